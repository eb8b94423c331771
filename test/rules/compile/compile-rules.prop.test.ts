import fc from "fast-check";
import { expect } from "vitest";
import { isUnknown } from "../../../src/core/unknown.js";
import type { RuleSet } from "../../../src/rules/model.js";
import type { RuleContext } from "../../../src/rules/rule-context.js";
import type { Reading } from "../../support/compare-readers.js";
import { readExactly, readFast } from "../../support/compare-readers.js";
import { facts, ruleContext } from "../../support/fact-arbitraries.js";
import { invariant } from "../../support/invariant.js";
import { countKinds, ruleSet } from "../../support/rule-arbitraries.js";

type Reader = (
  rules: RuleSet,
  rows: readonly unknown[],
  context: RuleContext,
) => readonly (readonly Reading[])[];

/** Rules that read no list ask for none: only then can rows take the quick way into the lanes. */
function withoutIdleLists(rules: RuleSet): RuleSet {
  if (countKinds(rules).has("over") || JSON.stringify(rules.figures).includes('"known"')) {
    return rules;
  }
  const kept = Object.entries(rules.facts).filter(([, { kind }]) => kind !== "list");
  return { ...rules, facts: Object.fromEntries(kept) };
}

/** The facts of a row that a sheet asks for. */
function asked(rules: RuleSet, row: object): object {
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => Object.hasOwn(rules.facts, name)),
  );
}

const inputs = fc
  .tuple(
    ruleSet.map(withoutIdleLists),
    fc.array(facts, { minLength: 1, maxLength: 6 }),
    ruleContext,
  )
  .map(([rules, rows, context]) => ({
    rules,
    context,
    rows: rows.map((row) => asked(rules, row)),
  }));

/** Reads rules in which one word stands for another, as a reader that mixes the two up would. */
const mixingUp =
  (word: string, other: string): Reader =>
  (rules, rows, context) =>
    readFast(JSON.parse(JSON.stringify(rules).replaceAll(word, other)), rows, context);

invariant("the fast reader says what the exact reader says", {
  inputs,
  real: readFast,
  law: (reader: Reader, { rules, rows, context }) => {
    expect(reader(rules, rows, context)).toEqual(readExactly(rules, rows, context));
  },
  faults: {
    "an excluded bound": mixingUp('"at-least"', '"above"'),
    "an excluded end of a band": mixingUp('"upTo"', '"below"'),
    "ties rounded the other way": mixingUp('"half-up"', '"half-down"'),
    "a part of a block that counts": mixingUp('"dropped"', '"counts"'),
    "overlaps settled in silence": mixingUp('"only"', '"first"'),
    "all for any": mixingUp('"any"', '"all"'),
    "the greatest for the least": mixingUp('"min"', '"max"'),
    "unknown as zero": (rules, rows, context) =>
      readFast(rules, rows, context).map((row) =>
        row.map((value) => (isUnknown(value) ? "0" : value)),
      ),
    "rows out of order": (rules, rows, context) => readFast(rules, [...rows].reverse(), context),
  },
});
