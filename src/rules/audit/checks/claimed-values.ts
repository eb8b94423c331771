import { toDecimalString } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import type { Label } from "../../../core/text.js";
import type { BandsAmount, ChooseAmount } from "../../model.js";
import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { exactClaim } from "../line/claim.js";
import type { Chance, ClaimedLine } from "../line/compare-claims.js";
import { chancesOf } from "../line/compare-claims.js";
import type { LineFault } from "../line/line-faults.js";
import { lineFaultsOf } from "../line/line-faults.js";
import { linesOfCases, reachOfSubject } from "../line/lines-of-cases.js";
import { setOfInterval } from "../line/value-set.js";
import { rulesPhrases } from "../rules-phrases.js";
import type { Visit } from "../walk/visits-of-rules.js";

/**
 * Reports values that bands or cases claim twice or not at all, and those that claim nothing.
 *
 * Only values that the amount can have count, at its decimal places: between 89 and 90 a count has
 * no gap. Of cases it looks at what they say of one amount and printed numbers.
 */
export function claimedValues({ rules, visits }: AuditedRules): readonly Finding[] {
  return visits.flatMap((visit) => {
    const { step } = visit;
    if (step.kind !== "bands" && step.kind !== "choose") return [];
    const parts = step.kind === "bands" ? step.bands : step.cases;
    const pointers = parts.map((part) => rules.pointers.get(part) ?? visit.at);
    const lines = step.kind === "bands" ? [lineOfBands(step, visit)] : linesOfChoice(step, visit);
    const hasRest = step.otherwise !== undefined;
    return [
      ...lines.flatMap((line) =>
        lineFaultsOf(line, hasRest).map((fault) => findingOf(fault, hasRest, visit.at, pointers)),
      ),
      ...idleCases(step, visit, lines, pointers),
    ];
  });
}

function lineOfBands(step: BandsAmount, { scope, around }: Visit): ClaimedLine {
  return {
    claims: step.bands.map((band) => exactClaim(setOfInterval(band))),
    matching: step.matching,
    reach: reachOfSubject(step.of, around.given, scope),
    places: scope.boundsOf(step.of, scope).places,
  };
}

function linesOfChoice(step: ChooseAmount, { scope, around }: Visit): readonly ClaimedLine[] {
  const conditions = step.cases.map(({ when }) => when);
  return linesOfCases({ conditions, matching: step.matching, given: around.given }, scope);
}

function findingOf(
  { kind, severity, value, claimedBy }: LineFault,
  hasRest: boolean,
  at: string,
  pointers: readonly string[],
): Finding {
  const text = toDecimalString(value);
  return {
    code: kind === "overlap" ? "overlap" : "gap",
    severity,
    at,
    message: messageOf(kind, severity, hasRest, text),
    counterexample: {
      kind: "value",
      value: text,
      claimedBy: claimedBy.map((index) => definitely(pointers[index], "the list of claims")),
    },
  };
}

function messageOf(
  kind: LineFault["kind"],
  severity: Finding["severity"],
  hasRest: boolean,
  value: string,
): Label {
  if (kind === "gap-beyond") return rulesPhrases.gapBeyond(value);
  if (kind === "gap-between") {
    return hasRest ? rulesPhrases.gapBetweenWithRest(value) : rulesPhrases.gapBetween(value);
  }
  return severity === "fault" ? rulesPhrases.overlapOnly(value) : rulesPhrases.overlapFirst(value);
}

/** Reports the bands or cases that can never decide. */
function idleCases(
  step: BandsAmount | ChooseAmount,
  visit: Visit,
  lines: readonly ClaimedLine[],
  pointers: readonly string[],
): readonly Finding[] {
  const byLine = lines.map(chancesOf);
  const byCondition = step.kind === "choose" ? chancesOfCases(step, visit) : [];
  return pointers.flatMap((at, index) => {
    const chances = [...byLine, byCondition].map((chances) => chances[index] ?? "possible");
    const chance = chances.find((found) => found !== "possible");
    if (chance === undefined) return [];
    const message =
      chance === "shadowed" ? rulesPhrases.caseShadowed() : rulesPhrases.caseOutOfReach();
    return [{ code: "case-never-applies", severity: "warning", at, message }];
  });
}

/** Tells which cases can decide by what their conditions can come to. */
function chancesOfCases({ cases, matching }: ChooseAmount, { scope }: Visit): readonly Chance[] {
  let isTaken = false;
  return cases.map(({ when }) => {
    const { mayHold, mayFail } = scope.outcomesOf(when, scope);
    const chance = mayHold ? "possible" : "out-of-reach";
    const found = isTaken ? "shadowed" : chance;
    // A case that is unknown at worst leaves the value unknown, so that none after it decides.
    isTaken ||= matching === "first" && !mayFail;
    return found;
  });
}
