import { describe, expect, it } from "vitest";
import { differencesIn } from "./differences-in.js";
import { environmentsOf, locales, zones } from "./environments.js";
import type { Reading } from "./reading.js";

/** One reading for each zone and locale, all alike but for where they were made. */
const readings: readonly Reading[] = environmentsOf(true).map(({ zone, locale }) => ({
  zone,
  language: locales.get(locale) ?? "",
  telltale: `${zone} ${locale}`,
  digests: { days: "d1", scores: "d2" },
}));

const changed = (place: number, change: Partial<Reading>): readonly Reading[] =>
  readings.map((reading, index) => (index === place ? { ...reading, ...change } : reading));

describe("the comparison of zones", () => {
  it("is content when all processes came to the same", () => {
    expect(differencesIn(readings)).toEqual([]);
  });

  it("names the operation and the place that differ", () => {
    const found = differencesIn(changed(5, { digests: { days: "d3", scores: "d2" } }));
    expect(found).toEqual(["days in Asia/Shanghai, tr differs from UTC, en."]);
  });

  it("misses an operation that a process left out", () => {
    expect(differencesIn(changed(5, { digests: { days: "d1" } }))).toHaveLength(1);
  });

  it("misses a zone and a language in which no process was", () => {
    const elsewhere = readings.map((reading) => ({ ...reading, zone: "UTC", language: "en" }));
    const found = differencesIn(elsewhere);
    expect(found).toHaveLength(zones.length - 1 + locales.size - 1);
    expect(found[0]).toBe("No process was in Asia/Shanghai.");
  });

  it("does not trust processes that all had the same surroundings", () => {
    const alike = readings.map((reading) => ({ ...reading, telltale: "same" }));
    expect(differencesIn(alike)).toEqual([
      `Only 1 of ${readings.length} processes differed at all.`,
    ]);
  });

  it("does not take silence for agreement", () => {
    expect(differencesIn([])).toContain("No process ran.");
  });
});

describe("the surroundings of a run", () => {
  it.each([true, false])("are all zones and all locales (deep: %s)", (deep) => {
    const tried = environmentsOf(deep);
    expect(new Set(tried.map(({ zone }) => zone))).toEqual(new Set(zones));
    expect(new Set(tried.map(({ locale }) => locale))).toEqual(new Set(locales.keys()));
  });

  it("are every zone with every locale in a deep run alone", () => {
    expect(environmentsOf(true)).toHaveLength(zones.length * locales.size);
    expect(environmentsOf(false)).toHaveLength(zones.length + locales.size - 1);
  });
});
