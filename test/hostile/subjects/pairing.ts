import { assignPairs } from "../../../src/pairing/assign-pairs.js";
import { bondsOn } from "../../../src/pairing/bonds-on.js";
import { classifySites } from "../../../src/pairing/classify-sites.js";
import { definePairing } from "../../../src/pairing/define-pairing.js";
import { explainProposal } from "../../../src/pairing/explain-proposal.js";
import { explainWhyNot } from "../../../src/pairing/explain-why-not.js";
import { matchStably } from "../../../src/pairing/match-stably.js";
import { progressOn } from "../../../src/pairing/progress-on.js";
import { proposePairs } from "../../../src/pairing/propose-pairs.js";
import { whyNotPair } from "../../../src/pairing/why-not-pair.js";
import { variedOptions, variedRound, variedScheme } from "../../support/pairing-schemes.js";
import {
  sampleAnswer,
  sampleBonds,
  sampleClasses,
  sampleMatching,
  sampleProblem,
  sampleSites,
  sampleTargets,
} from "../documents/pairing.js";
import { knownCodes } from "../known-codes.js";
import { day, document, fieldless, word } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "pairing";
const dates = ["core/invalid-date", "core/out-of-range"];
const ours = knownCodes().get("pairing") ?? [];
const rules = knownCodes().get("rules") ?? [];

const scheme = document(...ours, ...rules);
const round = document(...ours, ...rules, "core/invalid-number", "core/out-of-range");
const context = fieldless(document("rules/day-needed", "rules/parameter-not-in-force", ...dates));
const result = document("pairing/invalid-result");
const language = word("core/invalid-shape");

const proposed = () => structuredClone(proposePairs(variedScheme, variedRound, variedOptions));

/** The operations of pairing. */
export const pairingSubjects: readonly HostileSubject[] = [
  {
    layer,
    name: "definePairing",
    call: definePairing,
    examples: [() => [variedScheme]],
    sorts: [scheme],
    randomCases: 2_000,
  },
  {
    layer,
    name: "proposePairs",
    call: proposePairs,
    examples: [() => [variedScheme, variedRound, variedOptions]],
    sorts: [scheme, round, context],
    randomCases: 2_000,
  },
  {
    layer,
    name: "whyNotPair",
    call: whyNotPair,
    examples: [
      () => [variedScheme, variedRound, { giver: "leader-1", site: "west" }, variedOptions],
    ],
    sorts: [scheme, round, document("pairing/unknown-id"), context],
    triedElsewhere: true,
    randomCases: 1_000,
  },
  {
    layer,
    name: "assignPairs",
    call: assignPairs,
    examples: [() => [structuredClone(sampleProblem)]],
    sorts: [document(...ours)],
    randomCases: 3_000,
  },
  {
    layer,
    name: "classifySites",
    call: classifySites,
    examples: sampleClasses.map((rule) => () => [rule, sampleSites, {}]),
    sorts: [
      document("pairing/invalid-rule", ...rules),
      document("pairing/invalid-sites", "pairing/duplicate-id", ...rules, ...dates),
      context,
    ],
    randomCases: 2_000,
  },
  {
    layer,
    name: "progressOn",
    call: progressOn,
    examples: [() => [sampleTargets, "2023-07-01"]],
    sorts: [document("pairing/invalid-targets", "pairing/duplicate-id"), day],
    randomCases: 1_500,
  },
  {
    layer,
    name: "bondsOn",
    call: bondsOn,
    examples: [() => [sampleBonds, "2023-10-01", { knownOn: "2023-12-01" }]],
    sorts: [document(...ours), day, fieldless(document(...dates))],
    randomCases: 2_000,
  },
  {
    layer,
    name: "matchStably",
    call: matchStably,
    examples: [() => [sampleMatching]],
    sorts: [document(...ours)],
    randomCases: 2_000,
  },
  {
    layer,
    name: "explainProposal",
    call: explainProposal,
    examples: [() => [proposed(), "zh"]],
    sorts: [result, language],
    randomCases: 1_500,
  },
  {
    layer,
    name: "explainWhyNot",
    call: explainWhyNot,
    examples: [() => [sampleAnswer, "en"]],
    sorts: [result, language],
    randomCases: 1_000,
  },
];
