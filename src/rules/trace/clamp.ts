import { compareDecimals } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimalString } from "../../core/decimal.js";
import { DomainError } from "../../core/error.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { RulesErrorCode } from "../errors.js";
import type { ClampAmount } from "../model.js";
import type { Reading } from "./reading.js";
import { readAmount, stepOf } from "./reading.js";
import type { AmountStep } from "./step.js";

/** Keeps a part between a floor and a cap, which must not contradict each other. */
export function traceClamp(node: ClampAmount, reading: Reading): AmountStep {
  const of = readAmount(reading, node.of);
  const least = node.least && readAmount(reading, node.least);
  const most = node.most && readAmount(reading, node.most);
  if (least && most) refuseConflict(least.value, most.value, reading);
  const raised = limited(of.value, least?.value, 1);
  const value = limited(raised, most?.value, -1);
  return stepOf(node, reading, value, () => ({
    detail: clampDetail(node, reading, boundBy(of.value, raised, value)),
    parts: [of, ...(least ? [least] : []), ...(most ? [most] : [])],
  }));
}

/** A value cannot lie both above the floor and below the cap where the floor is above the cap. */
function refuseConflict(least: Decimal | Unknown, most: Decimal | Unknown, { at }: Reading): void {
  if (isUnknown(least) || isUnknown(most) || compareDecimals(least, most) <= 0) return;
  const [floor, cap] = [toDecimalString(least), toDecimalString(most)];
  throw new DomainError<RulesErrorCode>(
    "rules/limits-conflict",
    `The floor ${floor} is above the cap ${cap}. Correct the facts or the rule that sets one of ` +
      "them, or say in two steps which of them binds last.",
    { path: at, floor, cap },
  );
}

function clampDetail(node: ClampAmount, { run }: Reading, bound: "least" | "most" | undefined) {
  const printed = run.printed(node, () => ({
    limits: [...(node.least ? ["least"] : []), ...(node.most ? ["most"] : [])],
  }));
  return bound === undefined ? printed : { ...printed, bound };
}

/** A value, or the limit where that lies on the given side of it. */
function limited(
  value: Decimal | Unknown,
  limit: Decimal | Unknown | undefined,
  side: -1 | 1,
): Decimal | Unknown {
  if (limit === undefined || isUnknown(value)) return value;
  if (isUnknown(limit)) return limit;
  return compareDecimals(limit, value) === side ? limit : value;
}

/** Which limit decided the value, if one did. */
function boundBy(
  of: Decimal | Unknown,
  raised: Decimal | Unknown,
  value: Decimal | Unknown,
): "least" | "most" | undefined {
  if (isUnknown(of) || isUnknown(raised) || isUnknown(value)) return undefined;
  if (compareDecimals(value, raised) !== 0) return "most";
  return compareDecimals(raised, of) === 0 ? undefined : "least";
}
