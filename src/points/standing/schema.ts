import * as z from "zod/mini";
import {
  citationSchema,
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  periodSchema,
  textSchema,
} from "../../core/schema.js";
import { amountSchema, conditionSchema, factSheetSchema } from "../../rules/schema.js";
import type {
  Clearing,
  Courtesy,
  Ladder,
  Measure,
  Pool,
  Ranking,
  StandingRules,
  Tier,
} from "../standing-rules.js";

const mostEntries = 500;
const mostCount = 1_000_000_000;

const named = { id: idSchema, label: labelSchema, citation: z.exactOptional(citationSchema) };
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const listed = (least: number, most: number) => listOf(whole(least, most), most, 1);
const when = z.exactOptional(conditionSchema);
const optionalList = <T>(element: z.ZodMiniType<T>, least = 0) =>
  z.exactOptional(listOf(element, mostEntries, least));

const measureSchema: z.ZodMiniType<Measure> = z.strictObject({
  id: idSchema,
  balance: idSchema,
  of: z.enum(["earned", "redeemed", "held"]),
  window: z.exactOptional(
    z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("calendar"),
        per: z.enum(["month", "quarter", "half-year", "year"]),
        ago: z.exactOptional(whole(0, 1_200)),
      }),
      z.strictObject({ kind: z.literal("last"), months: whole(1, 1_200) }),
      z.strictObject({ kind: z.literal("days"), period: periodSchema }),
    ]),
  ),
});

const tierSchema: z.ZodMiniType<Tier> = z.strictObject({
  ...named,
  when: conditionSchema,
  grantedBy: z.exactOptional(textSchema),
  awards: optionalList(z.strictObject({ ...named, each: z.enum(["cycle", "once"]) })),
});

const ladderSchema: z.ZodMiniType<Ladder> = z.strictObject({
  ...named,
  tiers: listOf(tierSchema, 100, 1),
  titles: z.enum(["stand", "fall"]),
  rated: z.exactOptional(z.strictObject({ months: listed(1, 12), day: whole(1, 31) })),
  cycle: z.exactOptional(z.strictObject({ measure: idSchema, length: decimalStringSchema })),
});

const courtesySchema: z.ZodMiniType<Courtesy> = z.strictObject({
  ...named,
  ladder: idSchema,
  provider: z.exactOptional(textSchema),
  when,
  terms: listOf(
    z.strictObject({
      tiers: listOf(idSchema, 100, 1),
      label: z.exactOptional(labelSchema),
      value: z.exactOptional(amountSchema),
      quotas: optionalList(
        z.strictObject({
          per: z.enum(["month", "quarter", "half-year", "year", "lifetime"]),
          whose: z.enum(["purse", "scheme"]),
          most: whole(0, mostCount),
        }),
      ),
      open: z.exactOptional(
        z.strictObject({
          daysOfMonth: z.exactOptional(listed(1, 31)),
          months: z.exactOptional(listed(1, 12)),
        }),
      ),
    }),
    100,
    1,
  ),
});

const rankingSchema: z.ZodMiniType<Ranking> = z.strictObject({
  ...named,
  by: listOf(z.strictObject({ amount: amountSchema, first: z.enum(["highest", "lowest"]) }), 20, 1),
  when,
  within: z.exactOptional(idSchema),
  ties: z.enum(["gaps", "dense", "by-id"]),
  top: z.exactOptional(whole(1, mostCount)),
  atLine: z.exactOptional(z.enum(["all", "none", "undetermined"])),
  awards: optionalList(
    z.strictObject({
      ...named,
      from: z.exactOptional(whole(1, mostCount)),
      upTo: whole(1, mostCount),
      yuan: z.exactOptional(decimalStringSchema),
    }),
  ),
});

const poolSchema: z.ZodMiniType<Pool> = z.strictObject({
  ...named,
  share: decimalStringSchema,
  by: amountSchema,
  when,
});

const clearingSchema: z.ZodMiniType<Clearing> = z.strictObject({
  ...named,
  balance: idSchema,
  keep: z.exactOptional(decimalStringSchema),
  when: conditionSchema,
});

/** The schema of what follows from balances. */
export const standingRulesSchema: z.ZodMiniType<StandingRules> = z.strictObject({
  facts: z.exactOptional(factSheetSchema),
  measures: listOf(measureSchema, mostEntries),
  ladders: optionalList(ladderSchema),
  courtesies: optionalList(courtesySchema),
  rankings: optionalList(rankingSchema),
  pools: optionalList(poolSchema),
  clearings: optionalList(clearingSchema),
});
