import type { Citation } from "../../core/citation.js";
import type { Decimal } from "../../core/decimal.js";
import type { Label } from "../../core/text.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import { checkFacts } from "../../rules/check-facts.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { tracersOn } from "../../rules/trace/tracer.js";
import type { DispatchPart } from "../model/dispatch-scheme.js";
import type { PrintedRule } from "./read-judged.js";
import { figureId } from "./read-judged.js";

/** A rule by its name, as answers give it. */
export interface RuleName {
  /** Id of the rule. */
  readonly id: string;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** One record of facts before the rules of a scheme. */
export interface OpenSubject {
  /** Whether the condition of a rule holds. */
  readonly holds: (kind: string, rule: PrintedRule) => boolean | Unknown;
  /** What a part of a score comes to. */
  readonly amount: (part: DispatchPart) => Decimal | Unknown;
  /** Why. */
  readonly trace: (kind: string, rule: PrintedRule) => TraceEntry;
  /** The first rule of a list that applies. */
  readonly first: <Rule extends PrintedRule>(
    kind: string,
    rules: readonly Rule[],
  ) => Rule | Unknown;
}

/** Opens the rules of a scheme for many records of facts on one day in one place. */
export function openSubjects(
  rules: PreparedRules,
  context: RuleContext,
): (facts: unknown) => OpenSubject {
  const tracerFor = tracersOn(rules, context);
  return (given) => {
    const tracer = tracerFor(checkFacts(rules.facts, given));
    const holds: OpenSubject["holds"] = (kind, { id }) => {
      const value = tracer.valueOf(figureId(kind, id));
      return isUnknown(value) ? value : value === true;
    };
    return {
      holds,
      amount: (part) => tracer.amountOf(part.amount),
      trace: (kind, { id }) => tracer.traceOf(figureId(kind, id)),
      first: (kind, list) => {
        for (const rule of list) {
          const answer = holds(kind, rule);
          if (answer === true) return rule;
          if (answer !== false) return answer;
        }
        return unknown("no-case-applies");
      },
    };
  };
}

/** A rule by its name alone. */
export function nameOf({ id, label, citation }: PrintedRule): RuleName {
  return Object.freeze({ id, label, ...(citation === undefined ? {} : { citation }) });
}
