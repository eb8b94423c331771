import { describe, expect, it } from "vitest";
import type { EvaluationScheme, SiteScore } from "../../../src/evaluation/model.js";
import { readContenders } from "../../../src/evaluation/rank/contender.js";
import { scoreMany } from "../../../src/evaluation/score-many.js";
import { codeOf } from "../../support/code-of.js";
import { fact, owed, schemeOf, stars } from "../../support/evaluation-schemes.js";

const scheme: EvaluationScheme = schemeOf({
  facts: { points: owed, age: owed },
  figures: [{ id: "age", amount: fact("age") }],
  classification: stars,
  ranking: {
    by: [
      { figure: "total", first: "highest" },
      { figure: "all", first: "highest" },
      { figure: "age", first: "lowest" },
    ],
    ties: "gaps",
  },
});
const { results } = scoreMany(scheme, [{ site: "a", facts: { points: "95", age: "3" } }] as never);
const read = (change: object) =>
  readContenders(scheme, [{ ...results[0], ...change } as SiteScore]);

/** A list that answers every question, and never ends. */
const endless = (): unknown =>
  new Proxy(new Array(2 ** 32 - 1), { get: (list, key) => list[key as never] ?? { id: "other" } });
function* iterator(): Generator<unknown> {
  for (;;) yield { id: "other" };
}

describe("contenders", () => {
  it("bring the numbers by which they are ranked, and their class", () => {
    expect(read({})).toEqual([
      { site: "a", keys: ["95", "95", "3"], standing: { status: "rated", class: "five" } },
    ]);
  });

  it("may have figures that are unknown", () => {
    const figures = [{ id: "age", value: { unknown: "not-published" } }];
    expect(read({ figures })[0]?.keys).toEqual(["95", "95", undefined]);
  });

  it("bring no more of their standing than is read, and no later answer of a getter", () => {
    const answers = ["barred", "rated"];
    const standing = Object.defineProperty({ because: ["gate"] }, "status", {
      get: () => answers.shift(),
    });
    expect(read({ standing })[0]?.standing).toEqual({ status: "barred" });
  });

  describe.each(["dimensions", "figures"])("are refused where %s are", (field) => {
    it.each<[string, () => unknown]>([
      ["undefined", () => undefined],
      ["a record", () => ({ length: 0 })],
      ["empty", () => []],
      ["a list with holes", () => new Array(3)],
      ["a list of length 2^32 - 1", () => new Array(2 ** 32 - 1)],
      ["a list without end", endless],
      ["an iterator without end", iterator],
    ])("%s", (_, make) => {
      expect(codeOf(() => read({ [field]: make() }))).toBe("evaluation/invalid-scores");
    });
  });

  it.each<[string, unknown]>([
    ["left out", undefined],
    ["of no such status", { status: "seated" }],
    ["without its class", { status: "rated" }],
    ["of no such class", { status: "rated", class: "ten" }],
  ])("are refused where their standing is %s", (_, standing) => {
    expect(codeOf(() => read({ standing }))).toBe("evaluation/invalid-scores");
  });
});
