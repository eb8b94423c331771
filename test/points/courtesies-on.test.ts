import { describe, expect, it } from "vitest";
import { courtesiesOn } from "../../src/points/courtesies-on.js";
import { openBook } from "../../src/points/open-book.js";
import type { Courtesy, CourtesyTerm, StandingRules } from "../../src/points/standing-rules.js";
import { product } from "../../src/rules/build-amounts.js";
import { all, holds } from "../../src/rules/build-conditions.js";
import { constant, fact } from "../../src/rules/build-leaves.js";
import { codeOf } from "../support/code-of.js";
import {
  bookOf,
  courtesyOf,
  ladderOf,
  standingScheme,
  tierAt,
  tierFrom,
} from "../support/points-standing.js";

const asked = { purse: "a", asOf: "2024-03-31" } as const;
const facts: StandingRules["facts"] = {
  consent: { kind: "boolean" },
  ticket: { kind: "money" },
};
const told = (points: string, courtesies: readonly Courtesy[], question: object = {}) =>
  courtesiesOn(
    bookOf(standingScheme({ facts: facts ?? {}, ladders: [ladderOf()], courtesies }), {
      a: points,
    }),
    { ...asked, ...question },
  );
const terms = (...list: CourtesyTerm[]): Courtesy => courtesyOf({ terms: list });

describe("courtesiesOn", () => {
  it.each([
    ["9", "not-entitled"],
    ["19", "not-entitled"],
    ["20", "entitled"],
    ["30", "entitled"],
  ])("goes by the tier of %s points", (points, status) => {
    expect(told(points, [courtesyOf()])).toMatchObject([{ courtesy: "bus", status }]);
  });

  it("takes the first term that names the tier, with its label and value", () => {
    const label = { zh: "半价", en: "half" };
    const courtesies = [
      courtesyOf({
        provider: "transport office",
        terms: [
          { tiers: ["2"], value: constant("10") },
          { tiers: ["2", "3"], label, value: product([fact("ticket"), "0.5"]) },
        ],
      }),
    ];
    expect(told("20", courtesies)).toEqual([
      {
        courtesy: "bus",
        label: { zh: "公交", en: "bus" },
        provider: "transport office",
        status: "entitled",
        tier: "2",
        value: "10",
      },
    ]);
    expect(told("30", courtesies, { facts: { ticket: "7" } })).toMatchObject([
      { label, tier: "3", value: "3.5" },
    ]);
    expect(told("30", courtesies)).toMatchObject([
      { status: "entitled", value: { unknown: "missing-evidence" } },
    ]);
  });

  it("asks for conditions, of which one that is not known decides nothing", () => {
    const courtesies = [courtesyOf({ when: holds("consent") })];
    const status = (points: string, question: object = {}) =>
      told(points, courtesies, question)[0]?.status;
    expect(status("20", { facts: { consent: true } })).toBe("entitled");
    expect(status("20", { facts: { consent: false } })).toBe("not-entitled");
    expect(status("20")).toBe("undetermined");
    expect(status("19")).toBe("not-entitled");
  });

  it("does not decide before the tier is certain, unless it makes no difference", () => {
    const tiers = [tierFrom("1", "10"), tierFrom("2", "20"), tierAt("3", all([holds("consent")]))];
    const status = (courtesy: Courtesy, points: string) =>
      courtesiesOn(
        bookOf(
          standingScheme({
            facts: facts ?? {},
            ladders: [ladderOf({ tiers })],
            courtesies: [courtesy],
          }),
          { a: points },
        ),
        asked,
      )[0]?.status;
    expect(status(terms({ tiers: ["2", "3"] }), "20")).toBe("entitled");
    expect(status(terms({ tiers: ["2"] }, { tiers: ["3"] }), "20")).toBe("undetermined");
    expect(status(terms({ tiers: ["3"] }), "20")).toBe("undetermined");
    expect(status(terms({ tiers: ["2"] }), "20")).toBe("undetermined");
    expect(status(terms({ tiers: ["1"] }), "9")).toBe("not-entitled");
  });

  it("counts quotas of the purse and of all, in the period of the day", () => {
    const courtesies = [
      terms({
        tiers: ["2", "3"],
        quotas: [
          { per: "quarter", whose: "purse", most: 1 },
          { per: "year", whose: "scheme", most: 3 },
          { per: "lifetime", whose: "purse", most: 5 },
        ],
      }),
      courtesyOf({ id: "other" }),
    ];
    const use = (purse: string, on: string, courtesy = "bus") => ({ purse, on, courtesy });
    const left = (...uses: object[]) => {
      const [first] = told("20", courtesies, { uses });
      return [first?.status, first?.left];
    };
    expect(left()).toEqual(["entitled", 1]);
    expect(left(use("a", "2024-01-01"))).toEqual(["used-up", 0]);
    expect(left(use("a", "2023-12-31"))).toEqual(["entitled", 1]);
    expect(left(use("a", "2024-04-01"))).toEqual(["entitled", 1]);
    expect(left(use("a", "2024-01-01", "other"))).toEqual(["entitled", 1]);
    const others = ["b", "c", "d", "e"].map((purse) => use(purse, "2024-02-01"));
    expect(left(...others.slice(0, 2))).toEqual(["entitled", 1]);
    expect(left(...others.slice(0, 3))).toEqual(["used-up", 0]);
    expect(left(...others)).toEqual(["used-up", 0]);
    const years = [2019, 2020, 2021, 2022].map((year) => use("a", `${year}-01-01`));
    expect(left(...years)).toEqual(["entitled", 1]);
    expect(left(...years, use("a", "2018-01-01"))).toEqual(["used-up", 0]);
    expect(told("20", courtesies)[1]?.left).toBeUndefined();
  });

  it("is open on its days alone", () => {
    const courtesies = [terms({ tiers: ["2"], open: { months: [3, 6], daysOfMonth: [5, 31] } })];
    const status = (asOf: string) => told("20", courtesies, { asOf })[0]?.status;
    expect(["2024-03-05", "2024-03-31", "2024-03-06", "2024-05-05"].map(status)).toEqual([
      "entitled",
      "entitled",
      "not-open",
      "not-open",
    ]);
    expect(told("20", [terms({ tiers: ["2"], open: {} })])).toMatchObject([{ status: "entitled" }]);
  });

  it("follows titles given and days of rating, each ladder once", () => {
    const given = [{ ladder: "stars", tier: "2", on: "2024-01-01" }];
    expect(told("5", [courtesyOf(), courtesyOf({ id: "two" })], { given })).toMatchObject([
      { status: "entitled" },
      { status: "entitled" },
    ]);
    const scheme = standingScheme({
      ladders: [ladderOf({ rated: { months: [2], day: 1 } })],
      courtesies: [courtesyOf()],
    });
    const book = bookOf(scheme, { a: "20" });
    const status = (asOf: string) => courtesiesOn(book, { ...asked, asOf } as never)[0]?.status;
    expect([status("2024-12-31"), status("2025-02-01")]).toEqual(["not-entitled", "entitled"]);
  });

  it("says nothing where the scheme has no courtesies", () => {
    expect(courtesiesOn(openBook(standingScheme()), asked)).toEqual([]);
  });

  it.each([
    ["points/invalid-book", {}, asked],
    ["core/invalid-id", undefined, { ...asked, purse: "" }],
    ["core/invalid-shape", undefined, { ...asked, stray: 1 }],
    ["core/invalid-shape", undefined, { ...asked, uses: [{}] }],
    ["core/invalid-shape", undefined, { ...asked, uses: 1 }],
    [
      "points/unknown-reference",
      undefined,
      { ...asked, uses: [{ courtesy: "none", purse: "a", on: "2024-01-01" }] },
    ],
    [
      "core/invalid-id",
      undefined,
      { ...asked, uses: [{ courtesy: "bus", purse: 1, on: "2024-01-01" }] },
    ],
    [
      "core/invalid-date",
      undefined,
      { ...asked, uses: [{ courtesy: "bus", purse: "a", on: "x" }] },
    ],
    ["core/invalid-date", undefined, { ...asked, asOf: "x" }],
    ["core/invalid-date", undefined, { ...asked, knownOn: "x" }],
    ["rules/invalid-facts", undefined, { ...asked, facts: { stray: 1 } }],
  ])("says %s where something does not fit", (code, book, question) => {
    const scheme = standingScheme({ ladders: [ladderOf()], courtesies: [courtesyOf()] });
    expect(codeOf(() => courtesiesOn((book ?? openBook(scheme)) as never, question as never))).toBe(
      code,
    );
  });
});
