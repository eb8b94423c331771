import * as z from "zod/mini";
import { roundingModes } from "../core/rounding.js";
import {
  citationSchema,
  decimalStringSchema,
  holidayDecreesSchema,
  idSchema,
  labelSchema,
  listOf,
  plainDateSchema,
} from "../core/schema.js";
import { amountSchema, conditionSchema, factSheetSchema, policyFields } from "../rules/schema.js";
import type { Balance, Cap, Offer, PointsItem, PointsScheme } from "./model.js";
import { standingRulesSchema } from "./standing/schema.js";

const mostEntries = 500;
const mostMonths = 1_200;
const mostCount = 1_000_000_000;

const named = { id: idSchema, label: labelSchema, citation: z.exactOptional(citationSchema) };
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const days = z.exactOptional(whole(0, 36_600));
const points = z.exactOptional(decimalStringSchema);
const facts = z.exactOptional(factSheetSchema);
const windows = ["day", "week", "month", "quarter", "half-year", "year", "lifetime"] as const;
const listed = (least: number, most: number) =>
  z.exactOptional(listOf(whole(least, most), most, 1));

const balanceSchema: z.ZodMiniType<Balance> = z.strictObject({
  ...named,
  places: whole(0, 6),
  rounding: z.enum(roundingModes),
  expiry: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("never") }),
    z.strictObject({ kind: z.literal("months"), months: whole(1, mostMonths) }),
    z.strictObject({
      kind: z.literal("period-end"),
      months: z.literal([1, 3, 6, 12]),
      graceMonths: z.exactOptional(whole(0, mostMonths)),
    }),
    z.strictObject({ kind: z.literal("day"), day: plainDateSchema }),
  ]),
  shortfall: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["refused", "forgiven"]) }),
    z.strictObject({ kind: z.literal("debt"), most: decimalStringSchema }),
  ]),
  reserve: points,
  suspendedBelow: points,
  transfer: z.enum(["refused", "allowed", "unless-in-debt"]),
  serviceHours: z.exactOptional(z.literal(true)),
  moves: z.exactOptional(z.enum(["nothing", "everything", "own", "by-headcount"])),
});

const entryDaySchema = z.strictObject({ months: whole(0, mostMonths), day: whole(1, 31) });

const itemSchema: z.ZodMiniType<PointsItem> = z.strictObject({
  ...named,
  facts,
  credits: listOf(
    z.strictObject({ balance: idSchema, amount: amountSchema, least: points }),
    mostEntries,
    1,
  ),
  countsFrom: z.enum(["service", "entry"]),
  enteredWithinDays: days,
  enteredIn: z.exactOptional(
    z.strictObject({
      per: z.enum(["month", "quarter", "half-year", "year"]),
      from: entryDaySchema,
      last: entryDaySchema,
    }),
  ),
  approval: z.exactOptional(
    listOf(
      z.strictObject({
        ...named,
        afterDays: days,
        afterWorkdays: z.exactOptional(whole(1, 366)),
        withinDays: days,
      }),
      50,
      1,
    ),
  ),
});

const capSchema: z.ZodMiniType<Cap> = z.strictObject({
  ...named,
  balance: idSchema,
  items: z.exactOptional(listOf(idSchema, mostEntries, 1)),
  per: z.enum(["record", "activity", "holding", ...windows]),
  whose: z.enum(["purse", "member", "scheme"]),
  counts: z.enum(["points", "records"]),
  most: decimalStringSchema,
  beyond: z.enum(["lost", "refused"]),
  donatedTo: z.exactOptional(idSchema),
});

const offerSchema: z.ZodMiniType<Offer> = z.strictObject({
  ...named,
  balance: idSchema,
  price: points,
  yuanPerPoint: points,
  multipleOf: points,
  vouchers: z.exactOptional(listOf(decimalStringSchema, 50, 1)),
  topUp: points,
  leastBalance: points,
  stock: z.exactOptional(z.boolean()),
  limits: z.exactOptional(
    listOf(
      z.strictObject({
        per: z.enum(windows),
        whose: z.enum(["purse", "scheme"]),
        counts: z.enum(["times", "pieces"]),
        most: whole(0, mostCount),
        sharedAs: z.exactOptional(idSchema),
      }),
      50,
    ),
  ),
  open: z.exactOptional(
    z.strictObject({
      weekdays: listed(1, 7),
      daysOfMonth: listed(1, 31),
      months: listed(1, 12),
    }),
  ),
  facts,
  when: z.exactOptional(conditionSchema),
  refund: z.exactOptional(z.enum(["lapsed-stay-lapsed", "lapsed-renewed"])),
});

/**
 * The schema of a points scheme.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `definePoints`.
 */
export const pointsSchemeSchema: z.ZodMiniType<PointsScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("points"),
  balances: listOf(balanceSchema, 50, 1),
  items: listOf(itemSchema, mostEntries, 1),
  caps: z.exactOptional(listOf(capSchema, mostEntries)),
  offers: z.exactOptional(listOf(offerSchema, mostEntries)),
  closedPeriods: z.enum(["refused", "counts-from-entry"]),
  decrees: z.exactOptional(holidayDecreesSchema),
  standing: z.exactOptional(standingRulesSchema),
});
