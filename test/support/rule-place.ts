import fc from "fast-check";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Rounding } from "../../src/core/rounding.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import type { Amount, Condition, Matching, RuleNote } from "../../src/rules/model.js";
import { roundingMode } from "./arbitraries.js";
import { plainNumber } from "./fact-arbitraries.js";

/** What names mean where a random step stands, and how the steps below it are made. */
export interface Place {
  /** The facts that can be read: those of the sheet, and inside a list those of its rows too. */
  readonly facts: FactSheet;
  /** The facts of the row, inside a list. */
  readonly row?: FactSheet;
  /** The amounts of other figures that can be read. */
  readonly figures: readonly string[];
  /** How many steps may still lie below each other. */
  readonly depth: number;
  readonly amount: (place: Place) => fc.Arbitrary<Amount>;
  readonly condition: (place: Place) => fc.Arbitrary<Condition>;
}

/** Amounts one level below a place. */
export const amountBelow = (place: Place): fc.Arbitrary<Amount> => place.amount(below(place));

/** Conditions one level below a place. */
export const conditionBelow = (place: Place): fc.Arbitrary<Condition> =>
  place.condition(below(place));

/** The same place one level deeper. */
export const below = (place: Place): Place => ({ ...place, depth: place.depth - 1 });

/** The names of the facts of some kinds. */
export function namesOf(sheet: FactSheet, ...kinds: readonly string[]): fc.Arbitrary<string> {
  const names = Object.entries(sheet).filter(([, { kind }]) => kinds.includes(kind));
  return fc.constantFrom(...names.map(([name]) => name));
}

/** Adds a label or a citation to some steps. */
export function noted<Step extends object>(
  step: fc.Arbitrary<Step>,
): fc.Arbitrary<Step & RuleNote> {
  const note: fc.Arbitrary<RuleNote> = fc.oneof(
    { weight: 8, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ label: { zh: "一步", en: "a step" } }) },
    { weight: 1, arbitrary: fc.constant({ citation: { document: "方案", clause: "第三条" } }) },
  );
  return fc.tuple(step, note).map(([one, extra]) => ({ ...one, ...extra }));
}

/** Numbers that rules print. */
export const printed: fc.Arbitrary<DecimalString> = fc.oneof(
  plainNumber,
  fc.constantFrom<DecimalString>("-2", "-0.5", "0.66", "0.125", "100", "4", "2.50"),
);

/** Sizes of blocks. */
export const size = fc.constantFrom<DecimalString>("0.5", "1", "3", "10", "2.5", "60");

/** Rounding rules, coarse ones among them. */
export const coarseRounding: fc.Arbitrary<Rounding> = fc.oneof(
  fc.record({ places: fc.constantFrom(0, 0, 0, 1, 1, -1, 2, 4), mode: roundingMode }),
  fc.record({ step: fc.constantFrom<DecimalString>("0.5", "10", "0.05", "3"), mode: roundingMode }),
);

export const matching = fc.constantFrom<Matching>("first", "only");
export const part = fc.constantFrom("dropped" as const, "counts" as const);
export const unit = fc.constantFrom("days" as const, "months" as const, "years" as const);

/** A few of something. */
export const some = <T>(
  element: fc.Arbitrary<T>,
  minLength = 1,
  maxLength = 3,
): fc.Arbitrary<T[]> => fc.array(element, { minLength, maxLength });

/** A field that is sometimes there. */
export const optionally = <Name extends string, T>(
  name: Name,
  value: fc.Arbitrary<T>,
): fc.Arbitrary<{ readonly [Key in Name]?: T }> =>
  fc
    .option(value, { nil: undefined })
    .map((given) => (given === undefined ? {} : ({ [name]: given } as { [Key in Name]: T })));

/** Joins fields that are generated apart from each other. */
export const joined = <One extends object, Other extends object>(
  one: fc.Arbitrary<One>,
  other: fc.Arbitrary<Other>,
): fc.Arbitrary<One & Other> => fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));

/** The field that tells steps apart. */
export const kind = <Kind extends string>(name: Kind) => ({ kind: fc.constant(name) });
