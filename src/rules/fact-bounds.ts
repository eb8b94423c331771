import type { DecimalString } from "../core/decimal-text.js";
import type {
  CountFact,
  DecimalFact,
  FactDefinition,
  ListFact,
  MoneyFact,
  NumericFact,
} from "./fact-sheet.js";

/** Which numbers a fact accepts. */
export interface FactBounds {
  /** The most decimal places of the value; zeros at its end do not count. */
  readonly places: number;
  /** The least value; no bound where left out. */
  readonly least?: DecimalString;
  /** The greatest value; no bound where left out. */
  readonly most?: DecimalString;
}

/** Tells whether a fact is a count, a decimal, money or a ratio. */
export function isNumericFact(definition: FactDefinition): definition is NumericFact {
  const { kind } = definition;
  return kind === "count" || kind === "decimal" || kind === "money" || kind === "ratio";
}

/**
 * Tells which numbers a fact accepts, with what its kind says where the definition is silent.
 *
 * @param definition - The definition of a count, decimal, money or ratio.
 * @returns The bounds, themselves included.
 */
export function boundsOf(definition: NumericFact): FactBounds {
  switch (definition.kind) {
    case "count":
      return countBounds(definition);
    case "decimal":
      return { places: definition.places ?? 2, ...givenBounds(definition) };
    case "money":
      return { places: 2, least: "0", ...givenBounds(definition) };
    case "ratio":
      return { places: definition.places ?? 4, least: "0", most: definition.most ?? "1" };
  }
}

/** The greatest number of rows that a list accepts. */
export function rowLimitOf(list: ListFact): number {
  return list.most ?? 1000;
}

function countBounds({ least = 0, most = Number.MAX_SAFE_INTEGER }: CountFact): FactBounds {
  return { places: 0, least: `${least}`, most: `${most}` };
}

function givenBounds({ least, most }: DecimalFact | MoneyFact): Omit<FactBounds, "places"> {
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}
