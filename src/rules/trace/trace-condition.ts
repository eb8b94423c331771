import type { Condition } from "../model.js";
import {
  traceAll,
  traceAmong,
  traceAny,
  traceCompare,
  traceHolds,
  traceKnown,
  traceNot,
  traceSome,
} from "./conditions.js";
import type { Reading } from "./reading.js";
import type { ConditionStep } from "./step.js";

/** Reads a condition: its answer, and its reasons on demand. */
export function traceCondition(node: Condition, reading: Reading): ConditionStep {
  switch (node.kind) {
    case "compare":
      return traceCompare(node, reading);
    case "holds":
      return traceHolds(node, reading);
    case "among":
      return traceAmong(node, reading);
    case "known":
      return traceKnown(node, reading);
    case "all":
      return traceAll(node, reading);
    case "any":
      return traceAny(node, reading);
    case "some":
      return traceSome(node, reading);
    case "not":
      return traceNot(node, reading);
  }
}
