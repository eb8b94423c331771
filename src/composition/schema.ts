import * as z from "zod/mini";
import type { DutySubject } from "../cadence/index.js";
import { cadenceSchemeSchema } from "../cadence/index.js";
import type { JsonValue } from "../core/json-value.js";
import { citationSchema, idSchema, labelSchema, listOf, plainDateSchema } from "../core/schema.js";
import { evaluationSchemeSchema } from "../evaluation/index.js";
import type { GrantScheme } from "../funding/index.js";
import { fundingSchemeSchema } from "../funding/index.js";
import type { Party } from "../pairing/index.js";
import { classRuleSchema, pairingSchemeSchema } from "../pairing/index.js";
import type { PayRecord } from "../pay/index.js";
import { paySchemeSchema } from "../pay/index.js";
import { pointsSchemeSchema } from "../points/index.js";
import { appraisalSchemeSchema } from "../practitioners/index.js";
import {
  amountSchema,
  conditionSchema,
  factNameSchema,
  factSheetSchema,
  figuresSchema,
  policyFields,
} from "../rules/schema.js";
import type { LinkageScheme } from "./linkage/linkage-scheme.js";
import type { CountyFacts, CountyYearScheme, YearLink, YearPart } from "./model.js";
import type { Reform } from "./what-if/reform.js";

const optional = z.exactOptional;
const mostParts = 100;
const mostRows = 1_000_000;
const named = { id: idSchema, label: labelSchema, citation: optional(citationSchema) };

/** The schema of a linkage scheme; whether its rules refer to anything is checked by `defineLinkage`. */
export const linkageSchemeSchema: z.ZodMiniType<LinkageScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("linkage"),
  subject: z.enum(["site", "region", "organization", "household", "person"]),
  facts: factSheetSchema,
  figures: optional(figuresSchema),
  honors: listOf(
    z.strictObject({
      ...named,
      requires: listOf(z.strictObject({ ...named, when: conditionSchema }), mostParts),
      bars: optional(
        listOf(
          z.strictObject({
            ...named,
            citation: citationSchema,
            legalBasis: optional(citationSchema),
            when: conditionSchema,
          }),
          mostParts,
        ),
      ),
      seats: optional(
        listOf(
          z.strictObject({
            most: z.int().check(z.gte(0), z.lte(1_000_000)),
            when: optional(conditionSchema),
            per: optional(factNameSchema),
          }),
          mostParts,
        ),
      ),
      rank: optional(amountSchema),
    }),
    mostParts,
    1,
  ),
  ties: optional(z.enum(["by-id", "unresolved"])),
});

/** The name of a result, such as `total` or `grant:five`. */
const resultSchema = z.string().check(z.minLength(1), z.maxLength(200, { abort: true }));

const part = { id: idSchema, label: labelSchema };
const sheetPart = { ...part, unitsOf: optional(idSchema) };

const grantSchemeSchema = fundingSchemeSchema.check(
  z.refine(({ kind }) => kind === "grants", "is no scheme of grants"),
) as z.ZodMiniType<GrantScheme>;

const partSchema: z.ZodMiniType<YearPart> = z.discriminatedUnion("kind", [
  z.strictObject({ ...sheetPart, kind: z.literal("evaluation"), scheme: evaluationSchemeSchema }),
  z.strictObject({ ...sheetPart, kind: z.literal("grants"), scheme: grantSchemeSchema }),
  z.strictObject({ ...sheetPart, kind: z.literal("classes"), scheme: classRuleSchema }),
  z.strictObject({ ...sheetPart, kind: z.literal("appraisal"), scheme: appraisalSchemeSchema }),
  z.strictObject({ ...sheetPart, kind: z.literal("linkage"), scheme: linkageSchemeSchema }),
  z.strictObject({
    ...part,
    kind: z.literal("pairing"),
    scheme: pairingSchemeSchema,
    enrols: optional(
      listOf(
        z.strictObject({
          part: idSchema,
          result: resultSchema,
          is: z.union([z.string().check(z.maxLength(200, { abort: true })), z.boolean()]),
          as: z.enum(["giver", "site"]),
          kind: idSchema,
        }),
        mostParts,
      ),
    ),
  }),
  z.strictObject({ ...part, kind: z.literal("pay"), scheme: paySchemeSchema }),
  z.strictObject({ ...part, kind: z.literal("points"), scheme: pointsSchemeSchema }),
  z.strictObject({ ...part, kind: z.literal("cadence"), scheme: cadenceSchemeSchema }),
]);

const monthSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "is no month"));
const absentSchema = z.union([
  z.string().check(z.maxLength(200, { abort: true })),
  z.number(),
  z.boolean(),
]);

const linkSchema: z.ZodMiniType<YearLink> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("value"),
    from: z.union([
      z.strictObject({ part: idSchema, result: resultSchema }),
      z.strictObject({ part: idSchema, fact: factNameSchema }),
    ]),
    to: z.strictObject({
      part: idSchema,
      fact: factNameSchema,
      since: optional(plainDateSchema),
      month: optional(monthSchema),
    }),
    relation: optional(idSchema),
    absent: optional(absentSchema),
  }),
  z.strictObject({
    kind: z.literal("rows"),
    from: z.strictObject({ part: idSchema }),
    to: z.strictObject({ part: idSchema, fact: factNameSchema }),
    relation: optional(idSchema),
    fields: listOf(
      z.strictObject({
        result: resultSchema,
        fact: factNameSchema,
        absent: optional(absentSchema),
      }),
      mostParts,
      1,
    ),
  }),
]);

/**
 * The schema of a county year.
 *
 * It knows shapes alone: whether schemes and links hold together is checked by `defineCountyYear`.
 */
export const countyYearSchema: z.ZodMiniType<CountyYearScheme> = z.strictObject({
  kind: z.literal("county-year"),
  id: idSchema,
  version: idSchema,
  title: labelSchema,
  parts: listOf(partSchema, mostParts, 1),
  links: listOf(linkSchema, 1_000),
});

/** Facts and records are checked by the rooms that read them. */
const records = listOf(z.any(), mostRows);
const withIds = <T>(field: string): z.ZodMiniType<readonly T[]> =>
  listOf(z.looseObject({ [field]: idSchema }), mostRows) as unknown as z.ZodMiniType<readonly T[]>;
const units = listOf(
  z.strictObject({ unit: idSchema, facts: z.record(z.string(), z.any()) }),
  mostRows,
);
const facts = { part: idSchema };

/**
 * The schema of the facts of a year.
 *
 * It knows the outline alone: records are checked by the schemes that read them.
 */
export const countyFactsSchema: z.ZodMiniType<CountyFacts> = z.strictObject({
  parts: listOf(
    z.discriminatedUnion("kind", [
      z.strictObject({
        ...facts,
        kind: z.enum(["evaluation", "classes", "appraisal", "linkage"]),
        units,
      }),
      z.strictObject({ ...facts, kind: z.literal("grants"), units, earlier: optional(records) }),
      z.strictObject({
        ...facts,
        kind: z.literal("pairing"),
        round: z.looseObject({
          givers: withIds<Party>("id"),
          sites: withIds<Party>("id"),
        }),
        parties: optional(withIds<Omit<Party, "kind">>("id")),
      }),
      z.strictObject({
        ...facts,
        kind: z.literal("pay"),
        people: withIds<PayRecord>("person"),
      }),
      z.strictObject({
        ...facts,
        kind: z.literal("points"),
        records,
        holders: optional(
          listOf(
            z.strictObject({
              unit: idSchema,
              facts: optional(z.record(z.string(), z.any())),
              given: optional(records),
            }),
            mostRows,
          ),
        ),
      }),
      z.strictObject({
        ...facts,
        kind: z.literal("cadence"),
        register: z.looseObject({ subjects: withIds<DutySubject>("id") }),
        decrees: optional(records),
      }),
    ]),
    mostParts,
  ),
  relations: optional(
    listOf(
      z.strictObject({
        id: idSchema,
        pairs: listOf(z.strictObject({ from: idSchema, to: idSchema }), mostRows),
      }),
      mostParts,
    ),
  ),
});

/** What a change may set: any JSON, with lists that end. */
const jsonSchema: z.ZodMiniType<JsonValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    listOf(jsonSchema, 10_000),
    z.record(z.string(), jsonSchema),
  ]),
);

/** The schema of a reform; whether its places exist is checked against the scheme that it changes. */
export const reformSchema: z.ZodMiniType<Reform> = z.strictObject({
  id: idSchema,
  title: labelSchema,
  split: optional(z.enum(["all-orders", "in-order"])),
  changes: listOf(
    z.strictObject({
      id: idSchema,
      label: labelSchema,
      set: listOf(
        z.strictObject({
          at: z.string().check(z.maxLength(1_000, { abort: true }), z.startsWith("/")),
          value: optional(jsonSchema),
        }),
        1_000,
        1,
      ),
    }),
    mostParts,
    1,
  ),
});
