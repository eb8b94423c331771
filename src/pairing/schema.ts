import * as z from "zod/mini";
import { roundingModes } from "../core/rounding.js";
import {
  citationSchema,
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  periodSchema,
  plainDateSchema,
  unknownSchema,
} from "../core/schema.js";
import {
  amountSchema,
  conditionSchema,
  factNameSchema,
  factSheetSchema,
  figuresSchema,
  policyFields,
} from "../rules/schema.js";
import type { PartyLimits } from "./model/assignment.js";
import type { BondRecord } from "./model/bond.js";
import type { PairingFacts, PairingRound, Party } from "./model/pairing-round.js";
import type { PairingScheme } from "./model/pairing-scheme.js";
import type { ClassifiedSite, SiteClassRule } from "./model/site-class.js";
import type { MatchingProblem } from "./model/stable-matching.js";
import type { PairingTarget } from "./model/target.js";

const mostKinds = 100;
const mostBans = 500;
const mostParties = 10_000;
const mostPairs = 1_000_000;
const mostTargets = 10_000;
const mostMetres = 10_000_000;
const mostRounds = 1_000;

const optional = z.exactOptional;
const countUpTo = (most: number, least = 0) => z.int().check(z.gte(least), z.lte(most));
const partners = countUpTo(mostParties);
const metres = countUpTo(mostMetres, -mostMetres);
const printed = { id: idSchema, label: labelSchema, citation: optional(citationSchema) };
const pair = { giver: idSchema, site: idSchema };
const recorded = { id: idSchema, recordedOn: optional(plainDateSchema) };
const starSchema = z.literal([0, 1, 2, 3, 4, 5]);
const ties = z.enum(["in", "out", "by-id"]);

/**
 * The schema of a scheme of pairing.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `definePairing`.
 */
export const pairingSchemeSchema: z.ZodMiniType<PairingScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("pairing"),
  givers: listOf(
    z.strictObject({
      ...printed,
      least: optional(partners),
      most: partners,
      takes: listOf(idSchema, mostKinds),
    }),
    mostKinds,
    1,
  ),
  sites: listOf(
    z.strictObject({ ...printed, least: optional(partners), most: partners }),
    mostKinds,
    1,
  ),
  giverFacts: optional(factSheetSchema),
  siteFacts: optional(factSheetSchema),
  pairFacts: optional(factSheetSchema),
  distance: optional(factNameSchema),
  figures: optional(figuresSchema),
  cost: amountSchema,
  ownUnit: z.enum(["barred", "allowed"]),
  bans: optional(listOf(z.strictObject({ ...printed, when: conditionSchema }), mostBans)),
  rotation: optional(
    z.strictObject({
      rounds: countUpTo(mostRounds, 1),
      repeats: z.enum(["barred", "avoided"]),
      citation: optional(citationSchema),
    }),
  ),
  stayBonus: optional(decimalStringSchema),
});

/** Facts are checked against their sheet where they are read. */
const factsSchema = z.record(z.string(), z.any()) as z.ZodMiniType<PairingFacts>;

const partySchema: z.ZodMiniType<Party> = z.strictObject({
  id: idSchema,
  kind: idSchema,
  unit: optional(idSchema),
  least: optional(partners),
  most: optional(partners),
  place: optional(z.strictObject({ east: metres, north: metres })),
  facts: optional(factsSchema),
});

/**
 * The schema of a round of pairing.
 *
 * It knows shapes alone: whether its ids name anything is checked where the round is used.
 */
export const pairingRoundSchema: z.ZodMiniType<PairingRound> = z.strictObject({
  givers: listOf(partySchema, mostParties),
  sites: listOf(partySchema, mostParties),
  pairs: optional(listOf(z.strictObject({ ...pair, facts: factsSchema }), mostPairs)),
  forced: optional(listOf(z.strictObject(pair), mostPairs)),
  forbidden: optional(listOf(z.strictObject(pair), mostPairs)),
  earlier: optional(
    listOf(z.strictObject({ ...pair, roundsAgo: countUpTo(mostRounds, 1) }), mostPairs),
  ),
});

/** The schema of one side of a problem with given costs. */
export const partyLimitsSchema: z.ZodMiniType<readonly PartyLimits[]> = listOf(
  z.strictObject({ id: idSchema, least: optional(partners), most: optional(partners) }),
  mostParties,
);

const preferencesSchema = listOf(
  z.strictObject({
    id: idSchema,
    most: optional(partners),
    prefers: listOf(idSchema, mostParties),
  }),
  mostParties,
);

/** The schema of two sides that choose each other. */
export const matchingProblemSchema: z.ZodMiniType<MatchingProblem> = z.strictObject({
  givers: preferencesSchema,
  sites: preferencesSchema,
  proposing: z.enum(["givers", "sites"]),
});

/** The schema of a rule of classes. */
export const classRuleSchema: z.ZodMiniType<SiteClassRule> = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("star"),
      strongFrom: starSchema,
      weakUpTo: starSchema,
      unrated: optional(z.enum(["strong", "middle", "weak"])),
    })
    .check(
      z.refine(({ strongFrom, weakUpTo }) => weakUpTo < strongFrom, {
        error: "is not below the stars of strong sites",
        path: ["weakUpTo"],
      }),
    ),
  z.strictObject({ kind: z.literal("rank"), strong: partners, weak: partners, ties }),
  z.strictObject({
    kind: z.literal("quantile"),
    strong: decimalStringSchema,
    weak: decimalStringSchema,
    rounding: z.enum(roundingModes),
    ties,
  }),
  z.strictObject({
    kind: z.literal("rule"),
    facts: factSheetSchema,
    strong: conditionSchema,
    weak: conditionSchema,
  }),
]);

/** The schema of sites to be classified. */
export const classifiedSitesSchema: z.ZodMiniType<readonly ClassifiedSite[]> = listOf(
  z.strictObject({
    id: idSchema,
    star: optional(z.union([starSchema, unknownSchema])),
    score: optional(z.union([decimalStringSchema, unknownSchema])),
    facts: optional(factsSchema),
  }),
  mostParties,
);

const counted = countUpTo(1_000_000_000);

/** The schema of dated targets. */
export const pairingTargetsSchema: z.ZodMiniType<readonly PairingTarget[]> = listOf(
  z.strictObject({
    ...printed,
    owed: counted,
    due: plainDateSchema,
    done: listOf(z.strictObject({ on: plainDateSchema, count: counted }), mostTargets),
  }),
  mostTargets,
);

/**
 * The schema of a record of bonds.
 *
 * It knows shapes alone: whether its entries agree with each other is checked by `bondsOn`.
 */
export const bondRecordSchema: z.ZodMiniType<BondRecord> = z.strictObject({
  bonds: listOf(z.strictObject({ ...recorded, ...pair, period: periodSchema }), mostParties),
  successions: optional(
    listOf(
      z.strictObject({ ...recorded, from: idSchema, to: optional(idSchema), on: plainDateSchema }),
      mostParties,
    ),
  ),
  releases: optional(
    listOf(
      z.strictObject({ ...recorded, bond: idSchema, on: plainDateSchema, reason: idSchema }),
      mostParties,
    ),
  ),
});
