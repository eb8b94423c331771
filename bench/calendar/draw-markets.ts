import type { CalendarEvent, CalendarScheme, DayRule } from "wenming/calendar";
import type { PlainDate } from "wenming/core";
import { addDays } from "wenming/core";
import { seededNumbers } from "../seeded-numbers.js";

const lastDigits = (calendar: "solar" | "lunar", ...digits: number[]): DayRule => ({
  kind: "last-digits",
  calendar,
  digits,
});

/** The patterns of published market tables: Suichuan, Nankang, Cili, Weishan, Rongjiang, Xinyi. */
const published: readonly DayRule[] = [
  ...(["lunar", "solar"] as const).flatMap((calendar) => [
    lastDigits(calendar, 1, 4, 7),
    lastDigits(calendar, 2, 5, 8),
    lastDigits(calendar, 3, 6, 9),
    lastDigits(calendar, 1, 6),
    lastDigits(calendar, 2, 7),
    lastDigits(calendar, 3, 8),
    lastDigits(calendar, 4, 9),
    lastDigits(calendar, 5, 10),
    lastDigits(calendar, 1, 3, 5, 7, 9),
    lastDigits(calendar, 2, 4, 6, 8, 10),
  ]),
  ...["辰戌", "亥巳", "子午", "丑未", "申寅", "酉卯"].map(
    (pair): DayRule => ({ kind: "day-branches", branches: [...pair] as never }),
  ),
  { kind: "weekdays", weekdays: [3, 6] },
  { kind: "weekdays", weekdays: [7] },
  { kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 6, 7] },
  { kind: "month-days", calendar: "solar", days: [3, 13, 23] },
  { kind: "month-days", calendar: "solar", days: [2, 12, 22, 7, 17, 27] },
];

/**
 * Draws the markets of many townships: most follow a published pattern, one in ten has two of them, one in
 * ten was suspended for some days of its own, one in twenty changed its pattern on a day of its own, one in
 * fifty lists its days.
 */
export function drawMarkets(townships: number, year: number, seed: number): CalendarScheme {
  const { upTo, chance } = seededNumbers(seed);
  const first: PlainDate = `${year}-01-01` as PlainDate;
  const pattern = (): DayRule => published[upTo(published.length - 1)] as DayRule;
  const dayOfYear = (): PlainDate => addDays(first, upTo(364));
  const base = (): DayRule => {
    if (chance(0.02)) {
      return { kind: "dates", days: [...new Set(Array.from({ length: 30 }, dayOfYear))].sort() };
    }
    return chance(0.1) ? { kind: "union", of: [pattern(), pattern()] } : pattern();
  };
  const rule = (): DayRule => {
    if (chance(0.1)) {
      const from = dayOfYear();
      const period = { from, until: addDays(from, 1 + upTo(40)) };
      return { kind: "suspended", of: base(), during: [{ period, reason: "修路" }] };
    }
    if (!chance(0.05)) return base();
    const changed = addDays(first, 1 + upTo(363));
    return {
      kind: "changes",
      changes: [
        { from: first, rule: base() },
        { from: changed, rule: base() },
      ],
    };
  };
  const events = Array.from(
    { length: townships },
    (_, at): CalendarEvent => ({
      id: `township-${at}`,
      label: { zh: `第${at}圩`, en: `market ${at}` },
      place: `t${at}`,
      rule: rule(),
    }),
  );
  return { id: "markets", label: { zh: "圩日", en: "market days" }, events };
}
