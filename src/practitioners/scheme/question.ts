import type { Condition } from "../../rules/model.js";
import type {
  AppraisalScheme,
  AppraisalVeto,
  Bar,
  Grade,
  Requirement,
  ReserveScheme,
} from "../model.js";

/** A rule about a person that a scheme asks, and the rule as the scheme prints it. */
export interface Question {
  readonly kind: "grade" | "veto" | "requirement" | "bar";
  readonly rule: Grade | AppraisalVeto | Requirement | Bar;
  readonly when: Condition;
}

/** The id of the figure that a question is lowered to; no figure of a scheme has a colon. */
export const questionId = ({ kind, rule }: Question): string => `${kind}:${rule.id}`;

/** The grades that have a condition, then the vetoes. */
export function appraisalQuestions({ grades, vetoes = [] }: AppraisalScheme): readonly Question[] {
  return [
    ...grades.flatMap((rule) =>
      rule.when === undefined ? [] : [{ kind: "grade" as const, rule, when: rule.when }],
    ),
    ...vetoes.map((rule) => ({ kind: "veto" as const, rule, when: rule.when })),
  ];
}

/** The requirements, then the bars. */
export function reserveQuestions({ requirements, bars = [] }: ReserveScheme): readonly Question[] {
  return [
    ...requirements.map((rule) => ({ kind: "requirement" as const, rule, when: rule.when })),
    ...bars.map((rule) => ({ kind: "bar" as const, rule, when: rule.when })),
  ];
}
