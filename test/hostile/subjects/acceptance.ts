import { authorityFor } from "../../../src/acceptance/authority-for.js";
import { closeRound } from "../../../src/acceptance/close-round.js";
import { combineAssessorScores } from "../../../src/acceptance/combine-assessor-scores.js";
import { decideVote } from "../../../src/acceptance/decide-vote.js";
import { defineAcceptance } from "../../../src/acceptance/define-acceptance.js";
import { defineTitles } from "../../../src/acceptance/define-titles.js";
import { recheckDaysOf } from "../../../src/acceptance/recheck-days-of.js";
import { reviewRound } from "../../../src/acceptance/review-round.js";
import { roundOn } from "../../../src/acceptance/round-on.js";
import { titleHistory } from "../../../src/acceptance/title-history.js";
import { titleOn } from "../../../src/acceptance/title-on.js";
import {
  variedAssessorRule,
  variedAssessorScores,
  variedOpenRound,
  variedProcess,
  variedRound,
  variedStar,
  variedTitles,
} from "../documents/acceptance.js";
import { knownCodes } from "../known-codes.js";
import { document, fieldless, word } from "../sorts.js";
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
const options = fieldless(
  document("acceptance/invalid-options", "core/invalid-decrees", "core/conflict", ...dates),
);

const majority = { majority: "two-thirds", of: "present" } as const;
const counted = { members: 9, present: 8, votesFor: 6, votesAgainst: 1 };
const closedOn = "2024-12-31";
const seen = { day: "2024-12-31", knownOn: "2024-06-01" };

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
    examples: [() => [variedTitles, variedStar, seen]],
    sorts: [titles, events, options],
    randomCases: 1_500,
  },
  {
    layer,
    name: "titleHistory",
    call: titleHistory,
    examples: [() => [variedTitles, variedStar, { until: "2024-12-31", knownOn: "2024-06-01" }]],
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
