import { describe, expect, it } from "vitest";
import { allocateFunds } from "../../src/funding/allocate-funds.js";
import type { AllocationScheme } from "../../src/funding/model.js";
import { codeOf } from "../support/code-of.js";
import {
  allocationScheme,
  allocationSites,
  constant,
  fact,
  holds,
} from "../support/funding-schemes.js";

const unknown = { unknown: "missing-evidence" } as const;

const split = (
  more: Partial<AllocationScheme>,
  given: Readonly<Record<string, string | object>>,
  total: string,
  options: object = {},
) =>
  allocateFunds(allocationScheme(more), allocationSites(given) as never, {
    total: total as `${number}`,
    ...options,
  });

/** Amounts in the order of the sites, and what is unspent. */
const amounts = (...given: Parameters<typeof split>) => {
  const told = split(...given);
  return told.status === "allocated"
    ? [...told.shares.map(({ amount }) => amount), told.unspent]
    : told.status;
};

describe("allocateFunds", () => {
  it("splits a sum to the fen", () => {
    const told = split({}, { a: "1", b: "1", c: "1" }, "100");
    expect(told).toEqual({
      scheme: { id: "scheme", version: "1" },
      total: "100",
      status: "allocated",
      unspent: "0",
      shares: [
        { site: "a", amount: "33.34" },
        { site: "b", amount: "33.33" },
        { site: "c", amount: "33.33" },
      ],
    });
    expect(Object.isFrozen(told)).toBe(true);
  });

  it("gives the last fen by id or as listed", () => {
    expect(amounts({}, { b: "1", a: "1" }, "0.01")).toEqual(["0", "0.01", "0"]);
    expect(amounts({ ties: "as-listed" }, { b: "1", a: "1" }, "0.01")).toEqual(["0.01", "0", "0"]);
  });

  it.each(["largest-remainder", "d-hondt", "sainte-lague", "huntington-hill", "adams"] as const)(
    "keeps steps of 1,000 yuan, floors and caps by %s",
    (method) => {
      const bounds = { floor: fact("least"), cap: fact("most"), step: "1000", method } as const;
      const given = {
        a: { people: "900", most: "3999.99" },
        b: { people: "600" },
        c: { people: "1", least: "1000.01" },
      };
      expect(amounts(bounds, given, "10999")).toEqual(["3000", "5000", "2000", "999"]);
    },
  );

  it("leaves unspent what caps leave no room for, and what makes no whole step", () => {
    expect(amounts({ cap: constant("30") }, { a: "1", b: "2" }, "100")).toEqual(["30", "30", "40"]);
    expect(amounts({ step: "1000" }, { a: "1" }, "2999.99")).toEqual(["2000", "999.99"]);
    expect(amounts({}, { a: "0", b: "0" }, "5")).toEqual(["0", "0", "5"]);
    expect(amounts({}, {}, "5")).toEqual(["5"]);
    expect(amounts({}, { a: "1" }, "0")).toEqual(["0", "0"]);
  });

  it("gives floors to those who count nothing, and nothing to those who take no part", () => {
    const more = { floor: constant("1"), when: holds("open") };
    const given = { a: { people: "0" }, b: { people: "3" }, c: { people: "9", open: false } };
    expect(amounts(more, given, "10")).toEqual(["1", "9", "0", "0"]);
  });

  it("splits by the quota method", () => {
    const given = { a: "9061", b: "7179", c: "5259", d: "3319", e: "1182" };
    expect(amounts({ method: "quota", step: "1" }, given, "26")).toEqual([
      "10",
      "7",
      "5",
      "3",
      "1",
      "0",
    ]);
  });

  it("tells how a share comes about", () => {
    const more = { cap: fact("most"), floor: fact("least") };
    const given = {
      a: { people: "6", most: "50" },
      b: "3",
      c: { people: "1", least: "13" },
      d: "0",
    };
    const told = split(more, given, "100.01", { detail: "parts" });
    expect(
      told.status === "allocated" && told.shares.map(({ amount, parts }) => ({ amount, ...parts })),
    ).toEqual([
      { amount: "50", weight: "6", byWeight: "60", byBounds: "-10", byRounding: "0", bound: "cap" },
      { amount: "37.01", weight: "3", byWeight: "30", byBounds: "7.01", byRounding: "0" },
      { amount: "13", weight: "1", byWeight: "10", byBounds: "3", byRounding: "0", bound: "floor" },
      { amount: "0", weight: "0", byWeight: "0", byBounds: "0", byRounding: "0" },
    ]);
    const none = split({}, { a: "0" }, "1", { detail: "parts" });
    expect(none).toMatchObject({ shares: [{ parts: { byWeight: "0" } }] });
    const rounded = split({ step: "1" }, { a: "1.5", b: "1.5" }, "3", { detail: "parts" });
    expect(rounded).toMatchObject({
      shares: [
        { parts: { weight: "1.5", byWeight: "1", byBounds: "0", byRounding: "1" } },
        { parts: { byWeight: "1", byBounds: "0", byRounding: "0" } },
      ],
    });
  });

  it("waits for what is unknown about those who take part", () => {
    const more = { floor: fact("least"), cap: fact("most"), when: holds("open") };
    const given = {
      a: { open: unknown },
      b: { people: unknown },
      c: { least: unknown },
      d: { most: unknown },
      e: { people: unknown, open: false },
      f: "1",
    };
    expect(split(more, given, "100")).toEqual({
      scheme: { id: "scheme", version: "1" },
      total: "100",
      status: "undetermined",
      sites: ["a", "b", "c", "d"].map((site) => ({ site, reason: unknown })),
    });
    expect(split({}, { a: "1", b: { people: unknown } }, "1")).toMatchObject({
      status: "undetermined",
      sites: [{ site: "b" }],
    });
  });

  it("names the sites whose floors pass their caps, or the sum", () => {
    const more = { floor: fact("least"), cap: fact("most") };
    const crossed = { a: { least: "10", most: "10" }, b: { least: "10.01", most: "10" }, c: "1" };
    expect(split(more, crossed, "100")).toMatchObject({
      status: "infeasible",
      sites: ["b"],
      missing: "0.01",
    });
    const high = { a: { least: "60" }, b: { least: "40.01" }, c: "1" };
    expect(split(more, high, "100")).toMatchObject({
      status: "infeasible",
      sites: ["a", "b"],
      missing: "0.01",
    });
    expect(split(more, high, "100.01").status).toBe("allocated");
    // In whole steps a floor of 40.01 is one of 41.
    expect(split({ ...more, step: "1" }, high, "100")).toMatchObject({ missing: "1" });
  });

  it("rounds bounds with more than two places inward", () => {
    const more = { floor: fact("least"), cap: fact("most") };
    const given = { a: { people: "0", least: "1.001" }, b: { people: "1", most: "2.009" } };
    expect(amounts(more, given, "10")).toEqual(["1.01", "2", "6.99"]);
  });

  it.each([
    ["a weight below zero", {}, { a: "-1" }, "1", "funding/unsuitable-amount"],
    [
      "a weight too large",
      { weight: { kind: "product", of: [fact("people"), fact("people")] } },
      { a: "9999999999" },
      "1",
      "funding/unsuitable-amount",
    ],
    [
      "weights too large together",
      {},
      { a: "50000000000000", b: "50000000000000" },
      "1",
      "funding/too-many-units",
    ],
    [
      "a floor below zero",
      { floor: fact("least") },
      { a: { least: "-1" } },
      "1",
      "funding/unsuitable-amount",
    ],
    [
      "a cap below zero",
      { cap: fact("most") },
      { a: { most: "-1" } },
      "1",
      "funding/unsuitable-amount",
    ],
    ["a sum below zero", {}, { a: "1" }, "-1", "funding/unsuitable-amount"],
    ["a sum that is none", {}, { a: "1" }, "0.005", "core/invalid-money"],
    ["a sum too large", {}, { a: "1" }, "10000000000000", "core/out-of-range"],
    ["no sum", {}, { a: "1" }, undefined, "core/invalid-money"],
    [
      "units too many for the quota method",
      { method: "quota" },
      { a: "1" },
      "200000.01",
      "funding/too-many-units",
    ],
  ] as const)("refuses %s", (_, more, given, total, code) => {
    expect(codeOf(() => split(more as never, given, total as never))).toBe(code);
  });

  it.each([
    ["a scheme of another kind", { kind: "grants" }, [], {}, "funding/invalid-scheme"],
    ["no list", allocationScheme(), 7, { total: "1" }, "core/invalid-shape"],
    [
      "a site twice",
      allocationScheme(),
      [...allocationSites({ a: "1" }), ...allocationSites({ a: "1" })],
      { total: "1" },
      "funding/invalid-sites",
    ],
    [
      "an unknown fact",
      allocationScheme(),
      [{ site: "a", facts: { poeple: "1" } }],
      { total: "1" },
      "rules/invalid-facts",
    ],
    ["no options", allocationScheme(), [], 7, "core/invalid-shape"],
  ])("refuses %s", (_, scheme, sites, options, code) => {
    expect(codeOf(() => allocateFunds(scheme as never, sites as never, options as never))).toBe(
      code,
    );
  });
});

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, each) => each);
const bounds = upTo(3).flatMap((floor) => upTo(5).map((cap) => ({ floor, cap })));

/** What the only site gets of so many steps, and what is unspent. */
function alone(total: number, people: number, { floor, cap }: (typeof bounds)[number]) {
  if (floor > cap || floor > total) return "infeasible";
  const own = people === 0 ? floor : Math.min(Math.max(total, floor), cap);
  return [`${own}`, `${total - own}`];
}

describe("A8: nothing to split, and a site alone", () => {
  it.each([
    "largest-remainder",
    "d-hondt",
    "sainte-lague",
    "huntington-hill",
    "adams",
    "quota",
  ] as const)("by %s, nothing is nothing, and one takes all", (method) => {
    expect(amounts({ method }, { a: "2", b: "1", c: "0" }, "0")).toEqual(["0", "0", "0", "0"]);
    for (const total of upTo(12).map(String)) {
      expect(amounts({ method, step: "1" }, { a: "1" }, total)).toEqual([total, "0"]);
      expect(amounts({ method, step: "1" }, { a: "7" }, total)).toEqual([total, "0"]);
      expect(amounts({ method, step: "1" }, { a: "0" }, total)).toEqual(["0", total]);
    }
  });

  it.each(["largest-remainder", "d-hondt", "sainte-lague", "huntington-hill", "adams"] as const)(
    "by %s, within all small bounds",
    (method) => {
      for (const bound of bounds) {
        const [floor, cap] = [constant(`${bound.floor}`), constant(`${bound.cap}`)];
        for (const total of upTo(8)) {
          for (const people of [0, 1]) {
            const told = amounts({ method, step: "1", floor, cap }, { a: `${people}` }, `${total}`);
            expect(told).toEqual(alone(total, people, bound));
          }
        }
      }
    },
  );
});
