import { definitely } from "../../../core/definitely.js";
import { pointerSegment } from "../../../core/plain-json.js";
import { isUnknown, unknown } from "../../../core/unknown.js";
import type { FactValue } from "../../fact-sheet.js";
import type { AuditedRules } from "../audited-rules.js";
import type { Finding } from "../finding.js";
import { assignmentsOf } from "../probe/assignments.js";
import type { Prober } from "../probe/prober.js";
import { withFact } from "../probe/prober.js";
import { rulesPhrases } from "../rules-phrases.js";

/** The probes that one fact may take in one figure. */
const mostProbes = 400;

/**
 * Reports facts that printed steps read and that changed no figure in any probe.
 *
 * Of each fact the figures are looked at whose own steps name it. That is no proof: a change may
 * need other values than those tried.
 */
export function idleFacts(audited: AuditedRules): readonly Finding[] {
  const { prober, visits, rules, isPrinted } = audited;
  return Object.entries(rules.facts).flatMap(([fact, definition]): readonly Finding[] => {
    if (!isPrinted(definition)) return [];
    const naming = new Set(
      visits.filter(({ step }) => namesFact(step, fact)).map((visit) => visit.figure),
    );
    const tests = [...naming].map((figure) => testInfluence(prober, figure, fact));
    const probes = tests.reduce((sum, test) => sum + test.probes, 0);
    if (tests.length === 0 || !tests.every((test) => test.isIdle)) return [];
    return [
      {
        code: "fact-without-influence",
        severity: "notice",
        at: `/facts/${pointerSegment(fact)}`,
        message: rulesPhrases.factWithoutInfluence(fact, probes),
      },
    ];
  });
}

/** Whether a step names a fact of the sheet itself. */
function namesFact(step: AuditedRules["visits"][number]["step"], fact: string): boolean {
  switch (step.kind) {
    case "fact":
    case "holds":
    case "among":
    case "known":
      return step.fact === fact;
    case "table":
      return step.keys.includes(fact);
    case "over":
      return step.list === fact;
    case "elapsed":
      return [step.from, step.until].some((day) => day.kind === "fact" && day.fact === fact);
    default:
      return false;
  }
}

interface InfluenceTest {
  readonly probes: number;
  /** Whether something was learnt, and all of it was that nothing changed. */
  readonly isIdle: boolean;
}

function testInfluence(prober: Prober, figure: string, fact: string): InfluenceTest {
  if (prober.isExhausted()) return { probes: 0, isIdle: false };
  const tried = prober.triedFor(figure);
  const others = new Map([...tried].filter(([name]) => name !== fact));
  const reason: readonly FactValue[] =
    prober.definitionOf(fact).mayBeUnknown === true ? [unknown("missing-evidence")] : [];
  const values = [...definitely(tried.get(fact), "the facts read").values, ...reason];
  let probes = 0;
  let isKnown = false;
  for (const assignment of spread(assignmentsOf(others), mostProbes / values.length)) {
    if (prober.isExhausted()) return { probes, isIdle: false };
    const results = new Set<string>();
    for (const value of values) {
      const result = prober.resultOf(figure, withFact(assignment, fact, value));
      probes += 1;
      if (result !== undefined) results.add(JSON.stringify(result));
      // Where a masked figure leaves everything unknown, nothing is learnt.
      isKnown ||= result !== undefined && !isUnknown(result);
      if (results.size > 1) return { probes, isIdle: false };
    }
  }
  return { probes, isIdle: isKnown };
}

/** At most so many elements, evenly spread. */
function spread<Element>(elements: readonly Element[], most: number): readonly Element[] {
  const stride = Math.ceil(elements.length / most);
  return elements.filter((_, index) => index % stride === 0);
}
