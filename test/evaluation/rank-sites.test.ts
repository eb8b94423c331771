import { describe, expect, it } from "vitest";
import type { EvaluationScheme, SiteScore } from "../../src/evaluation/model.js";
import { rankSites } from "../../src/evaluation/rank-sites.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { codeOf } from "../support/code-of.js";
import { deepFrozen, fact, owed, perhaps, schemeOf, stars } from "../support/evaluation-schemes.js";

const highest = (figure: string) => ({ figure, first: "highest" }) as const;
const ranked = (by: NonNullable<EvaluationScheme["ranking"]>) =>
  schemeOf({
    facts: {
      points: perhaps,
      age: owed,
      kind: { kind: "choice", options: [{ id: "village" }, { id: "town" }] },
    },
    figures: [{ id: "age", amount: fact("age") }],
    ranking: by,
  });

type Row = readonly [site: string, points?: `${number}`, age?: `${number}`, kind?: string];

function scoresOf(scheme: EvaluationScheme, rows: readonly Row[]): readonly SiteScore[] {
  const entrants = rows.map(([site, points, age = "0", kind = "town"]) => ({
    site,
    facts: { ...(points === undefined ? {} : { points }), age, kind },
  }));
  return scoreMany(scheme, entrants as never).results;
}

const listed = (scheme: EvaluationScheme, scores: readonly SiteScore[]) =>
  rankSites(scheme, scores).map(({ site, rank, stratum }) =>
    [stratum, site, rank].filter((part) => part !== undefined).join(" "),
  );

describe("ranking", () => {
  const rows: readonly Row[] = [
    ["d", "9"],
    ["b", "10"],
    ["c", "9.5"],
    ["a", "10.0"],
    ["e"],
    ["f", "100"],
    ["B", "10"],
  ];

  it.each([
    ["gaps", ["f 1", "B 2", "a 2", "b 2", "c 5", "d 6", "e"]],
    ["dense", ["f 1", "B 2", "a 2", "b 2", "c 3", "d 4", "e"]],
  ] as const)("leaves %s after ties", (ties, order) => {
    const scheme = ranked({ by: [highest("total")], ties });
    const scores = scoresOf(scheme, rows);
    expect(listed(scheme, scores)).toEqual(order);
    expect(listed(scheme, [...scores].reverse())).toEqual(order);
  });

  it("can put the lowest first, and settle ties by a further key", () => {
    const scheme = ranked({
      by: [highest("all"), { figure: "age", first: "lowest" }],
      ties: "gaps",
    });
    const scores = scoresOf(scheme, [
      ["a", "5", "3"],
      ["b", "5", "2"],
      ["c", "6", "9"],
      ["d", "5", "2"],
    ]);
    expect(listed(scheme, scores)).toEqual(["c 1", "b 2", "d 2", "a 4"]);
  });

  it("ranks strata apart, in the order of their options", () => {
    const scheme = ranked({ by: [highest("total")], within: "kind", ties: "gaps" });
    const scores = scoresOf(scheme, [
      ["a", "5", "0", "town"],
      ["b", "6", "0", "village"],
      ["c", "7", "0", "town"],
    ]);
    expect(listed(scheme, scores)).toEqual(["village b 1", "town c 1", "town a 2"]);
  });

  it("ranks nobody", () => {
    expect(rankSites(ranked({ by: [highest("total")], ties: "gaps" }), [])).toEqual([]);
  });

  it("takes scores that have been through JSON, and numbers in any spelling", () => {
    const scheme = ranked({ by: [highest("total")], ties: "gaps" });
    const scores: SiteScore[] = JSON.parse(JSON.stringify(scoresOf(scheme, rows)));
    const respelt = scores.map((score) =>
      score.site === "b" ? { ...score, total: "10.00" } : score,
    );
    expect(listed(scheme, deepFrozen(respelt) as readonly SiteScore[])).toEqual(
      listed(scheme, scores),
    );
  });
});

describe("ranking refuses", () => {
  const scheme = ranked({ by: [highest("total"), highest("age")], within: "kind", ties: "gaps" });
  const [score] = scoresOf(scheme, [["a", "5"]]);
  const throwing = Object.defineProperty({ ...score }, "total", {
    get: () => {
      throw new Error("no");
    },
  });

  it.each<[string, unknown, string]>([
    ["no list", {}, "core/invalid-shape"],
    ["a site twice", [score, score], "evaluation/duplicate-site"],
    ["no score", [undefined], "evaluation/invalid-scores"],
    ["no site", [{ ...score, site: "" }], "evaluation/invalid-scores"],
    ["no total", [{ ...score, total: 5 }], "evaluation/invalid-scores"],
    ["a total that is no decimal", [{ ...score, total: "1e3" }], "evaluation/invalid-scores"],
    ["no dimensions", [{ ...score, dimensions: undefined }], "evaluation/invalid-scores"],
    ["no such figure", [{ ...score, figures: [] }], "evaluation/invalid-scores"],
    ["no stratum", [{ ...score, stratum: undefined }], "evaluation/invalid-scores"],
    ["an unknown stratum", [{ ...score, stratum: "city" }], "evaluation/invalid-scores"],
    ["a getter that throws", [throwing], "evaluation/invalid-scores"],
  ])("%s", (_, scores, code) => {
    expect(codeOf(() => rankSites(scheme, scores as never))).toBe(code);
  });

  it("a scheme that does not rank", () => {
    expect(codeOf(() => rankSites(schemeOf({ classification: stars }), []))).toBe(
      "evaluation/ranking-needed",
    );
    expect(codeOf(() => rankSites({} as never, []))).toBe("evaluation/invalid-scheme");
  });
});
