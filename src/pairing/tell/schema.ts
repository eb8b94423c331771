import * as z from "zod/mini";
import {
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  plainDateSchema,
  unknownSchema,
} from "../../core/schema.js";
import type { PairBar } from "../model/pair-bar.js";
import type { Proposal } from "../model/proposal.js";
import type { WhyNot } from "../model/why-not.js";

const most = 1_000_000;
const optional = z.exactOptional;
const pair = { giver: idSchema, site: idSchema };

const barSchema: z.ZodMiniType<PairBar> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["kind", "own-unit", "forbidden", "repeat"]) }),
  z.strictObject({
    kind: z.literal("ban"),
    id: idSchema,
    label: labelSchema,
    holds: z.union([z.literal(true), unknownSchema]),
  }),
  z.strictObject({ kind: z.literal("cost"), unknown: unknownSchema }),
]);

const unpairedSchema = listOf(
  z.strictObject({
    id: idSchema,
    has: z.int(),
    least: z.int(),
    most: z.int(),
    status: z.enum(["short", "free"]),
    reason: z.enum(["nobody-allowed", "all-taken"]),
    bars: listOf(z.strictObject({ bar: barSchema, count: z.int() }), most),
  }),
  most,
);

/** The schema of a proposal. */
export const proposalSchema: z.ZodMiniType<Proposal> = z.strictObject({
  scheme: z.strictObject({ id: idSchema, version: z.string() }),
  asOf: optional(plainDateSchema),
  pairs: listOf(
    z.strictObject({
      ...pair,
      cost: decimalStringSchema,
      forced: optional(z.literal(true)),
      roundsAgo: optional(z.int()),
    }),
    most,
  ),
  totals: z.strictObject({
    missing: z.int(),
    pairs: z.int(),
    repeats: z.int(),
    cost: decimalStringSchema,
  }),
  givers: unpairedSchema,
  sites: unpairedSchema,
});

/** The schema of an answer to "why not". */
export const whyNotSchema: z.ZodMiniType<WhyNot> = z.discriminatedUnion("status", [
  z.strictObject({ ...pair, status: z.enum(["proposed", "taken"]) }),
  z.strictObject({ ...pair, status: z.literal("barred"), bars: listOf(barSchema, most) }),
  z.strictObject({
    ...pair,
    status: z.literal("possible"),
    extraCost: decimalStringSchema,
    moreMissing: z.int(),
    fewerPairs: z.int(),
    moreRepeats: z.int(),
    moves: listOf(
      z.strictObject({
        giver: idSchema,
        loses: listOf(idSchema, most),
        gains: listOf(idSchema, most),
      }),
      most,
    ),
  }),
]);
