import { commitDraw } from "../../../src/cadence/commit-draw.js";
import { drawVisits } from "../../../src/cadence/draw-visits.js";
import type { CadenceScheme } from "../../../src/cadence/model/cadence-scheme.js";
import type { Circular, CircularIssue } from "../../../src/cadence/model/circular.js";
import type { DrawRound } from "../../../src/cadence/model/draw-round.js";
import type { DrawScheme } from "../../../src/cadence/model/draw-scheme.js";
import type { DutyRegister } from "../../../src/cadence/model/duty-register.js";
import type { VisitFinding } from "../../../src/cadence/model/finding.js";
import type { MarkSeries } from "../../../src/cadence/model/streak.js";

const label = { zh: "调度", en: "duty" };
const citation = { document: "调度制度" };
const envelope = {
  version: "2026",
  title: label,
  issuer: "county office",
  region: "county",
  effective: { from: "2026-01-01", until: "2027-01-01" },
  citation,
} as const;
const submission = { zh: "快报", en: "bulletin" };
const end = { kind: "days", from: "end", count: 1 } as const;

/** A cadence scheme with every field and every kind of period and due rule. */
export const variedCadence: CadenceScheme = {
  kind: "cadence",
  id: "ladder",
  ...envelope,
  facts: { kind: { kind: "choice", options: [{ id: "town" }, { id: "village" }] } },
  figures: [{ id: "town", condition: { kind: "among", fact: "kind", options: ["town"] } }],
  duties: [
    {
      id: "d0",
      label,
      citation,
      submission,
      every: { unit: "day" },
      due: { ...end, cutOff: "12:00" },
      to: { kind: "office", id: "publicity", label },
    },
    {
      id: "d1",
      label,
      submission,
      every: { unit: "workday" },
      due: end,
      to: { kind: "superior" },
      least: 2,
    },
    {
      id: "d2",
      label,
      submission,
      every: { unit: "week" },
      due: { ...end, shift: "next-workday" },
    },
    {
      id: "d3",
      label,
      submission,
      every: { unit: "month", rotation: { length: 3, places: [1, 2] } },
      due: { kind: "workdays", from: "start", count: 3 },
      owedBy: { kind: "among", fact: "kind", options: ["town"] },
    },
    {
      id: "d4",
      label,
      submission,
      every: { unit: "quarter" },
      due: { kind: "workdays", from: "end", count: -1, shift: "previous-workday" },
    },
    {
      id: "d5",
      label,
      submission,
      every: { unit: "year" },
      due: { kind: "month-day", monthsLater: 12, day: 31 },
    },
    {
      id: "d6",
      label,
      submission,
      every: {
        unit: "custom-months",
        from: "2026-01-31",
        length: 2,
        rotation: { length: 2, places: [2] },
      },
      due: end,
    },
    {
      id: "d7",
      label,
      submission,
      every: { unit: "custom-days", from: "2026-02-01", length: 10 },
      due: end,
    },
  ],
  streaks: [
    {
      id: "interview",
      label,
      citation,
      counts: ["red"],
      breaks: ["yellow"],
      neither: ["no-visit"],
      running: 2,
      repeats: "every-time",
    },
  ],
  findingGrades: [{ id: "plain", label, citation, rectifyWorkdays: 5, recheckWorkdays: 3 }],
};

/** Subjects, submissions and excuses of that scheme. */
export const variedRegister: DutyRegister = {
  subjects: [
    { id: "east", facts: { kind: "town" }, superior: "county" },
    { id: "west", facts: { kind: "village" } },
  ],
  submissions: [
    { subject: "east", duty: "d2", on: "2026-02-02", at: "09:30", forDay: "2026-01-30" },
    { subject: "west", duty: "d0", on: "2026-02-03", recordedOn: "2026-02-04" },
    { subject: "west", duty: "d0", on: "2026-02-04", annulledOn: "2026-02-05" },
  ],
  excuses: [
    {
      subject: "east",
      duty: "d0",
      period: { from: "2026-02-01", until: "2026-02-03" },
      reason: label,
    },
    {
      period: { from: "2026-02-05", until: "2026-02-06" },
      reason: label,
      recordedOn: "2026-02-04",
    },
  ],
};

/** Marks for the streak rule. */
export const variedMarks: MarkSeries = {
  rule: "interview",
  marks: [
    { on: "2026-01-05", mark: "red" },
    { on: "2026-01-12", mark: "no-visit" },
    { on: "2026-01-19", mark: "red" },
    { on: "2026-01-26", mark: "yellow" },
  ],
};

/** Findings in every stage. */
export const variedFindings: readonly VisitFinding[] = [
  { id: "f1", site: "east", grade: "plain", foundOn: "2026-01-05" },
  {
    id: "f2",
    site: "west",
    grade: "plain",
    foundOn: "2026-01-05",
    reports: [{ on: "2026-01-08", recordedOn: "2026-01-08" }],
    rechecks: [
      { on: "2026-01-09", passed: false },
      { on: "2026-01-12", passed: true, recordedOn: "2026-01-13" },
    ],
    recordedOn: "2026-01-06",
    problem: label,
  },
];

/** Two issues of a circular. */
export const variedCirculars: readonly [Circular, Circular] = [
  {
    id: "2026-1",
    period: { from: "2026-01-01", until: "2026-02-01" },
    figures: [
      { subject: "east", figure: "visits", value: "3" },
      { subject: "west", figure: "visits", value: { unknown: "not-published" } },
    ],
  },
  {
    id: "2026-2",
    period: { from: "2026-02-01", until: "2026-03-01" },
    figures: [{ subject: "east", figure: "visits", value: "4.5" }],
    restated: [{ subject: "east", figure: "visits", value: "2", from: "2026-01-01" }],
  },
];

/** An issue of a circular that is to be made. */
export const variedIssue: CircularIssue = {
  id: "2026-2",
  period: { from: "2026-02-01", until: "2026-03-01" },
  asOf: "2026-03-01",
  past: [{ ...variedCirculars[0], asOf: "2026-02-01" }],
  since: "2026-01-01",
  places: {},
};

/** A draw scheme with every field. */
export const variedDraw: DrawScheme = {
  kind: "draw",
  id: "visits",
  ...envelope,
  strata: [
    { id: "institute", label, seats: { kind: "all" } },
    { id: "station", label, seats: { kind: "number", seats: 1 } },
  ],
  restRounds: 1,
  coverageRounds: 3,
};

/** A draw scheme with a share of seats. */
export const variedShare: DrawScheme = {
  kind: "draw",
  id: "share",
  ...envelope,
  strata: [{ id: "station", label, seats: { kind: "share", share: "0.5", rounding: "up" } }],
};

/** A draw scheme whose strata share seats. */
export const variedShared: DrawScheme = {
  kind: "draw",
  id: "shared",
  ...envelope,
  strata: [
    { id: "institute", label, seats: { kind: "apportioned" } },
    { id: "station", label, seats: { kind: "apportioned", least: 1 } },
  ],
  sharedSeats: { seats: { kind: "number", seats: 2 }, by: "weights" },
};

/** Sites and a past round. */
export const variedRound: DrawRound = {
  round: 2,
  sites: [
    { id: "center", stratum: "institute" },
    { id: "east", stratum: "station", weight: 2, since: 1 },
    { id: "west", stratum: "station", since: 2 },
    { id: "north", stratum: "station" },
  ],
  history: [{ round: 1, seed: "2026-10-30 03 11 18", visited: ["east"] }],
};

const { commitment } = commitDraw(variedDraw, variedRound);

/** The seed and the commitment of that round. */
export const variedStart = { seed: "2026-11-27 12 25 30", commitment };

/** The start of that round by seats that strata share. */
export const variedSharedStart = {
  seed: variedStart.seed,
  commitment: commitDraw(variedShared, variedRound).commitment,
};

/** The draw of that round. */
export const variedDrawn = drawVisits(variedDraw, variedRound, variedStart);

/** The draw scheme with sessions of visits. */
export const variedSessions: DrawScheme = {
  ...variedDraw,
  sessions: [
    {
      id: "evening",
      label,
      on: ["workday", "adjusted-workday"],
      from: "18:30",
      until: "21:00",
      sessions: 2,
      most: 1,
    },
    { id: "day", label, on: ["weekend", "holiday"], from: "09:00", until: "17:00", sessions: 1 },
  ],
};

/** The round with its days. */
export const variedDays: DrawRound = {
  ...variedRound,
  during: { from: "2026-11-28", until: "2026-12-05" },
};

/** The draw of that round. */
export const variedScheduled = drawVisits(variedSessions, variedDays, {
  ...variedStart,
  commitment: commitDraw(variedSessions, variedDays).commitment,
});

/** The same by seats that strata share. */
export const variedSharedDrawn = drawVisits(variedShared, variedRound, variedSharedStart);
