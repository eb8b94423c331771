import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { safely } from "../../src/core/safely.js";
import type { Timeline, TimelineEntry } from "../../src/core/timeline.js";
import { compileTimeline, entryOn, valueOn } from "../../src/core/timeline.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const rates: Timeline<string> = [
  { from: "2024-07-01", value: "3", citation: { document: "Order 2", clause: "article 7" } },
  { from: "2024-01-01", value: "2" },
  { from: "2025-01-01", value: null },
];

describe("valueOn and entryOn", () => {
  it.each([
    ["2024-01-01", "2"],
    ["2024-06-30", "2"],
    ["2024-07-01", "3"],
    ["2024-12-31", "3"],
    ["2025-01-01", undefined],
    ["2100-12-31", undefined],
  ] as const)("on %s is %s", (date, value) => {
    expect(valueOn(rates, date)).toBe(value);
    expect(entryOn(rates, date).value ?? undefined).toBe(value);
  });

  it("refuse a day before the first entry", () => {
    expect(codeOf(() => valueOn(rates, "2023-12-31"))).toBe("core/before-timeline");
  });

  it("return the entry with its citation", () => {
    expect(entryOn(rates, "2024-08-01").citation).toEqual({
      document: "Order 2",
      clause: "article 7",
    });
  });

  it.each([
    ["2023-02-29", "core/invalid-date"],
    ["2101-01-01", "core/out-of-range"],
    [20240101, "core/invalid-date"],
  ])("refuse the day %o", (date, code) => {
    expect(codeOf(() => valueOn(rates, date as never))).toBe(code);
  });
});

describe("what was known", () => {
  const corrected: Timeline<string> = [
    { from: "2024-01-01", value: "2" },
    { from: "2024-01-01", value: "2.5", recordedOn: "2024-03-10" },
    { from: "2024-01-01", value: "2.6", recordedOn: "2024-05-10" },
    { from: "2024-02-01", value: "3", recordedOn: "2024-04-01" },
  ];

  it.each([
    ["2024-01-15", undefined, "2.6"],
    ["2024-01-15", "2024-03-09", "2"],
    ["2024-01-15", "2024-03-10", "2.5"],
    ["2024-01-15", "2024-05-09", "2.5"],
    ["2024-01-15", "2024-05-10", "2.6"],
    ["2024-02-15", "2024-03-31", "2.5"],
    ["2024-02-15", "2024-04-01", "3"],
  ] as const)("on %s, as known on %s, is %s", (date, knownOn, value) => {
    expect(valueOn(corrected, date, knownOn === undefined ? {} : { knownOn })).toBe(value);
  });

  it("may be nothing yet", () => {
    const late: Timeline<string> = [{ from: "2024-01-01", value: "2", recordedOn: "2024-03-01" }];
    expect(codeOf(() => valueOn(late, "2024-01-15", { knownOn: "2024-02-29" }))).toBe(
      "core/before-timeline",
    );
    expect(valueOn(late, "2024-01-15", { knownOn: "2024-03-01" })).toBe("2");
  });

  it.each([
    [{ knownOn: "2024-13-01" }, "core/invalid-date"],
    [{ knownOn: null }, "core/invalid-date"],
    [{ knowOn: "2024-01-01" }, "core/invalid-shape"],
    [null, "core/invalid-shape"],
    ["2024-01-01", "core/invalid-shape"],
  ])("is not told by %o", (options, code) => {
    expect(codeOf(() => valueOn(corrected, "2024-05-01", options as never))).toBe(code);
  });
});

describe("an error about a timeline", () => {
  const rate: Timeline<string> = [{ from: "2024-01-01", value: "2", recordedOn: "2024-03-01" }];

  it("tells a program the day, what was known, and where entries contradict each other", () => {
    expect(safely(() => valueOn(rate, "2023-12-31"))).toHaveProperty("error.details", {
      date: "2023-12-31",
    });
    const asKnown = safely(() => valueOn(rate, "2024-05-01", { knownOn: "2024-02-29" }));
    expect(asKnown).toHaveProperty("error.details", { date: "2024-05-01", knownOn: "2024-02-29" });
    expect(safely(() => compileTimeline([...rate, ...rate]))).toHaveProperty("error.details", {
      from: "2024-01-01",
    });
  });
});

describe("compileTimeline", () => {
  it("returns the same frozen entry each time, whatever happens to the input", () => {
    const entries: TimelineEntry<{ rate: string }>[] = [
      { from: "2024-01-01", value: { rate: "2" } },
    ];
    const lookup = compileTimeline(entries);
    const entry = lookup("2024-05-01");
    entries[0] = { from: "2024-01-01", value: { rate: "3" } };
    entries.push({ from: "2024-04-01", value: { rate: "4" } });
    expect(lookup("2024-06-01")).toBe(entry);
    expect(entry.value).toEqual({ rate: "2" });
    expect(Object.isFrozen(entry) && Object.isFrozen(entry.value)).toBe(true);
  });

  it.each([
    [[], "core/invalid-timeline"],
    ["2", "core/invalid-timeline"],
    [{}, "core/invalid-timeline"],
    [null, "core/invalid-timeline"],
    [undefined, "core/invalid-shape"],
    [[{ from: "2024-01-01" }], "core/invalid-shape"],
    [[{ value: "2" }], "core/invalid-shape"],
    [[{ from: "2024-01-01", value: "2", until: "2025-01-01" }], "core/invalid-shape"],
    [[{ from: "2024-01-01", value: "2", citation: "article 7" }], "core/invalid-shape"],
    [[{ from: "2024-01-01", value: "2", citation: null }], "core/invalid-shape"],
    [["2024-01-01"], "core/invalid-shape"],
    [[null], "core/invalid-shape"],
    [[{ from: "2023-02-29", value: "2" }], "core/invalid-date"],
    [[{ from: "2024-01-01", value: "2", recordedOn: "2024-1-1" }], "core/invalid-date"],
    [[{ from: "2024-01-01", value: "2", recordedOn: null }], "core/invalid-date"],
    [[{ from: "1899-01-01", value: "2" }], "core/out-of-range"],
    [[{ from: "2024-01-01", value: Number.NaN }], "core/invalid-number"],
  ])("refuses %o", (timeline, code) => {
    expect(codeOf(() => compileTimeline(timeline as never))).toBe(code);
  });

  it.each([
    ["without a record", {}],
    ["recorded on the same day", { recordedOn: "2024-03-01" }],
  ])("refuses two entries of one day %s", (_, record) => {
    const twins = [
      { from: "2024-02-01", value: "1" },
      { from: "2024-01-01", value: "2", ...record },
      { from: "2024-01-01", value: "2", ...record },
    ];
    expect(codeOf(() => compileTimeline(twins as never))).toBe("core/conflict");
  });

  it.each(hostileValues)("meets $family: $name", ({ make, harmless }) => {
    const valid = [{ from: "2024-01-01", value: "2" }];
    const hostile = make(valid);
    try {
      expect(valueOn(hostile as never, "2024-05-01")).toBe("2");
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });

  it.each(hostileValues)("meets an entry of $family: $name", ({ make, harmless }) => {
    const valid = { from: "2024-01-01", value: "2" };
    try {
      expect(valueOn([make(valid)] as never, "2024-05-01")).toBe("2");
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });
});
