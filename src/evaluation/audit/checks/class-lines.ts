import { toDecimalString } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import type { Label } from "../../../core/text.js";
import type { Chance, ClaimedLine } from "../../../rules/audit/line/compare-claims.js";
import { chancesOf } from "../../../rules/audit/line/compare-claims.js";
import type { LineFault } from "../../../rules/audit/line/line-faults.js";
import { lineFaultsOf } from "../../../rules/audit/line/line-faults.js";
import { linesOfCases } from "../../../rules/audit/line/lines-of-cases.js";
import type { Classification } from "../../model.js";
import type { AuditedScheme } from "../audited-scheme.js";
import { placeIn } from "../audited-scheme.js";
import type { EvaluationFinding } from "../evaluation-finding.js";
import { evaluationPhrases } from "../evaluation-phrases.js";

/** Reports scores that no class or several classes claim, and classes that no site can get. */
export function classLines(checked: AuditedScheme): readonly EvaluationFinding[] {
  const { classification } = checked.scheme;
  if (classification === undefined) return [];
  const { classes, matching, otherwise } = classification;
  const conditions = classes.map(({ when }) => when);
  const lines = linesOfCases({ conditions, matching, given: [] }, checked.audited.bounds);
  const pointers = classes.map((rule) => placeIn(checked, rule));
  return [
    ...lines.flatMap((line) =>
      lineFaultsOf(line, otherwise !== undefined).map((fault) => findingOf(fault, pointers)),
    ),
    ...unreachable(checked, classification, lines),
  ];
}

function findingOf(
  { kind, severity, value, claimedBy }: LineFault,
  pointers: readonly string[],
): EvaluationFinding {
  const text = toDecimalString(value);
  return {
    code: kind === "overlap" ? "class-overlap" : "class-gap",
    severity,
    at: "/classification",
    message: messages[kind](text),
    counterexample: {
      kind: "value",
      value: text,
      claimedBy: claimedBy.map((index) => definitely(pointers[index], "the list of classes")),
    },
  };
}

const messages: Readonly<Record<LineFault["kind"], (value: string) => Label>> = {
  "gap-between": evaluationPhrases.classGap,
  "gap-beyond": evaluationPhrases.classGapBeyond,
  overlap: evaluationPhrases.classOverlap,
};

function unreachable(
  checked: AuditedScheme,
  { classes, matching }: Classification,
  lines: readonly ClaimedLine[],
): readonly EvaluationFinding[] {
  const { bounds } = checked.audited;
  const byLine = lines.map(chancesOf);
  let isTaken = false;
  return classes.flatMap((rule, index): readonly EvaluationFinding[] => {
    const { mayHold, mayFail } = bounds.outcomesOf(rule.when, bounds);
    const own: Chance = mayHold ? "possible" : "out-of-reach";
    const chances: readonly Chance[] = [
      isTaken ? "shadowed" : own,
      ...byLine.map((line) => definitely(line[index], "the list of classes")),
    ];
    // A class that is unknown at worst leaves the standing open, so that none after it decides.
    isTaken ||= matching === "first" && !mayFail;
    const chance = chances.find((found) => found !== "possible");
    if (chance === undefined || (chance === "shadowed" && mayMoveDown(checked))) return [];
    const message =
      chance === "shadowed"
        ? evaluationPhrases.classShadowed(rule.id)
        : evaluationPhrases.classOutOfReach(rule.id);
    const at = placeIn(checked, rule);
    return [{ code: "class-unreachable", severity: "fault", at, message }];
  });
}

/** Whether sites that find a class full are offered lower ones, so that more than its line counts. */
function mayMoveDown({ scheme }: AuditedScheme): boolean {
  const { seating } = scheme;
  const isLimited = seating?.seats.some(({ count }) => count.kind !== "open") === true;
  return isLimited && seating?.overflow === "next-class";
}
