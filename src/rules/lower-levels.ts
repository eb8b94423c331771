import { compareDecimals } from "../core/arithmetic.js";
import { toDecimal } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import { DomainError } from "../core/error.js";
import type { PlainDate } from "../core/plain-date.js";
import { quote } from "../core/quote.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { RulesErrorCode } from "./errors.js";
import type { Jurisdiction, ParameterDefinition } from "./parameter-sheet.js";

type LowerLevels = ParameterDefinition["lowerLevels"];

/** The value that one level has in force. */
export interface LevelValue {
  readonly level: Jurisdiction;
  readonly place?: string;
  readonly value: DecimalString | Unknown;
}

type KnownLevelValue = LevelValue & { readonly value: DecimalString };

/**
 * Checks that no lower level has changed the value of a higher one in a way it may not.
 *
 * Values that are unknown cannot be compared and are passed over.
 *
 * @param parameter - The name of the parameter, for messages.
 * @param lowerLevels - What a lower level may do.
 * @param values - The values in force, from the highest level to the lowest.
 * @param asOf - The day on which they are in force.
 * @throws {@link DomainError} `rules/parameter-conflict` naming the day, both levels and values.
 */
export function checkLowerLevels(
  parameter: string,
  lowerLevels: LowerLevels,
  values: readonly LevelValue[],
  asOf: PlainDate,
): void {
  // The permissions are orders, so a chain of lawful neighbors is lawful from end to end.
  values.filter(isKnown).reduce<KnownLevelValue | undefined>((higher, lower) => {
    if (higher !== undefined && !isLawful(lowerLevels, higher.value, lower.value)) {
      throw conflict(parameter, lowerLevels, higher, lower, asOf);
    }
    return lower;
  }, undefined);
}

function isKnown(level: LevelValue): level is KnownLevelValue {
  return !isUnknown(level.value);
}

function isLawful(lowerLevels: LowerLevels, higher: DecimalString, lower: DecimalString): boolean {
  const order = compareDecimals(toDecimal(lower), toDecimal(higher));
  switch (lowerLevels) {
    case "may-raise":
      return order >= 0;
    case "may-lower":
      return order <= 0;
    case "may-not-change":
      return order === 0;
    case "may-change":
      return true;
  }
}

const permissions = {
  "may-raise": "only raise",
  "may-lower": "only lower",
  "may-not-change": "not change",
  "may-change": "change",
} as const satisfies Readonly<Record<LowerLevels, string>>;

function conflict(
  parameter: string,
  lowerLevels: LowerLevels,
  higher: KnownLevelValue,
  lower: KnownLevelValue,
  asOf: PlainDate,
): DomainError {
  return new DomainError<RulesErrorCode>(
    "rules/parameter-conflict",
    `On ${asOf} ${named(lower)} sets ${quote(parameter)} to ${lower.value} and ${named(higher)} ` +
      `to ${higher.value}, which lower levels may ${permissions[lowerLevels]}. Correct one of them.`,
    { parameter, asOf, higher: factsOf(higher), lower: factsOf(lower) },
  );
}

function named({ level, place }: LevelValue): string {
  return place === undefined ? `the ${level}` : `the ${level} ${quote(place)}`;
}

function factsOf({ level, place, value }: KnownLevelValue): Readonly<Record<string, string>> {
  return { level, ...(place === undefined ? {} : { place }), value };
}
