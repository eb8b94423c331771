import fc from "fast-check";
import { expect } from "vitest";
import { compileEvaluation } from "../../../src/evaluation/compile-evaluation.js";
import type { SiteScore } from "../../../src/evaluation/model.js";
import { scoreSite } from "../../../src/evaluation/score-site.js";
import { invariant } from "../../support/invariant.js";
import type { SchemeCase } from "../../support/scheme-arbitraries.js";
import { schemeCase } from "../../support/scheme-arbitraries.js";

/** A scheme, and sites of which each leaves out some of the facts. */
interface Sites {
  readonly scheme: SchemeCase["scheme"];
  readonly rows: readonly object[];
}

type ScoreAll = (sites: Sites) => readonly SiteScore[];

const sites: fc.Arbitrary<Sites> = fc
  .tuple(schemeCase, fc.array(fc.nat(), { minLength: 2, maxLength: 8 }))
  .map(([{ scheme, facts }, masks]) => ({
    scheme,
    rows: masks.map((mask) =>
      Object.fromEntries(
        Object.entries(facts).filter((_, index) => Math.floor(mask / 2 ** (index % 31)) % 4 !== 0),
      ),
    ),
  }));

const entrantOf = (facts: object, index: number) => ({ site: `${index}`, facts }) as never;

const scoreTogether: ScoreAll = ({ scheme, rows }) => {
  const { results, failures } = compileEvaluation(scheme).scoreMany(rows.map(entrantOf), {
    detail: "trace",
  });
  expect(failures).toEqual([]);
  return results;
};

/** Scores in which equal items have the reasons of the first of them, whatever the facts are. */
const sharingBy =
  (isEqual: (item: NonNullable<SiteScore["items"]>[number]) => unknown): ScoreAll =>
  (one) => {
    const first = new Map<string, unknown>();
    return scoreTogether(one).map((score) => ({
      ...score,
      items: (score.items ?? []).map((item) => {
        const key = JSON.stringify([item.id, isEqual(item)]);
        if (!first.has(key)) first.set(key, item);
        return first.get(key) as typeof item;
      }),
    }));
  };

invariant<Sites, ScoreAll>("sites scored together say what each says alone, reasons included", {
  inputs: sites,
  real: scoreTogether,
  runs: 60,
  law: (score, one) => {
    const alone = one.rows.map((facts, index) =>
      scoreSite(one.scheme, entrantOf(facts, index), { detail: "trace" }),
    );
    // As text, which is many times faster to compare and also sees the order of fields.
    expect(JSON.stringify(score(one))).toBe(JSON.stringify(alone));
  },
  faults: {
    "reasons shared by the item": sharingBy(() => ""),
    "reasons shared by the score": sharingBy(({ score }) => score),
    "reasons shared by the status": sharingBy(({ status }) => status),
  },
});
