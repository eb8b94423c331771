import * as z from "zod/mini";
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
  timelineSchema,
  unknownSchema,
} from "../core/schema.js";
import type { FactDefinition, FactSheet, SimpleFact } from "./fact-sheet.js";
import { jurisdictions } from "./jurisdictions.js";
import type {
  Amount,
  Band,
  Bracket,
  Comparison,
  Condition,
  DayOperand,
  Duration,
  Figure,
  Interval,
  Matching,
  RuleSet,
  Taking,
} from "./model.js";
import type {
  Jurisdiction,
  ParameterDefinition,
  ParameterLayer,
  ParameterSheet,
} from "./parameter-sheet.js";

const mostFacts = 1_000;
const mostParameters = 1_000;
const mostLayers = 5_000;
const mostOptions = 500;
const mostParts = 500;
const mostRows = 5_000;
const mostKeys = 8;
const mostFigures = 2_000;
/** The greatest number of rows that a list fact may ask for. */
const mostListRows = 100_000;
const mostPlaces = 6;
const mostLength = 36_600;

/** A record by name with a limited number of entries. */
const recordOf = <T>(name: z.ZodMiniType<string>, entry: z.ZodMiniType<T>, most: number) =>
  z.record(name as z.ZodMiniType<string, string>, entry).check(
    z.refine((record) => Object.keys(record).length <= most, {
      error: `has more than ${most} entries`,
    }),
  );

const countSchema = z.int().check(z.gte(0));

/**
 * The schema of the name of a fact: a letter, then at most 63 letters and digits, of any script.
 *
 * Names that every JavaScript object answers to are refused: a program that looked one up in a
 * record of facts would find something that nobody put there.
 */
export const factNameSchema: z.ZodMiniType<string> = z.string().check(
  z.maxLength(128, { abort: true }),
  z.regex(
    /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|valueOf|to(?:LocaleString|String))$)\p{L}[\p{L}\p{N}]{0,63}$/u,
    {
      error:
        "is not the name of a fact: a letter, then up to 63 letters and digits, and no word such " +
        'as "constructor" that every object knows',
    },
  ),
);

const factFields = {
  label: z.exactOptional(labelSchema),
  unit: z.exactOptional(textSchema),
  mayBeUnknown: z.exactOptional(z.boolean()),
  better: z.exactOptional(z.enum(["more", "less"])),
};

const placesSchema = z.exactOptional(countSchema.check(z.lte(mostPlaces)));
const boundSchema = z.exactOptional(decimalStringSchema);

const simpleFacts = [
  z.strictObject({
    kind: z.literal("count"),
    ...factFields,
    least: z.exactOptional(countSchema),
    most: z.exactOptional(countSchema),
  }),
  z.strictObject({
    kind: z.literal("decimal"),
    ...factFields,
    places: placesSchema,
    least: boundSchema,
    most: boundSchema,
  }),
  z.strictObject({
    kind: z.literal("money"),
    ...factFields,
    least: boundSchema,
    most: boundSchema,
  }),
  z.strictObject({
    kind: z.literal("ratio"),
    ...factFields,
    places: placesSchema,
    most: boundSchema,
  }),
  z.strictObject({ kind: z.literal("boolean"), ...factFields }),
  z.strictObject({
    kind: z.literal("choice"),
    ...factFields,
    options: listOf(
      z.strictObject({ id: idSchema, label: z.exactOptional(labelSchema) }),
      mostOptions,
      1,
    ),
  }),
  z.strictObject({ kind: z.literal("date"), ...factFields }),
  z.strictObject({ kind: z.literal("text"), ...factFields }),
] as const;

/** The schema of a fact that is no list. */
export const simpleFactSchema: z.ZodMiniType<SimpleFact> = z.discriminatedUnion(
  "kind",
  simpleFacts,
);

/** The schema of the definition of a fact. */
export const factDefinitionSchema: z.ZodMiniType<FactDefinition> = z.discriminatedUnion("kind", [
  ...simpleFacts,
  z.strictObject({
    kind: z.literal("list"),
    ...factFields,
    rows: recordOf(factNameSchema, simpleFactSchema, mostFacts),
    most: z.exactOptional(countSchema.check(z.lte(mostListRows))),
  }),
]);

/** The schema of a fact sheet, of at most 1,000 facts. */
export const factSheetSchema: z.ZodMiniType<FactSheet> = recordOf(
  factNameSchema,
  factDefinitionSchema,
  mostFacts,
);

/** The schema of a level that can set a parameter. */
export const jurisdictionSchema: z.ZodMiniType<Jurisdiction> = z.enum(jurisdictions);

const parameterLayerSchema: z.ZodMiniType<ParameterLayer> = z.strictObject({
  level: jurisdictionSchema,
  place: z.exactOptional(idSchema),
  values: timelineSchema(z.union([decimalStringSchema, unknownSchema])),
});

/** The schema of the definition of a parameter. */
export const parameterDefinitionSchema: z.ZodMiniType<ParameterDefinition> = z.strictObject({
  label: z.exactOptional(labelSchema),
  unit: z.exactOptional(textSchema),
  lowerLevels: z.enum(["may-raise", "may-lower", "may-change", "may-not-change"]),
  layers: listOf(parameterLayerSchema, mostLayers, 1),
});

/** The schema of the parameters of a policy, at most 1,000. */
export const parameterSheetSchema: z.ZodMiniType<ParameterSheet> = recordOf(
  idSchema,
  parameterDefinitionSchema,
  mostParameters,
);

/** The fields that every published policy has; rooms spread them into their own strict objects. */
export const policyFields = {
  id: idSchema,
  version: idSchema,
  title: labelSchema,
  issuer: textSchema,
  region: textSchema,
  effective: periodSchema,
  citation: citationSchema,
  parameters: z.exactOptional(parameterSheetSchema),
};

const note = {
  label: z.exactOptional(labelSchema),
  citation: z.exactOptional(citationSchema),
};

/** An amount inside an amount or condition; looked up when first used, as it holds itself. */
const amountPart: z.ZodMiniType<Amount> = z.lazy(() => amountSchema);
const conditionPart: z.ZodMiniType<Condition> = z.lazy(() => conditionSchema);
const amounts = listOf(amountPart, mostParts);
const someAmounts = listOf(amountPart, mostParts, 1);
const conditions = listOf(conditionPart, mostParts);

/** The schema of the way two amounts compare. */
export const comparisonSchema: z.ZodMiniType<Comparison> = z.enum([
  "above",
  "at-least",
  "equal",
  "not-equal",
  "at-most",
  "below",
]);

/** The schema of a condition. */
export const conditionSchema: z.ZodMiniType<Condition> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("compare"),
    ...note,
    left: amountPart,
    is: comparisonSchema,
    right: amountPart,
  }),
  z.strictObject({ kind: z.literal("holds"), ...note, fact: factNameSchema }),
  z.strictObject({
    kind: z.literal("among"),
    ...note,
    fact: factNameSchema,
    options: listOf(textSchema, mostOptions, 1),
  }),
  z.strictObject({ kind: z.literal("known"), ...note, fact: factNameSchema }),
  z.strictObject({ kind: z.literal("all"), ...note, of: conditions }),
  z.strictObject({ kind: z.literal("any"), ...note, of: conditions }),
  z.strictObject({
    kind: z.literal("some"),
    ...note,
    least: z.int().check(z.gte(1)),
    of: conditions,
  }),
  z.strictObject({ kind: z.literal("not"), ...note, of: conditionPart }),
]);

/** The schema of the choice between the first case that applies and the only one. */
export const matchingSchema: z.ZodMiniType<Matching> = z.enum(["first", "only"]);

const intervalFields = {
  from: boundSchema,
  above: boundSchema,
  upTo: boundSchema,
  below: boundSchema,
};

/** The schema of an interval. */
export const intervalSchema: z.ZodMiniType<Interval> = z.strictObject(intervalFields);

const bandSchema: z.ZodMiniType<Band> = z.strictObject({
  ...intervalFields,
  ...note,
  id: z.exactOptional(idSchema),
  then: amountPart,
});

const partBlockSchema = z.enum(["dropped", "counts"]);

const bracketSchema: z.ZodMiniType<Bracket> = z.union([
  z.strictObject({ ...note, upTo: boundSchema, rate: decimalStringSchema }),
  z.strictObject({
    ...note,
    upTo: boundSchema,
    size: decimalStringSchema,
    each: decimalStringSchema,
    part: partBlockSchema,
  }),
]);

const takingSchema: z.ZodMiniType<Taking> = z.enum([
  "sum",
  "mean",
  "middle-mean",
  "min",
  "max",
  "count",
]);

const timeUnitSchema = z.enum(["days", "months", "years"]);

/** The schema of a length of time. */
export const durationSchema: z.ZodMiniType<Duration> = z.strictObject({
  unit: timeUnitSchema,
  length: z.int().check(z.gte(1), z.lte(mostLength)),
});

const dayOperandSchema: z.ZodMiniType<DayOperand> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fact"), fact: factNameSchema }),
  z.strictObject({ kind: z.literal("day"), day: plainDateSchema }),
  z.strictObject({ kind: z.literal("as-of") }),
]);

const otherwise = z.exactOptional(amountPart);

/** The schema of an amount. */
export const amountSchema: z.ZodMiniType<Amount> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant"), ...note, value: decimalStringSchema }),
  z.strictObject({ kind: z.literal("fact"), ...note, fact: factNameSchema }),
  z.strictObject({ kind: z.literal("parameter"), ...note, parameter: idSchema }),
  z.strictObject({ kind: z.literal("figure"), ...note, figure: idSchema }),
  z.strictObject({ kind: z.literal("sum"), ...note, of: amounts }),
  z.strictObject({ kind: z.literal("product"), ...note, of: amounts }),
  z.strictObject({
    kind: z.literal("quotient"),
    ...note,
    dividend: amountPart,
    divisor: amountPart,
    rounding: roundingSchema,
  }),
  z.strictObject({ kind: z.literal("round"), ...note, of: amountPart, rounding: roundingSchema }),
  z.strictObject({ kind: z.literal("min"), ...note, of: someAmounts }),
  z.strictObject({ kind: z.literal("max"), ...note, of: someAmounts }),
  z.strictObject({
    kind: z.literal("clamp"),
    ...note,
    of: amountPart,
    least: otherwise,
    most: otherwise,
  }),
  z.strictObject({
    kind: z.literal("units"),
    ...note,
    of: amountPart,
    size: decimalStringSchema,
    each: amountPart,
    part: partBlockSchema,
  }),
  z.strictObject({
    kind: z.literal("bands"),
    ...note,
    of: amountPart,
    bands: listOf(bandSchema, mostParts, 1),
    matching: matchingSchema,
    otherwise,
  }),
  z.strictObject({
    kind: z.literal("brackets"),
    ...note,
    of: amountPart,
    brackets: listOf(bracketSchema, mostParts, 1),
  }),
  z.strictObject({
    kind: z.literal("choose"),
    ...note,
    cases: listOf(
      z.strictObject({
        ...note,
        id: z.exactOptional(idSchema),
        when: conditionPart,
        then: amountPart,
      }),
      mostParts,
      1,
    ),
    matching: matchingSchema,
    otherwise,
  }),
  z.strictObject({
    kind: z.literal("table"),
    ...note,
    keys: listOf(factNameSchema, mostKeys, 1),
    rows: listOf(
      z.strictObject({ ...note, keys: listOf(idSchema, mostKeys, 1), value: decimalStringSchema }),
      mostRows,
      1,
    ),
    otherwise,
  }),
  z.strictObject({ kind: z.literal("count"), ...note, of: conditions }),
  z.strictObject({
    kind: z.literal("over"),
    ...note,
    list: factNameSchema,
    take: takingSchema,
    where: z.exactOptional(conditionPart),
    amount: otherwise,
    rounding: z.exactOptional(roundingSchema),
    otherwise,
  }),
  z.strictObject({
    kind: z.literal("earlier"),
    ...note,
    same: listOf(factNameSchema, mostKeys),
    on: factNameSchema,
    within: durationSchema,
  }),
  z.strictObject({
    kind: z.literal("elapsed"),
    ...note,
    from: dayOperandSchema,
    until: dayOperandSchema,
    unit: timeUnitSchema,
  }),
  z.strictObject({
    kind: z.literal("or-else"),
    ...note,
    of: amountPart,
    otherwise: amountPart,
  }),
]);

/** The schema of a figure: a named amount, or a named condition. */
export const figureSchema: z.ZodMiniType<Figure> = z.union([
  z.strictObject({ id: idSchema, ...note, amount: amountPart }),
  z.strictObject({ id: idSchema, ...note, condition: conditionPart }),
]);

/** The schema of a list of figures, at most 2,000. */
export const figuresSchema: z.ZodMiniType<readonly Figure[]> = listOf(figureSchema, mostFigures);

/**
 * The schema of a rule set.
 *
 * It knows shapes alone: whether what the figures refer to exists is checked by `defineRules`.
 */
export const ruleSetSchema: z.ZodMiniType<RuleSet> = z.strictObject({
  facts: factSheetSchema,
  parameters: z.exactOptional(parameterSheetSchema),
  figures: figuresSchema,
});
