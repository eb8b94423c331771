export { assignPairs } from "./assign-pairs.js";
export type { BondOptions } from "./bonds-on.js";
export { bondsOn } from "./bonds-on.js";
export { classifySites } from "./classify-sites.js";
export { definePairing } from "./define-pairing.js";
export type { PairingErrorCode } from "./errors.js";
export { explainProposal } from "./explain-proposal.js";
export { explainWhyNot } from "./explain-why-not.js";
export { matchStably } from "./match-stably.js";
export type {
  BarCount,
  Bond,
  BondRecord,
  ClassifiedSite,
  ConditionClasses,
  CostedPair,
  DonePairs,
  EarlierPair,
  GiverKind,
  GridPlace,
  MatchingProblem,
  PairAssignment,
  PairBar,
  PairedKind,
  PairingBan,
  PairingFacts,
  PairingMove,
  PairingProblem,
  PairingRound,
  PairingScheme,
  PairingTarget,
  PairingTotals,
  PairOf,
  PairWithFacts,
  PartnerLimits,
  Party,
  PartyLimits,
  PartyPrice,
  Preferences,
  Proposal,
  ProposedPair,
  QuantileClasses,
  RankClasses,
  Release,
  Rotation,
  SiteClass,
  SiteClassRule,
  SiteStanding,
  StableMatching,
  StandingBond,
  StarClasses,
  Succession,
  TargetProgress,
  Unmatched,
  Unpaired,
  WhyNot,
} from "./model.js";
export { progressOn } from "./progress-on.js";
export { proposePairs } from "./propose-pairs.js";
export {
  bondRecordSchema,
  classifiedSitesSchema,
  classRuleSchema,
  matchingProblemSchema,
  pairingRoundSchema,
  pairingSchemeSchema,
  pairingTargetsSchema,
} from "./schema.js";
export { whyNotPair } from "./why-not-pair.js";
