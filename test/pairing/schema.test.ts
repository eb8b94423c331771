import { describe, expect, it } from "vitest";
import type { ParsingSchema } from "../../src/core/parse-with.js";
import type { PartyLimits } from "../../src/pairing/model/assignment.js";
import type { BondRecord } from "../../src/pairing/model/bond.js";
import type { PairingRound, Party } from "../../src/pairing/model/pairing-round.js";
import type {
  ClassifiedSite,
  SiteClassRule,
  StarClasses,
} from "../../src/pairing/model/site-class.js";
import type { MatchingProblem, Preferences } from "../../src/pairing/model/stable-matching.js";
import type { PairingTarget } from "../../src/pairing/model/target.js";
import {
  bondRecordSchema,
  classifiedSitesSchema,
  classRuleSchema,
  matchingProblemSchema,
  pairingRoundSchema,
  pairingSchemeSchema,
  pairingTargetsSchema,
  partyLimitsSchema,
} from "../../src/pairing/schema.js";
import { clause, labelOf, variedRound, variedScheme } from "../support/pairing-schemes.js";

const pair = { giver: "a", site: "b" };
const party: Required<Party> = {
  id: "a",
  kind: "leader",
  unit: "u",
  least: 0,
  most: 2,
  place: { east: -10_000_000, north: 10_000_000 },
  facts: { strength: "1" },
};
const fullRound: Required<PairingRound> = { ...variedRound, givers: [party] };
const fullLimits: Required<PartyLimits> = { id: "a", least: 1, most: 2 };
const fullPreferences: Required<Preferences> = { id: "a", most: 1, prefers: ["b"] };
const fullMatching: MatchingProblem = { givers: [fullPreferences], sites: [], proposing: "sites" };
const fullStar: Required<StarClasses> = {
  kind: "star",
  strongFrom: 4,
  weakUpTo: 1,
  unrated: "weak",
};
const fullSite: Required<ClassifiedSite> = { id: "a", star: 0, score: "1.5", facts: { visits: 3 } };
const fullTarget: Required<PairingTarget> = {
  id: "t",
  label: labelOf("目标", "target"),
  citation: clause,
  owed: 3,
  due: "2024-01-01",
  done: [{ on: "2023-01-01", count: 1 }],
};
const fullRecord: Required<BondRecord> = {
  bonds: [{ id: "1", ...pair, period: { from: "2023-01-01" }, recordedOn: "2023-01-02" }],
  successions: [{ id: "s", from: "a", to: "b", on: "2023-01-01", recordedOn: "2023-01-02" }],
  releases: [
    { id: "r", bond: "1", on: "2023-01-01", reason: "uplifted", recordedOn: "2023-01-02" },
  ],
};

const accepts = (schema: ParsingSchema<unknown>, value: unknown) => schema.safeParse(value).success;

describe("the schemas of pairing", () => {
  it.each<readonly [string, ParsingSchema<unknown>, unknown]>([
    ["schemes", pairingSchemeSchema, variedScheme],
    ["rounds", pairingRoundSchema, fullRound],
    ["limits", partyLimitsSchema, [fullLimits]],
    ["preferences", matchingProblemSchema, fullMatching],
    ["classes by star", classRuleSchema, fullStar],
    [
      "classes by rank",
      classRuleSchema,
      { kind: "rank", strong: 1, weak: 0, ties: "in" } satisfies SiteClassRule,
    ],
    [
      "classes by share",
      classRuleSchema,
      {
        kind: "quantile",
        strong: "0.2",
        weak: "0.2",
        rounding: "floor",
        ties: "out",
      } satisfies SiteClassRule,
    ],
    ["classified sites", classifiedSitesSchema, [fullSite]],
    ["targets", pairingTargetsSchema, [fullTarget]],
    ["records of bonds", bondRecordSchema, fullRecord],
  ])("accept every field of %s, and no other", (_, schema, full) => {
    expect(accepts(schema, full)).toBe(true);
    const stray = Array.isArray(full)
      ? [{ ...full[0], stray: 1 }]
      : { ...(full as object), stray: 1 };
    expect(accepts(schema, stray)).toBe(false);
  });

  const partyWith = (fields: object) => ({ ...fullRound, givers: [{ ...party, ...fields }] });

  it.each<readonly [string, boolean, object]>([
    ["a place at the limit", true, { place: { east: 10_000_000, north: 0 } }],
    ["a place beyond it", false, { place: { east: 10_000_001, north: 0 } }],
    ["a place below it", false, { place: { east: 0, north: -10_000_001 } }],
    ["half a metre", false, { place: { east: 0.5, north: 0 } }],
    ["10,000 partners", true, { most: 10_000 }],
    ["10,001 partners", false, { most: 10_001 }],
    ["partners below 0", false, { least: -1 }],
  ])("know the limits of a party: %s", (_, good, fields) => {
    expect(accepts(pairingRoundSchema, partyWith(fields))).toBe(good);
  });

  it.each([
    [0, false],
    [1, true],
    [1_000, true],
    [1_001, false],
  ])("remember %i rounds: %s", (roundsAgo, good) => {
    expect(accepts(pairingRoundSchema, { ...fullRound, earlier: [{ ...pair, roundsAgo }] })).toBe(
      good,
    );
    const scheme = { ...variedScheme, rotation: { rounds: roundsAgo, repeats: "barred" } };
    expect(accepts(pairingSchemeSchema, scheme)).toBe(good);
  });
});
