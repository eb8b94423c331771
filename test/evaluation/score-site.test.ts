import { describe, expect, it } from "vitest";
import type { EvaluationScheme, SiteScore } from "../../src/evaluation/model.js";
import type { ScoringOptions } from "../../src/evaluation/score/scoring-options.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import { codeOf } from "../support/code-of.js";
import {
  classFrom,
  deepFrozen,
  dimension,
  fact,
  figure,
  figureIs,
  gate,
  group,
  holds,
  item,
  labelOf,
  owed,
  perhaps,
  printed,
  schemeOf,
  stars,
  twoPlaces,
  veto,
} from "../support/evaluation-schemes.js";

/** Scores a site without the compiler's check of its facts, as if scheme and facts were JSON. */
function score(
  scheme: EvaluationScheme,
  facts: object,
  options: ScoringOptions = { detail: "items" },
): SiteScore {
  return scoreSite(scheme, { site: "a", facts: { ...facts } }, options);
}

const missing = { unknown: "missing-evidence" };

describe("what does not concern a site", () => {
  const lake = (policy: "full" | "drop" | "rescale" | "redistribute") =>
    schemeOf({
      facts: { rest: owed, lake: { kind: "boolean" }, care: perhaps },
      dimensions: [
        dimension("rest", [item("others", "98", { rule: fact("rest") })]),
        dimension("lakes", [item("care", "2", { applies: holds("lake") })]),
      ],
      total: { points: "100", rounding: twoPlaces },
      notApplicable: policy,
    });

  it.each([
    ["full", "90.2", "100", []],
    ["drop", "88.2", "98", []],
    ["rescale", "90", "100", [{ kind: "rescale", points: "1.8" }]],
    ["redistribute", "90", "100", [{ kind: "rescale", points: "1.8" }]],
  ] as const)("is settled by the policy %s", (policy, total, maximum, adjustments) => {
    const result = score(lake(policy), { rest: "88.2", lake: false });
    expect(result).toMatchObject({ total, maximum, adjustments });
  });

  it.each([
    ["full", "2", "2"],
    ["drop", "0", "0"],
    ["rescale", "0", "0"],
    ["redistribute", "0", "0"],
  ] as const)("shows in the item under %s", (policy, points, maximum) => {
    const { items, dimensions } = score(lake(policy), { rest: "88.2", lake: false });
    const expected = { id: "care", score: points, maximum, status: "not-applicable", lost: "0" };
    expect(items?.[1]).toEqual(expected);
    expect(dimensions[1]).toEqual({ id: "lakes", score: points, maximum });
  });

  it("changes nothing for sites that it concerns", () => {
    const result = score(lake("rescale"), { rest: "88.2", lake: true, care: "1.5" });
    expect(result).toMatchObject({ total: "89.7", maximum: "100", adjustments: [] });
  });

  const doubtful = (policy: "unknown" | "zero") => ({
    ...lake("rescale"),
    facts: { rest: owed, lake: { kind: "boolean", mayBeUnknown: true }, care: perhaps },
    missing: policy,
  });

  it("counts as concerning the site while that is unknown", () => {
    const open = score(doubtful("unknown") as EvaluationScheme, { rest: "88.2", care: "1" });
    expect(open).toMatchObject({ total: missing, maximum: "100" });
    expect(open.items?.[1]).toMatchObject({ status: "missing", maximum: "2", score: missing });
    const strict = score(doubtful("zero") as EvaluationScheme, { rest: "88.2", care: "1" });
    expect(strict).toMatchObject({ total: "88.2", maximum: "100" });
    expect(strict.items?.[1]).toMatchObject({ status: "missing", score: "0", lost: "2" });
  });

  it("leaves nothing to score where nothing applies", () => {
    const scheme = schemeOf({
      facts: { used: { kind: "boolean" }, points: owed },
      dimensions: [dimension("all", [item("points", "100")], { applies: holds("used") })],
      classification: stars,
    });
    const result = score(scheme, { used: false, points: "95" });
    const nothing = { unknown: "nothing-applies" };
    expect(result).toMatchObject({ total: nothing, maximum: "0", adjustments: [] });
    expect(result.standing).toEqual({ status: "undetermined", reason: nothing, claimedBy: [] });
    expect(score(scheme, { used: true, points: "95" }).total).toBe("95");
  });
});

describe("a group", () => {
  const facts = {
    a: owed,
    b: owed,
    c: owed,
    hasB: { kind: "boolean" },
    hasGroup: { kind: "boolean" },
  } as const;
  const nested = (
    policy: EvaluationScheme["notApplicable"],
    rest: Partial<EvaluationScheme> = {},
  ): EvaluationScheme => ({
    ...schemeOf({
      facts,
      dimensions: [
        dimension("one", [
          item("a", "6"),
          group("inner", [item("b", "4", { applies: holds("hasB") })], {
            applies: holds("hasGroup"),
            points: "5",
          }),
        ]),
        dimension("two", [item("c", "10")]),
      ],
      total: { points: "21", rounding: twoPlaces },
      notApplicable: policy,
    }),
    ...rest,
  });
  const all = { a: "3", b: "2", c: "5", hasB: true, hasGroup: true };

  it("adds up its parts, whatever full marks it prints", () => {
    const { total, maximum, dimensions, indicators } = score(nested("drop"), all);
    expect({ total, maximum }).toEqual({ total: "10", maximum: "21" });
    expect(dimensions[0]).toEqual({ id: "one", score: "5", maximum: "11" });
    expect(indicators).toEqual([{ id: "inner", score: "2", maximum: "5" }]);
  });

  it.each([
    // Without the item 1 of the group's 5 is left; without the group 6 of the dimension's 11.
    ["full", { hasB: false }, "12", "21", ["7", "11"], ["4", "5"]],
    ["full", { hasGroup: false }, "13", "21", ["8", "11"], ["5", "5"]],
    ["drop", { hasB: false }, "8", "17", ["3", "7"], ["0", "1"]],
    ["drop", { hasGroup: false }, "8", "16", ["3", "6"], ["0", "0"]],
    ["rescale", { hasB: false }, "9.88", "21", ["3", "7"], ["0", "1"]],
    ["rescale", { hasGroup: false }, "10.5", "21", ["3", "6"], ["0", "0"]],
    ["redistribute", { hasB: false }, "8", "21", ["3", "11"], ["0", "5"]],
    ["redistribute", { hasGroup: false }, "10.5", "21", ["5.5", "11"], ["0", "0"]],
    ["redistribute", { hasGroup: false, hasB: false }, "10.5", "21", ["5.5", "11"], ["0", "0"]],
  ] as const)(
    "under %s, with %j, scores %s of %s",
    (policy, change, total, maximum, one, inner) => {
      const result = score(nested(policy), { ...all, ...change });
      expect(result).toMatchObject({ total, maximum });
      expect(result.dimensions[0]).toEqual({ id: "one", score: one[0], maximum: one[1] });
      expect(result.indicators).toEqual([{ id: "inner", score: inner[0], maximum: inner[1] }]);
    },
  );

  const hollow = (policy: EvaluationScheme["notApplicable"]) =>
    schemeOf({
      facts,
      dimensions: [
        dimension("one", [
          item("a", "6"),
          group("inner", [item("b", "4", { applies: holds("hasB") })], { notApplicable: policy }),
        ]),
        dimension("two", [item("c", "10")]),
      ],
      total: { points: "20", rounding: twoPlaces },
      notApplicable: "redistribute",
    });

  it.each([
    ["full", "12", "20", ["7", "10"], ["4", "4"]],
    ["drop", "8", "16", ["3", "6"], ["0", "0"]],
    ["rescale", "10", "20", ["3", "6"], ["0", "0"]],
    ["redistribute", "10", "20", ["5", "10"], ["0", "0"]],
  ] as const)(
    "does not apply when nothing of it is left: %s",
    (policy, total, maximum, one, inner) => {
      const result = score(hollow(policy), { ...all, hasB: false });
      expect(result).toMatchObject({ total, maximum });
      expect(result.dimensions[0]).toEqual({ id: "one", score: one[0], maximum: one[1] });
      expect(result.indicators).toEqual([{ id: "inner", score: inner[0], maximum: inner[1] }]);
    },
  );

  it("takes its items with it when it does not apply", () => {
    const { items } = score(nested("drop"), { ...all, hasGroup: false });
    expect(items?.[1]).toEqual({
      id: "b",
      score: "0",
      maximum: "0",
      status: "not-applicable",
      lost: "0",
    });
  });

  it("lets an item be known not to apply though the group is in doubt", () => {
    const unsure = nested("drop", {
      facts: { ...facts, hasGroup: { kind: "boolean", mayBeUnknown: true } },
    });
    const { a, b, c } = all;
    expect(score(unsure, { a, b, c, hasB: false })).toMatchObject({ total: "8", maximum: "17" });
    expect(score(unsure, { a, b, c, hasB: true })).toMatchObject({ total: missing, maximum: "21" });
  });

  const bounded = (rest: object) =>
    schemeOf({
      facts: { a: owed, b: owed },
      dimensions: [dimension("one", [item("a", "10"), item("b", "10")], rest)],
    });

  it.each([
    [{ least: "5" }, "2", "2.99", "5"],
    [{ least: "5" }, "2", "3", "5"],
    [{ least: "5" }, "2", "3.01", "5.01"],
    [{ most: "5" }, "2", "2.99", "4.99"],
    [{ most: "5" }, "2", "3", "5"],
    [{ most: "5" }, "2", "3.01", "5"],
    [{ least: "-1", most: "1" }, "-3", "1", "-1"],
  ] as const)("is kept within %j: %s and %s give %s", (limits, a, b, total) => {
    expect(score(bounded(limits), { a, b }).total).toBe(total);
  });

  it("has no marks to lose where its parts print none", () => {
    const scheme = schemeOf({
      facts: { points: owed, faults: owed, market: { kind: "boolean" } },
      dimensions: [
        dimension("all", [item("points", "100")]),
        dimension("less", [
          {
            id: "faults",
            label: labelOf("faults"),
            rule: fact("faults"),
            applies: holds("market"),
          },
        ]),
      ],
      notApplicable: "rescale",
      total: { rounding: twoPlaces },
    });
    const away = score(scheme, { points: "90", faults: "-4", market: false });
    expect(away).toMatchObject({ total: "90", maximum: "100", adjustments: [] });
    expect(away.items?.[1]).toMatchObject({ status: "not-applicable", score: "0", maximum: "0" });
    const there = score(scheme, { points: "90", faults: "-4", market: true });
    expect(there).toMatchObject({ total: "86", maximum: "100" });
    expect(there.items?.[1]).toMatchObject({ status: "scored", score: "-4", lost: "4" });
  });

  it("keeps its rest at 0 where its parts print more than it does", () => {
    const scheme = schemeOf({
      facts: { a: owed, b: owed, yes: { kind: "boolean" } },
      dimensions: [
        dimension("one", [item("a", "9", { applies: holds("yes") }), item("b", "8")], {
          points: "5",
        }),
        dimension("two", [item("c", "5", { rule: printed("4") })]),
      ],
    });
    const result = score(scheme, { a: "1", b: "2", yes: false });
    expect(result.dimensions[0]).toEqual({ id: "one", score: "2", maximum: "0" });
    expect(result.maximum).toBe("5");
  });
});

describe("the total", () => {
  const summed = (total: EvaluationScheme["total"], bonus: object = {}) =>
    schemeOf({
      facts: { a: owed, b: owed },
      dimensions: [
        dimension("one", [item("a", "100")]),
        dimension("more", [item("b", "10")], { bonus: true, ...bonus }),
      ],
      total,
    });

  it("is rounded once, at the declared place", () => {
    const scheme = schemeOf({
      facts: { a: owed, b: owed },
      dimensions: [dimension("one", [item("a", "50")]), dimension("two", [item("b", "50")])],
      total: { rounding: twoPlaces },
    });
    // Rounded apart, the dimensions would add up to 85.01.
    const result = score(scheme, { a: "42.4975", b: "42.4975" });
    expect(result).toMatchObject({
      total: "85",
      dimensions: [{ score: "42.4975" }, { score: "42.4975" }],
      adjustments: [{ kind: "rounding", points: "0.005" }],
    });
    expect(score(scheme, { a: "84.99", b: "0.0049" }).total).toBe("84.99");
  });

  it("counts a bonus beside the full marks", () => {
    const result = score(summed({}), { a: "96.5", b: "8" });
    expect(result).toMatchObject({ total: "104.5", maximum: "100", adjustments: [] });
    expect(result.items?.[1]).toEqual({ id: "b", score: "8", maximum: "10", status: "scored" });
  });

  it.each([
    [{ most: "100" }, "96.5", "8", "100", [{ kind: "cap", points: "-4.5" }]],
    [{ most: "100" }, "92", "8", "100", []],
    [{ least: "60" }, "50", "8", "60", [{ kind: "floor", points: "2" }]],
    [{ least: "0" }, "-5", "2", "0", [{ kind: "floor", points: "3" }]],
    [
      { most: "99.5", rounding: { places: 0, mode: "up" } },
      "99.1",
      "0",
      "99.5",
      [
        { kind: "rounding", points: "0.9" },
        { kind: "cap", points: "-0.5" },
      ],
    ],
  ] as const)("under %j, %s and %s make %s", (rule, a, b, total, adjustments) => {
    expect(score(summed(rule), { a, b })).toMatchObject({ total, adjustments });
  });

  it("scales the base but not the bonus, rounding both together", () => {
    const scheme = schemeOf({
      facts: { a: owed, b: owed, extra: owed, hasB: { kind: "boolean" } },
      dimensions: [
        dimension("one", [item("a", "7"), item("b", "3", { applies: holds("hasB") })]),
        dimension("more", [item("extra", "5")], { bonus: true }),
      ],
      total: { rounding: twoPlaces },
      notApplicable: "rescale",
    });
    // 5 × 10 ÷ 7 + 0.001 = 7.143857…; rounded apart it would be 7.14.
    const result = score(scheme, { a: "5", b: "0", extra: "0.0012", hasB: false });
    expect(result).toMatchObject({
      total: "7.14",
      maximum: "10",
      adjustments: [{ kind: "rescale", points: "2.1388" }],
    });
    expect(score(scheme, { a: "5", b: "0", extra: "0.0022", hasB: false }).total).toBe("7.15");
  });

  it.each([
    [false, "6", "2"],
    [true, "9", "0"],
  ])("is summed and rounded where the scheme prints no full marks: %s", (hasB, total, maximum) => {
    const scheme = schemeOf({
      facts: { a: owed, b: owed, hasB: { kind: "boolean" } },
      dimensions: [
        dimension("one", [item("a", "5"), item("b", "2", { applies: holds("hasB") })], {
          points: "0",
        }),
      ],
      total: { rounding: { places: 0, mode: "half-up" } },
      notApplicable: "rescale",
    });
    const result = score(scheme, { a: "5.5", b: "3", hasB });
    expect(result).toMatchObject({ total, maximum });
  });

  it("is 0 for a scheme without items", () => {
    const ladder = schemeOf({ facts: {}, dimensions: [] });
    expect(score(ladder, {})).toMatchObject({
      total: "0",
      maximum: "0",
      dimensions: [],
      items: [],
    });
  });
});

describe("missing evidence", () => {
  const scheme = (policy: EvaluationScheme["missing"], own?: EvaluationScheme["missing"]) =>
    schemeOf({
      facts: { a: perhaps, b: perhaps },
      dimensions: [
        dimension("one", [
          item("a", "10", own === undefined ? {} : { missing: own }),
          item("b", "5"),
        ]),
      ],
      missing: policy,
    });

  it("leaves item, group and total unknown, or counts as 0", () => {
    expect(score(scheme("unknown"), { b: "3" })).toMatchObject({
      total: missing,
      dimensions: [{ score: missing, maximum: "15" }],
      items: [
        { status: "missing", score: missing, maximum: "10" },
        { status: "scored", score: "3" },
      ],
    });
    expect(score(scheme("zero"), { b: "3" })).toMatchObject({
      total: "3",
      items: [
        { status: "missing", score: "0", lost: "10" },
        { status: "scored", lost: "2" },
      ],
    });
    expect(score(scheme("zero"), { a: "0", b: "3" }).items?.[0]?.status).toBe("scored");
  });

  it("says nothing of what is lost while the score is unknown", () => {
    expect(score(scheme("unknown"), { b: "3" }).items?.[0]).not.toHaveProperty("lost");
  });

  it("keeps the site from being scored where the scheme insists", () => {
    const attempt = () => score(scheme("zero", "error"), { b: "3" });
    expect(attempt).toThrow("Evidence is missing for 1 items that are not scored without it: a.");
    expect(codeOf(attempt)).toBe("evaluation/missing-evidence");
    expect(score(scheme("zero", "error"), { a: "1" }).total).toBe("1");
  });

  it("can be an item of its own policy", () => {
    expect(score(scheme("unknown", "zero"), { b: "3" }).total).toBe("3");
  });
});

describe("the state of an item", () => {
  const bands = {
    kind: "bands",
    of: fact("rate"),
    bands: [
      { id: "A", from: "95", then: printed("1") },
      { id: "B", from: "80", then: printed("0.66") },
      { from: "70", then: printed("0.33") },
    ],
    matching: "first",
    otherwise: printed("0"),
  } as const;
  const scheme = schemeOf({
    facts: { rate: perhaps },
    dimensions: [
      dimension("all", [
        item("rate", "15", { rule: { kind: "product", of: [printed("15"), bands] } }),
      ]),
    ],
  });

  it.each([
    ["96", "15", "A"],
    ["95", "15", "A"],
    ["94.9", "9.9", "B"],
    ["80", "9.9", "B"],
    ["79.9", "4.95", undefined],
    ["69.9", "0", undefined],
  ] as const)("is that of the band: %s gives %s, %s", (rate, points, state) => {
    const [first] = score(scheme, { rate }).items ?? [];
    expect(first).toMatchObject({ score: points });
    expect(first?.state).toBe(state);
  });

  it("is none while the item is missing", () => {
    expect(score(scheme, {}).items?.[0]).not.toHaveProperty("state");
  });
});

describe("gates and vetoes", () => {
  const yesNo = { kind: "boolean", mayBeUnknown: true } as const;
  const scheme = schemeOf({
    facts: {
      points: owed,
      titled: yesNo,
      clean: yesNo,
      crime: yesNo,
      fraud: yesNo,
      lost: yesNo,
      late: yesNo,
    },
    classification: stars,
    gates: [gate("title", holds("titled"), "application"), gate("clean", holds("clean"), "award")],
    vetoes: [
      veto("crime", holds("crime"), { kind: "bars" }),
      veto("fraud", holds("fraud"), { kind: "zeroes" }),
      veto("lost", holds("lost"), { kind: "removes" }),
      veto("late", holds("late"), { kind: "caps", class: "three" }),
    ],
  });
  const good = {
    points: "95",
    titled: true,
    clean: true,
    crime: false,
    fraud: false,
    lost: false,
    late: false,
  };
  const { titled: _, ...untold } = good;

  it.each([
    [{}, { status: "rated", class: "five", star: 5 }],
    [{ titled: false }, { status: "not-eligible", because: ["title"] }],
    [{ clean: false }, { status: "barred", because: ["clean"] }],
    [{ crime: true }, { status: "barred", because: ["crime"] }],
    [
      { clean: false, crime: true },
      { status: "barred", because: ["clean", "crime"] },
    ],
    [
      { lost: true, titled: false, crime: true },
      { status: "removed", because: ["lost"] },
    ],
    [
      { titled: false, crime: true },
      { status: "not-eligible", because: ["title"] },
    ],
    [{ fraud: true }, { status: "unrated", class: "none" }],
    [{ late: true }, { status: "rated", class: "three", star: 3 }],
    [
      { late: true, points: "75" },
      { status: "rated", class: "three", star: 3 },
    ],
    [
      { late: true, points: "65" },
      { status: "rated", class: "two", star: 2 },
    ],
  ])("decide with %j: %j", (change, standing) => {
    expect(score(scheme, { ...good, ...change }).standing).toEqual(standing);
  });

  it("are named in the order of the scheme", () => {
    const result = score(scheme, { ...good, titled: false, clean: false, late: true, crime: true });
    expect(result.failedGates).toEqual(["title", "clean"]);
    expect(result.struckVetoes).toEqual(["crime", "late"]);
    expect(result.total).toBe("95");
  });

  it("turn the total into 0, as an adjustment", () => {
    const result = score(scheme, { ...good, fraud: true });
    expect(result).toMatchObject({
      total: "0",
      struckVetoes: ["fraud"],
      adjustments: [{ kind: "veto", points: "-95" }],
    });
  });

  it("leave the standing open while they are unknown and nothing else decides", () => {
    expect(score(scheme, untold).standing).toEqual({
      status: "undetermined",
      reason: missing,
      claimedBy: [],
    });
    expect(score(scheme, { ...untold, crime: true }).standing).toMatchObject({ status: "barred" });
    expect(score(scheme, untold)).toMatchObject({ failedGates: [], struckVetoes: [] });
  });

  it("leave the class open while a cap is unknown, unless the score is too low for it to matter", () => {
    const { late: __, ...rest } = good;
    expect(score(scheme, rest).standing).toMatchObject({ status: "undetermined" });
    expect(score(scheme, { ...rest, points: "65" }).standing).toMatchObject({ class: "two" });
  });

  it("leave the total unknown while it may become 0", () => {
    const { fraud: __, ...rest } = good;
    expect(score(scheme, rest)).toMatchObject({ total: missing, adjustments: [] });
  });

  it("can cap a site at several heights, the lowest of which binds", () => {
    const capped = {
      ...scheme,
      vetoes: [
        veto("late", holds("late"), { kind: "caps", class: "four" }),
        veto("lost", holds("lost"), { kind: "caps", class: "two" }),
      ],
    };
    const classIn = (change: object) => score(capped, { ...good, ...change }).standing;
    expect(classIn({ late: true })).toMatchObject({ class: "four" });
    expect(classIn({ lost: true })).toMatchObject({ class: "two" });
    expect(classIn({ late: true, lost: true })).toMatchObject({ class: "two" });
    expect(classIn({ late: true, lost: true, points: "55" })).toMatchObject({ class: "one" });
  });
});

describe("classes", () => {
  const between = (id: string, from: `${number}`, upTo: `${number}`) => ({
    id,
    label: labelOf(id),
    when: {
      kind: "all",
      of: [figureIs("total", "at-least", from), figureIs("total", "at-most", upTo)],
    } as const,
  });
  const printedBands = schemeOf({
    facts: { points: owed },
    dimensions: [dimension("all", [item("points", "1000")])],
    classification: {
      classes: [
        between("5A", "950", "1000"),
        between("4A", "901", "950"),
        between("3A", "851", "900"),
      ],
      matching: "only",
    },
  });

  it.each([
    ["951", { status: "rated", class: "5A" }],
    ["901", { status: "rated", class: "4A" }],
    [
      "950",
      {
        status: "undetermined",
        reason: { unknown: "several-cases-apply" },
        claimedBy: ["5A", "4A"],
      },
    ],
    ["900.5", { status: "undetermined", reason: { unknown: "no-case-applies" }, claimedBy: [] }],
  ] as const)("as printed, overlap or leave gaps: %s", (points, standing) => {
    expect(score(printedBands, { points }).standing).toEqual(standing);
  });

  it.each([
    ["90", 5],
    ["89.9999", 4],
    ["80", 4],
    ["79.9999", 3],
    ["50", 1],
    ["49.9999", undefined],
  ] as const)("include their line: %s points are %s stars", (points, star) => {
    const { standing } = score(schemeOf({ classification: stars }), { points });
    expect(standing).toEqual(
      star === undefined
        ? { status: "unrated", class: "none" }
        : expect.objectContaining({ status: "rated", star }),
    );
  });

  it("can ask for every dimension and the total", () => {
    const scheme = schemeOf({
      facts: { a: owed, b: owed },
      dimensions: [dimension("one", [item("a", "100")]), dimension("two", [item("b", "100")])],
      classification: {
        classes: [
          classFrom("passed", "180", {
            when: {
              kind: "all",
              of: [
                figureIs("total", "at-least", "180"),
                figureIs("one", "at-least", "80"),
                figureIs("two", "at-least", "80"),
              ],
            },
          }),
        ],
        matching: "first",
        otherwise: { id: "failed", label: labelOf("failed") },
      },
    });
    expect(score(scheme, { a: "100", b: "79" }).standing).toMatchObject({ class: "failed" });
    expect(score(scheme, { a: "100", b: "80" }).standing).toMatchObject({ class: "passed" });
    expect(score(scheme, { a: "89", b: "90" }).standing).toMatchObject({ class: "failed" });
  });

  it("are left out by a scheme without them", () => {
    expect(score(schemeOf({}), { points: "5" })).not.toHaveProperty("standing");
  });
});

describe("figures", () => {
  const scheme = schemeOf({
    facts: { points: perhaps },
    figures: [
      { id: "half", amount: { kind: "product", of: [figure("total"), printed("0.5")] } },
      { id: "good", condition: figureIs("points", "at-least", "80") },
    ],
  });

  it("are results in their own right", () => {
    expect(score(scheme, { points: "85" }).figures).toEqual([
      { id: "half", value: "42.5" },
      { id: "good", value: true },
    ]);
    expect(score(scheme, { points: "9" }).figures[1]).toEqual({ id: "good", value: false });
    expect(score(scheme, {}).figures).toEqual([
      { id: "half", value: missing },
      { id: "good", value: missing },
    ]);
  });

  it("have reasons of their own on request", () => {
    const { figures } = score(scheme, { points: "85" }, { detail: "trace" });
    expect(figures).toMatchObject([
      { id: "half", value: "42.5", trace: { at: "/figures/0", value: "42.5" } },
      { id: "good", value: true, trace: { at: "/figures/1", value: true } },
    ]);
    expect(figures.every((each) => Object.isFrozen(each))).toBe(true);
  });
});

describe("the detail asked for", () => {
  const scheme = schemeOf({});

  it("adds items, and reasons with their places in the scheme", () => {
    const facts = { points: "5" };
    expect(score(scheme, facts, {})).not.toHaveProperty("items");
    expect(score(scheme, facts, { detail: "items" }).items?.[0]).not.toHaveProperty("trace");
    const [first] = score(scheme, facts, { detail: "trace" }).items ?? [];
    expect(first?.trace).toMatchObject({
      at: "/dimensions/0/of/0",
      value: "5",
      label: labelOf("points"),
      parts: [{ kind: "fact", at: "/dimensions/0/of/0/rule", value: "5" }],
    });
  });
});

describe("parameters", () => {
  const scheme = schemeOf({
    parameters: {
      bonus: {
        lowerLevels: "may-change",
        layers: [
          { level: "nation", values: [{ from: "2024-01-01", value: "1" }] },
          { level: "county", place: "X", values: [{ from: "2024-07-01", value: "2" }] },
        ],
      },
    },
    figures: [{ id: "extra", amount: { kind: "parameter", parameter: "bonus" } }],
  });

  it("are read on the day and in the place asked about", () => {
    const on = (options: ScoringOptions) =>
      score(scheme, { points: "5" }, options).figures[0]?.value;
    expect(on({ asOf: "2024-07-01" })).toBe("1");
    expect(on({ asOf: "2024-07-01", places: { county: "X" } })).toBe("2");
    expect(codeOf(() => on({}))).toBe("rules/day-needed");
    expect(codeOf(() => on({ asOf: "2023-01-01" }))).toBe("rules/parameter-not-in-force");
  });
});

describe("what is handed over", () => {
  it.each([
    ["facts that do not fit", { site: "a", facts: { points: 5 } }, "rules/invalid-facts"],
    ["misspelt facts", { site: "a", facts: { point: "5" } }, "rules/invalid-facts"],
    ["no facts", { site: "a" }, "evaluation/invalid-entrant"],
    [
      "other fields",
      { site: "a", facts: { points: "5" }, name: "A" },
      "evaluation/invalid-entrant",
    ],
    ["an impossible id", { site: "", facts: { points: "5" } }, "evaluation/invalid-entrant"],
    ["no record", "a", "evaluation/invalid-entrant"],
  ])("is refused: %s", (_, entrant, code) => {
    expect(codeOf(() => scoreSite(schemeOf({}), entrant as never))).toBe(code);
  });

  it.each([
    ["an unknown detail", { detail: "all" }],
    ["an impossible day", { asOf: "2023-02-29" }],
    ["an unknown option", { day: "2024-01-01" }],
    ["no record", 5],
  ])("is refused: options with %s", (_, options) => {
    const attempt = () =>
      scoreSite(schemeOf({}), { site: "a", facts: { points: "5" } }, options as never);
    expect(codeOf(attempt)).toBe("evaluation/invalid-options");
  });

  it("stays as it is, and is not needed afterwards", () => {
    const scheme = deepFrozen(schemeOf({ classification: stars }));
    const entrant = deepFrozen({ site: "a", facts: { points: "85" } } as const);
    const options = deepFrozen({ detail: "trace" } as const);
    const once = scoreSite(scheme, entrant, options);
    expect(scoreSite(scheme, entrant, options)).toEqual(once);
  });
});
