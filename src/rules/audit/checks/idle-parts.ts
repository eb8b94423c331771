import { compareDecimals } from "../../../core/arithmetic.js";
import type { Label } from "../../../core/text.js";
import type { Amount, ClampAmount, Condition } from "../../model.js";
import type { Step } from "../../prepare/step-parts.js";
import type { AuditedRules } from "../audited-rules.js";
import type { AmountBounds } from "../bounds/amount-bounds.js";
import { extremeBounds } from "../bounds/bounds-of-arithmetic.js";
import type { BoundsScope } from "../bounds/bounds-scope.js";
import type { Finding } from "../finding.js";
import { subjectsOf } from "../line/subject-key.js";
import { rulesPhrases } from "../rules-phrases.js";

/** A part of a step that decides nothing. */
interface IdlePart {
  readonly part: Step;
  readonly message: Label;
}

/**
 * Reports limits that never bind, parts that are never the least or greatest, substitutes that are
 * never needed, and conditions that always come out the same. The bounds of the facts prove each.
 */
export function idleParts({ rules, visits }: AuditedRules): readonly Finding[] {
  return visits.flatMap(({ step, at, scope }) =>
    idlePartsOf(step, scope).map(({ part, message }): Finding => {
      const place = rules.pointers.get(part) ?? at;
      return { code: "part-without-influence", severity: "notice", at: place, message };
    }),
  );
}

function idlePartsOf(step: Step, scope: BoundsScope): readonly IdlePart[] {
  switch (step.kind) {
    case "clamp":
      return idleLimits(step, scope);
    case "min":
    case "max":
      return idleExtremes(step.of, step.kind, scope);
    case "or-else": {
      const isNeeded = scope.boundsOf(step.of, scope).mayBeUnknown;
      return isNeeded
        ? []
        : [{ part: step.otherwise, message: rulesPhrases.partWithoutInfluence() }];
    }
    case "all":
    case "any":
    case "some":
    case "count":
      return decidedConditions(step.of, scope);
    default:
      return [];
  }
}

function idleLimits({ of, least, most }: ClampAmount, scope: BoundsScope): readonly IdlePart[] {
  const inner = scope.boundsOf(of, scope);
  const floor = least && scope.boundsOf(least, scope);
  const raised = floor === undefined ? inner : extremeBounds([inner, floor], "max");
  return [
    ...(least && floor ? limitFaults(least, inner, floor, "max") : []),
    ...(most ? limitFaults(most, raised, scope.boundsOf(most, scope), "min") : []),
  ];
}

/** Says whether a limit never changes a value, or always does. */
function limitFaults(
  part: Amount,
  value: AmountBounds,
  limit: AmountBounds,
  take: "min" | "max",
): readonly IdlePart[] {
  if (value.mayBeUnknown || limit.mayBeUnknown) return [];
  const [one, other] = take === "max" ? [limit, value] : [value, limit];
  if (neverExceeds(one, other)) return [{ part, message: rulesPhrases.limitWithoutInfluence() }];
  if (neverExceeds(other, one)) return [{ part, message: rulesPhrases.limitAlwaysBinds() }];
  return [];
}

/** Whether one amount is never greater than another. */
function neverExceeds({ most }: AmountBounds, { least }: AmountBounds): boolean {
  return most !== undefined && least !== undefined && compareDecimals(most, least) <= 0;
}

function idleExtremes(
  parts: readonly Amount[],
  take: "min" | "max",
  scope: BoundsScope,
): readonly IdlePart[] {
  const bounds = parts.map((part) => scope.boundsOf(part, scope));
  return parts.flatMap((part, index) => {
    const own = bounds[index];
    const isBeaten = bounds.some((other, place) => {
      if (own === undefined || place === index) return false;
      const [low, high] = take === "min" ? [other, own] : [own, other];
      // Of two amounts that are always equal, only the later one is idle.
      const isTwin = neverExceeds(high, low) && place > index;
      return neverExceeds(low, high) && !isTwin;
    });
    if (!isBeaten || own?.mayBeUnknown) return [];
    return [{ part, message: rulesPhrases.partWithoutInfluence() }];
  });
}

function decidedConditions(parts: readonly Condition[], scope: BoundsScope): readonly IdlePart[] {
  return parts.flatMap((part) => {
    const { mayHold, mayFail, mayBeUnknown } = scope.outcomesOf(part, scope);
    if (mayBeUnknown || (mayHold && mayFail)) return [];
    if (mayHold && isEndOfInterval(part, parts)) return [];
    return [{ part, message: rulesPhrases.conditionDecided(mayHold) }];
  });
}

/** Whether another part compares the same amount: "at most 100" of "90 to 100" is no mistake. */
function isEndOfInterval(part: Condition, parts: readonly Condition[]): boolean {
  const subjects = subjectsOf([part]);
  const others = subjectsOf(parts.filter((other) => other !== part));
  return part.kind === "compare" && [...subjects.keys()].some((key) => others.has(key));
}
