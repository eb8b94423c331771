import { safely } from "../../core/safely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Workdays } from "../../core/workdays.js";
import { checkFacts } from "../../rules/check-facts.js";
import { tracersOn } from "../../rules/trace/tracer.js";
import type { DutyFailure, DutyStandings, DutyStatus } from "../model/duty-status.js";
import type { ReadCadence } from "../scheme/read-cadence-scheme.js";
import { owedId } from "../scheme/read-cadence-scheme.js";
import type { DutyQuestion } from "./cadence-options.js";
import type { DutySeries } from "./due-dates-in.js";
import { dueDatesIn, refuseTooMany } from "./due-dates-in.js";
import { inOrder } from "./in-order.js";
import type { OpenRegister } from "./read-register.js";
import { statusOf } from "./status-of.js";

/** Tells where the duties of all subjects of a register stand. */
export function assessDuties(
  { scheme, rules }: ReadCadence,
  duties: readonly DutySeries[],
  workdays: Workdays,
  register: OpenRegister,
  question: DutyQuestion,
): DutyStandings {
  const span = { first: question.since, last: question.on };
  const dues = dueDatesIn(duties, scheme.effective, span, workdays);
  refuseTooMany(dues.length * register.subjects.length);
  const tracerOf = tracersOn(rules, question.context);
  const rows: DutyStatus[] = [];
  const failures: DutyFailure[] = [];
  for (const subject of register.subjects) {
    const checked = safely(() => checkFacts(rules.facts, subject.facts));
    if (!checked.success) {
      failures.push(Object.freeze({ subject: subject.id, error: checked.error }));
      continue;
    }
    const tracer = tracerOf(checked.data);
    for (const { duty, due } of dues) {
      const owes = duty.owedBy === undefined || answerOf(tracer.valueOf(owedId(duty)));
      if (owes !== false) rows.push(statusOf({ duty, due, subject, owes }, register, question));
    }
  }
  return Object.freeze({
    results: Object.freeze(inOrder(rows, duties)),
    failures: Object.freeze(failures),
  });
}

/** A condition is answered by yes, no or unknown; a number cannot come of one. */
const answerOf = (value: unknown): boolean | Unknown => (isUnknown(value) ? value : value === true);
