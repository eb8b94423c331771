import type { PlainDate } from "../../core/plain-date.js";
import { addYears } from "../../core/plain-date.js";
import type { Anchor } from "../model.js";

/** The day on which an anchor was read last, seen from another day; nothing before the first. */
export function readingDayOn({ readOn }: Anchor, day: PlainDate): PlainDate | undefined {
  const { from, everyYears } = readOn;
  if (day < from) return undefined;
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
  const started = Math.floor(years / everyYears);
  const latest = addYears(from, started * everyYears);
  return latest <= day ? latest : addYears(from, (started - 1) * everyYears);
}
