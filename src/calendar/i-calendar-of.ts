import { parseWith } from "../core/parse-with.js";
import type { PlainDate } from "../core/plain-date.js";
import type { CalendarErrorCode } from "./errors.js";
import type { CalendarScheme } from "./model/calendar-scheme.js";
import type { EventDays } from "./model/event-days.js";
import { readPlan, readScheme } from "./read/read-documents.js";
import { exportOptionsSchema } from "./schema.js";

/** How an iCalendar file is written. */
export interface ExportOptions {
  /** The day on which the file is made; the library knows no clock. */
  readonly stampedOn: PlainDate;
  /** A domain name of the publisher, which makes the ids of entries unique in the world. */
  readonly domain: string;
  /** The language of names; `zh` unless given. */
  readonly language?: "zh" | "en";
}

/**
 * Writes the days of events as an iCalendar file that calendar programs read.
 *
 * Each day is an entry of its own that lasts all day: programs that know no lunar calendar, or no
 * lists of days, show it all the same. Days that are unknown are left out.
 *
 * @param scheme - The events, for their names.
 * @param plan - Their days, as `listDays` returns them; events that the scheme lacks go by their id.
 * @param options - The day and domain of the file, and the language of names.
 * @returns The text of the file, in lines that end in CRLF.
 * @throws {@link core.DomainError} `calendar/invalid-scheme`, `calendar/invalid-plan` or
 * `calendar/invalid-options` when an argument does not fit its schema, and the codes of what is not
 * plain data.
 * @source RFC 5545
 * @example
 * const scheme: CalendarScheme = { id: "markets", label: { zh: "圩日", en: "market days" }, events: [] };
 * iCalendarOf(scheme, [], { stampedOn: "2026-01-01", domain: "example.org" }).split("\r\n")[0]; // "BEGIN:VCALENDAR"
 */
export function iCalendarOf(
  scheme: CalendarScheme,
  plan: readonly EventDays[],
  options: ExportOptions,
): string {
  const read = readScheme(scheme);
  const rows = readPlan(plan);
  const {
    stampedOn,
    domain,
    language = "zh",
  } = parseWith<ExportOptions, CalendarErrorCode>(exportOptionsSchema as never, options, {
    code: "calendar/invalid-options",
    what: "set of export options",
  });
  const names = new Map(read.events.map(({ id, label }) => [id, label[language]]));
  const entries = rows.flatMap(({ event, days }) =>
    days.flatMap((day) => [
      "BEGIN:VEVENT",
      `UID:${escaped(`${event}-${day}@${domain}`)}`,
      `DTSTAMP:${compact(stampedOn)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escaped(names.get(event) ?? event)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
  );
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//wenming//calendar//EN"];
  const name = `X-WR-CALNAME:${escaped(read.label[language])}`;
  return `${[...head, name, ...entries, "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`;
}

const compact = (day: PlainDate): string => day.replaceAll("-", "");

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&");

/** Breaks a line of more than 75 octets, never inside a character. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const length = encodeURIComponent(character).replace(/%../g, "_").length;
    if (octets + length > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
