import { appraise } from "../../../src/practitioners/appraise.js";
import { appraiseMany } from "../../../src/practitioners/appraise-many.js";
import { assessCandidate } from "../../../src/practitioners/assess-candidate.js";
import { assessCandidates } from "../../../src/practitioners/assess-candidates.js";
import { checkQuotas } from "../../../src/practitioners/check-quotas.js";
import { compileAppraisal } from "../../../src/practitioners/compile-appraisal.js";
import { compileReserve } from "../../../src/practitioners/compile-reserve.js";
import { consequencesOf } from "../../../src/practitioners/consequences-of.js";
import { defineAppraisal } from "../../../src/practitioners/define-appraisal.js";
import { defineReserve } from "../../../src/practitioners/define-reserve.js";
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
} from "../documents/practitioners.js";
import { knownCodes } from "../known-codes.js";
import { day, document, fieldless, looseListOf } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "practitioners";
const dates = ["core/invalid-date", "core/out-of-range"];

const scheme = document(
  ...(knownCodes().get("practitioners") ?? []),
  ...(knownCodes().get("rules") ?? []),
);
const record = document(
  "practitioners/invalid-employment",
  "practitioners/conflict",
  "practitioners/unknown-appointment",
  "practitioners/unknown-grade",
  "practitioners/overlapping-appraisals",
  "core/out-of-range",
);
const rules = document("practitioners/invalid-rules");
const villages = document(
  "practitioners/invalid-villages",
  "practitioners/duplicate-village",
  "practitioners/unknown-role",
);
const known = fieldless(document(...dates));
const service = fieldless(document("core/invalid-id", ...dates));
const judging = fieldless(document("rules/day-needed", "rules/parameter-not-in-force", ...dates));
const person = document("core/invalid-id", "rules/invalid-facts", "core/out-of-range");
const persons = looseListOf();

const errorsIn = ({ failures }: JudgedPersons<unknown>) => failures.map(({ error }) => error);
const recordOn = () => [variedRecord, "2023-01-01", { knownOn: "2023-06-01" }];

/** The operations of practitioners. */
export const practitionerSubjects: readonly HostileSubject[] = [
  {
    layer,
    name: "postsOn",
    call: postsOn,
    examples: [recordOn],
    sorts: [record, day, known],
    randomCases: 2_000,
  },
  {
    layer,
    name: "serviceLengthOn",
    call: serviceLengthOn,
    examples: [() => [variedRecord, "2023-01-01", { posts: ["clerk"], leavesLeftOut: ["unpaid"] }]],
    sorts: [record, day, service],
    randomCases: 2_000,
  },
  {
    layer,
    name: "isUnionMemberOn",
    call: isUnionMemberOn,
    examples: [recordOn],
    sorts: [record, day, known],
    triedElsewhere: true,
    randomCases: 1_000,
  },
  {
    layer,
    name: "employmentFaults",
    call: employmentFaults,
    examples: [() => [variedRules, variedRecord, { knownOn: "2023-06-01" }]],
    sorts: [rules, record, known],
    randomCases: 2_000,
  },
  {
    layer,
    name: "consequencesOf",
    call: consequencesOf,
    examples: [() => [variedAppraisal, variedRecord, { asOf: "2024-06-01" }]],
    sorts: [scheme, record, document(...dates)],
    randomCases: 1_500,
  },
  {
    layer,
    name: "defineAppraisal",
    call: defineAppraisal,
    examples: [() => [variedAppraisal]],
    sorts: [scheme],
    randomCases: 2_000,
  },
  {
    layer,
    name: "compileAppraisal",
    call: compileAppraisal,
    examples: [() => [variedAppraisal]],
    sorts: [scheme],
    observe: ({ appraiseMany: judge }: ReturnType<typeof compileAppraisal>) =>
      judge(variedPersons as never, variedJudging),
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "appraise",
    call: appraise,
    examples: variedPersons.slice(0, 3).map((each) => () => [variedAppraisal, each, variedJudging]),
    sorts: [scheme, person, judging],
    randomCases: 1_500,
  },
  {
    layer,
    name: "appraiseMany",
    call: appraiseMany,
    examples: [() => [variedAppraisal, variedPersons, variedJudging]],
    sorts: [scheme, persons, judging],
    errorsIn,
    randomCases: 1_500,
  },
  {
    layer,
    name: "defineReserve",
    call: defineReserve,
    examples: [() => [variedReserve]],
    sorts: [scheme],
    randomCases: 2_000,
  },
  {
    layer,
    name: "compileReserve",
    call: compileReserve,
    examples: [() => [variedReserve]],
    sorts: [scheme],
    observe: ({ assessCandidates: judge }: ReturnType<typeof compileReserve>) =>
      judge(variedCandidates as never, variedJudging),
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "assessCandidate",
    call: assessCandidate,
    examples: variedCandidates
      .slice(0, 2)
      .map((each) => () => [variedReserve, each, variedJudging]),
    sorts: [scheme, person, judging],
    randomCases: 1_500,
  },
  {
    layer,
    name: "assessCandidates",
    call: assessCandidates,
    examples: [() => [variedReserve, variedCandidates, variedJudging]],
    sorts: [scheme, persons, judging],
    errorsIn,
    randomCases: 1_500,
  },
  {
    layer,
    name: "checkQuotas",
    call: checkQuotas,
    examples: [() => [variedReserve, variedVillages]],
    sorts: [scheme, villages],
    randomCases: 2_000,
  },
];
