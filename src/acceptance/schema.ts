import * as z from "zod/mini";
import type { Period } from "../core/period.js";
import {
  citationSchema,
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  periodSchema,
  plainDateSchema,
  roundingSchema,
  textSchema,
  unknownSchema,
} from "../core/schema.js";
import {
  conditionSchema,
  durationSchema,
  factSheetSchema,
  figuresSchema,
  policyFields,
} from "../rules/schema.js";
import type { AcceptanceScheme } from "./model/acceptance-scheme.js";
import type { AssessorRule, AssessorScore } from "./model/assessor-score.js";
import type { ClosedRound, OpenRound } from "./model/closed-round.js";
import type { BodyMember, RecusalRule } from "./model/recusal.js";
import type { RoundEvent } from "./model/round-event.js";
import type { TimeLimit } from "./model/time-limit.js";
import type { TitleEvent } from "./model/title-event.js";
import type { Sanction, TitleScheme } from "./model/title-scheme.js";
import type { MajorityRule, Vote } from "./model/vote.js";

const mostSteps = 100;
const mostEvents = 100_000;
const mostSites = 100_000;
const mostMembers = 100_000;
const mostWorkingDays = 1_000;

const optional = z.exactOptional;
const count = z.int().check(z.gte(0), z.lte(mostMembers));
/** The schema of a number of stars. */
export const starSchema = z.literal([0, 1, 2, 3, 4, 5]);

const timeLimitSchema: z.ZodMiniType<TimeLimit> = z.union([
  durationSchema,
  z.strictObject({
    unit: z.literal("working-days"),
    length: z.int().check(z.gte(1), z.lte(mostWorkingDays)),
  }),
]);

const stepFields = {
  id: idSchema,
  label: labelSchema,
  citation: optional(citationSchema),
  optional: optional(z.boolean()),
  within: optional(timeLimitSchema),
  late: optional(z.enum(["lapses", "marked"])),
};

const stepSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("check"),
    ...stepFields,
    when: optional(conditionSchema),
    values: optional(z.enum(["self-reported", "reviewed", "verified"])),
  }),
  z.strictObject({ kind: z.literal("notice"), ...stepFields, lasts: timeLimitSchema }),
  z.strictObject({
    kind: z.literal("decision"),
    ...stepFields,
    authorities: optional(
      listOf(z.strictObject({ by: idSchema, stars: listOf(starSchema, 6, 1) }), mostSteps, 1),
    ),
  }),
]);

const majorityFields = {
  majority: z.enum(["more-than-half", "two-thirds"]),
  of: z.enum(["all-members", "present", "voting"]),
};

/** The schema of a rule of majority. */
export const majorityRuleSchema: z.ZodMiniType<MajorityRule> = z.strictObject(majorityFields);

/** The schema of a recorded vote. */
export const voteSchema: z.ZodMiniType<Vote> = z.strictObject({
  members: count,
  present: optional(count),
  votesFor: count,
  votesAgainst: optional(count),
});

/**
 * The schema of an acceptance process.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `defineAcceptance`.
 */
export const acceptanceSchemeSchema: z.ZodMiniType<AcceptanceScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("acceptance"),
  facts: factSheetSchema,
  figures: optional(figuresSchema),
  steps: listOf(stepSchema, mostSteps, 1),
  objections: optional(
    z.strictObject({
      vote: optional(majorityRuleSchema),
      answerWithin: optional(timeLimitSchema),
      upheld: z.union([z.literal("fails"), z.strictObject({ returnsTo: idSchema })]),
    }),
  ),
});

const eventFields = {
  id: idSchema,
  site: idSchema,
  on: plainDateSchema,
  recordedOn: optional(plainDateSchema),
};
const atStep = { ...eventFields, step: idSchema };
const factsSchema = z.record(z.string(), z.unknown());

/** The schema of the log of a round. */
export const roundEventsSchema: z.ZodMiniType<readonly RoundEvent[]> = listOf(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("entered"), ...eventFields }),
    z.strictObject({ kind: z.literal("completed"), ...atStep, facts: optional(factsSchema) }),
    z.strictObject({ kind: z.literal("failed"), ...atStep, reason: optional(textSchema) }),
    z.strictObject({ kind: z.literal("announced"), ...atStep }),
    z.strictObject({ kind: z.literal("objected"), ...eventFields, reason: optional(textSchema) }),
    z.strictObject({
      kind: z.literal("answered"),
      ...eventFields,
      objection: idSchema,
      upheld: optional(z.boolean()),
      vote: optional(voteSchema),
    }),
    z.strictObject({
      kind: z.literal("decided"),
      ...atStep,
      star: z.union([starSchema, z.null()]),
      by: optional(idSchema),
    }),
    z.strictObject({
      kind: z.literal("ordered"),
      ...eventFields,
      findings: listOf(textSchema, mostSteps, 1),
      within: timeLimitSchema,
    }),
    z.strictObject({
      kind: z.literal("rectified"),
      ...eventFields,
      order: idSchema,
      passed: z.boolean(),
    }),
    z.strictObject({ kind: z.literal("withdrawn"), ...eventFields }),
  ]),
  mostEvents,
) as z.ZodMiniType<readonly RoundEvent[]>;

const sanctionSchema: z.ZodMiniType<Sanction> = z
  .strictObject({
    id: idSchema,
    label: labelSchema,
    citation: citationSchema,
    effect: optional(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("suspends"), for: durationSchema }),
        z.strictObject({ kind: z.literal("lowers"), by: z.int().check(z.gte(1), z.lte(5)) }),
        z.strictObject({ kind: z.literal("removes") }),
      ]),
    ),
    bars: optional(
      z.union([
        durationSchema,
        z.strictObject({
          unit: z.literal("rounds"),
          length: z.int().check(z.gte(1), z.lte(mostSteps)),
        }),
      ]),
    ),
    repairWithin: optional(durationSchema),
  })
  .check(
    z.refine(({ effect, bars }) => effect !== undefined || bars !== undefined, {
      error: "takes nothing; give it an effect or a bar",
    }),
  );

/** The schema of the rounds of evaluation that are set. */
export const roundPeriodsSchema: z.ZodMiniType<readonly Period[]> = listOf(periodSchema, mostSteps);

/**
 * The schema of the rules of titles.
 *
 * It knows shapes alone: whether ids repeat is checked by `defineTitles`.
 */
export const titleSchemeSchema: z.ZodMiniType<TitleScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("titles"),
  valid: optional(durationSchema),
  recheckEvery: optional(durationSchema),
  sanctions: optional(listOf(sanctionSchema, mostSteps)),
});

/** The schema of the life of a star. */
export const titleEventsSchema: z.ZodMiniType<readonly TitleEvent[]> = listOf(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("awarded"), ...eventFields, star: starSchema }),
    z.strictObject({ kind: z.literal("rechecked"), ...eventFields, passed: z.boolean() }),
    z.strictObject({ kind: z.literal("sanctioned"), ...eventFields, sanction: idSchema }),
    z.strictObject({ kind: z.literal("repaired"), ...eventFields, of: idSchema }),
  ]),
  mostEvents,
);

/** The schema of the scores of assessors. */
export const assessorScoresSchema: z.ZodMiniType<readonly AssessorScore[]> = listOf(
  z.strictObject({
    assessor: idSchema,
    score: z.union([decimalStringSchema, unknownSchema]),
    group: optional(idSchema),
    conflict: optional(z.boolean()),
  }),
  mostMembers,
);

const atLeastZero = decimalStringSchema.check(
  z.refine((text) => !text.startsWith("-"), { error: "is below 0" }),
);

/** The schema of a rule of assessors. */
export const assessorRuleSchema: z.ZodMiniType<AssessorRule> = z.strictObject({
  drop: optional(z.literal("highest-and-lowest")),
  weights: optional(z.record(idSchema, atLeastZero)),
  agreement: optional(atLeastZero),
  rounding: roundingSchema,
});

/** The schema of a rule of recusal. */
export const recusalRuleSchema: z.ZodMiniType<RecusalRule> = z.strictObject({
  ties: listOf(
    z.strictObject({
      kind: idSchema,
      label: optional(labelSchema),
      within: optional(durationSchema),
      citation: optional(citationSchema),
    }),
    mostSteps,
    1,
  ),
});

/** The schema of the members of a body with their ties to a site. */
export const bodyMembersSchema: z.ZodMiniType<readonly BodyMember[]> = listOf(
  z.strictObject({
    member: idSchema,
    ties: optional(
      listOf(
        z.strictObject({
          kind: idSchema,
          from: optional(plainDateSchema),
          until: optional(z.union([plainDateSchema, unknownSchema])),
        }),
        mostSteps,
      ),
    ),
  }),
  mostMembers,
);

const resultSchema = z.record(
  idSchema,
  z.union([z.string(), z.number(), z.boolean(), z.null(), unknownSchema]),
);

/** The schema of a round that is to be closed. */
export const openRoundSchema: z.ZodMiniType<OpenRound> = z.strictObject({
  round: idSchema,
  scheme: z.unknown(),
  calculation: textSchema,
  sites: listOf(
    z.strictObject({ site: idSchema, facts: z.unknown(), result: resultSchema }),
    mostSites,
  ),
});

const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The schema of a closed round. */
export const closedRoundSchema: z.ZodMiniType<ClosedRound> = z.strictObject({
  format: z.literal("wenming/closed-round/1"),
  round: idSchema,
  closedOn: plainDateSchema,
  calculation: textSchema,
  schemeDigest: digestSchema,
  factDigests: z.record(idSchema, digestSchema),
  results: z.record(idSchema, resultSchema),
  digest: digestSchema,
});
