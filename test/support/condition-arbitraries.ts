import fc from "fast-check";
import type { Comparison, Condition } from "../../src/rules/model.js";
import type { Place } from "./rule-place.js";
import { amountBelow, conditionBelow, kind, namesOf, noted, some } from "./rule-place.js";

function compare(place: Place): fc.Arbitrary<Condition> {
  const is = fc.constantFrom<Comparison>(
    "above",
    "at-least",
    "equal",
    "not-equal",
    "at-most",
    "below",
  );
  return fc.record({ ...kind("compare"), left: amountBelow(place), is, right: amountBelow(place) });
}

function among({ facts }: Place): fc.Arbitrary<Condition> {
  return namesOf(facts, "choice", "text").chain((fact) => {
    const definition = facts[fact];
    const words =
      definition?.kind === "choice"
        ? definition.options.map(({ id }) => id)
        : ["alpha", "beta", "gamma"];
    const options = fc.subarray(words, { minLength: 1 });
    return fc.record({ ...kind("among"), fact: fc.constant(fact), options });
  });
}

function simpleCondition({ facts }: Place): fc.Arbitrary<Condition> {
  const fact = namesOf(facts, "boolean");
  const any = fc.constantFrom(...Object.keys(facts));
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ ...kind("holds"), fact }) },
    { weight: 1, arbitrary: fc.record({ ...kind("known"), fact: any }) },
  );
}

function compoundCondition(place: Place): fc.Arbitrary<Condition> {
  const inner = conditionBelow(place);
  return fc.oneof(
    fc.record({ ...kind("all"), of: some(inner, 0) }),
    fc.record({ ...kind("any"), of: some(inner, 0) }),
    fc.record({ ...kind("not"), of: inner }),
    some(inner, 1, 4).chain((of) =>
      fc.record({
        ...kind("some"),
        least: fc.integer({ min: 1, max: of.length }),
        of: fc.constant(of),
      }),
    ),
  );
}

/** Conditions that are valid at a place. */
export function conditionAt(place: Place): fc.Arbitrary<Condition> {
  const simple = fc.oneof(simpleCondition(place), among(place));
  if (place.depth <= 0) return noted(simple);
  return noted(
    fc.oneof(
      { weight: 2, arbitrary: simple },
      { weight: 3, arbitrary: compare(place) },
      { weight: 3, arbitrary: compoundCondition(place) },
    ),
  );
}
