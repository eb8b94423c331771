import fc from "fast-check";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Amount, Bracket } from "../../src/rules/model.js";
import { roundingMode } from "./arbitraries.js";
import type { Place } from "./rule-place.js";
import {
  amountBelow,
  coarseRounding,
  joined,
  kind,
  namesOf,
  part,
  printed,
  size,
  some,
} from "./rule-place.js";

/** Arithmetic on other amounts. */
export function arithmeticAt(place: Place): fc.Arbitrary<Amount> {
  const inner = amountBelow(place);
  // A printed divisor of 0 is refused, so a printed one is made up of digits that are not.
  const divisor = inner.filter((step) => step.kind !== "constant" || /[1-9]/.test(step.value));
  return fc.oneof(
    fc.record({ ...kind("sum"), of: some(inner, 0) }),
    fc.record({ ...kind("product"), of: some(inner, 0, 2) }),
    fc.record({ ...kind("quotient"), dividend: inner, divisor, rounding: coarseRounding }),
    fc.record({ ...kind("round"), of: inner, rounding: coarseRounding }),
    halves(place),
    fc.record({ ...kind("min"), of: some(inner) }),
    fc.record({ ...kind("max"), of: some(inner) }),
    fc.record({ ...kind("or-else"), of: inner, otherwise: inner }),
  );
}

/** Counts divided so that they often lie right between two whole numbers. */
function halves({ facts }: Place): fc.Arbitrary<Amount> {
  const dividend = fc.record({ ...kind("fact"), fact: namesOf(facts, "count") });
  const divisor = fc.record({
    ...kind("constant"),
    value: fc.constantFrom("2" as const, "4" as const),
  });
  const rounding = fc.record({ places: fc.constantFrom(0, 1), mode: roundingMode });
  return fc.record({ ...kind("quotient"), dividend, divisor, rounding });
}

/** Two limits that are worked out, the lower one as the floor. */
const ordered = (of: readonly Amount[]): { readonly least: Amount; readonly most: Amount } => ({
  least: { kind: "min", of },
  most: { kind: "max", of },
});

/** Amounts kept between bounds. */
export function clampAt(place: Place): fc.Arbitrary<Amount> {
  const inner = amountBelow(place);
  // Read, not printed: printed bounds are checked with the rules, read ones with each record.
  const limit = inner.map(
    (step): Amount => (step.kind === "constant" ? { kind: "sum", of: [step] } : step),
  );
  const printedLimits = fc.constantFrom(
    { least: "0" },
    { most: "10" },
    { least: "-1.5", most: "-1.5" },
    { least: "1", most: "12.25" },
  );
  const asAmounts = ({ least, most }: { readonly least?: string; readonly most?: string }) => ({
    ...(least === undefined ? {} : { least: { kind: "constant", value: least } as Amount }),
    ...(most === undefined ? {} : { most: { kind: "constant", value: most } as Amount }),
  });
  const limits = fc.oneof(
    printedLimits.map(asAmounts),
    fc.record({ least: limit }),
    fc.record({ most: limit }),
    fc.tuple(limit, limit).map((of) => ordered(of)),
  );
  return joined(fc.record({ ...kind("clamp"), of: inner }), limits);
}

/** Marginal brackets with rising ends, the last one with or without an end. */
const brackets: fc.Arbitrary<Bracket[]> = fc
  .tuple(
    fc.subarray<DecimalString>(["0.5", "2", "3", "10", "12.25", "60"], { minLength: 1 }),
    fc.boolean(),
    fc.array(
      fc.oneof<fc.Arbitrary<Bracket>[]>(
        fc.record({ rate: printed }),
        fc.record({ size, each: printed, part }),
      ),
      { minLength: 6, maxLength: 6 },
    ),
  )
  .map(([ends, isOpen, rates]) =>
    ends.map((upTo, index) => {
      const rate = rates[index] ?? { rate: "1" };
      return isOpen && index === ends.length - 1 ? rate : { ...rate, upTo };
    }),
  );

/** So much for each block, and marginal brackets. */
export function blocksAt(place: Place): fc.Arbitrary<Amount> {
  const inner = amountBelow(place);
  return fc.oneof(
    fc.record({ ...kind("units"), of: inner, size, each: inner, part }),
    fc.record({ ...kind("brackets"), of: inner, brackets: brackets.map(noteSome) }),
  );
}

/** Labels the first bracket, so that notes inside of steps occur too. */
function noteSome(list: Bracket[]): Bracket[] {
  const [first, ...others] = list;
  return first === undefined ? [] : [{ ...first, label: { zh: "首档", en: "first" } }, ...others];
}
