import { DomainError } from "../core/error.js";
import type { CoreErrorCode } from "../core/errors.js";
import { isId } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { checkedFields, readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import { jurisdictions } from "./jurisdictions.js";
import type { Places } from "./parameter-sheet.js";

/** The day and the place for which rules are read. */
export interface RuleContext {
  /** The day asked about; owed by rules that read a parameter or the day itself. */
  readonly asOf?: PlainDate;
  /** What was on record by this day; everything on record unless given. */
  readonly knownOn?: PlainDate;
  /** The places of the site, which decide between the layers of a parameter. */
  readonly places?: Places;
}

/**
 * Checks the day and the place for which rules are read.
 *
 * @param value - What the caller handed over.
 * @returns A copy with existing days and known levels.
 * @throws {@link DomainError} `core/invalid-shape` when it has other fields, or a place is none.
 * @throws {@link DomainError} `core/invalid-date` when a day does not exist.
 * @throws {@link DomainError} `core/out-of-range` when a year is not one of 1900 to 2100.
 */
export function checkedContext(value: unknown): RuleContext {
  const fields = ["asOf", "knownOn", "places"] as const;
  const { asOf, knownOn, places } = readRecord(value, [], fields, "rule context");
  return {
    ...(asOf === undefined ? {} : { asOf: checkedDay(asOf) }),
    ...(knownOn === undefined ? {} : { knownOn: checkedDay(knownOn) }),
    ...(places === undefined ? {} : { places: checkedPlaces(places) }),
  };
}

const placedLevels = jurisdictions.filter((level) => level !== "nation");

function checkedPlaces(places: JsonValue): Places {
  const fields = checkedFields(places, [], placedLevels, "record of places");
  const stray = placedLevels.find((level) => Object.hasOwn(fields, level) && !isId(fields[level]));
  if (stray === undefined) return fields as Places;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `The ${stray} is ${quote(fields[stray])}. Use the id of a place.`,
    { path: `/places/${stray}` },
  );
}
