import * as z from "zod/mini";
import {
  citationSchema,
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  moneySchema,
  plainDateSchema,
  roundingSchema,
} from "../core/schema.js";
import {
  amountSchema,
  comparisonSchema,
  conditionSchema,
  factNameSchema,
  factSheetSchema,
  figuresSchema,
  policyFields,
} from "../rules/schema.js";
import type { FundingScheme } from "./model.js";
import type { EarlierGrant, FundEntry, StageRecord, TotalsTable } from "./records.js";

const optional = z.exactOptional;
const mostParts = 500;
const mostRows = 10_000;

const part = { id: idSchema, label: labelSchema, citation: optional(citationSchema) };
const facts = { ...policyFields, facts: factSheetSchema, figures: optional(figuresSchema) };
const condition = optional(conditionSchema);
const amount = optional(amountSchema);
const taking = { ...part, citation: citationSchema, when: conditionSchema };
const uses = listOf(idSchema, mostParts, 1);
const parts = <T>(element: z.ZodMiniType<T>, least = 0) => listOf(element, mostParts, least);

/** An amount that is not below zero. */
const sumSchema = moneySchema.check(z.refine((text) => !text.startsWith("-"), "is below zero"));

/** The schema of every funding scheme: grants, allocation, stages or program, told by its kind. */
export const fundingSchemeSchema: z.ZodMiniType<FundingScheme> = z.discriminatedUnion("kind", [
  z.strictObject({
    ...facts,
    kind: z.literal("grants"),
    grants: parts(
      z.strictObject({
        ...part,
        when: condition,
        amount: amountSchema,
        rounding: optional(roundingSchema),
        source: optional(idSchema),
        recurs: optional(z.enum(["yearly", "once", "top-up"])),
        seats: optional(
          parts(
            z.strictObject({
              most: z.int().check(z.gte(0), z.lte(1_000_000)),
              when: condition,
              per: optional(factNameSchema),
            }),
          ),
        ),
        rank: amount,
      }),
      1,
    ),
    ties: optional(z.enum(["by-id", "unresolved"])),
    budget: optional(z.strictObject({ most: sumSchema, over: z.enum(["report", "scale"]) })),
  }),
  z.strictObject({
    ...facts,
    kind: z.literal("allocation"),
    when: condition,
    weight: amountSchema,
    floor: amount,
    cap: amount,
    step: optional(sumSchema),
    method: z.enum([
      "largest-remainder",
      "d-hondt",
      "sainte-lague",
      "huntington-hill",
      "adams",
      "quota",
    ]),
    ties: z.enum(["by-id", "as-listed"]),
  }),
  z.strictObject({
    ...facts,
    kind: z.literal("stages"),
    stages: parts(
      z.strictObject({ ...part, share: decimalStringSchema, when: conditionSchema }),
      1,
    ),
    setOff: amount,
    suspensions: optional(parts(z.strictObject(taking))),
    clawBacks: optional(parts(z.strictObject({ ...taking, share: amount, nextYear: amount }))),
  }),
  z.strictObject({
    ...policyFields,
    kind: z.literal("program"),
    sources: parts(
      z.strictObject({
        ...part,
        share: optional(decimalStringSchema),
        uses: optional(uses),
      }),
      1,
    ),
    uses: parts(z.strictObject({ ...part, forbidden: optional(z.boolean()) }), 1),
    clauses: parts(
      z.strictObject({
        ...part,
        uses,
        sources: optional(uses),
        of: z.enum(["allotted", "paid"]),
        is: comparisonSchema,
        share: amountSchema,
        over: z.enum(["year", "program"]),
      }),
    ),
    unspent: z.enum(["carried", "lapses"]),
  }),
]);

/** The schema of the movements of money of a program, at most 10,000. */
export const fundEntriesSchema: z.ZodMiniType<readonly FundEntry[]> = listOf(
  z.strictObject({
    id: idSchema,
    on: plainDateSchema,
    recordedOn: optional(plainDateSchema),
    kind: z.enum(["allotted", "paid", "returned"]),
    source: idSchema,
    use: idSchema,
    amount: sumSchema,
    site: optional(idSchema),
  }),
  mostRows,
);

/** The schema of what sites got before, at most 10,000 grants. */
export const earlierGrantsSchema: z.ZodMiniType<readonly EarlierGrant[]> = listOf(
  z.strictObject({ site: idSchema, grant: idSchema, amount: sumSchema }),
  mostRows,
);

/** The schema of a grant that is paid in stages; its facts are checked by the scheme. */
export const stageRecordSchema: z.ZodMiniType<StageRecord> = z.strictObject({
  grant: sumSchema,
  paid: sumSchema,
  facts: z.unknown(),
});

const totals = listOf(z.strictObject({ id: idSchema, total: sumSchema }), mostParts);

/** The schema of a table of totals, at most 500 rows, 500 columns and 10,000 cells. */
export const totalsTableSchema: z.ZodMiniType<TotalsTable> = z.strictObject({
  rows: totals,
  columns: totals,
  cells: listOf(
    z.strictObject({
      row: idSchema,
      column: idSchema,
      amount: sumSchema,
      least: optional(sumSchema),
      most: optional(sumSchema),
    }),
    mostRows,
  ),
});
