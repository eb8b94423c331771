import { assessService } from "../../../src/orders/assess-service.js";
import { balanceDemands } from "../../../src/orders/balance-demands.js";
import { careStandingsOf } from "../../../src/orders/care-standings-of.js";
import { careStatisticsOf } from "../../../src/orders/care-statistics-of.js";
import { creditHours } from "../../../src/orders/credit-hours.js";
import { enrollPersons } from "../../../src/orders/enroll-persons.js";
import { explainCare } from "../../../src/orders/explain-care.js";
import { explainHours } from "../../../src/orders/explain-hours.js";
import { explainOrder } from "../../../src/orders/explain-order.js";
import { explainRanking } from "../../../src/orders/explain-ranking.js";
import { explainServiceLevels } from "../../../src/orders/explain-service-levels.js";
import { menuStatisticsOf } from "../../../src/orders/menu-statistics-of.js";
import { mergeLogs } from "../../../src/orders/merge-logs.js";
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
} from "../../hostile/documents/orders.js";
import { listOrderCases, orderAnswers } from "../../reference/order-case.js";

const hours = Array.from({ length: 12 }, (_, hour) => {
  return `2024-05-06T${String(8 + hour).padStart(2, "0")}:00` as const;
});

const ranked = () => {
  const { failures, ...ranking } = rankCandidates(
    variedDispatch,
    variedTeams as never,
    variedContext,
  );
  return [ranking, failures.map(({ index, error }) => [index, error.code, error.message])];
};

/** Orders hour by hour, merged logs, figures, places, rankings, hours, care, published examples. */
export const orderOperations = {
  orders: () => hours.map((now) => replayOrders(variedOrders, variedLog, { now } as never)),
  decreed: () =>
    replayOrders(variedOrders, variedLog, {
      decrees: variedDecrees,
      knownOn: "2024-01-01",
    } as never),
  merged: () => mergeLogs(variedOrders, [variedLog.slice(9), variedLog.slice(0, 12)]),
  figures: () => [
    serviceLevelsOf(variedOrders, variedLog),
    menuStatisticsOf(variedOrders, variedLog),
    balanceDemands(variedOrders, variedLog, variedActivities),
  ],
  places: () => enrollPersons({ id: "choir", capacity: 1 }, variedEnrollments),
  ranked,
  service: () => [
    assessService(variedService, variedFacts as never, variedContext),
    creditHours(variedService, variedBook, variedContext),
    recordGapsOf({ ...variedServiceRecord, services: [] }),
    serviceRecordsOf(
      { orders: variedOrders, service: variedService },
      variedRecords,
      variedContext,
    ),
  ],
  care: () => [
    careStandingsOf(variedCare, variedRegister as never, variedContext),
    careStatisticsOf(variedRegister),
  ],
  told: () =>
    (["zh", "en"] as const).map((language) => [
      explainOrder(variedOrders, variedLog, { order: "o1", language }),
      explainServiceLevels(variedOrders, variedLog, { language }),
      explainRanking(variedDispatch, variedTeams as never, { ...variedContext, language }),
      explainHours(variedService, variedBook, { ...variedContext, language }),
      explainCare(variedCare, variedRegister as never, { ...variedContext, language }),
    ]),
  published: () => listOrderCases().map(orderAnswers),
};
