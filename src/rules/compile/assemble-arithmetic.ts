import { compareDecimals, times } from "../../core/arithmetic.js";
import { toDecimal } from "../../core/decimal.js";
import { safely } from "../../core/safely.js";
import type { Amount, ClampAmount } from "../model.js";
import {
  addMax,
  addMin,
  addOrElse,
  addProduct,
  addQuotient,
  addRounded,
  markConflicts,
} from "./arithmetic-steps.js";
import type { Assembler } from "./assembler.js";
import { addBeyondLanes } from "./assembly.js";
import { addBrackets, addUnits } from "./block-steps.js";
import { addConstant } from "./constant-lane.js";
import type { NumberSlot } from "./frame.js";
import { addSum } from "./sum-step.js";

/** Amounts that calculate with the values of their parts. */
export type Arithmetic = Extract<
  Amount,
  {
    kind:
      | "sum"
      | "product"
      | "quotient"
      | "round"
      | "min"
      | "max"
      | "clamp"
      | "units"
      | "brackets"
      | "or-else";
  }
>;

/** Adds the steps of an amount that calculates. */
export function assembleArithmetic(assembler: Assembler, amount: Arithmetic): NumberSlot {
  const { assembly, amount: part } = assembler;
  switch (amount.kind) {
    case "sum":
      return addSum(assembly, amount.of.map(part));
    case "product":
      return assembleProduct(assembler, amount.of);
    case "quotient":
      return addQuotient(assembly, part(amount.dividend), part(amount.divisor), amount.rounding);
    case "round":
      return addRounded(assembly, part(amount.of), amount.rounding);
    case "min":
      return addMin(assembly, amount.of.map(part));
    case "max":
      return addMax(assembly, amount.of.map(part));
    case "clamp":
      return assembleClamp(assembler, amount);
    case "units":
      return addUnits(assembly, part(amount.of), amount.size, part(amount.each), amount.part);
    case "brackets":
      return addBrackets(assembly, part(amount.of), amount.brackets);
    case "or-else":
      return addOrElse(assembly, part(amount.of), part(amount.otherwise));
  }
}

const one = toDecimal("1");

/** A product whose printed numbers are multiplied beforehand: 15 × 66 % is one number. */
function assembleProduct(assembler: Assembler, of: readonly Amount[]): NumberSlot {
  const { assembly, amount: part } = assembler;
  const printed = of.flatMap((factor) =>
    factor.kind === "constant" ? [toDecimal(factor.value)] : [],
  );
  const constant = safely(() => printed.reduce((product, factor) => times(product, factor), one));
  // A product of too many digits is no fault before a row needs it.
  if (!constant.success) return addBeyondLanes(assembly);
  const slots = of.filter((factor) => factor.kind !== "constant").map(part);
  const plain = slots.length > 0 && compareDecimals(constant.data, one) === 0;
  const factors = plain ? slots : [addConstant(assembly, constant.data), ...slots];
  return factors.reduce((product, slot) => addProduct(assembly, product, slot));
}

function assembleClamp(assembler: Assembler, amount: ClampAmount): NumberSlot {
  const { assembly, amount: part } = assembler;
  const of = part(amount.of);
  const least = amount.least && part(amount.least);
  const most = amount.most && part(amount.most);
  if (least && most) markConflicts(assembly, least, most);
  const raised = least ? addMax(assembly, [of, least]) : of;
  return most ? addMin(assembly, [raised, most]) : raised;
}
