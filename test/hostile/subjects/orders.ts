import { assessService } from "../../../src/orders/assess-service.js";
import { balanceDemands } from "../../../src/orders/balance-demands.js";
import { careStandingsOf } from "../../../src/orders/care-standings-of.js";
import { careStatisticsOf } from "../../../src/orders/care-statistics-of.js";
import { creditHours } from "../../../src/orders/credit-hours.js";
import { defineCare } from "../../../src/orders/define-care.js";
import { defineDispatch } from "../../../src/orders/define-dispatch.js";
import { defineOrders } from "../../../src/orders/define-orders.js";
import { defineService } from "../../../src/orders/define-service.js";
import { enrollPersons } from "../../../src/orders/enroll-persons.js";
import { explainCare } from "../../../src/orders/explain-care.js";
import { explainHours } from "../../../src/orders/explain-hours.js";
import { explainOrder } from "../../../src/orders/explain-order.js";
import { explainRanking } from "../../../src/orders/explain-ranking.js";
import { explainServiceLevels } from "../../../src/orders/explain-service-levels.js";
import type { DispatchRanking } from "../../../src/orders/judge/ranking.js";
import { menuStatisticsOf } from "../../../src/orders/menu-statistics-of.js";
import { mergeLogs } from "../../../src/orders/merge-logs.js";
import { postEvent } from "../../../src/orders/post-event.js";
import { rankCandidates } from "../../../src/orders/rank-candidates.js";
import { recordGapsOf } from "../../../src/orders/record-gaps-of.js";
import { replayOrders } from "../../../src/orders/replay-orders.js";
import { serviceLevelsOf } from "../../../src/orders/service-levels-of.js";
import { serviceRecordsOf } from "../../../src/orders/service-records-of.js";
import {
  variedActivities,
  variedBook,
  variedCare,
  variedContext,
  variedDecrees,
  variedDispatch,
  variedEnrollments,
  variedFacts,
  variedLog,
  variedOrders,
  variedRecords,
  variedRegister,
  variedService,
  variedServiceRecord,
  variedTeams,
} from "../documents/orders.js";
import { knownCodes } from "../known-codes.js";
import { document, fieldless, listOf, looseListOf } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "orders";
const dates = ["core/invalid-date", "core/out-of-range"];
const context = ["rules/day-needed", "rules/parameter-not-in-force", ...dates];

const rules = document(...(knownCodes().get("orders") ?? []));
const judged = document(
  ...(knownCodes().get("orders") ?? []),
  ...(knownCodes().get("rules") ?? []),
);
const log = document("orders/invalid-log");
const decreed = ["orders/invalid-options", "core/invalid-decrees", "core/conflict", ...dates];
const options = fieldless(document(...decreed));
const figures = fieldless(document(...decreed, "core/invalid-rounding"));
const activities = document(
  "orders/invalid-activities",
  "orders/duplicate-id",
  "orders/unknown-order",
);
const day = fieldless(document(...context));
const teams = looseListOf();
const facts = fieldless(document("rules/invalid-facts"));
const book = document(
  "orders/invalid-book",
  "orders/duplicate-id",
  "orders/unknown-activity",
  "orders/unknown-way",
  "orders/unknown-route",
  "rules/invalid-facts",
);
const records = document(
  "orders/invalid-record",
  "orders/duplicate-id",
  "orders/unknown-activity",
  "orders/unknown-order",
  "orders/unknown-way",
  "orders/unknown-route",
  "rules/invalid-facts",
);
const register = document(
  "orders/invalid-register",
  "orders/duplicate-id",
  "orders/unknown-person",
  "orders/unknown-booking",
  "rules/invalid-facts",
);
const careDay = document(...context);

const known = { decrees: variedDecrees, knownOn: "2024-01-01" };
const now = { now: "2024-05-06T12:00", ...known };
const errorsIn = ({ failures }: DispatchRanking) => failures.map(({ error }) => error);

/** The operations of orders. */
export const orderSubjects: readonly HostileSubject[] = [
  {
    layer,
    name: "defineOrders",
    call: defineOrders,
    examples: [() => [variedOrders]],
    sorts: [rules],
    randomCases: 1_500,
  },
  {
    layer,
    name: "replayOrders",
    call: replayOrders,
    examples: [() => [variedOrders, variedLog, now]],
    sorts: [rules, log, options],
    randomCases: 1_500,
  },
  {
    layer,
    name: "postEvent",
    call: postEvent,
    examples: [() => [variedOrders, variedLog.slice(0, 3), variedLog[3], known]],
    sorts: [rules, log, log, options],
    triedElsewhere: true,
    randomCases: 1_000,
  },
  {
    layer,
    name: "mergeLogs",
    call: mergeLogs,
    examples: [() => [variedOrders, [variedLog.slice(0, 9), variedLog.slice(5)], known]],
    sorts: [
      rules,
      listOf("orders/invalid-log", "core/invalid-number", "core/cycle", "core/too-deep"),
      options,
    ],
    randomCases: 1_000,
  },
  {
    layer,
    name: "serviceLevelsOf",
    call: serviceLevelsOf,
    examples: [
      () => [
        variedOrders,
        variedLog,
        {
          ...now,
          submitted: { from: "2024-05-06", until: "2024-05-07" },
          rounding: { places: 2, mode: "half-up" },
        },
      ],
    ],
    sorts: [rules, log, figures],
    randomCases: 1_000,
  },
  {
    layer,
    name: "menuStatisticsOf",
    call: menuStatisticsOf,
    examples: [() => [variedOrders, variedLog, now]],
    sorts: [rules, log, figures],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "balanceDemands",
    call: balanceDemands,
    examples: [() => [variedOrders, variedLog, variedActivities, now]],
    sorts: [rules, log, activities, options],
    randomCases: 1_000,
  },
  {
    layer,
    name: "enrollPersons",
    call: enrollPersons,
    examples: [
      () => [
        { id: "choir", capacity: 1, waiting: 3, begins: "2024-05-06T08:05" },
        variedEnrollments,
      ],
    ],
    sorts: [document("orders/invalid-activities"), log],
    randomCases: 1_500,
  },
  {
    layer,
    name: "explainOrder",
    call: explainOrder,
    examples: [() => [variedOrders, variedLog, { order: "o1", language: "zh", ...now }]],
    sorts: [rules, log, document("orders/unknown-order", ...decreed)],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "explainServiceLevels",
    call: explainServiceLevels,
    examples: [() => [variedOrders, variedLog, { language: "en", ...now }]],
    sorts: [rules, log, document(...decreed, "core/invalid-rounding")],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "defineDispatch",
    call: defineDispatch,
    examples: [() => [variedDispatch]],
    sorts: [judged],
    randomCases: 1_500,
  },
  {
    layer,
    name: "rankCandidates",
    call: rankCandidates,
    // Errors in a result are told with their stack, which differs from call to call.
    examples: [() => [variedDispatch, variedTeams.slice(0, 4), variedContext]],
    sorts: [judged, teams, day],
    errorsIn,
    randomCases: 1_000,
  },
  {
    layer,
    name: "explainRanking",
    call: explainRanking,
    examples: [() => [variedDispatch, variedTeams, { ...variedContext, language: "en" }]],
    sorts: [judged, teams, document(...context)],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "defineService",
    call: defineService,
    examples: [() => [variedService]],
    sorts: [judged],
    randomCases: 1_500,
  },
  {
    layer,
    name: "assessService",
    call: assessService,
    examples: [() => [variedService, variedFacts, variedContext]],
    sorts: [judged, facts, day],
    randomCases: 1_000,
  },
  {
    layer,
    name: "creditHours",
    call: creditHours,
    examples: [() => [variedService, variedBook, variedContext]],
    sorts: [judged, book, day],
    randomCases: 1_000,
  },
  {
    layer,
    name: "explainHours",
    call: explainHours,
    examples: [() => [variedService, variedBook, { ...variedContext, language: "zh" }]],
    sorts: [judged, book, document(...context)],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "defineCare",
    call: defineCare,
    examples: [() => [variedCare]],
    sorts: [judged],
    randomCases: 1_500,
  },
  {
    layer,
    name: "careStatisticsOf",
    call: careStatisticsOf,
    examples: [() => [variedRegister, { period: { from: "2024-05-01", until: "2024-06-01" } }]],
    sorts: [register, fieldless(document("orders/invalid-options"))],
    randomCases: 500,
  },
  {
    layer,
    name: "careStandingsOf",
    call: careStandingsOf,
    examples: [() => [variedCare, variedRegister, variedContext]],
    sorts: [judged, register, careDay],
    randomCases: 1_000,
  },
  {
    layer,
    name: "explainCare",
    call: explainCare,
    examples: [() => [variedCare, variedRegister, { ...variedContext, language: "en" }]],
    sorts: [judged, register, careDay],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "recordGapsOf",
    call: recordGapsOf,
    examples: [() => [variedServiceRecord]],
    sorts: [document("orders/invalid-record")],
    randomCases: 1_500,
  },
  {
    layer,
    name: "serviceRecordsOf",
    call: serviceRecordsOf,
    examples: [
      () => [
        { orders: variedOrders, service: variedService },
        variedRecords,
        { ...variedContext, decrees: variedDecrees },
      ],
    ],
    sorts: [judged, records, fieldless(document(...context, ...decreed))],
    randomCases: 1_000,
  },
];
