import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarScheme } from "../../../src/calendar/model/calendar-scheme.js";
import type { DayRule } from "../../../src/calendar/model/day-rule.js";
import { copyScheme } from "../../../src/calendar/read/copy-scheme.js";
import { calendarSchemeSchema } from "../../../src/calendar/schema.js";
import { toPlainJson } from "../../../src/core/plain-json.js";
import { mutate, mutation, placesIn } from "../../hostile/cases/mutations.js";
import { variedCalendar } from "../../hostile/documents/calendar.js";
import { invariant } from "../../support/invariant.js";

type Reader = (source: unknown, nodes?: number) => unknown;

const real: Reader = (source, nodes = 200_000) =>
  copyScheme(source, { nodes: nodes - 1, depth: 32 });

/** What the schema makes of a value; nothing where it is not plain data or does not fit. */
const slowly: Reader = (source, nodes = 200_000) => {
  try {
    const plain = toPlainJson(source, { nodes });
    return calendarSchemeSchema.safeParse(plain).success ? plain : undefined;
  } catch {
    return undefined;
  }
};

const [festival] = variedCalendar.festivals ?? [];
const fullCitation = {
  document: "圩日表",
  clause: "一",
  issuer: "县",
  date: "2024-02-29",
  link: "https://example.cn/a?b",
  grade: "B",
} as const;
const leaf = variedCalendar.events[0]?.rule as DayRule;
const rules: readonly DayRule[] = [
  ...variedCalendar.events.map(({ rule }) => rule),
  { ...leaf, citation: fullCitation },
  { kind: "recurrence", frequency: "yearly", from: "2024-01-01", yearDays: [1, -1], count: 2 },
  { kind: "shift", of: { kind: "festivals" }, days: 0 },
  {
    kind: "suspended",
    of: leaf,
    during: [{ period: { from: "2026-01-01" }, reason: "修路" }],
  },
];

/** A scheme of a few rules, in which the changes find their way to every field. */
const scheme = fc.uniqueArray(fc.nat(rules.length - 1), { minLength: 1, maxLength: 3 }).map(
  (chosen): CalendarScheme => ({
    ...variedCalendar,
    ...(festival === undefined ? {} : { festivals: [festival] }),
    events: chosen.map((at) => ({
      id: `e${at}`,
      label: { zh: "圩", en: "market" },
      kind: "market",
      place: "town",
      teams: ["red", "blue"],
      citation: fullCitation,
      rule: rules[at] ?? leaf,
    })),
  }),
);

/** Schemes with a few changes: hostile values, grafts, fields gone, elements repeated. */
const changed = fc.tuple(scheme, fc.array(mutation, { maxLength: 3 })).map(([whole, changes]) => {
  const args = [structuredClone(whole)];
  return { source: mutate(args, placesIn(args), changes).args[0] };
});

const doctored =
  (change: (copy: CalendarScheme) => unknown): Reader =>
  (source) => {
    const copy = real(source);
    return copy === undefined ? undefined : change(copy as CalendarScheme);
  };

invariant<{ source: unknown }, Reader>("whatever is copied at once fits the schema", {
  inputs: changed,
  law: (read, { source }) => {
    const copy = read(source);
    if (copy !== undefined) expect(copy).toEqual(slowly(source));
  },
  real,
  faults: {
    "a scheme that is handed on": (source) => source,
    "an event that is lost": doctored((copy) => ({ ...copy, events: copy.events.slice(1) })),
    "rules that all become one": doctored((copy) => ({
      ...copy,
      events: copy.events.map((event) => ({ ...event, rule: copy.events[0]?.rule })),
    })),
  },
});

invariant<{ source: unknown }, Reader>("plain data that fits is copied at once", {
  inputs: changed.map(({ source }) => ({ source: slowly(source) })),
  law: (read, { source }) => {
    if (source !== undefined) expect(read(source)).toEqual(source);
  },
  real,
  faults: {
    "nothing copied": () => undefined,
    "citations refused": (source) =>
      JSON.stringify(source).includes('"citation"') ? undefined : real(source),
  },
});

/** How many values a document holds, itself among them. */
const valuesIn = (value: unknown): number =>
  typeof value !== "object" || value === null
    ? 1
    : Object.values(value).reduce((count: number, each) => count + valuesIn(each), 1);

/** A rule inside others, so that the innermost list lies so deep. */
const nested = (levels: number): CalendarScheme => {
  let rule: DayRule = leaf;
  for (let level = 0; level < levels; level += 1) rule = { kind: "shift", of: rule, days: 1 };
  return { id: "s", label: { zh: "圩", en: "market" }, events: [eventOf(rule)] };
};
const eventOf = (rule: DayRule) => ({ id: "e", label: { zh: "圩", en: "market" }, rule });

describe("quick copies of schemes", () => {
  it("have the limits of plain data: as many values", () => {
    const values = valuesIn(variedCalendar);
    expect(real(variedCalendar, values)).toEqual(slowly(variedCalendar, values));
    expect(real(variedCalendar, values)).toEqual(variedCalendar);
    expect(real(variedCalendar, values - 1)).toBeUndefined();
    expect(slowly(variedCalendar, values - 1)).toBeUndefined();
  });

  it("have the limits of plain data: as deep", () => {
    // Scheme, events, event, rules and the list of days lie in one another.
    expect(real(nested(27))).toEqual(nested(27));
    expect(slowly(nested(27))).toEqual(nested(27));
    expect(real(nested(28))).toBeUndefined();
    expect(slowly(nested(28))).toBeUndefined();
  });

  it("do not follow what contains itself, or what unfolds without end", () => {
    const loop: { kind: string; of: unknown; days: number } = { kind: "shift", of: leaf, days: 1 };
    loop.of = loop;
    expect(real({ ...nested(0), events: [eventOf(loop as never)] })).toBeUndefined();
    let wide: DayRule = leaf;
    for (let level = 0; level < 12; level += 1) wide = { kind: "union", of: Array(100).fill(wide) };
    expect(real({ ...nested(0), events: [eventOf(wide)] })).toBeUndefined();
  });

  it("run nothing of the caller's", () => {
    let asked = 0;
    const getter = Object.defineProperty({ ...nested(0) }, "id", {
      enumerable: true,
      get: () => {
        asked += 1;
        return "s";
      },
    });
    expect(real(getter)).toBeUndefined();
    expect(asked).toBe(0);
    expect(real(Proxy.revocable({}, {}).proxy)).toBeUndefined();
  });

  it("turn -0 into 0, as plain data does", () => {
    const copy = real({ ...nested(0), events: [eventOf({ kind: "shift", of: leaf, days: -0 })] });
    expect(copy).toEqual({ ...nested(0), events: [eventOf({ kind: "shift", of: leaf, days: 0 })] });
  });

  it("share equal rules, with their names and citations alone, and freeze what answers hand on", () => {
    const rule = { ...leaf, citation: fullCitation };
    const other = { ...leaf, citation: { ...fullCitation, clause: "二" } };
    const copy = real({
      ...variedCalendar,
      events: [rule, { ...rule }, other, leaf].map((each, at) => ({
        ...eventOf(each),
        id: `e${at}`,
      })),
    }) as Required<CalendarScheme>;
    const [one, same, cited, plain] = copy.events.map((event) => event.rule);
    expect(same).toBe(one);
    expect(cited).toEqual(other);
    expect(plain).toEqual(leaf);
    expect(plain).not.toBe(leaf);
    expect(Object.isFrozen(one?.citation)).toBe(true);
    expect(Object.isFrozen(copy.festivals[0]?.label)).toBe(true);
    expect(Object.isFrozen(copy.festivals[0]?.rule.citation)).toBe(true);
  });
});
