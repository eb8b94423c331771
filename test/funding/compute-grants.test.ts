import { describe, expect, it } from "vitest";
import type { GrantOptions } from "../../src/funding/compute-grants.js";
import { computeGrants } from "../../src/funding/compute-grants.js";
import type { Grant, GrantScheme, GrantSeats } from "../../src/funding/model.js";
import type { SiteFacts } from "../../src/funding/records.js";
import { codeOf } from "../support/code-of.js";
import {
  constant,
  fact,
  grant,
  grantFacts,
  grantScheme,
  holds,
  starIs,
} from "../support/funding-schemes.js";

/** Sites by id, with what differs from an ordinary one. */
const sitesOf = (given: Readonly<Record<string, object>>): readonly SiteFacts[] =>
  Object.entries(given).map(([site, more]) => ({ site, facts: grantFacts(more) }));

const compute = (
  scheme: GrantScheme,
  given: Readonly<Record<string, object>>,
  options: GrantOptions = {},
) => computeGrants(scheme, sitesOf(given) as never, options);

/** Outcome and amount of each site, in their order. */
const outcomes = (
  grants: readonly Grant[],
  given: Readonly<Record<string, object>>,
  more: Partial<GrantScheme> = {},
) =>
  compute(grantScheme(grants, more), given).sites.map(({ site, grants: told }) =>
    [site, ...told.flatMap(({ outcome, amount }) => [outcome, amount])].join(" "),
  );

const ranked = (seats: readonly GrantSeats[], more: Partial<Grant> = {}): Grant =>
  grant({ seats, rank: fact("score"), ...more });

describe("computeGrants", () => {
  it("pays every site unless the grant says which", () => {
    const answer = compute(grantScheme([grant({ when: starIs("5") })]), { a: {}, b: { star: 4 } });
    expect(answer).toEqual({
      scheme: { id: "scheme", version: "1" },
      status: "computed",
      total: "6000",
      grants: [{ grant: "grant", sites: 1, total: "6000" }],
      sites: [
        {
          site: "a",
          total: "6000",
          grants: [{ grant: "grant", label: grant().label, outcome: "granted", amount: "6000" }],
        },
        { site: "b", total: "0", grants: [] },
      ],
    });
    expect(Object.isFrozen(answer.sites[0]?.grants[0])).toBe(true);
  });

  it("tells who pays where the scheme says so", () => {
    const { grants } = compute(grantScheme([grant({ source: "city" })]), { a: {} });
    expect(grants).toEqual([{ grant: "grant", source: "city", sites: 1, total: "6000" }]);
  });

  it("adds up several grants of a site", () => {
    const scheme = grantScheme([grant(), grant({ id: "more", amount: fact("bill") })]);
    const { sites, grants, total } = compute(scheme, { a: { bill: "0.01" }, b: { bill: "99.99" } });
    expect(sites.map((site) => site.total)).toEqual(["6000.01", "6099.99"]);
    expect(grants.map((each) => each.total)).toEqual(["12000", "100"]);
    expect(total).toBe("12100");
  });

  it("tells what is unknown, and never pays it as zero", () => {
    const scheme = grantScheme([grant({ when: starIs("5"), amount: fact("bill") })], {
      budget: { most: "1000", over: "scale" },
    });
    const none = { unknown: "missing-evidence" };
    const { status, total, unspent, sites } = compute(scheme, {
      a: { star: none },
      b: { bill: none },
      c: {},
    });
    expect([status, total, unspent]).toEqual(["undetermined", "100", "900"]);
    expect(sites.map((site) => site.total)).toEqual([none, none, "100"]);
    expect(sites[0]?.grants[0]?.outcome).toBe("undetermined");
  });

  it("rounds where the scheme says how", () => {
    const third: Grant["amount"] = { kind: "product", of: [fact("bill"), constant("0.333")] };
    const rounding = { places: 2, mode: "half-up" } as const;
    expect(outcomes([grant({ amount: third, rounding })], { a: {}, b: { bill: "0.05" } })).toEqual([
      "a granted 33.3",
      "b granted 0.02",
    ]);
    const whole = { step: "10", mode: "floor" } as const;
    expect(outcomes([grant({ amount: third, rounding: whole })], { a: {} })).toEqual([
      "a granted 30",
    ]);
  });

  it.each([
    ["below zero", "-0.01"],
    ["in parts of a fen", "0.005"],
    ["of ten trillion", "10000000000000"],
  ])("refuses an amount %s", (_, bill) => {
    const scheme = grantScheme([grant({ amount: fact("bill") })]);
    expect(codeOf(() => compute(scheme, { a: { bill } }))).toBe("funding/unsuitable-amount");
  });

  it("takes the largest amount that there is", () => {
    const scheme = grantScheme([grant({ amount: fact("bill") })]);
    expect(compute(scheme, { a: { bill: "9999999999999.99" } }).total).toBe("9999999999999.99");
  });
});

describe("seats", () => {
  it("go to the highest ranks, below, at and above their number", () => {
    const given = { a: { score: "80" }, b: { score: "90" }, c: { score: "85" } };
    const told = (most: number) => outcomes([ranked([{ most }])], given);
    expect(told(0)).toEqual(["a no-seat 0", "b no-seat 0", "c no-seat 0"]);
    expect(told(2)).toEqual(["a no-seat 0", "b granted 6000", "c granted 6000"]);
    expect(told(3)).toEqual(["a granted 6000", "b granted 6000", "c granted 6000"]);
    expect(outcomes([grant({ seats: [], rank: fact("score") })], { a: {} })).toEqual([
      "a granted 6000",
    ]);
  });

  it("are counted for each town beside the whole county", () => {
    const given = {
      a: { score: "95" },
      b: { score: "94" },
      c: { score: "93", town: "west" },
      d: { score: "92", town: "west" },
      e: { score: "91", town: "north" },
    };
    expect(outcomes([ranked([{ most: 3 }, { most: 1, per: "town" }])], given)).toEqual([
      "a granted 6000",
      "b no-seat 0",
      "c granted 6000",
      "d no-seat 0",
      "e granted 6000",
    ]);
  });

  it("are needed by some sites alone", () => {
    const given = { a: { score: "95", poor: true }, b: { score: "94" }, c: { score: "93" } };
    expect(
      outcomes([ranked([{ most: 1, when: { kind: "not", of: holds("poor") } }])], given),
    ).toEqual(["a granted 6000", "b granted 6000", "c no-seat 0"]);
  });

  const tied = { b: {}, a: {}, c: { score: "80" }, d: { score: "95" } };

  it("stay open between equals unless the scheme decides", () => {
    const open = "tie-unresolved [object Object]";
    const told = (ties?: GrantScheme["ties"]) =>
      outcomes([ranked([{ most: 2 }])], tied, ties === undefined ? {} : { ties });
    expect(told()).toEqual([`b ${open}`, `a ${open}`, "c no-seat 0", "d granted 6000"]);
    expect(told("unresolved")).toEqual(told());
    expect(told("by-id")).toEqual([
      "b no-seat 0",
      "a granted 6000",
      "c no-seat 0",
      "d granted 6000",
    ]);
    expect(compute(grantScheme([ranked([{ most: 2 }])]), tied)).toMatchObject({
      status: "undetermined",
      total: "6000",
      sites: { 0: { total: { unknown: "several-cases-apply" } } },
    });
  });

  it("are not contested where none or all of the equals have one", () => {
    const told = (most: number) => outcomes([ranked([{ most }])], tied);
    expect(told(1)).toEqual(["b no-seat 0", "a no-seat 0", "c no-seat 0", "d granted 6000"]);
    expect(told(3)).toEqual(["b granted 6000", "a granted 6000", "c no-seat 0", "d granted 6000"]);
  });

  it.each([
    ["the rank", { score: { unknown: "missing-evidence" } }],
    ["whether a seat is needed", { poor: { unknown: "missing-evidence" } }],
    ["the town", { town: { unknown: "missing-evidence" } }],
  ])("wait where %s is unknown", (_, more) => {
    const seats = [{ most: 1, when: { kind: "not", of: holds("poor") }, per: "town" }] as const;
    const told = compute(grantScheme([ranked(seats)]), { a: more, b: {} });
    expect(told.sites[0]?.grants[0]).toMatchObject({
      outcome: "undetermined",
      amount: { unknown: "missing-evidence" },
    });
    expect(told.status).toBe("undetermined");
  });

  it("of a town whose name is like a word of JavaScript are its own", () => {
    const given = {
      a: { town: "__proto__" },
      b: { town: "constructor" },
      c: { town: "__proto__" },
    };
    expect(outcomes([ranked([{ most: 1, per: "town" }])], given, { ties: "by-id" })).toEqual([
      "a granted 6000",
      "b granted 6000",
      "c no-seat 0",
    ]);
  });

  it("wait where the town is left out", () => {
    const scheme = grantScheme([ranked([{ most: 1, per: "town" }])]);
    const { town: _, ...facts } = grantFacts();
    const { sites } = computeGrants(scheme, [{ site: "a", facts }] as never);
    expect(sites[0]?.total).toEqual({ unknown: "missing-evidence" });
  });
});

describe("what was received before", () => {
  const earlier = [
    { site: "a", grant: "grant", amount: "2000" },
    { site: "a", grant: "grant", amount: "1500" },
    { site: "b", grant: "grant", amount: "6000" },
    { site: "gone", grant: "grant", amount: "1" },
  ] as const;
  const told = (recurs?: "yearly" | "once" | "top-up") =>
    compute(
      grantScheme([grant(recurs === undefined ? {} : { recurs })]),
      { a: {}, b: {}, c: {} },
      { earlier },
    ).sites.map(({ total, grants }) => [grants[0]?.outcome, total]);

  it("does not matter to a grant of every year", () => {
    const all = [
      ["granted", "6000"],
      ["granted", "6000"],
      ["granted", "6000"],
    ];
    expect([told(), told("yearly")]).toEqual([all, all]);
  });

  it("ends a grant that is paid once", () => {
    expect(told("once")).toEqual([
      ["received", "0"],
      ["received", "0"],
      ["granted", "6000"],
    ]);
  });

  it("is topped up with the difference, never below zero", () => {
    expect(told("top-up")).toEqual([
      ["granted", "2500"],
      ["received", "0"],
      ["granted", "6000"],
    ]);
    const lower = compute(
      grantScheme([grant({ recurs: "top-up", amount: constant("5000") })]),
      { b: {} },
      { earlier },
    );
    expect(lower.total).toBe("0");
  });

  it.each([
    ["no list", 7, "funding/invalid-record"],
    ["a negative amount", [{ site: "a", grant: "grant", amount: "-1" }], "funding/invalid-record"],
    ["an unknown grant", [{ site: "a", grant: "grannt", amount: "1" }], "funding/unknown-id"],
  ])("is refused where it is %s", (_, value, code) => {
    const options = { earlier: value } as never;
    expect(codeOf(() => compute(grantScheme([grant()]), { a: {} }, options))).toBe(code);
  });
});

describe("the budget of grants", () => {
  const told = (most: `${number}`, over: "report" | "scale") => {
    const scheme = grantScheme([grant({ amount: fact("bill") })], { budget: { most, over } });
    const {
      status,
      total,
      unspent,
      over: excess,
      sites,
    } = compute(scheme, {
      a: { bill: "100" },
      b: { bill: "50" },
      c: { bill: "0" },
    });
    return [status, total, unspent, excess, ...sites.map((site) => site.total)];
  };

  it("leaves money unspent, is met, or is passed", () => {
    expect(told("150.01", "report")).toEqual([
      "computed",
      "150",
      "0.01",
      undefined,
      "100",
      "50",
      "0",
    ]);
    expect(told("150", "report")).toEqual(["computed", "150", "0", undefined, "100", "50", "0"]);
    expect(told("149.99", "report")).toEqual([
      "over-budget",
      "150",
      undefined,
      "0.01",
      "100",
      "50",
      "0",
    ]);
  });

  it("cuts grants in proportion, to the fen", () => {
    expect(told("150", "scale")).toEqual(["computed", "150", "0", undefined, "100", "50", "0"]);
    expect(told("100", "scale")).toEqual(["computed", "100", "0", "50", "66.67", "33.33", "0"]);
    expect(told("0", "scale")).toEqual(["computed", "0", "0", "150", "0", "0", "0"]);
  });

  it("tells what the rule gave before the cut", () => {
    const budget = { most: "3000", over: "scale" } as const;
    const { sites } = compute(grantScheme([grant({ when: starIs("5") })], { budget }), {
      a: {},
      b: { star: 3 },
    });
    expect(sites[0]?.grants).toMatchObject([{ amount: "3000", entitled: "6000" }]);
  });

  it("cuts nothing while something is unknown", () => {
    const budget = { most: "3000", over: "scale" } as const;
    const answer = compute(grantScheme([grant({ when: starIs("5") })], { budget }), {
      a: {},
      b: { star: { unknown: "missing-evidence" } },
    });
    expect([answer.status, answer.total, answer.over]).toEqual(["over-budget", "6000", "3000"]);
  });
});

describe("reasons of grants", () => {
  it("tell every grant and condition, also of those for others", () => {
    const scheme = grantScheme([grant({ when: starIs("5") }), grant({ id: "all" })]);
    const { sites } = compute(scheme, { a: { star: 4 } }, { detail: "trace" });
    const [first, second] = sites[0]?.grants ?? [];
    expect(first).toMatchObject({
      outcome: "not-eligible",
      amount: "0",
      condition: { value: false },
    });
    expect(first?.trace).toMatchObject({ value: "6000", at: "/grants/0" });
    expect(second).not.toHaveProperty("condition");
    expect(second?.trace?.label).toEqual(grant().label);
  });
});

describe("computeGrants refuses", () => {
  const scheme = grantScheme([grant()]);
  const site = { site: "a", facts: grantFacts() };
  it.each([
    [
      "a scheme of another kind",
      { ...scheme, kind: "loans" },
      [site],
      {},
      "funding/invalid-scheme",
    ],
    ["no list", scheme, "sites", {}, "core/invalid-shape"],
    ["no site", scheme, [7], {}, "funding/invalid-sites"],
    ["a site twice", scheme, [site, site], {}, "funding/invalid-sites"],
    [
      "facts that do not fit",
      scheme,
      [{ site: "a", facts: { star: 6 } }],
      {},
      "rules/invalid-facts",
    ],
    ["an unknown detail", scheme, [site], { detail: "all" }, "core/invalid-shape"],
    ["an unknown option", scheme, [site], { total: "1" }, "core/invalid-shape"],
  ])("%s", (_, given, sites, options, code) => {
    expect(codeOf(() => computeGrants(given as never, sites as never, options as never))).toBe(
      code,
    );
  });

  it("a scheme of stages, with the kind that is wanted", () => {
    const other = {
      ...scheme,
      kind: "allocation",
      weight: constant("1"),
      method: "adams",
      ties: "by-id",
    };
    const { grants: _, ...allocation } = other;
    expect(() => computeGrants(allocation as never, [])).toThrow('Hand over "grants".');
  });
});
