import fc from "fast-check";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Money } from "../../src/core/money.js";
import { moneyOfFen } from "../../src/core/money.js";
import type { ClosedPeriod } from "../../src/core/period.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { plainDateOf } from "../../src/core/plain-date.js";
import type { Rounding } from "../../src/core/rounding.js";
import { gridOf, roundingModes } from "../../src/core/rounding.js";
import { addFractions, decimalTextOf, fractionOf, multiplyFractions } from "./big-fraction.js";

const lastDay = 73_413;

/** Decimal text in any accepted spelling, with the given number of digits at most. */
export function decimalText({ whole = 12, places = 6 } = {}): fc.Arbitrary<DecimalString> {
  const digits = (most: number) =>
    fc.array(fc.nat({ max: 9 }), { maxLength: most }).map((list) => list.join(""));
  return fc.tuple(fc.boolean(), digits(whole), digits(places)).map(([negative, before, behind]) => {
    const trimmed = before.replace(/^0+(?=.)/, "");
    const text = (trimmed === "" ? "0" : trimmed) + (behind === "" ? "" : `.${behind}`);
    return (negative ? `-${text}` : text) as DecimalString;
  });
}

/** The same, and one in four lies where the safe integers end, with up to 16 digits. */
export function exactDecimal({ whole = 12, places = 6 } = {}): fc.Arbitrary<DecimalString> {
  return fc.oneof(
    { weight: 3, arbitrary: decimalText({ whole, places }) },
    { weight: 1, arbitrary: edgeDecimal(places) },
  );
}

/** Units from the last safe integers to the first unsafe ones, and their halves. */
function edgeDecimal(places: number): fc.Arbitrary<DecimalString> {
  return fc
    .tuple(
      fc.bigInt({ min: -12n, max: 12n }),
      fc.constantFrom(2n ** 53n, -(2n ** 53n), 2n ** 52n, -(2n ** 52n)),
      fc.nat({ max: Math.min(places, 15) }),
    )
    .map(([offset, edge, shift]) => {
      const fraction = { numerator: edge + offset, denominator: 10n ** BigInt(shift) };
      return decimalTextOf(fraction) as DecimalString;
    });
}

/** Whole numbers of fen, drawn to zero, to one fen and to the limits. */
const fen: fc.Arbitrary<number> = fc.oneof(
  fc.maxSafeNat().map((count) => count % 1e15),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.constantFrom(0, 1, -1, 5, 99, 100, 999_999_999_999_999, -999_999_999_999_999),
);

export const money: fc.Arbitrary<Money> = fen.map(moneyOfFen);

/** Days of 1900 to 2100, drawn to the ends of months and years and to 29 February. */
export const day: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.nat({ max: lastDay }).map(plainDateOf),
  fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.constantFrom("01-31", "02-28", "12-31", "01-01"),
    )
    .map(([year, rest]) => `${year}-${rest}` as PlainDate),
  fc.integer({ min: 476, max: 524 }).map((cycle) => `${4 * cycle}-02-29` as PlainDate),
  fc.constantFrom<PlainDate>("1900-01-01", "1900-02-28", "1900-03-01", "2100-02-28", "2100-12-31"),
);

/** Two days in order of time, not the same. */
export const period: fc.Arbitrary<ClosedPeriod> = fc
  .tuple(day, day)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));

/** Ids, among them the names of an object's own machinery. */
export const id: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,8}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "村", "\u6751\u59D4"),
  },
);

export const roundingMode = fc.constantFrom(...roundingModes);

export const rounding: fc.Arbitrary<Rounding> = fc.oneof(
  fc.record({ places: fc.integer({ min: -6, max: 12 }), mode: roundingMode }),
  fc.record({
    step: fc.constantFrom<DecimalString>("0.5", "0.05", "3", "10", "1000", "0.125", "7.5"),
    mode: roundingMode,
  }),
);

/** A rounding rule and a value, drawn to ties and to their nearest neighbors. */
export const roundingCase: fc.Arbitrary<readonly [DecimalString, Rounding]> = fc.oneof(
  fc.tuple(exactDecimal({ places: 14 }), rounding),
  fc
    .tuple(
      rounding,
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom("0", "0", "0.00000000000001"),
    )
    .map(([rule, halves, offset]) => {
      const half = { numerator: BigInt(halves), denominator: 2n };
      const tie = multiplyFractions(fractionOf(gridOf(rule).step), half);
      return [decimalTextOf(addFractions(tie, fractionOf(offset))) as DecimalString, rule] as const;
    }),
);

/** The same list in another order. */
export const permuted = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });
