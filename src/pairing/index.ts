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
  CostedPair,
  PairAssignment,
  PairingProblem,
  PartyLimits,
  PartyPrice,
} from "./model/assignment.js";
export type { Bond, BondRecord, Release, StandingBond, Succession } from "./model/bond.js";
export type { PairBar } from "./model/pair-bar.js";
export type {
  EarlierPair,
  GridPlace,
  PairingFacts,
  PairingRound,
  PairOf,
  PairWithFacts,
  Party,
} from "./model/pairing-round.js";
export type {
  GiverKind,
  PairedKind,
  PairingBan,
  PairingScheme,
  PartnerLimits,
  Rotation,
} from "./model/pairing-scheme.js";
export type {
  BarCount,
  PairingTotals,
  Proposal,
  ProposedPair,
  Unpaired,
} from "./model/proposal.js";
export type {
  ClassifiedSite,
  ConditionClasses,
  QuantileClasses,
  RankClasses,
  SiteClass,
  SiteClassRule,
  SiteStanding,
  StarClasses,
} from "./model/site-class.js";
export type {
  MatchingProblem,
  Preferences,
  StableMatching,
  Unmatched,
} from "./model/stable-matching.js";
export type { DonePairs, PairingTarget, TargetProgress } from "./model/target.js";
export type { PairingMove, WhyNot } from "./model/why-not.js";
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
