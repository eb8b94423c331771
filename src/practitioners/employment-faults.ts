import { parseWith } from "../core/parse-with.js";
import { contradictionsIn } from "./employment/contradictions.js";
import type { EmploymentFault } from "./employment/employment-fault.js";
import { longProbations } from "./employment/long-probations.js";
import type { EmploymentOptions } from "./employment/read-employment.js";
import { knownOnOf, readEmployment } from "./employment/read-employment.js";
import type { PractitionersErrorCode } from "./errors.js";
import type { EmploymentRecord, EmploymentRules } from "./model.js";
import { employmentRulesSchema } from "./schema.js";

/**
 * Tells what is wrong with an employment record: entries that contradict each other, and probations
 * beyond their limit.
 *
 * @param rules - The limits of probation.
 * @param record - The employment record.
 * @param options - How much is known.
 * @returns The faults, kind by kind; none for a record without fault.
 * @throws {@link core.DomainError} `practitioners/invalid-rules` when the rules do not fit their
 * schema.
 * @throws {@link core.DomainError} `practitioners/invalid-employment` when the record does not fit
 * its schema.
 * @throws {@link core.DomainError} `practitioners/conflict` when two versions of an entry contradict
 * each other.
 * @throws {@link core.DomainError} `practitioners/unknown-appointment` when an entry names no
 * appointment of the record.
 * @throws {@link core.DomainError} `core/invalid-date` or `core/out-of-range` when a day does not
 * exist, or a probation would end after 2100.
 * @throws {@link core.DomainError} `core/invalid-shape`, `core/invalid-number`, `core/cycle`,
 * `core/too-deep` or `core/too-large` when an argument is not plain data.
 * @example
 * const citation = { document: "Labor Contract Law", clause: "article 19" };
 * const rules: EmploymentRules = { probation: [
 *   { contractMonths: 0, most: 0, citation },
 *   { contractMonths: 3, most: 1, citation },
 * ] };
 * const record: EmploymentRecord = { person: "p1", appointments: [{
 *   id: "a1", post: "practitioner", period: { from: "2024-01-01", until: "2024-07-01" },
 *   probation: { months: 2 },
 * }] };
 * employmentFaults(rules, record)[0]?.code; // "probation-too-long"
 * employmentFaults(rules, record)[0]?.days; // { from: "2024-02-01", until: "2024-03-01" }
 */
export function employmentFaults(
  rules: EmploymentRules,
  record: EmploymentRecord,
  options?: EmploymentOptions,
): readonly EmploymentFault[] {
  const { probation } = parseWith<EmploymentRules, PractitionersErrorCode>(
    employmentRulesSchema,
    rules,
    { code: "practitioners/invalid-rules", what: "set of employment rules" },
  );
  const known = readEmployment(record, knownOnOf(options));
  const faults = [...contradictionsIn(known), ...longProbations(probation, known.appointments)];
  return Object.freeze(faults.map((fault) => Object.freeze(fault)));
}
