import { compareDecimals, divideOnGrid, minus, signOf, times } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { decimalOf, toDecimalString } from "../../core/decimal.js";
import { minOf, sumOf } from "../../core/decimal-list.js";
import type { RoundingToStep } from "../../core/rounding.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Bracket, BracketsAmount, PartBlock, UnitsAmount } from "../model.js";
import type { Detail } from "./detail.js";
import { defined } from "./detail.js";
import type { Reading, Run } from "./reading.js";
import { readAmount, stepOf } from "./reading.js";
import type { AmountStep } from "./step.js";

const zero = /* @__PURE__ */ decimalOf(0);
const droppedParts: RoundingToStep = { step: "1", mode: "floor" };
const wholeParts: RoundingToStep = { step: "1", mode: "ceiling" };

/** So much for each block of a quantity. */
export function traceUnits(node: UnitsAmount, reading: Reading): AmountStep {
  const of = readAmount(reading, node.of);
  const each = readAmount(reading, node.each);
  const blocks = isUnknown(of.value)
    ? of.value
    : blocksIn(of.value, reading.run.number(node.size), node.part);
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
function blocksIn(quantity: Decimal, size: Decimal, part: PartBlock): Decimal {
  if (signOf(quantity) < 0) return zero;
  return divideOnGrid(quantity, size, part === "dropped" ? droppedParts : wholeParts);
}

/** Each part of an amount earns by the bracket in which it lies. */
export function traceBrackets(node: BracketsAmount, reading: Reading): AmountStep {
  const of = readAmount(reading, node.of);
  const shares = isUnknown(of.value) ? [] : sharesOf(of.value, node.brackets, reading.run);
  const value = isUnknown(of.value) ? of.value : sumOf(shares.map(({ worth }) => worth));
  return stepOf(node, reading, value, () => ({
    detail: {
      brackets: reading.run.printed(node, () => node.brackets.map(printedBracket)),
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

function sharesOf(quantity: Decimal, brackets: readonly Bracket[], run: Run): readonly Share[] {
  const shares: Share[] = [];
  let start = zero;
  for (const [index, bracket] of brackets.entries()) {
    if (compareDecimals(quantity, start) <= 0) break;
    const end = bracket.upTo === undefined ? quantity : run.number(bracket.upTo);
    shares.push(shareOf(index, bracket, minus(minOf([quantity, end]), start), run));
    start = end;
  }
  return shares;
}

function shareOf(index: number, bracket: Bracket, portion: Decimal, run: Run): Share {
  if ("rate" in bracket) {
    return { bracket: index, portion, worth: times(portion, run.number(bracket.rate)) };
  }
  const blocks = blocksIn(portion, run.number(bracket.size), bracket.part);
  return { bracket: index, portion, blocks, worth: times(blocks, run.number(bracket.each)) };
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
