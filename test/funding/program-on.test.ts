import { describe, expect, it } from "vitest";
import { computeGrants } from "../../src/funding/compute-grants.js";
import { programOn } from "../../src/funding/program-on.js";
import { splitBySource } from "../../src/funding/split-by-source.js";

const label = { zh: "资金", en: "fund" };
const policy = {
  id: "fund",
  version: "1",
  title: label,
  issuer: "office",
  region: "city",
  effective: { from: "2022-01-01" },
  citation: { document: "Notice" },
} as const;
const program = {
  ...policy,
  kind: "program",
  sources: [
    { id: "city", label, share: "0.4", uses: ["sites"] },
    { id: "county", label, share: "0.6" },
  ],
  uses: [
    { id: "sites", label },
    { id: "office", label },
    { id: "staff-awards", label, forbidden: true },
  ],
  clauses: [
    {
      id: "sites-first",
      label,
      uses: ["sites"],
      of: "allotted",
      is: "at-least",
      share: { kind: "constant", value: "0.6" },
      over: "year",
    },
  ],
  unspent: "lapses",
} as const;

const entry = { source: "county", use: "sites", kind: "allotted" } as const;

describe("programOn", () => {
  it("tells sums, clauses with what they miss, what lapsed and what went wrong", () => {
    const standing = programOn(
      program,
      [
        { ...entry, id: "1", on: "2022-01-10", amount: "50" },
        { ...entry, id: "2", on: "2022-01-10", use: "office", amount: "50" },
        { ...entry, id: "3", on: "2022-05-01", kind: "paid", amount: "30" },
        { ...entry, id: "4", on: "2023-02-01", amount: "100" },
        { ...entry, id: "5", on: "2023-03-01", kind: "paid", use: "staff-awards", amount: "120" },
        { ...entry, id: "6", on: "2023-04-01", source: "city", use: "office", amount: "1" },
        { ...entry, id: "7", on: "2024-01-01", amount: "9" },
      ],
      { asOf: "2023-12-31" },
    );
    expect(standing.total).toEqual({
      id: "total",
      allotted: "201",
      paid: "150",
      lapsed: "70",
      left: "-19",
      executed: "0.7463",
    });
    expect(standing.days.map(({ id }) => id)).toEqual([
      "2022-01-10",
      "2022-05-01",
      "2023-02-01",
      "2023-03-01",
      "2023-04-01",
    ]);
    expect(
      standing.clauses.map(({ period, holds, missing, added }) => [period, holds, missing, added]),
    ).toEqual([
      ["2022", false, "10", "25"],
      ["2023", true, undefined, undefined],
    ]);
    expect(standing.breaches.map(({ kind, on, amount }) => [kind, on, amount])).toEqual([
      ["forbidden-use", "2023-03-01", "120"],
      ["overspent", "2023-03-01", "20"],
      ["bound-source", "2023-04-01", "1"],
    ]);
  });

  it("splits a payment over the sources that are free for the use", () => {
    expect(splitBySource(program, { amount: "100.01", use: "sites" })).toEqual([
      { source: "city", amount: "40" },
      { source: "county", amount: "60.01" },
    ]);
    expect(splitBySource(program, { amount: "100.01", use: "office" })).toEqual([
      { source: "county", amount: "100.01" },
    ]);
  });
});

describe("a table by star and population (Zhenghe 2016)", () => {
  const constant = (value: `${number}`) => ({ kind: "constant", value }) as const;
  const people = { kind: "fact", fact: "people" } as const;
  const rows = (bands: readonly (readonly [string, string | undefined, string])[]) =>
    ({
      kind: "bands",
      of: people,
      matching: "only",
      bands: bands.map(([from, below, then]) => ({
        from,
        ...(below === undefined ? {} : { below }),
        then: constant(then as never),
      })),
    }) as const;
  const star = (value: `${number}`) =>
    ({
      kind: "compare",
      left: { kind: "fact", fact: "star" },
      is: "equal",
      right: constant(value),
    }) as const;
  const scheme = {
    ...policy,
    kind: "grants",
    facts: { star: { kind: "count", most: 5 }, people: { kind: "count" } },
    grants: [
      {
        id: "5",
        label,
        when: star("5"),
        amount: rows([
          ["500", "1000", "700000"],
          ["1000", undefined, "1000000"],
        ]),
      },
      {
        id: "4",
        label,
        when: star("4"),
        amount: rows([
          ["500", "1000", "600000"],
          ["1000", undefined, "800000"],
        ]),
      },
      {
        id: "3",
        label,
        when: star("3"),
        amount: rows([
          ["0", "500", "200000"],
          ["500", "1000", "300000"],
          ["1000", undefined, "500000"],
        ]),
      },
    ],
  };

  it("gives the printed amounts, and unknown where the table has no row", () => {
    const facts = [
      [5, 600],
      [5, 1000],
      [5, 400],
      [4, 999],
      [3, 499],
      [3, 500],
      [2, 2000],
    ];
    const sites = facts.map(([stars, count], place) => ({
      site: `s${place}`,
      facts: { star: stars, people: count },
    }));
    const { status, sites: told } = computeGrants(scheme as never, sites as never);
    expect(status).toBe("undetermined");
    expect(told.map(({ total }) => total)).toEqual([
      "700000",
      "1000000",
      { unknown: "no-case-applies" },
      "600000",
      "200000",
      "300000",
      "0",
    ]);
  });
});
