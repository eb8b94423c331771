import * as z from "zod/mini";
import {
  citationSchema,
  decimalStringSchema,
  idSchema,
  labelSchema,
  listOf,
  roundingSchema,
  textSchema,
} from "../core/schema.js";
import {
  amountSchema,
  conditionSchema,
  factNameSchema,
  factSheetSchema,
  figuresSchema,
  matchingSchema,
  policyFields,
} from "../rules/schema.js";
import type {
  Classification,
  CohortFigure,
  Dimension,
  Entrant,
  EvaluationScheme,
  Gate,
  Indicator,
  RankingRule,
  SeatCount,
  SeatingRule,
  TotalRule,
  Veto,
} from "./model.js";
import type { ClassQuestion, GivenFacts } from "./ways/class-question.js";

const mostIndicators = 500;
const mostClasses = 100;
const mostEntries = 1_000;
const mostKeys = 10;

const pointsSchema = decimalStringSchema.check(
  z.refine((text) => !text.startsWith("-"), { error: "is below 0" }),
);

const named = {
  id: idSchema,
  label: labelSchema,
  citation: z.exactOptional(citationSchema),
};

const notApplicableSchema = z.enum(["full", "drop", "rescale", "redistribute"]);
const missingSchema = z.enum(["unknown", "zero", "error"]);

const indicatorFields = {
  ...named,
  points: z.exactOptional(pointsSchema),
  applies: z.exactOptional(conditionSchema),
  notApplicable: z.exactOptional(notApplicableSchema),
};

const limits = {
  least: z.exactOptional(decimalStringSchema),
  most: z.exactOptional(decimalStringSchema),
};

const evidenceMethodSchema = z.enum([
  "visit",
  "unannounced-visit",
  "documents",
  "pictures",
  "questionnaire",
  "survey",
  "platform-records",
  "department-opinion",
  "community-opinion",
  "public-vote",
  "peer-review",
  "self-report",
]);

/** An indicator inside a group; looked up when first used, as groups hold themselves. */
const indicatorPart: z.ZodMiniType<Indicator> = z.lazy(() => indicatorSchema);

const groupFields = {
  ...indicatorFields,
  of: listOf(indicatorPart, mostIndicators, 1),
  ...limits,
};

/** The schema of a node of the indicator tree. */
const indicatorSchema: z.ZodMiniType<Indicator> = z.union([
  z.strictObject({
    ...indicatorFields,
    rule: amountSchema,
    missing: z.exactOptional(missingSchema),
    assessor: z.exactOptional(textSchema),
    methods: z.exactOptional(listOf(evidenceMethodSchema, mostKeys)),
    legalBasis: z.exactOptional(citationSchema),
  }),
  z.strictObject(groupFields),
]);

const dimensionSchema: z.ZodMiniType<Dimension> = z.strictObject({
  ...groupFields,
  bonus: z.exactOptional(z.boolean()),
});

const totalRuleSchema: z.ZodMiniType<TotalRule> = z.strictObject({
  points: z.exactOptional(pointsSchema),
  ...limits,
  rounding: z.exactOptional(roundingSchema),
});

const gateSchema: z.ZodMiniType<Gate> = z.strictObject({
  ...named,
  when: conditionSchema,
  opens: z.enum(["application", "award"]),
});

const vetoSchema: z.ZodMiniType<Veto> = z.strictObject({
  ...named,
  when: conditionSchema,
  effect: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("bars") }),
    z.strictObject({ kind: z.literal("caps"), class: idSchema }),
    z.strictObject({ kind: z.literal("zeroes") }),
    z.strictObject({ kind: z.literal("removes") }),
  ]),
  legalBasis: z.exactOptional(citationSchema),
});

const classificationSchema: z.ZodMiniType<Classification> = z.strictObject({
  classes: listOf(
    z.strictObject({
      ...named,
      star: z.exactOptional(z.literal([0, 1, 2, 3, 4, 5])),
      when: conditionSchema,
    }),
    mostClasses,
    1,
  ),
  matching: matchingSchema,
  otherwise: z.exactOptional(z.strictObject({ id: idSchema, label: labelSchema })),
});

const rankingSchema: z.ZodMiniType<RankingRule> = z.strictObject({
  by: listOf(
    z.strictObject({ figure: idSchema, first: z.enum(["highest", "lowest"]) }),
    mostKeys,
    1,
  ),
  within: z.exactOptional(factNameSchema),
  ties: z.enum(["gaps", "dense"]),
});

const shareSchema = decimalStringSchema.check(
  z.refine((text) => /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text), {
    error: "is not a share from 0 to 1",
  }),
);

const seatCountSchema: z.ZodMiniType<SeatCount> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), seats: z.int().check(z.gte(0)) }),
  z.strictObject({
    kind: z.literal("share"),
    share: shareSchema,
    of: z.enum(["entrants", "qualified"]),
    line: z.exactOptional(idSchema),
    rounding: z.enum(["floor", "ceiling", "half-up"]),
  }),
  z.strictObject({ kind: z.literal("open") }),
]);

const seatingSchema: z.ZodMiniType<SeatingRule> = z.strictObject({
  seats: listOf(
    z.strictObject({
      class: idSchema,
      stratum: z.exactOptional(idSchema),
      andAbove: z.exactOptional(z.boolean()),
      count: seatCountSchema,
    }),
    mostEntries,
  ),
  ties: z.enum(["admit-all", "admit-none", "unresolved"]),
  overflow: z.enum(["next-class", "no-class"]),
});

const cohortFigureSchema: z.ZodMiniType<CohortFigure> = z.strictObject({
  id: idSchema,
  label: z.exactOptional(labelSchema),
  citation: z.exactOptional(citationSchema),
  of: amountSchema,
  where: z.exactOptional(conditionSchema),
  take: z.enum(["mean", "sum", "min", "max", "rank"]),
  within: z.exactOptional(factNameSchema),
  rounding: z.exactOptional(roundingSchema),
});

/**
 * The schema of an evaluation scheme.
 *
 * It knows shapes alone: whether what the scheme refers to exists is checked by `defineEvaluation`.
 */
export const evaluationSchemeSchema: z.ZodMiniType<EvaluationScheme> = z.strictObject({
  ...policyFields,
  kind: z.literal("evaluation"),
  subject: z.enum(["site", "region", "organization", "household", "person"]),
  facts: factSheetSchema,
  cohort: z.exactOptional(listOf(cohortFigureSchema, mostEntries)),
  figures: z.exactOptional(figuresSchema),
  dimensions: listOf(dimensionSchema, mostIndicators),
  total: totalRuleSchema,
  missing: missingSchema,
  notApplicable: notApplicableSchema,
  gates: z.exactOptional(listOf(gateSchema, mostEntries)),
  vetoes: z.exactOptional(listOf(vetoSchema, mostEntries)),
  classification: z.exactOptional(classificationSchema),
  ranking: z.exactOptional(rankingSchema),
  seating: z.exactOptional(seatingSchema),
});

/** Facts as JSON; the rules check what stands in them. */
const factsSchema = z.record(z.string(), z.any());

/** An entrant whose facts are to be changed. */
export const entrantSchema: z.ZodMiniType<Entrant<GivenFacts>> = z.strictObject({
  site: idSchema,
  facts: factsSchema,
});

/** Every set of changes is scored. */
const mostChanges = 10;

/** The question by which changes a class would be reached. */
export const classQuestionSchema: z.ZodMiniType<ClassQuestion<GivenFacts>> = z.strictObject({
  class: idSchema,
  changes: listOf(z.strictObject({ id: idSchema, facts: factsSchema }), mostChanges),
});
