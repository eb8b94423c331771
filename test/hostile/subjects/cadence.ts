import { assessCadence } from "../../../src/cadence/assess-cadence.js";
import { commitDraw } from "../../../src/cadence/commit-draw.js";
import { compareCirculars } from "../../../src/cadence/compare-circulars.js";
import { compileCadence } from "../../../src/cadence/compile-cadence.js";
import { defineCadence } from "../../../src/cadence/define-cadence.js";
import { defineDraw } from "../../../src/cadence/define-draw.js";
import { drawVisits } from "../../../src/cadence/draw-visits.js";
import { explainDraw } from "../../../src/cadence/explain-draw.js";
import { findStreaks } from "../../../src/cadence/find-streaks.js";
import { followFindings } from "../../../src/cadence/follow-findings.js";
import type { IssuedCircular } from "../../../src/cadence/issue-circular.js";
import { issueCircular } from "../../../src/cadence/issue-circular.js";
import { listDueDates } from "../../../src/cadence/list-due-dates.js";
import type { DutyStandings } from "../../../src/cadence/model/duty-status.js";
import { scheduleVisits } from "../../../src/cadence/schedule-visits.js";
import { ticketOf } from "../../../src/cadence/ticket-of.js";
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
  variedShare,
  variedShared,
  variedSharedDrawn,
  variedSharedStart,
  variedStart,
} from "../documents/cadence.js";
import { knownCodes } from "../known-codes.js";
import { document, fieldless, id, integer, text, word } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "cadence";
const dates = ["core/invalid-date", "core/out-of-range"];
const own = knownCodes().get("cadence") ?? [];
const scheme = document(...own, ...(knownCodes().get("rules") ?? []), "core/out-of-range");
const known = ["core/invalid-decrees", "core/conflict", ...dates];
const options = fieldless(document(...known));
const asked = document(
  "cadence/invalid-time",
  "cadence/too-many-due-dates",
  "rules/parameter-not-in-force",
  ...known,
);
const period = document("core/invalid-period", "cadence/too-many-due-dates", ...dates);
const register = document(
  "cadence/invalid-register",
  "cadence/duplicate-id",
  "cadence/unknown-subject",
  "cadence/unknown-duty",
  "rules/invalid-facts",
);
const circulars = document(
  "cadence/invalid-circulars",
  "cadence/duplicate-id",
  "cadence/out-of-order",
  "core/precision-exceeded",
);
const issue = document(
  "cadence/invalid-circulars",
  "cadence/duplicate-id",
  "cadence/out-of-order",
  "cadence/too-many-due-dates",
  "rules/parameter-not-in-force",
  ...dates,
);
const draw = document("cadence/invalid-draw", "cadence/unknown-stratum");
const roundCodes = [
  "cadence/invalid-round",
  "cadence/duplicate-id",
  "cadence/unknown-stratum",
  "cadence/not-yet-round",
  "cadence/too-many-tickets",
  "cadence/least-beyond-seats",
] as const;
const round = document(...roundCodes);
const scheduledRound = document(...roundCodes, "cadence/no-sessions");
const february = { from: "2026-02-01", until: "2026-03-01" };
const assessed = { asOf: "2026-02-10", at: "12:00", since: "2026-02-01", decrees: [] };

/** The operations of cadence. */
export const cadenceSubjects: readonly HostileSubject[] = [
  {
    layer,
    name: "defineCadence",
    call: defineCadence,
    examples: [() => [variedCadence]],
    sorts: [scheme],
    randomCases: 1_000,
  },
  {
    layer,
    name: "compileCadence",
    call: compileCadence,
    examples: [() => [variedCadence, { decrees: [], knownOn: "2026-01-01" }]],
    sorts: [scheme, options],
    observe: (cadence: ReturnType<typeof compileCadence>) =>
      cadence.listDueDates({ from: "2026-02-01", until: "2026-03-01" }),
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "listDueDates",
    call: listDueDates,
    examples: [() => [variedCadence, february, { decrees: [] }]],
    sorts: [scheme, period, options],
    randomCases: 500,
  },
  {
    layer,
    name: "assessCadence",
    call: assessCadence,
    examples: [() => [variedCadence, variedRegister, assessed]],
    sorts: [scheme, register, asked],
    errorsIn: ({ failures }: DutyStandings) => failures.map(({ error }) => error),
    randomCases: 500,
  },
  {
    layer,
    name: "findStreaks",
    call: findStreaks,
    examples: [() => [variedCadence, variedMarks]],
    sorts: [
      scheme,
      document("cadence/invalid-marks", "cadence/unknown-rule", "cadence/unknown-mark"),
    ],
    randomCases: 500,
  },
  {
    layer,
    name: "followFindings",
    call: followFindings,
    examples: [() => [variedCadence, variedFindings, { asOf: "2026-02-10", decrees: [] }]],
    sorts: [
      scheme,
      document(
        "cadence/invalid-findings",
        "cadence/duplicate-id",
        "cadence/unknown-grade",
        "cadence/out-of-order",
      ),
      document(...known),
    ],
    randomCases: 500,
  },
  {
    layer,
    name: "compareCirculars",
    call: compareCirculars,
    examples: [() => [[variedCirculars[0]], variedCirculars[1]]],
    sorts: [circulars, circulars],
    randomCases: 1_000,
  },
  {
    layer,
    name: "issueCircular",
    call: issueCircular,
    examples: [() => [variedCadence, variedRegister, variedIssue, { decrees: [] }]],
    sorts: [scheme, register, issue, options],
    errorsIn: ({ failures }: IssuedCircular) => failures.map(({ error }) => error),
    randomCases: 200,
  },
  {
    layer,
    name: "defineDraw",
    call: defineDraw,
    examples: [() => [variedDraw], () => [variedShare], () => [variedShared]],
    sorts: [scheme],
    randomCases: 1_000,
  },
  {
    layer,
    name: "ticketOf",
    call: ticketOf,
    examples: [() => ["2026-11-27 12 25 30", "east", 1]],
    sorts: [text, id, { ...integer, codes: [...integer.codes, "cadence/invalid-draw"] }],
  },
  {
    layer,
    name: "commitDraw",
    call: commitDraw,
    examples: [() => [variedDraw, variedRound], () => [variedShared, variedRound]],
    sorts: [scheme, round],
    randomCases: 1_000,
  },
  {
    layer,
    name: "drawVisits",
    call: drawVisits,
    examples: [
      () => [variedDraw, variedRound, variedStart],
      () => [variedShared, variedRound, variedSharedStart],
    ],
    sorts: [scheme, round, document("cadence/invalid-draw")],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "verifyDraw",
    call: verifyDraw,
    examples: [
      () => [variedDraw, variedRound, variedDrawn],
      () => [variedShared, variedRound, variedSharedDrawn],
    ],
    sorts: [scheme, round, draw],
    randomCases: 500,
  },
  {
    layer,
    name: "scheduleVisits",
    call: scheduleVisits,
    examples: [
      () => [
        variedSessions,
        variedDays,
        variedScheduled,
        { decrees: holidayDecrees, knownOn: "2026-11-01" },
      ],
    ],
    sorts: [scheme, scheduledRound, draw, options],
    randomCases: 500,
  },
  {
    layer,
    name: "explainDraw",
    call: explainDraw,
    examples: [
      () => [variedDraw, variedDrawn, "zh"],
      () => [variedDraw, { status: "refused", reasons: ["seed-used-before"] }, "en"],
      () => [variedDraw, { status: "differs", path: "/seed", expected: "a", published: [] }, "en"],
    ],
    sorts: [scheme, draw, word("core/invalid-shape")],
    randomCases: 500,
  },
];
