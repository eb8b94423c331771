import type { Amount } from "../model.js";
import {
  traceExtreme,
  traceOrElse,
  traceProduct,
  traceQuotient,
  traceRound,
  traceSum,
} from "./arithmetic.js";
import { traceBands } from "./bands.js";
import { traceBrackets, traceUnits } from "./blocks.js";
import { traceChoose, traceTable } from "./choices.js";
import { traceClamp } from "./clamp.js";
import { traceCount } from "./conditions.js";
import { traceElapsed } from "./days.js";
import { traceEarlier } from "./earlier.js";
import { traceConstant, traceFact, traceFigureAmount } from "./leaves.js";
import { traceOver } from "./lists.js";
import { traceParameter } from "./parameters.js";
import type { Reading } from "./reading.js";
import type { AmountStep } from "./step.js";

/** Reads an amount: its value, and its reasons on demand. */
export function traceAmount(node: Amount, reading: Reading): AmountStep {
  switch (node.kind) {
    case "constant":
      return traceConstant(node, reading);
    case "fact":
      return traceFact(node, reading);
    case "parameter":
      return traceParameter(node, reading);
    case "figure":
      return traceFigureAmount(node, reading);
    case "sum":
      return traceSum(node, reading);
    case "product":
      return traceProduct(node, reading);
    case "quotient":
      return traceQuotient(node, reading);
    case "round":
      return traceRound(node, reading);
    case "min":
    case "max":
      return traceExtreme(node, reading);
    case "or-else":
      return traceOrElse(node, reading);
    default:
      return traceCompoundAmount(node, reading);
  }
}

type CompoundAmount = Extract<
  Amount,
  {
    kind:
      | "clamp"
      | "units"
      | "brackets"
      | "bands"
      | "choose"
      | "table"
      | "count"
      | "over"
      | "earlier"
      | "elapsed";
  }
>;

function traceCompoundAmount(node: CompoundAmount, reading: Reading): AmountStep {
  switch (node.kind) {
    case "clamp":
      return traceClamp(node, reading);
    case "units":
      return traceUnits(node, reading);
    case "brackets":
      return traceBrackets(node, reading);
    case "bands":
      return traceBands(node, reading);
    case "choose":
      return traceChoose(node, reading);
    case "table":
      return traceTable(node, reading);
    case "count":
      return traceCount(node, reading);
    case "over":
      return traceOver(node, reading);
    case "earlier":
      return traceEarlier(node, reading);
    case "elapsed":
      return traceElapsed(node, reading);
  }
}
