import type { JsonValue } from "../../src/core/json-value.js";
import { roundingModes } from "../../src/core/rounding.js";
import type { TraceEntry, TraceValue } from "../../src/core/trace.js";
import type { BigFraction } from "./big-fraction.js";
import {
  addFractions,
  compareFractions,
  decimalTextOf,
  divideFractions,
  fractionOf,
  multiplyFractions,
  roundFraction,
} from "./big-fraction.js";
import {
  detailOf,
  fieldsOf,
  firstOpen,
  fractionIn,
  fractionIs,
  isOpen,
  listOf,
  needed,
  partAt,
  partsOf,
  textOf,
} from "./trace-detail.js";

/** Recomputes the value of an entry from its parts. */
export type Recompute = (entry: TraceEntry) => TraceValue;

const zero = fractionOf("0");
const one = fractionOf("1");

const subtract = (a: BigFraction, b: BigFraction): BigFraction =>
  addFractions(a, multiplyFractions(b, fractionOf("-1")));

/** Works a value out from parts that must all be known. */
const fromAll =
  (join: (values: readonly BigFraction[], entry: TraceEntry) => TraceValue): Recompute =>
  (entry) => {
    const values = partsOf(entry).map(({ value }) => value);
    return firstOpen(values) ?? join(values.map(fractionIs), entry);
  };

/** Rounds as a rule in an entry's detail says. */
export function roundAs(value: BigFraction, rule: JsonValue): string {
  const fields = fieldsOf(rule);
  const places = fields.get("places");
  const power = 10n ** BigInt(Math.abs(Number(places ?? 0)));
  const step =
    fractionIn(fields, "step") ??
    (Number(places) < 0
      ? { numerator: power, denominator: 1n }
      : { numerator: 1n, denominator: power });
  const mode = roundingModes.find((one) => one === fields.get("mode"));
  const steps = roundFraction(divideFractions(value, step), needed(mode, "a rounding mode"));
  return decimalTextOf(multiplyFractions({ numerator: steps, denominator: 1n }, step));
}

const blocksIn = (quantity: BigFraction, size: BigFraction, part: JsonValue | undefined): bigint =>
  roundFraction(
    divideFractions(compareFractions(quantity, zero) < 0 ? zero : quantity, size),
    part === "counts" ? "ceiling" : "floor",
  );

const whole = (count: bigint): BigFraction => ({ numerator: count, denominator: 1n });

/** The least or greatest part, and whether the entry names the first such part. */
const extreme = (side: 1 | -1): Recompute =>
  fromAll((values, entry) => {
    const best = needed(
      values.find((value) => values.every((other) => side * compareFractions(value, other) >= 0)),
      "a part",
    );
    const first = values.findIndex((value) => compareFractions(value, best) === 0);
    expectSame(entry, "bound", first);
    return decimalTextOf(best);
  });

const clamp: Recompute = fromAll((values, entry) => {
  const limits = listOf(entry, "limits");
  const of = needed(values[0], "what is clamped");
  const limit = (name: string) =>
    limits.includes(name) ? needed(values[1 + limits.indexOf(name)], name) : undefined;
  const [least, most] = [limit("least"), limit("most")];
  const raised = least !== undefined && compareFractions(of, least) < 0 ? least : of;
  const isCapped = most !== undefined && compareFractions(raised, most) > 0;
  const floor = compareFractions(raised, of) === 0 ? undefined : "least";
  expectSame(entry, "bound", isCapped ? "most" : floor);
  return decimalTextOf(isCapped ? most : raised);
});

const units: Recompute = (entry) => {
  const [of, each] = [partAt(entry, 0).value, partAt(entry, 1).value];
  if (isOpen(of)) return of;
  const size = fractionOf(textOf(entry, "size"));
  const blocks = blocksIn(fractionIs(of), size, detailOf(entry, "part"));
  expectSame(entry, "blocks", String(blocks));
  return isOpen(each) ? each : decimalTextOf(multiplyFractions(whole(blocks), fractionIs(each)));
};

/** What each bracket earns, by asking of every bracket which part of the amount it holds. */
function sharesOf(of: BigFraction, brackets: readonly JsonValue[]): JsonValue[] {
  const ends = brackets.map((bracket) => fractionIn(fieldsOf(bracket), "upTo"));
  return brackets.flatMap((bracket, index) => {
    const fields = fieldsOf(bracket);
    const start = index === 0 ? zero : needed(ends[index - 1], "an end");
    const end = ends[index] ?? of;
    const top = compareFractions(of, end) < 0 ? of : end;
    if (compareFractions(of, start) <= 0) return [];
    const portion = subtract(top, start);
    const rate = fractionIn(fields, "rate");
    const shown = { bracket: index, portion: decimalTextOf(portion) };
    if (rate !== undefined) {
      return [{ ...shown, worth: decimalTextOf(multiplyFractions(portion, rate)) }];
    }
    const size = needed(fractionIn(fields, "size"), "a size");
    const each = needed(fractionIn(fields, "each"), "a worth");
    const blocks = blocksIn(portion, size, fields.get("part"));
    const worth = decimalTextOf(multiplyFractions(whole(blocks), each));
    return [{ ...shown, blocks: String(blocks), worth }];
  });
}

const brackets: Recompute = fromAll(([of], entry) => {
  const shares = sharesOf(needed(of, "an amount"), listOf(entry, "brackets"));
  expectSame(entry, "shares", shares);
  return decimalTextOf(
    shares
      .map((share) => needed(fractionIn(fieldsOf(share), "worth"), "a worth"))
      .reduce(addFractions, zero),
  );
});

const quotient: Recompute = fromAll(([dividend, divisor], entry) => {
  const [above, under] = [needed(dividend, "a dividend"), needed(divisor, "a divisor")];
  if (under.numerator === 0n) return { unknown: "zero-divisor" };
  return roundAs(divideFractions(above, under), detailOf(entry, "rounding"));
});

const orElse: Recompute = (entry) => {
  const first = partAt(entry, 0).value;
  if (isOpen(first)) return partAt(entry, 1).value;
  if (partsOf(entry).length > 1) throw new Error("The other amount was read without need.");
  return first;
};

/** Expects a detail of an entry to be what was recomputed; `undefined` where there is none. */
export function expectSame(entry: TraceEntry, name: string, wanted: JsonValue | undefined): void {
  const given = entry.detail?.[name];
  if (JSON.stringify(given) === JSON.stringify(wanted)) return;
  throw new Error(
    `${name} of ${entry.kind} at ${entry.at} is ${JSON.stringify(given)}, ` +
      `not ${JSON.stringify(wanted)}.`,
  );
}

/** The amounts that read only amounts. */
export const arithmeticRecomputed: Readonly<Record<string, Recompute>> = {
  figure: (entry) => partAt(entry, 0).value,
  sum: fromAll((values) => decimalTextOf(values.reduce(addFractions, zero))),
  product: fromAll((values) => decimalTextOf(values.reduce(multiplyFractions, one))),
  quotient,
  round: fromAll(([of], entry) => roundAs(needed(of, "an amount"), detailOf(entry, "rounding"))),
  min: extreme(-1),
  max: extreme(1),
  clamp,
  units,
  brackets,
  "or-else": orElse,
};
