import { assessCadence } from "../../../src/cadence/assess-cadence.js";
import { compareCirculars } from "../../../src/cadence/compare-circulars.js";
import { explainDraw } from "../../../src/cadence/explain-draw.js";
import { findStreaks } from "../../../src/cadence/find-streaks.js";
import { followFindings } from "../../../src/cadence/follow-findings.js";
import { issueCircular } from "../../../src/cadence/issue-circular.js";
import { listDueDates } from "../../../src/cadence/list-due-dates.js";
import { scheduleVisits } from "../../../src/cadence/schedule-visits.js";
import { verifyDraw } from "../../../src/cadence/verify-draw.js";
import { holidayDecrees } from "../../../src/calendar/holiday-decrees.js";
import {
  variedCadence,
  variedCirculars,
  variedDays,
  variedDraw,
  variedDrawn,
  variedFindings,
  variedIssue,
  variedMarks,
  variedRegister,
  variedRound,
  variedScheduled,
  variedSessions,
  variedShared,
  variedSharedDrawn,
} from "../../hostile/documents/cadence.js";
import { cadenceAnswer, listCadenceCases } from "../../reference/cadence-case.js";

const decrees = holidayDecrees;
const year = { from: "2026-01-01", until: "2027-01-01" } as const;

/** Due dates of a year, standings, streaks, findings, circulars, a draw, published examples. */
export const cadenceOperations = {
  dueDates: () => listDueDates(variedCadence, year, { decrees }),
  standings: () =>
    assessCadence(variedCadence, variedRegister as never, {
      asOf: "2026-03-31",
      at: "12:00",
      since: "2026-01-15",
      decrees,
    }),
  streaks: () => findStreaks(variedCadence, variedMarks),
  findings: () => followFindings(variedCadence, variedFindings, { asOf: "2026-02-01", decrees }),
  circulars: () => compareCirculars([variedCirculars[0]], variedCirculars[1]),
  issued: () => issueCircular(variedCadence, variedRegister as never, variedIssue, { decrees }),
  shared: () => [
    variedSharedDrawn,
    verifyDraw(variedShared, variedRound, variedSharedDrawn as never),
    explainDraw(variedShared, variedSharedDrawn, "zh"),
    explainDraw(variedShared, variedSharedDrawn, "en"),
  ],
  draw: () => [
    variedDrawn,
    verifyDraw(variedDraw, variedRound, variedDrawn as never),
    explainDraw(variedDraw, variedDrawn, "zh"),
    explainDraw(variedDraw, variedDrawn, "en"),
  ],
  schedule: () => scheduleVisits(variedSessions, variedDays, variedScheduled as never, { decrees }),
  published: () => listCadenceCases().map(cadenceAnswer),
};
