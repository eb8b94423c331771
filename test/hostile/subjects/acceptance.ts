import { authorityFor } from "../../../src/acceptance/authority-for.js";
import { closeRound } from "../../../src/acceptance/close-round.js";
import { combineAssessorScores } from "../../../src/acceptance/combine-assessor-scores.js";
import { decideVote } from "../../../src/acceptance/decide-vote.js";
import { defineAcceptance } from "../../../src/acceptance/define-acceptance.js";
import { defineTitles } from "../../../src/acceptance/define-titles.js";
import { explainProgress } from "../../../src/acceptance/explain-progress.js";
import { explainRecusals } from "../../../src/acceptance/explain-recusals.js";
import { explainRefusals } from "../../../src/acceptance/explain-refusals.js";
import { explainTitle } from "../../../src/acceptance/explain-title.js";
import { explainTitleRefusals } from "../../../src/acceptance/explain-title-refusals.js";
import type { Progress } from "../../../src/acceptance/model/progress.js";
import { recheckDaysOf } from "../../../src/acceptance/recheck-days-of.js";
import { recusalsOf } from "../../../src/acceptance/recusals-of.js";
import { reviewRound } from "../../../src/acceptance/review-round.js";
import { roundOn } from "../../../src/acceptance/round-on.js";
import { titleHistory } from "../../../src/acceptance/title-history.js";
import { titleOn } from "../../../src/acceptance/title-on.js";
import type { PlainDate } from "../../../src/core/plain-date.js";
import {
  barredRounds,
  barredSite,
  barringTitles,
  variedAssessorRule,
  variedAssessorScores,
  variedMembers,
  variedOpenRound,
  variedProcess,
  variedRecusalRule,
  variedRound,
  variedStar,
  variedTitles,
} from "../documents/acceptance.js";
import { knownCodes } from "../known-codes.js";
import { day, document, fieldless, word } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "acceptance";
const dates = ["core/invalid-date", "core/out-of-range"];

const process = document(
  "acceptance/invalid-scheme",
  "acceptance/duplicate-id",
  "acceptance/reserved-id",
  "acceptance/unknown-step",
  ...(knownCodes().get("rules") ?? []),
);
const titles = document(
  "acceptance/invalid-scheme",
  "acceptance/duplicate-id",
  "core/out-of-range",
);
const events = document(
  "acceptance/invalid-events",
  "acceptance/conflict",
  "acceptance/unknown-step",
  "acceptance/unknown-sanction",
  "acceptance/invalid-vote",
  "rules/invalid-facts",
  "rules/parameter-not-in-force",
  "core/out-of-range",
);
const vote = document("acceptance/invalid-vote");
const assessing = document("acceptance/invalid-assessor-scores", "core/precision-exceeded");
const round = document("acceptance/invalid-round");
const recusal = document("acceptance/invalid-recusal", "core/out-of-range");
const answer = document("acceptance/invalid-record", "core/out-of-range");
const language = word("core/invalid-shape");
const refusals = { day: "2024-12-31", detail: "trace" } as const;
const options = fieldless(
  document("acceptance/invalid-options", "core/invalid-decrees", "core/conflict", ...dates),
);

const majority = { majority: "two-thirds", of: "present" } as const;
const counted = { members: 9, present: 8, votesFor: 6, votesAgainst: 1 };
const closedOn = "2024-12-31";
const seen = { day: "2024-12-31", knownOn: "2024-06-01" };

/** Where a site of the varied round stands: a notice is up, faults are to be set right, or it is over. */
const standingOf = (site: string, asked: PlainDate) =>
  roundOn(variedProcess, variedRound, { day: asked }).sites.filter(
    (each) => each.site === site,
  )[0] as Progress;
const refusedRound = [
  ...variedRound,
  {
    id: "d1",
    kind: "entered",
    site: "d",
    on: "2024-03-01",
  },
  {
    id: "d2",
    kind: "completed",
    site: "d",
    on: "2024-03-02",
    step: "self",
    facts: { score: "80", built: "2019-05-01" },
  },
] as const;

/** The operations of acceptance. */
export const acceptanceSubjects: readonly HostileSubject[] = [
  {
    layer,
    name: "defineAcceptance",
    call: defineAcceptance,
    examples: [() => [variedProcess]],
    sorts: [process],
    randomCases: 2_000,
  },
  {
    layer,
    name: "defineTitles",
    call: defineTitles,
    examples: [() => [variedTitles]],
    sorts: [titles],
    randomCases: 1_000,
  },
  {
    layer,
    name: "authorityFor",
    call: authorityFor,
    examples: [() => [variedProcess, 3]],
    sorts: [process, word("acceptance/invalid-options")],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "roundOn",
    call: roundOn,
    examples: [() => [variedProcess, variedRound, { ...seen, places: { county: "east" } }]],
    sorts: [process, events, options],
    randomCases: 2_000,
  },
  {
    layer,
    name: "titleOn",
    call: titleOn,
    examples: [
      () => [variedTitles, variedStar, seen],
      () => [barringTitles, barredSite, { day: "2021-06-01", rounds: barredRounds }],
    ],
    sorts: [titles, events, options],
    randomCases: 1_500,
  },
  {
    layer,
    name: "titleHistory",
    call: titleHistory,
    examples: [
      () => [variedTitles, variedStar, { until: "2024-12-31", knownOn: "2024-06-01" }],
      () => [barringTitles, barredSite, { rounds: barredRounds }],
    ],
    sorts: [titles, events, options],
    triedElsewhere: true,
    randomCases: 1_000,
  },
  {
    layer,
    name: "recheckDaysOf",
    call: recheckDaysOf,
    examples: [() => [variedTitles, { awardedOn: "2020-02-29", through: "2022-12-31" }]],
    sorts: [titles, options],
    triedElsewhere: true,
    randomCases: 1_000,
  },
  {
    layer,
    name: "explainProgress",
    call: explainProgress,
    examples: [
      () => [standingOf("a", "2024-04-06"), variedProcess, "zh"],
      () => [standingOf("a", "2024-12-31"), variedProcess, "en"],
      () => [standingOf("b", "2024-03-06"), variedProcess, "zh"],
      () => [standingOf("b", "2024-12-31"), variedProcess, "en"],
    ],
    sorts: [answer, process, language],
    randomCases: 1_000,
  },
  {
    layer,
    name: "explainRecusals",
    call: explainRecusals,
    examples: [() => [recusalsOf(variedRecusalRule, variedMembers, "2024-06-30"), "en"]],
    sorts: [answer, language],
    randomCases: 500,
  },
  {
    layer,
    name: "explainRefusals",
    call: explainRefusals,
    examples: [() => [roundOn(variedProcess, refusedRound, refusals).refused, variedProcess, "en"]],
    sorts: [answer, process, language],
    randomCases: 1_000,
  },
  {
    layer,
    name: "explainTitle",
    call: explainTitle,
    examples: [
      () => [titleOn(variedTitles, variedStar, { day: "2021-07-01" }), variedTitles, "zh"],
    ],
    sorts: [answer, titles, language],
    randomCases: 1_000,
  },
  {
    layer,
    name: "explainTitleRefusals",
    call: explainTitleRefusals,
    examples: [() => [[{ id: "c", reason: "barred" }], "en"]],
    sorts: [answer, language],
    randomCases: 500,
  },
  {
    layer,
    name: "recusalsOf",
    call: recusalsOf,
    examples: [() => [variedRecusalRule, variedMembers, "2024-06-30"]],
    sorts: [recusal, recusal, day],
    randomCases: 1_500,
  },
  {
    layer,
    name: "decideVote",
    call: decideVote,
    examples: [() => [majority, counted]],
    sorts: [vote, vote],
    randomCases: 1_000,
  },
  {
    layer,
    name: "combineAssessorScores",
    call: combineAssessorScores,
    examples: [() => [variedAssessorRule, variedAssessorScores]],
    sorts: [assessing, assessing],
    randomCases: 1_500,
  },
  {
    layer,
    name: "closeRound",
    call: closeRound,
    examples: [() => [variedOpenRound, { closedOn }]],
    sorts: [round, options],
    randomCases: 1_500,
  },
  {
    layer,
    name: "reviewRound",
    call: reviewRound,
    examples: [() => [closeRound(variedOpenRound, { closedOn }), variedOpenRound]],
    sorts: [round, round],
    randomCases: 1_500,
  },
];
