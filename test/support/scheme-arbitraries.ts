import fc from "fast-check";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type {
  Dimension,
  EvaluationScheme,
  Indicator,
  NotApplicablePolicy,
  TotalRule,
} from "../../src/evaluation/model.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import { holds, labelOf, perhaps, schemeOf } from "./evaluation-schemes.js";

/** A scheme, and one site's facts for it. */
export interface SchemeCase {
  readonly scheme: EvaluationScheme;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What is drawn for an indicator, before it has an id. */
interface Sketch {
  /** Quarters of a point, or none printed. */
  readonly quarters: number | undefined;
  readonly policy: NotApplicablePolicy | undefined;
  /** Whether it applies, where the scheme asks; `undefined` is a missing answer. */
  readonly doubt: { readonly applies: boolean | undefined } | undefined;
  /** Thousandths of the full marks earned; `undefined` is missing evidence. */
  readonly earned: number | undefined;
  readonly limits: { readonly least?: DecimalString; readonly most?: DecimalString };
  readonly parts?: readonly Sketch[];
}

const policies = ["full", "drop", "rescale", "redistribute"] as const;
const policy = fc.constantFrom(...policies);
const optional = <T>(value: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq });

const limit = fc.integer({ min: -8, max: 60 }).map((quarters) => textOf(quarters, 4));
const limits = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ most: limit }) },
  { weight: 1, arbitrary: fc.record({ least: limit }) },
);

const item: fc.Arbitrary<Sketch> = fc.record({
  quarters: fc.integer({ min: 0, max: 48 }),
  policy: optional(policy, 2),
  doubt: optional(fc.record({ applies: optional(fc.boolean(), 5) }), 2),
  earned: optional(fc.integer({ min: 0, max: 1000 }), 8),
  limits: fc.constant({}),
});

const groupOf = (part: fc.Arbitrary<Sketch>): fc.Arbitrary<Sketch> =>
  fc.record({
    quarters: optional(fc.integer({ min: 0, max: 120 }), 2),
    policy: optional(policy, 2),
    doubt: optional(fc.record({ applies: optional(fc.boolean(), 5) }), 2),
    earned: fc.constant(undefined),
    limits,
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  });

const dimension = groupOf(
  fc.oneof(
    { weight: 3, arbitrary: item },
    { weight: 2, arbitrary: groupOf(item) },
    { weight: 1, arbitrary: groupOf(groupOf(item)) },
  ),
);

const total: fc.Arbitrary<TotalRule> = fc
  .tuple(
    fc.record({
      places: fc.integer({ min: 0, max: 3 }),
      mode: fc.constantFrom("half-up" as const, "half-even" as const, "floor" as const),
    }),
    optional(fc.integer({ min: 0, max: 240 }), 2),
    limits,
  )
  .map(([rounding, quarters, bounds]) => ({
    rounding,
    ...bounds,
    ...(quarters === undefined ? {} : { points: textOf(quarters, 4) }),
  }));

/** Schemes of random trees and policies, with a site for each. */
export const schemeCase: fc.Arbitrary<SchemeCase> = fc
  .record({
    dimensions: fc.array(fc.tuple(dimension, optional(fc.boolean(), 2)), {
      minLength: 1,
      maxLength: 3,
    }),
    total,
    missing: fc.constantFrom("unknown" as const, "zero" as const),
    notApplicable: policy,
  })
  .map(({ dimensions, ...rest }) => caseOf(dimensions, rest));

function caseOf(
  drawn: readonly (readonly [Sketch, boolean | undefined])[],
  rest: Pick<EvaluationScheme, "total" | "missing" | "notApplicable">,
): SchemeCase {
  const sheet: Record<string, FactSheet[string]> = {};
  const facts: Record<string, unknown> = {};
  let count = 0;
  const declare = (name: string, definition: FactSheet[string], value: unknown): void => {
    sheet[name] = definition;
    if (value !== undefined) facts[name] = value;
  };
  const build = (sketch: Sketch): Indicator => {
    count += 1;
    const name = `i${count}`;
    const { quarters, policy: notApplicable, doubt, parts, earned } = sketch;
    if (doubt !== undefined) {
      declare(`a${count}`, { kind: "boolean", mayBeUnknown: true }, doubt.applies);
    }
    const common = {
      id: name,
      label: labelOf(name),
      ...(quarters === undefined ? {} : { points: textOf(quarters, 4) }),
      ...(notApplicable === undefined ? {} : { notApplicable }),
      ...(doubt === undefined ? {} : { applies: holds(`a${count}`) }),
    };
    if (parts !== undefined) return { ...common, ...sketch.limits, of: parts.map(build) };
    const points = earned === undefined ? undefined : textOf((quarters ?? 0) * earned, 4000);
    declare(name, perhaps, points);
    return { ...common, rule: { kind: "fact", fact: name } };
  };
  const dimensions = drawn.map(([sketch, bonus]): Dimension => {
    const group = build(sketch);
    if (!("of" in group)) throw new Error("A dimension is a group.");
    return bonus === undefined ? group : { ...group, bonus };
  });
  return { scheme: schemeOf({ facts: sheet, dimensions, ...rest }), facts };
}

/** A number of parts of one, as decimal text of at most four places. */
function textOf(count: number, parts: 4 | 4000): DecimalString {
  const tenThousandths = Math.floor((count * 10_000) / parts);
  const sign = tenThousandths < 0 ? "-" : "";
  const digits = String(Math.abs(tenThousandths)).padStart(5, "0");
  const text = `${sign}${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, "");
  return text === "-0" || text === "" ? "0" : (text as DecimalString);
}
