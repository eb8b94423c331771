import { compareDecimals, divide, minus, times } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../core/decimal.js";
import { maxOf, minOf, sumOf } from "../../core/decimal-list.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Bracket, BracketsAmount, PartBlock, UnitsAmount } from "../model.js";
import type { Detail } from "./detail.js";
import { defined } from "./detail.js";
import type { Reading } from "./reading.js";
import { readAmount, stepOf } from "./reading.js";
import type { AmountStep } from "./step.js";

const zero = /* @__PURE__ */ toDecimal("0");

/** So much for each block of a quantity. */
export function traceUnits(node: UnitsAmount, reading: Reading): AmountStep {
  const of = readAmount(reading, node.of);
  const each = readAmount(reading, node.each);
  const blocks = isUnknown(of.value) ? of.value : blocksIn(of.value, node.size, node.part);
  return stepOf(node, reading, worthOf(blocks, each.value), () => ({
    detail: {
      size: node.size,
      part: node.part,
      blocks: isUnknown(blocks) ? undefined : toDecimalString(blocks),
    },
    parts: [of, each],
  }));
}

function worthOf(blocks: Decimal | Unknown, each: Decimal | Unknown): Decimal | Unknown {
  if (isUnknown(blocks)) return blocks;
  return isUnknown(each) ? each : times(blocks, each);
}

/** Counts blocks; a quantity below 0 has none. */
function blocksIn(quantity: Decimal, size: DecimalString, part: PartBlock): Decimal {
  const mode = part === "dropped" ? "floor" : "ceiling";
  return divide(maxOf([quantity, zero]), toDecimal(size), { places: 0, mode });
}

/** Each part of an amount earns by the bracket in which it lies. */
export function traceBrackets(node: BracketsAmount, reading: Reading): AmountStep {
  const of = readAmount(reading, node.of);
  const shares = isUnknown(of.value) ? [] : sharesOf(of.value, node.brackets);
  const value = isUnknown(of.value) ? of.value : sumOf(shares.map(({ worth }) => worth));
  return stepOf(node, reading, value, () => ({
    detail: {
      brackets: node.brackets.map((bracket) => printedBracket(bracket)),
      shares: isUnknown(of.value) ? undefined : shares.map((share) => shareDetail(share)),
    },
    parts: [of],
  }));
}

/** What lies in one bracket, and what it earns. */
interface Share {
  readonly bracket: number;
  readonly portion: Decimal;
  /** Left out where the bracket has a rate. */
  readonly blocks?: Decimal;
  readonly worth: Decimal;
}

function sharesOf(quantity: Decimal, brackets: readonly Bracket[]): readonly Share[] {
  const shares: Share[] = [];
  let start = zero;
  for (const [index, bracket] of brackets.entries()) {
    if (compareDecimals(quantity, start) <= 0) break;
    const end = bracket.upTo === undefined ? quantity : toDecimal(bracket.upTo);
    shares.push(shareOf(index, bracket, minus(minOf([quantity, end]), start)));
    start = end;
  }
  return shares;
}

function shareOf(index: number, bracket: Bracket, portion: Decimal): Share {
  if ("rate" in bracket) {
    return { bracket: index, portion, worth: times(portion, toDecimal(bracket.rate)) };
  }
  const blocks = blocksIn(portion, bracket.size, bracket.part);
  return { bracket: index, portion, blocks, worth: times(blocks, toDecimal(bracket.each)) };
}

function shareDetail({ bracket, portion, blocks, worth }: Share): Detail {
  return defined({
    bracket,
    portion: toDecimalString(portion),
    blocks: blocks && toDecimalString(blocks),
    worth: toDecimalString(worth),
  });
}

function printedBracket(bracket: Bracket): Detail {
  if ("rate" in bracket) return defined({ upTo: bracket.upTo, rate: bracket.rate });
  const { upTo, size, each, part } = bracket;
  return defined({ upTo, size, each, part });
}
