import fc from "fast-check";
import { expect } from "vitest";
import { scoreSite } from "../../src/evaluation/score-site.js";
import { waysToClass } from "../../src/evaluation/ways-to-class.js";
import { classFrom, dimension, item, owed, schemeOf } from "../support/evaluation-schemes.js";
import { invariant } from "../support/invariant.js";

const ids = ["a", "b", "c", "d", "e", "f"] as const;

/** A site of six items, and what it could come to in some of them. */
interface Case {
  readonly points: readonly number[];
  readonly changed: readonly (number | undefined)[];
  readonly line: number;
}

const scheme = (line: number) =>
  schemeOf({
    facts: Object.fromEntries(ids.map((id) => [id, owed])),
    dimensions: [
      dimension(
        "all",
        ids.map((id) => item(id, "20")),
      ),
    ],
    classification: {
      matching: "first",
      classes: [classFrom("top", `${line + 10}`), classFrom("asked", `${line}`)],
      otherwise: { id: "none", label: { zh: "无", en: "none" } },
    },
  });

const factsOf = (points: readonly (number | undefined)[]) =>
  Object.fromEntries(
    ids.flatMap((id, index) => (points[index] === undefined ? [] : [[id, String(points[index])]])),
  );

type Ways = (given: Case) => readonly (readonly string[])[];

const real: Ways = ({ points, changed, line }) => {
  const changes = ids.flatMap((id, index) =>
    changed[index] === undefined ? [] : [{ id, facts: { [id]: String(changed[index]) } }],
  );
  const entrant = { site: "s", facts: factsOf(points) };
  return waysToClass(scheme(line), entrant as never, { class: "asked", changes } as never).map(
    (way) => way.changes,
  );
};

/** Every set by its bits, and its points added up. */
function everySet({ points, changed, line }: Case): readonly (readonly string[])[] {
  const sets: (readonly string[])[] = [];
  for (let bits = 0; bits < 64; bits += 1) {
    const chosen = ids.filter((_, index) => ((bits >> index) & 1) === 1);
    if (chosen.some((id) => changed[ids.indexOf(id)] === undefined)) continue;
    const total = points.reduce((sum, own, index) => {
      const isChosen = ((bits >> index) & 1) === 1;
      return sum + (isChosen ? (changed[index] ?? 0) : own);
    }, 0);
    if (total >= line) sets.push(chosen);
  }
  return sets;
}

const smallest: Ways = (given) => {
  const sets = everySet(given);
  const least = Math.min(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === least);
};

const inOrder = (sets: readonly (readonly string[])[]) => sets.map((set) => set.join("")).sort();
const upTo20 = fc.integer({ min: 0, max: 20 });

invariant<Case, Ways>("what is told reaches the class, and nothing smaller does", {
  inputs: fc.record({
    points: fc.array(upTo20, { minLength: 6, maxLength: 6 }),
    changed: fc.array(fc.option(upTo20, { nil: undefined }), { minLength: 6, maxLength: 6 }),
    line: fc.integer({ min: 30, max: 110 }),
  }),
  runs: 150,
  law: (waysOf, given) => {
    const ways = waysOf(given);
    expect(inOrder(ways)).toEqual(inOrder(smallest(given)));
    for (const way of ways) {
      const points = given.points.map((own, index) =>
        way.includes(ids[index] as string) ? given.changed[index] : own,
      );
      const site = { site: "s", facts: factsOf(points) };
      expect(scoreSite(scheme(given.line), site as never).standing?.status).toBe("rated");
    }
  },
  real,
  faults: {
    "every set that reaches it": everySet,
    "the first of the smallest alone": (given) => real(given).slice(0, 1),
    "what brings most, one after the other": ({ points, changed, line }) => {
      const gains = ids
        .map((id, index) => ({ id, gain: (changed[index] ?? 0) - (points[index] ?? 0) }))
        .filter(({ gain }) => gain > 0)
        .sort((one, other) => other.gain - one.gain);
      let total = points.reduce((sum, own) => sum + own, 0);
      const way: string[] = [];
      for (const { id, gain } of gains) {
        if (total >= line) break;
        total += gain;
        way.push(id);
      }
      return total >= line ? [way] : [];
    },
    "a line that is missed by a point": (given) => real({ ...given, line: given.line - 1 }),
    "a line that must be passed": (given) => real({ ...given, line: given.line + 1 }),
  },
});
