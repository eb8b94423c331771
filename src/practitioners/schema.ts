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
  unknownSchema,
} from "../core/schema.js";
import {
  conditionSchema,
  durationSchema,
  factNameSchema,
  factSheetSchema,
  figuresSchema,
  policyFields,
} from "../rules/schema.js";
import type {
  AppraisalScheme,
  EmploymentRecord,
  EmploymentRules,
  ReserveScheme,
  Village,
} from "./model.js";

const mostEntries = 1_000;
const mostRules = 500;
const mostQuotas = 100;
const mostConsequences = 100;
const mostRunning = 120;
const mostMonths = 1_200;
const mostPersons = 1_000_000;
const mostVillages = 10_000;

const countUpTo = (most: number, least = 0) => z.int().check(z.gte(least), z.lte(most));
const optional = z.exactOptional;

const closedPeriodSchema = z.strictObject({ from: plainDateSchema, until: plainDateSchema }).check(
  z.refine(({ from, until }) => until > from, {
    error: "is not later than from",
    path: ["until"],
  }),
);

const entry = { id: idSchema, recordedOn: optional(plainDateSchema) };

const appointmentSchema = z
  .strictObject({
    ...entry,
    post: idSchema,
    site: optional(idSchema),
    period: periodSchema,
    contract: optional(periodSchema),
    probation: optional(
      z.union([
        z.strictObject({ until: plainDateSchema }),
        z.strictObject({ months: countUpTo(mostMonths, 1) }),
      ]),
    ),
    primary: optional(z.boolean()),
    follows: optional(idSchema),
    ending: optional(idSchema),
  })
  .check(
    z.refine(({ period, contract, probation }) => startsBefore(contract ?? period, probation), {
      error: "is not later than the first day",
      path: ["probation", "until"],
    }),
    z.refine(({ period, ending }) => ending === undefined || period.until !== undefined, {
      error: "is given for an appointment without an end",
      path: ["ending"],
    }),
  );

function startsBefore({ from }: Period, probation: object | undefined): boolean {
  return probation === undefined || !("until" in probation) || from < String(probation.until);
}

/**
 * The schema of an employment record.
 *
 * It knows shapes alone: whether its entries agree with each other is told by `employmentFaults`.
 */
export const employmentRecordSchema: z.ZodMiniType<EmploymentRecord> = z.strictObject({
  person: idSchema,
  appointments: listOf(appointmentSchema, mostEntries),
  leaves: optional(
    listOf(
      z.strictObject({
        ...entry,
        period: periodSchema,
        kind: idSchema,
        appointment: optional(idSchema),
      }),
      mostEntries,
    ),
  ),
  memberships: optional(listOf(z.strictObject({ ...entry, period: periodSchema }), mostEntries)),
  appraisals: optional(
    listOf(
      z.strictObject({ ...entry, scheme: idSchema, period: closedPeriodSchema, grade: idSchema }),
      mostEntries,
    ),
  ),
});

/** The schema of the rules that employment records are checked by. */
export const employmentRulesSchema: z.ZodMiniType<EmploymentRules> = z.strictObject({
  probation: listOf(
    z.strictObject({
      contractMonths: countUpTo(mostMonths),
      most: countUpTo(mostMonths),
      citation: citationSchema,
    }),
    mostRules,
    1,
  ).check(
    z.refine((limits) => limits.every((limit, index) => rises(limits[index - 1], limit)), {
      error: "does not rise from contracts of 0 months",
    }),
  ),
});

function rises(
  before: { readonly contractMonths: number } | undefined,
  { contractMonths }: { readonly contractMonths: number },
): boolean {
  return before === undefined ? contractMonths === 0 : before.contractMonths < contractMonths;
}

const named = { id: idSchema, label: labelSchema };
const printed = { ...named, citation: optional(citationSchema) };
/** What takes something from a person owes the place where that is published. */
const taking = { ...named, citation: citationSchema, legalBasis: optional(citationSchema) };

const endsSchema = z.enum(["on-day", "day-after"]);

const personPolicy = { ...policyFields, facts: factSheetSchema, figures: optional(figuresSchema) };

/**
 * The schema of an appraisal scheme.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `defineAppraisal`.
 */
export const appraisalSchemeSchema: z.ZodMiniType<AppraisalScheme> = z.strictObject({
  ...personPolicy,
  kind: z.literal("appraisal"),
  grades: listOf(z.strictObject({ ...printed, when: optional(conditionSchema) }), mostRules, 1),
  otherwise: optional(idSchema),
  vetoes: optional(
    listOf(z.strictObject({ ...taking, when: conditionSchema, atBest: idSchema }), mostRules),
  ),
  consequences: optional(
    listOf(
      z.strictObject({
        ...taking,
        grades: listOf(idSchema, mostRules, 1),
        running: countUpTo(mostRunning, 1),
        gaps: z.enum(["break", "bridge"]),
        repeats: z.enum(["every-time", "once", "every-full-run"]),
        effect: z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.enum(["dismissal", "preference", "other"]) }),
          z.strictObject({ kind: z.literal("pay"), change: decimalStringSchema }),
        ]),
      }),
      mostConsequences,
    ),
  ),
});

/**
 * The schema of a scheme of reserve candidates.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `defineReserve`.
 */
export const reserveSchemeSchema: z.ZodMiniType<ReserveScheme> = z.strictObject({
  ...personPolicy,
  kind: z.literal("reserve"),
  requirements: listOf(z.strictObject({ ...printed, when: conditionSchema }), mostRules),
  bars: optional(
    listOf(
      z.strictObject({
        ...taking,
        when: conditionSchema,
        term: optional(
          z.union([
            z.strictObject({ from: factNameSchema, length: durationSchema, ends: endsSchema }),
            z.strictObject({ until: factNameSchema, ends: endsSchema }),
          ]),
        ),
      }),
      mostRules,
    ),
  ),
  quotas: optional(
    listOf(
      z.strictObject({
        role: idSchema,
        kind: optional(idSchema),
        citation: optional(citationSchema),
        least: optional(countUpTo(mostPersons)),
        most: optional(countUpTo(mostPersons)),
      }),
      mostQuotas,
    ),
  ),
});

/** The schema of the villages whose lists are held against quotas. */
export const villagesSchema: z.ZodMiniType<readonly Village[]> = listOf(
  z.strictObject({
    id: idSchema,
    kind: optional(idSchema),
    villages: optional(countUpTo(mostPersons, 1)),
    listed: listOf(
      z.strictObject({ role: idSchema, count: z.union([countUpTo(mostPersons), unknownSchema]) }),
      mostRules,
    ),
  }),
  mostVillages,
);
