import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import { canonicalDecimal } from "../core/decimal-text.js";
import { DomainError, isDomainError } from "../core/error.js";
import type { PlainDate } from "../core/plain-date.js";
import { quote } from "../core/quote.js";
import type { TimelineEntry, TimelineLookup } from "../core/timeline.js";
import { compileTimeline } from "../core/timeline.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { RulesErrorCode } from "./errors.js";
import { jurisdictions } from "./jurisdictions.js";
import { checkLowerLevels } from "./lower-levels.js";
import type {
  Jurisdiction,
  ParameterDefinition,
  ParameterLayer,
  Places,
} from "./parameter-sheet.js";
import { remembered } from "./remembered.js";
import type { RuleContext } from "./rule-context.js";

/** The value of a parameter on a day in a place, and who set it. */
export interface ResolvedParameter {
  /** The value in canonical spelling, or why it is not known. */
  readonly value: DecimalString | Unknown;
  /** The day from which it holds. */
  readonly from: PlainDate;
  /** The level that set it. */
  readonly level: Jurisdiction;
  /** The place that set it; left out for the nation. */
  readonly place?: string;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** Finds the value of a parameter that is in force on a day in a place. */
export type ParameterResolver = (context: RuleContext) => ResolvedParameter;

/**
 * Finds the value of a parameter that is in force on a day in a place.
 *
 * The lowest level that has set a value in force decides; a level whose value has ended, or has not
 * begun, leaves the decision to the next higher one.
 *
 * @param name - The name of the parameter, for messages.
 * @param definition - The layers of its values.
 * @param context - The day, the places, and what was on record.
 * @returns The value and its origin.
 * @throws {@link DomainError} `rules/day-needed` when the context has no day.
 * @throws {@link DomainError} `rules/parameter-not-in-force` when no level has a value in force.
 * @throws {@link DomainError} `rules/parameter-conflict` when a lower level changed the value of a
 * higher one in a way it may not.
 * @throws {@link DomainError} `core/invalid-date` when there is no such day.
 */
export function resolveParameter(
  name: string,
  definition: ParameterDefinition,
  context: RuleContext,
): ResolvedParameter {
  return parameterResolverOf(name, definition)(context);
}

/** Prepares `resolveParameter` for many days and places: nothing is looked up twice. */
export function parameterResolverOf(
  name: string,
  definition: ParameterDefinition,
): ParameterResolver {
  const resolve = layeredResolver(name, definition);
  const levels = jurisdictions.filter((level) =>
    definition.layers.some((layer) => layer.level === level && level !== "nation"),
  ) as readonly (keyof Places)[];
  const found = new Map<string, ResolvedParameter>();
  return (context) => {
    const { asOf, knownOn, places } = context;
    const key = JSON.stringify([asOf, knownOn, ...levels.map((level) => places?.[level])]);
    const known = found.get(key) ?? resolve(context);
    found.set(key, known);
    return known;
  };
}

/** Finds values in layers that are made ready once. */
function layeredResolver(
  name: string,
  { lowerLevels, layers }: ParameterDefinition,
): ParameterResolver {
  const byPlace = new Map(layers.map((layer) => [placeKey(layer.level, layer.place), layer]));
  const lookupOf = remembered(({ values }: ParameterLayer) => compileTimeline(values));
  return ({ asOf, knownOn, places = {} }) => {
    if (asOf === undefined) throw dayNeeded(name);
    const inForce = jurisdictions.flatMap((level) => {
      const place = level === "nation" || !Object.hasOwn(places, level) ? undefined : places[level];
      const layer = byPlace.get(placeKey(level, place));
      return layer === undefined ? [] : valueIn(layer, lookupOf(layer), asOf, knownOn);
    });
    checkLowerLevels(name, lowerLevels, inForce, asOf);
    const lowest = inForce.at(-1);
    if (lowest === undefined) throw notInForce(name, asOf, places);
    return lowest;
  };
}

/** Levels and places together; every level but the nation has places. */
const placeKey = (level: Jurisdiction, place: string | undefined): string =>
  place === undefined ? level : `${level} ${place}`;

/** The value that a layer has in force; none before its first and after its last. */
function valueIn(
  { level, place }: ParameterLayer,
  lookup: TimelineLookup<DecimalString | Unknown>,
  asOf: PlainDate,
  knownOn: PlainDate | undefined,
): readonly ResolvedParameter[] {
  const entry = startedEntry(() => lookup(asOf, knownOn === undefined ? {} : { knownOn }));
  if (entry === undefined || entry.value === null) return [];
  const { from, value, citation } = entry;
  return [
    {
      value: isUnknown(value) ? value : canonicalDecimal(value),
      from,
      level,
      ...(place === undefined ? {} : { place }),
      ...(citation === undefined ? {} : { citation }),
    },
  ];
}

function startedEntry<T>(find: () => TimelineEntry<T>): TimelineEntry<T> | undefined {
  try {
    return find();
  } catch (error) {
    if (isDomainError(error, "core/before-timeline")) return undefined;
    throw error;
  }
}

const dayNeeded = (parameter: string): DomainError =>
  new DomainError<RulesErrorCode>(
    "rules/day-needed",
    `The parameter ${quote(parameter)} depends on the day. Say which day is asked about: "asOf".`,
    { parameter },
  );

const notInForce = (parameter: string, asOf: PlainDate, places: Places = {}): DomainError => {
  const where = jurisdictions.flatMap((level) =>
    level === "nation" || places[level] === undefined ? [] : [`${level} ${quote(places[level])}`],
  );
  return new DomainError<RulesErrorCode>(
    "rules/parameter-not-in-force",
    `The parameter ${quote(parameter)} has no value on ${asOf} in ` +
      `${where.length === 0 ? "the nation" : where.join(", ")}. Add a value for that day, or ask ` +
      "for another day or place.",
    { parameter, asOf, places: { ...places } },
  );
};
