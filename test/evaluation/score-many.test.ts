import { describe, expect, it, vi } from "vitest";
import { compileEvaluation } from "../../src/evaluation/compile-evaluation.js";
import type { CohortFigure, EvaluationScheme } from "../../src/evaluation/model.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import { codeOf } from "../support/code-of.js";
import {
  deepFrozen,
  dimension,
  fact,
  figure,
  holds,
  item,
  owed,
  perhaps,
  schemeOf,
  stars,
  twoPlaces,
} from "../support/evaluation-schemes.js";

const scheme = schemeOf({ classification: stars });

/** Entrants `0`, `1` … with these points. */
const withPoints = (...points: readonly `${number}`[]) =>
  points.map((value, index) => ({ site: `${index}`, facts: { points: value } }));

describe("scoring many sites", () => {
  it("says of each what scoring it alone says", () => {
    const entrants = withPoints("95", "85.5", "12");
    const { results, failures } = scoreMany(scheme, entrants, { detail: "trace" });
    expect(results).toEqual(
      entrants.map((entrant) => scoreSite(scheme, entrant, { detail: "trace" })),
    );
    expect(failures).toEqual([]);
  });

  it("lets no site cost another its score", () => {
    const entrants = [
      { site: "good", facts: { points: "95" } },
      { site: "bad", facts: { points: "95.00001" } },
      { site: "good", facts: { points: "5" } },
      "nobody",
      { site: "last", facts: { points: "5" } },
    ];
    const { results, failures } = scoreMany(scheme, entrants as never);
    expect(results.map(({ site, total }) => [site, total])).toEqual([
      ["good", "95"],
      ["last", "5"],
    ]);
    expect(failures.map(({ index, site, error }) => [index, site, error.code])).toEqual([
      [1, "bad", "rules/invalid-facts"],
      [2, "good", "evaluation/duplicate-site"],
      [3, undefined, "evaluation/invalid-entrant"],
    ]);
  });

  it("counts a site twice even where the first one fails", () => {
    const twice = [
      { site: "a", facts: { points: 5 } },
      { site: "a", facts: { points: "5" } },
    ];
    const { results, failures } = scoreMany(scheme, twice as never);
    expect(results).toEqual([]);
    expect(failures.map(({ error }) => error.code)).toEqual([
      "rules/invalid-facts",
      "evaluation/duplicate-site",
    ]);
  });

  it("lists sites without owed evidence as failures", () => {
    const strict = schemeOf({ facts: { points: perhaps }, missing: "error" });
    const { results, failures } = scoreMany(strict, [
      { site: "a", facts: {} },
      { site: "b", facts: { points: "5" } },
    ]);
    expect(results.map(({ site }) => site)).toEqual(["b"]);
    expect(failures).toMatchObject([
      { index: 0, site: "a", error: { details: { items: ["points"] } } },
    ]);
  });

  it("keeps the order of more sites than fit one block", () => {
    const entrants = Array.from({ length: 700 }, (_, index) => ({
      site: `site ${index}`,
      facts: { points: `${index % 100}` as const },
    }));
    const { results } = scoreMany(scheme, entrants);
    expect(results.map(({ site, total }) => `${site} ${total}`)).toEqual(
      entrants.map(({ site, facts }) => `${site} ${facts.points}`),
    );
  });

  it("shares what is equal, frozen", () => {
    const [one, other] = scoreMany(scheme, withPoints("95", "95"), { detail: "trace" }).results;
    expect(one?.dimensions[0]).toBe(other?.dimensions[0]);
    expect(one?.items?.[0]).toBe(other?.items?.[0]);
    expect(one?.standing).toBe(other?.standing);
    expect(Object.isFrozen(one?.dimensions[0])).toBe(true);
    expect(Object.isFrozen(one?.items?.[0])).toBe(true);
    expect(Object.isFrozen(one?.standing)).toBe(true);
    expect(Object.isFrozen(one?.failedGates)).toBe(true);
  });

  it("keeps apart sites of different full marks", () => {
    const dropped = schemeOf({
      facts: { a: owed, b: owed, yes: { kind: "boolean" } },
      dimensions: [dimension("all", [item("a", "5"), item("b", "2", { applies: holds("yes") })])],
    });
    const entrants = [true, false, true, false, false].map((yes, index) => ({
      site: `${index}`,
      facts: { a: "3", b: "0", yes } as const,
    }));
    const { results } = scoreMany(dropped, entrants);
    expect(results.map(({ dimensions: [one] }) => [one?.score, one?.maximum])).toEqual([
      ["3", "7"],
      ["3", "5"],
      ["3", "7"],
      ["3", "5"],
      ["3", "5"],
    ]);
    expect(results[0]?.dimensions[0]).toBe(results[2]?.dimensions[0]);
    expect(results[1]?.dimensions[0]).toBe(results[3]?.dimensions[0]);
    expect(results[4]?.dimensions[0]).toBe(results[3]?.dimensions[0]);
  });

  it("reads numbers that fit no lane exactly", () => {
    const facts = { a: { kind: "decimal", places: 6 }, b: { kind: "decimal", places: 6 } } as const;
    const product = { kind: "product", of: [fact("a"), fact("b")] } as const;
    const fine = schemeOf({
      facts: { ...facts, yes: { kind: "boolean" } },
      figures: [
        {
          id: "big",
          condition: { kind: "compare", left: figure("total"), is: "above", right: figure("one") },
        },
      ],
      dimensions: [
        dimension("one", [item("all", "1", { rule: product })]),
        dimension("two", [item("if", "1", { rule: product, applies: holds("yes") })]),
      ],
      total: { rounding: { places: 0, mode: "floor" } },
    });
    const [result] = scoreMany(
      fine,
      [{ site: "a", facts: { a: "123456789.123456", b: "123.456789", yes: true } }],
      { detail: "items" },
    ).results;
    expect(result).toMatchObject({
      total: "30483157530",
      dimensions: [
        { score: "15241578765.432002342784" },
        { score: "15241578765.432002342784", maximum: "1" },
      ],
      adjustments: [{ kind: "rounding", points: "-0.864004685568" }],
      figures: [{ id: "big", value: true }],
      items: [{ status: "scored" }, { status: "scored" }],
    });
  });

  it("tells how far it has come", () => {
    const onProgress = vi.fn();
    scoreMany(scheme, withPoints(...Array.from({ length: 300 }, () => "5" as const)), {
      onProgress,
    });
    expect(onProgress.mock.calls).toEqual([
      [128, 300],
      [256, 300],
      [300, 300],
    ]);
  });

  it.each([
    ["a scheme that does not fit", () => scoreMany({} as never, []), "evaluation/invalid-scheme"],
    ["no list", () => scoreMany(scheme, {} as never), "core/invalid-shape"],
    [
      "an unknown detail",
      () => scoreMany(scheme, [], { detail: "all" } as never),
      "evaluation/invalid-options",
    ],
    [
      "no function",
      () => scoreMany(scheme, [], { onProgress: 5 } as never),
      "evaluation/invalid-options",
    ],
    [
      "a function that throws",
      () => scoreMany(scheme, withPoints("5"), { onProgress: () => expect.unreachable() }),
      "evaluation/callback-failed",
    ],
  ])("refuses %s", (_, attempt, code) => {
    expect(codeOf(attempt)).toBe(code);
  });

  it("scores nobody", () => {
    expect(scoreMany(scheme, [])).toEqual({ results: [], failures: [] });
  });
});

describe("a compiled scheme", () => {
  it("runs many times, with any detail, from frozen input", () => {
    const compiled = compileEvaluation(deepFrozen(scheme));
    const entrants = deepFrozen(withPoints("5", "95"));
    const plain = compiled.scoreMany(entrants);
    expect(compiled.scoreMany(entrants, { detail: "items" }).results[0]).toHaveProperty("items");
    expect(compiled.scoreMany(entrants)).toEqual(plain);
    expect(compiled.scoreSite({ site: "a", facts: { points: "5" } }).total).toBe("5");
  });

  it("finds faults of the rules at once", () => {
    const faulty = schemeOf({ dimensions: [dimension("all", [item("other", "5")])] });
    expect(codeOf(() => compileEvaluation(faulty))).toBe("rules/unknown-fact");
  });

  it("does not change when its scheme does", () => {
    const changing = { ...scheme, total: { most: "50" } as { most: `${number}` } };
    const { scoreSite: score } = compileEvaluation(changing);
    changing.total.most = "10";
    expect(score({ site: "a", facts: { points: "95" } }).total).toBe("50");
  });
});

describe("comparisons with the cohort", () => {
  const compared = (
    rule: Partial<CohortFigure>,
    missing: EvaluationScheme["missing"] = "unknown",
  ) =>
    schemeOf({
      facts: {
        points: perhaps,
        here: { kind: "boolean", mayBeUnknown: true },
        kind: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
      },
      missing,
      cohort: [{ id: "others", of: fact("points"), take: "mean", ...rule } as CohortFigure],
    });
  const sites = (...rows: readonly (readonly [`${number}` | undefined, string, boolean?])[]) =>
    rows.map(([points, kind, here = true], index) => ({
      site: `${index}`,
      facts: { ...(points === undefined ? {} : { points }), kind, here },
    }));
  const valuesOf = (
    scheme: EvaluationScheme,
    entrants: readonly { site: string; facts: object }[],
  ) => scoreMany(scheme, entrants as never).results.map(({ figures }) => figures[0]?.value);

  const three = sites(["10", "town"], ["20", "village"], ["25", "village"]);
  it.each([
    ["mean", { rounding: twoPlaces }, ["18.33", "18.33", "18.33"]],
    ["sum", {}, ["55", "55", "55"]],
    ["min", {}, ["10", "10", "10"]],
    ["max", {}, ["25", "25", "25"]],
    ["rank", {}, ["3", "2", "1"]],
    ["mean", { rounding: twoPlaces, within: "kind" }, ["10", "22.5", "22.5"]],
    ["rank", { within: "kind" }, ["1", "2", "1"]],
    ["sum", { where: holds("here"), within: "kind" }, ["10", "45", "45"]],
  ] as const)("take the %s with %j", (take, rest, values) => {
    expect(valuesOf(compared({ take, ...rest }), three)).toEqual(values);
  });

  it("rank equal sites equally and leave a gap behind them", () => {
    const five = sites(["5", "town"], ["9", "town"], ["5", "town"], ["7", "town"], ["1", "town"]);
    expect(valuesOf(compared({ take: "rank" }), five)).toEqual(["3", "1", "3", "2", "5"]);
  });

  it.each([
    ["mean", "no-case-applies"],
    ["min", "no-case-applies"],
    ["max", "no-case-applies"],
    ["rank", "no-case-applies"],
  ] as const)("have no %s of no sites", (take, reason) => {
    const nobody = sites(["5", "town", false]);
    const rule = {
      take,
      where: holds("here"),
      ...(take === "mean" ? { rounding: twoPlaces } : {}),
    };
    expect(valuesOf(compared(rule), nobody)).toEqual([{ unknown: reason }]);
    expect(valuesOf(compared({ take: "sum", where: holds("here") }), nobody)).toEqual(["0"]);
  });

  it("are unknown while the number of a site compared is", () => {
    const open = sites(["5", "town"], [undefined, "town"], ["7", "village"]);
    const missing = { unknown: "missing-evidence" };
    expect(valuesOf(compared({ take: "max" }), open)).toEqual([missing, missing, missing]);
    expect(valuesOf(compared({ take: "max", within: "kind" }), open)).toEqual([
      missing,
      missing,
      "7",
    ]);
  });

  it("are unknown while it is not known whether a site is compared", () => {
    const [first, ...rest] = sites(["5", "town"], ["7", "town"]);
    const unsure = [{ site: "9", facts: { points: "5", kind: "town" } }, first, ...rest] as never;
    const values = valuesOf(compared({ take: "sum", where: holds("here") }), unsure);
    expect(values).toEqual(Array.from({ length: 3 }, () => ({ unknown: "missing-evidence" })));
  });

  it("leave out sites whose facts do not fit", () => {
    const mixed = [...sites(["10", "town"]), { site: "bad", facts: { points: 5, kind: "town" } }];
    const { results, failures } = scoreMany(compared({ take: "sum" }), mixed as never);
    expect(results.map(({ figures }) => figures[0]?.value)).toEqual(["10"]);
    expect(failures.map(({ site, error }) => [site, error.code])).toEqual([
      ["bad", "rules/invalid-facts"],
    ]);
  });

  it("are unknown for a site scored alone", () => {
    const alone = scoreSite(compared({ take: "sum" }), {
      site: "a",
      facts: { points: "5", kind: "town" },
    });
    expect(alone.figures).toEqual([{ id: "others", value: { unknown: "needs-cohort" } }]);
    const attempt = () =>
      scoreSite(compared({ take: "sum" }), { site: "a", facts: { points: 5 } as never });
    expect(codeOf(attempt)).toBe("rules/invalid-facts");
  });

  it("are read by rules, like any figure", () => {
    const relative = schemeOf({
      cohort: [{ id: "mean", of: fact("points"), take: "mean", rounding: twoPlaces }],
      dimensions: [
        dimension("all", [
          item("above", "10", {
            rule: {
              kind: "sum",
              of: [
                fact("points"),
                { kind: "product", of: [{ kind: "constant", value: "-1" }, figure("mean")] },
              ],
            },
          }),
        ]),
      ],
    });
    const totals = scoreMany(relative, withPoints("10", "20.5")).results.map(({ total }) => total);
    expect(totals).toEqual(["-5.25", "5.25"]);
  });

  it("refuse facts that cannot be read twice", () => {
    let reads = 0;
    const facts = {
      kind: "town",
      get points() {
        reads += 1;
        if (reads > 1) throw new Error("no more");
        return "5";
      },
    };
    const { failures } = scoreMany(compared({ take: "sum" }), [{ site: "a", facts }] as never);
    expect(failures.map(({ error }) => error.code)).toEqual(["evaluation/invalid-entrant"]);
  });
});
