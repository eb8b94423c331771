import type { PairingProblem } from "../../../src/pairing/model/assignment.js";
import type { BondRecord } from "../../../src/pairing/model/bond.js";
import type { ClassifiedSite, SiteClassRule } from "../../../src/pairing/model/site-class.js";
import type { MatchingProblem } from "../../../src/pairing/model/stable-matching.js";
import type { PairingTarget } from "../../../src/pairing/model/target.js";
import type { WhyNot } from "../../../src/pairing/model/why-not.js";
import { clause, labelOf } from "../../support/pairing-schemes.js";

/** A problem with given costs, ties and limits. */
export const sampleProblem: PairingProblem = {
  givers: [{ id: "村", least: 1, most: 2 }, { id: "a" }, { id: "b", most: 3 }],
  sites: [{ id: "x", least: 1 }, { id: "y", most: 2 }, { id: "z" }],
  costs: [
    [4, 1, null],
    [2, 2, 2],
    [0, -5, 3],
  ],
};

/** One rule of each kind. */
export const sampleClasses: readonly SiteClassRule[] = [
  { kind: "star", strongFrom: 4, weakUpTo: 1, unrated: "weak" },
  { kind: "rank", strong: 1, weak: 1, ties: "in" },
  { kind: "quantile", strong: "0.25", weak: "0.5", rounding: "half-up", ties: "by-id" },
  {
    kind: "rule",
    facts: { visits: { kind: "count", mayBeUnknown: true } },
    strong: { kind: "known", fact: "visits" },
    weak: {
      kind: "compare",
      left: { kind: "fact", fact: "visits" },
      is: "below",
      right: { kind: "constant", value: "3" },
    },
  },
];

/** Sites that all of these rules can classify. */
export const sampleSites: readonly ClassifiedSite[] = [
  { id: "a", star: 5, score: "91.5", facts: { visits: 2 } },
  { id: "b", star: 0, score: "91.50", facts: {} },
  { id: "c", star: { unknown: "not-published" }, score: { unknown: "missing-evidence" } },
  { id: "d", score: "-3" },
];

/** Targets, one of them late. */
export const sampleTargets: readonly PairingTarget[] = [
  {
    id: "institutes",
    label: labelOf("实践所结对", "institutes paired"),
    citation: clause,
    owed: 10,
    due: "2023-06-30",
    done: [
      { on: "2023-06-30", count: 4 },
      { on: "2023-07-01", count: 3 },
    ],
  },
];

/** Bonds with a vacancy, a succession and a release. */
export const sampleBonds: BondRecord = {
  bonds: [
    { id: "1", giver: "a", site: "east", period: { from: "2023-01-01", until: "2025-01-01" } },
    { id: "2", giver: "z", site: "mill", period: { from: "2023-01-01" }, recordedOn: "2023-01-02" },
  ],
  successions: [
    { id: "s1", from: "a", on: "2023-06-01" },
    { id: "s2", from: "a", to: "b", on: "2023-09-01", recordedOn: "2023-09-05" },
  ],
  releases: [{ id: "r", bond: "2", on: "2023-11-01", reason: "uplifted" }],
};

/** Two sides that choose each other. */
export const sampleMatching: MatchingProblem = {
  givers: [
    { id: "a", most: 2, prefers: ["x", "y"] },
    { id: "b", prefers: ["y", "x"] },
  ],
  sites: [
    { id: "x", prefers: ["b", "a"] },
    { id: "y", most: 2, prefers: ["a"] },
  ],
  proposing: "sites",
};

/** An answer to "why not", with everything one can hold. */
export const sampleAnswer: WhyNot = {
  giver: "a",
  site: "x",
  status: "possible",
  extraCost: "12.5",
  moreMissing: 1,
  fewerPairs: 0,
  moreRepeats: 2,
  moves: [{ giver: "a", loses: ["y"], gains: ["x"] }],
};
