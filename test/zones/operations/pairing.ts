import { assignPairs } from "../../../src/pairing/assign-pairs.js";
import { bondsOn } from "../../../src/pairing/bonds-on.js";
import { classifySites } from "../../../src/pairing/classify-sites.js";
import { explainProposal } from "../../../src/pairing/explain-proposal.js";
import { explainWhyNot } from "../../../src/pairing/explain-why-not.js";
import { matchStably } from "../../../src/pairing/match-stably.js";
import { proposePairs } from "../../../src/pairing/propose-pairs.js";
import { whyNotPair } from "../../../src/pairing/why-not-pair.js";
import {
  sampleBonds,
  sampleClasses,
  sampleMatching,
  sampleProblem,
  sampleSites,
} from "../../hostile/documents/pairing.js";
import { pairingCases } from "../../reference/pairing-case.js";
import { variedOptions, variedRound, variedScheme } from "../../support/pairing-schemes.js";

const languages = ["zh", "en"] as const;

/** Pairs and their reasons, classes, bonds, stable matching, published examples. */
export const pairingOperations = {
  proposal: () => {
    const proposal = proposePairs(variedScheme, variedRound, variedOptions);
    return [proposal, languages.map((language) => explainProposal(proposal, language))];
  },
  whyNot: () =>
    variedRound.sites.map(({ id }) => {
      const pair = { giver: "leader-1", site: id };
      const answer = whyNotPair(variedScheme, variedRound, pair, variedOptions);
      return [answer, languages.map((language) => explainWhyNot(answer, language))];
    }),
  assignment: () => assignPairs(sampleProblem),
  classes: () => sampleClasses.map((rule) => classifySites(rule, sampleSites)),
  bonds: () => ["2023-05-31", "2023-11-01"].map((day) => bondsOn(sampleBonds, day as never)),
  matching: () => matchStably(sampleMatching),
  published: () => pairingCases(),
};
