import * as z from "zod/mini";
import {
  citationSchema,
  idSchema,
  labelSchema,
  listOf,
  plainDateSchema,
  textSchema,
  unknownSchema,
} from "../../core/schema.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Progress } from "../model/progress.js";
import type { Recusals, RecusedMember } from "../model/recusal.js";
import type { RefusedRoundEvent } from "../model/round-standing.js";
import type { RefusedTitleEvent, Title } from "../model/title.js";
import { starSchema } from "../schema.js";

const optional = z.exactOptional;
/** As many as a scheme has parts, or a log events. */
const most = 100_000;

const daySchema = z.union([plainDateSchema, unknownSchema]);
const answerSchema = z.union([z.boolean(), unknownSchema]);
const givenStarSchema = z.union([starSchema, z.null()]);

/** The schema of where a site stands. */
export const progressSchema = z.strictObject({
  site: idSchema,
  status: z.enum([
    "under-way",
    "rectifying",
    "accepted",
    "declined",
    "failed",
    "lapsed",
    "withdrawn",
  ]),
  since: plainDateSchema,
  next: optional(idSchema),
  due: optional(daySchema),
  overdue: optional(z.boolean()),
  noticeOn: optional(plainDateSchema),
  findings: optional(listOf(textSchema, most)),
  reason: optional(textSchema),
  star: optional(givenStarSchema),
  steps: listOf(z.strictObject({ step: idSchema, on: plainDateSchema, late: answerSchema }), most),
  objections: listOf(
    z.strictObject({
      id: idSchema,
      on: plainDateSchema,
      reason: optional(textSchema),
      due: optional(daySchema),
      answer: optional(
        z.strictObject({ on: plainDateSchema, upheld: z.boolean(), late: answerSchema }),
      ),
    }),
    most,
  ),
  values: z.record(z.string(), z.unknown()),
  by: idSchema,
}) as z.ZodMiniType<Progress>;

const recusedSchema: z.ZodMiniType<RecusedMember> = z.strictObject({
  member: idSchema,
  tie: idSchema,
  label: optional(labelSchema),
  citation: optional(citationSchema),
  through: optional(daySchema),
});

/** The schema of who steps aside and who stays. */
export const recusalsSchema: z.ZodMiniType<Recusals> = z.strictObject({
  members: listOf(idSchema, most),
  aside: listOf(recusedSchema, most),
  undetermined: listOf(recusedSchema, most),
});

/** The schema of what a star is. */
const titleFieldsSchema: z.ZodMiniType<Title> = z.strictObject({
  status: z.enum(["unrated", "held", "suspended", "lapsed", "removed"]),
  star: givenStarSchema,
  since: optional(plainDateSchema),
  until: optional(plainDateSchema),
  recheckOn: optional(plainDateSchema),
  barredUntil: optional(daySchema),
  by: optional(idSchema),
  sanctions: optional(
    listOf(z.strictObject({ sanction: idSchema, on: plainDateSchema, by: idSchema }), most),
  ),
  recheckFailed: optional(z.literal(true)),
});

/** The schema of what a star is: one that is held, and no other, has a number. */
export const titleSchema: z.ZodMiniType<Title> = titleFieldsSchema.check(
  z.refine(({ status, star }) => (status === "held") === (star !== null), {
    error: "is held without a star, or has one without being held",
  }),
);

/** The schema of the events of a round that did not count. */
export const refusedRoundEventsSchema: z.ZodMiniType<readonly RefusedRoundEvent[]> = listOf(
  z.strictObject({
    id: idSchema,
    site: idSchema,
    reason: z.enum([
      "not-entered",
      "already-entered",
      "round-over",
      "out-of-order",
      "wrong-kind",
      "guard-not-met",
      "guard-undetermined",
      "notice-running",
      "no-notice",
      "objection-open",
      "no-objection",
      "no-order",
      "vote-needed",
      "answer-needed",
      "wrong-authority",
      "rectifying",
      "day-unknown",
    ]),
    next: optional(idSchema),
    // Reasons are looked at where they are read.
    trace: optional(z.custom<TraceEntry>(() => true)),
  }),
  most,
);

/** The schema of the events in the life of a star that did not count. */
export const refusedTitleEventsSchema: z.ZodMiniType<readonly RefusedTitleEvent[]> = listOf(
  z.strictObject({
    id: idSchema,
    reason: z.enum(["barred", "no-star", "nothing-to-repair", "too-late-to-repair"]),
  }),
  most,
);
