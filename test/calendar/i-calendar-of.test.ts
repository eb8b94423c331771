import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { iCalendarOf } from "../../src/calendar/i-calendar-of.js";
import type { CalendarScheme } from "../../src/calendar/model/calendar-scheme.js";

const name = "大汾圩, 星河县; \\新时代文明实践集市活动日与乡镇圩日合并举办的文明集市";
const scheme: CalendarScheme = {
  id: "markets",
  label: { zh: "圩日", en: "market days" },
  events: [{ id: "dafen", label: { zh: name, en: "Dafen" }, rule: { kind: "dates", days: [] } }],
};
const plan = [
  { event: "dafen", days: ["2026-01-31", "2100-12-31"], unknown: ["2026-02-01"] },
  { event: "other", days: ["2026-03-01"], unknown: [] },
] as const;
const options = { stampedOn: "2026-01-01", domain: "example.org" } as const;

describe("an iCalendar file", () => {
  const text = iCalendarOf(scheme, plan, options);

  it("is read by ical.js", () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [
        uid,
        summary,
        startDate.isDate,
        startDate.toString(),
        endDate.toString(),
      ]),
    ).toEqual([
      ["dafen-2026-01-31@example.org", name, true, "2026-01-31", "2026-02-01"],
      ["dafen-2100-12-31@example.org", name, true, "2100-12-31", "2101-01-01"],
      ["other-2026-03-01@example.org", "other", true, "2026-03-01", "2026-03-02"],
    ]);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("圩日");
    expect(
      calendar.getFirstSubcomponent("vevent")?.getFirstPropertyValue("dtstamp")?.toString(),
    ).toBe("2026-01-01T00:00:00Z");
  });

  it("has no line of more than 75 octets and ends in CRLF", () => {
    const lines = text.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    // A character takes up to four octets, so a line that is broken has at least 72.
    expect(
      lines
        .flatMap((line, at) => (lines[at + 1]?.startsWith(" ") ? [line] : []))
        .map((line) => Buffer.byteLength(line)),
    ).toSatisfy(
      (lengths: number[]) => lengths.length > 0 && lengths.every((octets) => octets >= 72),
    );
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("speaks English where that is asked for", () => {
    expect(iCalendarOf(scheme, plan, { ...options, language: "en" })).toContain(
      "SUMMARY:Dafen\r\n",
    );
  });

  it("refuses what does not fit", () => {
    const codeWith = (code: string) => expect.objectContaining({ code });
    expect(() => iCalendarOf({} as never, plan, options)).toThrow(
      codeWith("calendar/invalid-scheme"),
    );
    expect(() => iCalendarOf(scheme, {} as never, options)).toThrow(
      codeWith("calendar/invalid-plan"),
    );
    expect(() => iCalendarOf(scheme, plan, { ...options, domain: "a\r\nb" })).toThrow(
      codeWith("calendar/invalid-options"),
    );
  });
});
