import fc from "fast-check";
import type { Amount, Figure, RuleSet } from "../../src/rules/model.js";
import type { Step } from "../../src/rules/prepare/step-parts.js";
import { partsOf } from "../../src/rules/prepare/step-parts.js";
import { permuted } from "./arbitraries.js";
import { arithmeticAt, blocksAt, clampAt } from "./arithmetic-arbitraries.js";
import { choiceAt } from "./choice-arbitraries.js";
import { conditionAt } from "./condition-arbitraries.js";
import { daysAt, overAt } from "./list-arbitraries.js";
import type { Place } from "./rule-place.js";
import { conditionBelow, kind, namesOf, noted, printed, some } from "./rule-place.js";
import { variedFacts, variedParameters } from "./rule-sheets.js";

function leaf({ facts, figures }: Place): fc.Arbitrary<Amount> {
  const fact = namesOf(facts, "count", "decimal", "money", "ratio");
  const parameter = fc.constantFrom(...Object.keys(variedParameters));
  const leaves: fc.WeightedArbitrary<Amount>[] = [
    { weight: 4, arbitrary: fc.record({ ...kind("constant"), value: printed }) },
    { weight: 6, arbitrary: fc.record({ ...kind("fact"), fact }) },
    { weight: 2, arbitrary: fc.record({ ...kind("parameter"), parameter }) },
  ];
  if (figures.length > 0) {
    const figure = fc.constantFrom(...figures);
    leaves.push({ weight: 3, arbitrary: fc.record({ ...kind("figure"), figure }) });
  }
  return fc.oneof(...leaves);
}

/** Amounts with nothing below them; those over days are common inside lists alone. */
function lastAmount(place: Place): fc.Arbitrary<Amount> {
  if (place.row === undefined) return leaf(place);
  return fc.oneof({ weight: 3, arbitrary: leaf(place) }, { weight: 1, arbitrary: daysAt(place) });
}

function amountAt(place: Place): fc.Arbitrary<Amount> {
  if (place.depth <= 0) return noted(lastAmount(place));
  const counted = fc.record({ ...kind("count"), of: some(conditionBelow(place), 0) });
  const kinds: fc.WeightedArbitrary<Amount>[] = [
    { weight: 3, arbitrary: leaf(place) },
    { weight: 8, arbitrary: arithmeticAt(place) },
    { weight: 2, arbitrary: clampAt(place) },
    { weight: 3, arbitrary: blocksAt(place) },
    { weight: 5, arbitrary: choiceAt(place) },
    { weight: 2, arbitrary: counted },
    { weight: place.row === undefined ? 2 : 6, arbitrary: daysAt(place) },
  ];
  if (place.row === undefined) kinds.push({ weight: 6, arbitrary: overAt(place) });
  return noted(fc.oneof(...kinds));
}

/** Keeps what was made for a place: steps below each other ask for the same ones very often. */
function remembering<T>(
  make: (place: Place) => fc.Arbitrary<T>,
): (place: Place) => fc.Arbitrary<T> {
  const made = new Map<string, fc.Arbitrary<T>>();
  return (place) => {
    const key = JSON.stringify([place.depth, Object.keys(place.row ?? {}), place.figures]);
    const known = made.get(key) ?? make(place);
    made.set(key, known);
    return known;
  };
}

const outside: Place = {
  facts: variedFacts,
  figures: [],
  depth: 3,
  amount: remembering(amountAt),
  condition: remembering(conditionAt),
};

/** Amounts over {@link variedFacts} and {@link variedParameters} that read no figure. */
export const ruleAmount: fc.Arbitrary<Amount> = outside.amount(outside);

const amountFigures = (ids: readonly string[]): fc.Arbitrary<Figure>[] =>
  ids.map((id, index) =>
    noted(
      fc.record({
        id: fc.constant(id),
        amount: outside.amount({ ...outside, figures: ids.slice(0, index) }),
      }),
    ),
  );

const conditionFigures = (
  ids: readonly string[],
  figures: readonly string[],
): fc.Arbitrary<Figure>[] =>
  ids.map((id) =>
    noted(
      fc.record({ id: fc.constant(id), condition: outside.condition({ ...outside, figures }) }),
    ),
  );

const amountIds = ["base", "bonus", "rate", "total"];

/**
 * Valid rule sets over the varied facts and parameters.
 *
 * Steps lie at most four deep in a figure, but figures read each other; they stand in any order.
 */
export const ruleSet: fc.Arbitrary<RuleSet> = fc
  .tuple(
    fc.integer({ min: 1, max: amountIds.length }).map((count) => amountIds.slice(0, count)),
    fc.subarray(["eligible", "worthy"]),
  )
  .chain(([amounts, conditions]) =>
    fc.tuple(...amountFigures(amounts), ...conditionFigures(conditions, amounts)),
  )
  .chain((figures) => permuted(figures))
  .map((figures) => ({ facts: variedFacts, parameters: variedParameters, figures }));

/** Counts the steps of a rule set by kind. */
export function countKinds({ figures }: RuleSet): ReadonlyMap<Step["kind"], number> {
  const counts = new Map<Step["kind"], number>();
  // A set also visits what is added during the loop.
  const steps = new Set<Step>(
    figures.map((figure) => ("amount" in figure ? figure.amount : figure.condition)),
  );
  for (const step of steps) {
    counts.set(step.kind, (counts.get(step.kind) ?? 0) + 1);
    for (const inner of partsOf(step)) steps.add(inner);
  }
  return counts;
}
