import * as z from "zod/mini";
import {
  citationSchema,
  distinctListOf,
  idSchema,
  labelSchema,
  listOf,
  plainDateSchema,
  roundingSchema,
} from "../core/schema.js";
import { amountSchema, factSheetSchema, policyFields } from "../rules/schema.js";
import type { Anchor, PayItem, PayScheme, Rate } from "./model.js";

const mostEntries = 500;
const mostYears = 100;

const named = {
  id: idSchema,
  label: labelSchema,
  citation: z.exactOptional(citationSchema),
};

const anchorSchema: z.ZodMiniType<Anchor> = z.strictObject({
  ...named,
  amount: amountSchema,
  rounding: roundingSchema,
  readOn: z.strictObject({
    from: plainDateSchema,
    everyYears: z.int().check(z.gte(1), z.lte(mostYears)),
  }),
});

const rateSchema: z.ZodMiniType<Rate> = z.strictObject({ ...named, amount: amountSchema });

const itemSchema: z.ZodMiniType<PayItem> = z.strictObject({
  ...named,
  side: z.enum(["earning", "deduction", "employer"]),
  of: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("rate"),
      rate: idSchema,
      proration: z.enum(["calendar-days", "first-day", "last-day"]),
      months: z.exactOptional(z.literal("since-last-due")),
    }),
    z.strictObject({ kind: z.literal("rule"), amount: amountSchema }),
  ]),
  rounding: roundingSchema,
  due: z.exactOptional(distinctListOf(z.int().check(z.gte(1), z.lte(12)), 12, 1)),
  payer: z.exactOptional(idSchema),
});

/**
 * The schema of a pay scheme.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `definePay`.
 */
export const paySchemeSchema: z.ZodMiniType<PayScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("pay"),
  adoptedOn: z.exactOptional(plainDateSchema),
  publishedOn: z.exactOptional(plainDateSchema),
  facts: factSheetSchema,
  monthFacts: z.exactOptional(factSheetSchema),
  anchors: z.exactOptional(listOf(anchorSchema, mostEntries)),
  rates: listOf(rateSchema, mostEntries),
  items: listOf(itemSchema, mostEntries, 1),
});
