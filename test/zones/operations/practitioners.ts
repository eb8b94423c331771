import { addDays } from "../../../src/core/plain-date.js";
import { appraiseMany } from "../../../src/practitioners/appraise-many.js";
import { assessCandidates } from "../../../src/practitioners/assess-candidates.js";
import { checkQuotas } from "../../../src/practitioners/check-quotas.js";
import { consequencesOf } from "../../../src/practitioners/consequences-of.js";
import { employmentFaults } from "../../../src/practitioners/employment-faults.js";
import { isUnionMemberOn } from "../../../src/practitioners/is-union-member-on.js";
import type { JudgedPersons } from "../../../src/practitioners/judge/judge-persons.js";
import { postsOn } from "../../../src/practitioners/posts-on.js";
import { serviceLengthOn } from "../../../src/practitioners/service-length-on.js";
import {
  variedAppraisal,
  variedCandidates,
  variedJudging,
  variedPersons,
  variedRecord,
  variedReserve,
  variedRules,
  variedVillages,
} from "../../hostile/documents/practitioners.js";
import { listPractitionerCases, practitionerAnswers } from "../../reference/practitioner-case.js";

const days = Array.from({ length: 40 }, (_, index) => addDays("2021-11-30", 23 * index));

const told = ({ results, failures }: JudgedPersons<unknown>) => [
  results,
  failures.map(({ index, person, error }) => [index, person, error.code, error.message]),
];

/** Posts, service and membership by day, appraisals, eligibility, quotas, published examples. */
export const practitionerOperations = {
  records: () =>
    days.map((day) => [
      postsOn(variedRecord, day),
      serviceLengthOn(variedRecord, day, { leavesLeftOut: ["unpaid"] }),
      isUnionMemberOn(variedRecord, day, { knownOn: day }),
      employmentFaults(variedRules, variedRecord, { knownOn: day }),
      consequencesOf(variedAppraisal, variedRecord, { asOf: day }),
    ]),
  appraisals: () => told(appraiseMany(variedAppraisal, variedPersons as never, variedJudging)),
  candidates: () => told(assessCandidates(variedReserve, variedCandidates as never, variedJudging)),
  quotas: () => checkQuotas(variedReserve, variedVillages as never),
  published: () => listPractitionerCases().map(practitionerAnswers),
};
