import type { AcceptanceScheme } from "../../../src/acceptance/model/acceptance-scheme.js";
import type { AssessorRule, AssessorScore } from "../../../src/acceptance/model/assessor-score.js";
import type { OpenRound } from "../../../src/acceptance/model/closed-round.js";
import type { BodyMember, RecusalRule } from "../../../src/acceptance/model/recusal.js";
import type { RoundEvent } from "../../../src/acceptance/model/round-event.js";
import type { TitleEvent } from "../../../src/acceptance/model/title-event.js";
import type { TitleScheme } from "../../../src/acceptance/model/title-scheme.js";

const label = (text: string) => ({ zh: text, en: text });
const citation = { document: "Notice 1", clause: "article 7" } as const;
const policy = {
  version: "2024",
  title: label("stars"),
  issuer: "county office",
  region: "county",
  effective: { from: "2020-01-01", until: "2030-01-01" },
  citation,
} as const;

/** A process with every kind of step, guards, deadlines and objections. */
export const variedProcess: AcceptanceScheme = {
  kind: "acceptance",
  id: "process",
  ...policy,
  facts: { score: { kind: "decimal", mayBeUnknown: true }, built: { kind: "date" } },
  parameters: {
    line: {
      lowerLevels: "may-raise",
      layers: [{ level: "nation", values: [{ from: "2020-01-01", value: "85" }] }],
    },
  },
  figures: [{ id: "line", amount: { kind: "parameter", parameter: "line" } }],
  steps: [
    {
      kind: "check",
      id: "self",
      label: label("self"),
      citation,
      values: "self-reported",
      within: { unit: "working-days", length: 10 },
      late: "marked",
      when: {
        kind: "compare",
        left: { kind: "fact", fact: "score" },
        is: "at-least",
        right: { kind: "figure", figure: "line" },
      },
    },
    { kind: "check", id: "visit", label: label("visit"), optional: true },
    {
      kind: "decision",
      id: "decision",
      label: label("decision"),
      within: { unit: "months", length: 2 },
      late: "lapses",
      authorities: [{ by: "county", stars: [1, 2, 3] }],
    },
    { kind: "notice", id: "notice", label: label("notice"), lasts: { unit: "days", length: 7 } },
    { kind: "check", id: "plate", label: label("plate"), within: { unit: "years", length: 1 } },
  ],
  objections: {
    vote: { majority: "more-than-half", of: "all-members" },
    answerWithin: { unit: "days", length: 15 },
    upheld: { returnsTo: "decision" },
  },
};

const facts = { score: "91.5", built: "2019-05-01" } as const;

/** A log with every kind of event, for two sites. */
export const variedRound: readonly RoundEvent[] = [
  { id: "a1", kind: "entered", site: "a", on: "2024-03-01" },
  { id: "a2", kind: "completed", site: "a", on: "2024-03-08", step: "self", facts },
  {
    id: "a3",
    kind: "decided",
    site: "a",
    on: "2024-04-01",
    step: "decision",
    star: 3,
    by: "county",
  },
  { id: "a4", kind: "announced", site: "a", on: "2024-04-02", step: "notice" },
  { id: "a5", kind: "objected", site: "a", on: "2024-04-05", reason: "closed in May" },
  {
    id: "a6",
    kind: "answered",
    site: "a",
    on: "2024-04-12",
    recordedOn: "2024-04-15",
    objection: "a5",
    vote: { members: 15, present: 12, votesFor: 7, votesAgainst: 5 },
  },
  { id: "a7", kind: "completed", site: "a", on: "2024-05-01", step: "plate", facts },
  { id: "b1", kind: "entered", site: "b", on: "2024-03-01" },
  { id: "b2", kind: "completed", site: "b", on: "2024-03-02", step: "self", facts },
  {
    id: "b3",
    kind: "ordered",
    site: "b",
    on: "2024-03-05",
    findings: ["no plate", "no log"],
    within: { unit: "working-days", length: 20 },
  },
  { id: "b4", kind: "rectified", site: "b", on: "2024-04-05", order: "b3", passed: true },
  { id: "b5", kind: "failed", site: "b", on: "2024-04-06", step: "visit", reason: "closed" },
  { id: "c1", kind: "entered", site: "c", on: "2024-03-01" },
  { id: "c2", kind: "withdrawn", site: "c", on: "2024-03-09" },
  { id: "c3", kind: "answered", site: "c", on: "2024-03-09", objection: "a5", upheld: true },
];

/** Rules of titles with every kind of sanction. */
export const variedTitles: TitleScheme = {
  kind: "titles",
  id: "titles",
  ...policy,
  valid: { unit: "years", length: 3 },
  recheckEvery: { unit: "months", length: 6 },
  sanctions: [
    {
      id: "pause",
      label: label("pause"),
      citation,
      effect: { kind: "suspends", for: { unit: "months", length: 3 } },
      repairWithin: { unit: "days", length: 30 },
    },
    { id: "down", label: label("down"), citation, effect: { kind: "lowers", by: 1 } },
    {
      id: "plate",
      label: label("plate"),
      citation,
      effect: { kind: "removes" },
      bars: { unit: "years", length: 2 },
    },
  ],
};

/** Rules of titles by which a site is barred from the next round. */
export const barringTitles: TitleScheme = {
  ...variedTitles,
  sanctions: [
    { id: "cheated", label: label("cheated"), citation, bars: { unit: "rounds", length: 1 } },
  ],
};

/** A site that cheated before it held a star, and the rounds that are set. */
export const barredSite: readonly TitleEvent[] = [
  { id: "1", kind: "sanctioned", site: "a", on: "2020-03-01", sanction: "cheated" },
  { id: "2", kind: "awarded", site: "a", on: "2020-11-01", star: 3 },
  { id: "3", kind: "awarded", site: "a", on: "2021-02-01", star: 2 },
  { id: "4", kind: "sanctioned", site: "a", on: "2021-05-01", sanction: "cheated" },
];
export const barredRounds = [{ from: "2020-09-01", until: "2021-01-01" }] as const;

/** The life of a star with every kind of event. */
export const variedStar: readonly TitleEvent[] = [
  { id: "1", kind: "awarded", site: "a", on: "2020-02-29", star: 4 },
  { id: "2", kind: "rechecked", site: "a", on: "2020-09-01", passed: true },
  { id: "3", kind: "sanctioned", site: "a", on: "2020-10-01", sanction: "pause" },
  { id: "4", kind: "repaired", site: "a", on: "2020-10-20", recordedOn: "2020-11-01", of: "3" },
  { id: "5", kind: "sanctioned", site: "a", on: "2021-01-01", sanction: "down" },
  { id: "6", kind: "sanctioned", site: "a", on: "2021-06-01", sanction: "plate" },
];

/** Assessors in two groups, one stepping aside and one not in yet. */
export const variedAssessorScores: readonly AssessorScore[] = [
  { assessor: "a", score: "88.5", group: "experts" },
  { assessor: "b", score: "91", group: "experts" },
  { assessor: "c", score: "70", group: "experts" },
  { assessor: "d", score: "100", group: "experts", conflict: true },
  { assessor: "e", score: "60", group: "public" },
  { assessor: "f", score: "65", group: "public" },
  { assessor: "g", score: "66", group: "public" },
  { assessor: "h", score: { unknown: "missing-evidence" }, group: "public", conflict: true },
];

export const variedAssessorRule: AssessorRule = {
  drop: "highest-and-lowest",
  weights: { experts: "0.6", public: "0.4" },
  agreement: "10",
  rounding: { places: 2, mode: "half-up" },
};

/** Ties that count for a time, or only while they last. */
export const variedRecusalRule: RecusalRule = {
  ties: [
    { kind: "employed", within: { unit: "years", length: 2 }, citation },
    { kind: "lent", label: { zh: "借调", en: "on loan" }, within: { unit: "days", length: 90 } },
    { kind: "kin" },
  ],
};

/** Members with and without ties, one of whom nobody can tell. */
export const variedMembers: readonly BodyMember[] = [
  { member: "a" },
  { member: "b", ties: [{ kind: "employed", from: "2015-01-01", until: "2022-06-30" }] },
  { member: "c", ties: [{ kind: "kin" }, { kind: "lent", until: "2024-05-01" }] },
  { member: "d", ties: [{ kind: "employed", until: { unknown: "missing-evidence" } }] },
];

export const variedOpenRound: OpenRound = {
  round: "2024",
  scheme: { id: "stars", steps: ["a", "b"] },
  calculation: "wenming 0.1.0",
  sites: [
    {
      site: "a",
      facts: { events: 12 },
      result: { score: "88.5", star: 4, rank: 1, vetoed: false },
    },
    { site: "b", facts: {}, result: { score: { unknown: "missing-evidence" }, star: null } },
  ],
};
