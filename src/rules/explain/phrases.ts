import type { RoundingMode } from "../../core/rounding.js";
import type { UnknownReason } from "../../core/unknown.js";
import type { Comparison, Duration, PartBlock, Taking } from "../model.js";
import type { Jurisdiction } from "../parameter-sheet.js";

/** The languages of explanations. */
export type Language = "zh" | "en";

/**
 * Everything that an explanation can say, in one language.
 *
 * A phrase takes texts that are ready to be read and puts the words of the language around them;
 * no words are joined anywhere else.
 */
export interface Phrases {
  // What stands around a sentence.
  readonly named: (name: string, text: string) => string;
  readonly cited: (text: string, sources: readonly string[]) => string;
  readonly source: (document: string, clause: string | undefined) => string;

  // What a step came to.
  readonly equals: (expression: string, value: string) => string;
  readonly gives: (expression: string, value: string) => string;
  readonly unsettled: (expression: string, reason: UnknownReason) => string;
  readonly met: (expression: string) => string;
  readonly notMet: (expression: string) => string;
  readonly undecided: (expression: string, reason: UnknownReason) => string;
  readonly result: string;

  // Values as they stand inside of sentences.
  readonly quantity: (value: string, unit: string | undefined) => string;
  readonly measured: (name: string, quantity: string) => string;
  readonly worded: (name: string, word: string) => string;
  readonly answered: (name: string, answer: boolean) => string;
  readonly unknownValue: (name: string | undefined, reason: UnknownReason) => string;
  readonly asOf: (day: string) => string;
  readonly rowCount: (name: string, rows: string) => string;
  readonly parameter: (value: string, origin: ParameterOrigin) => string;

  // Amounts.
  readonly sum: (terms: readonly string[]) => string;
  readonly product: (factors: readonly string[]) => string;
  readonly nothingToAdd: string;
  readonly nothingToMultiply: string;
  readonly worth: (value: string) => string;
  readonly each: (quantity: string, unit: string, worth: string) => string;
  readonly quotient: (dividend: string, divisor: string, rounding: string) => string;
  readonly rounded: (of: string, rounding: string) => string;
  readonly rounding: (mode: RoundingMode, grid: RoundingGrid) => string;
  readonly least: (terms: readonly string[]) => string;
  readonly greatest: (terms: readonly string[]) => string;
  readonly clamp: (of: string, limits: Limits) => string;
  readonly units: (blocks: Blocks) => string;
  readonly brackets: (of: string, shares: readonly string[]) => string;
  readonly byBrackets: (of: string) => string;
  readonly noShare: (of: string) => string;
  readonly rateShare: (portion: string, rate: string, worth: string) => string;
  readonly blockShare: (portion: string, blocks: string, each: string, worth: string) => string;
  readonly replaced: (of: string, otherwise: string) => string;
  readonly elapsed: (from: string, until: string, unit: Duration["unit"]) => string;
  readonly earlier: (within: Duration) => string;
  readonly count: (conditions: number) => string;

  // Choices.
  readonly band: (of: string, name: string | undefined, interval: string) => string;
  readonly noBand: (of: string) => string;
  readonly byBands: (of: string) => string;
  readonly interval: (bounds: readonly string[]) => string;
  readonly caseNamed: (name: string) => string;
  readonly caseNumbered: (number: number) => string;
  readonly noCase: string;
  readonly byCases: string;
  readonly otherCase: (expression: string) => string;
  readonly table: (keys: readonly string[]) => string;
  readonly noRow: (keys: readonly string[]) => string;

  // Lists.
  readonly over: (list: string, rows: number, counted: number, taking: string) => string;
  readonly taking: Readonly<Record<Taking, string>>;
  readonly ofList: (list: string, taking: string) => string;
  readonly tooFew: (expression: string) => string;
  readonly row: (number: number) => string;
  readonly rowCounts: string;
  readonly rowLeftOut: string;
  readonly rowOpen: string;

  // Conditions.
  readonly compare: (left: string, is: Comparison, right: string) => string;
  readonly bound: (is: Comparison, value: string) => string;
  readonly holds: (fact: string, wanted: boolean) => string;
  readonly among: (fact: string, options: readonly string[]) => string;
  readonly known: (fact: string) => string;
  readonly all: (conditions: number, holding: number) => string;
  readonly any: (conditions: number, holding: number) => string;
  readonly some: (least: number, conditions: number, holding: number) => string;
  readonly not: string;
}

/** To which multiples a value is rounded. */
export type RoundingGrid = { readonly places: number } | { readonly step: string };

/** The limits of a clamp, and which of them decided. */
export interface Limits {
  readonly least?: string;
  readonly most?: string;
  readonly bound?: "least" | "most";
}

/** What one block is worth, and how many there are. */
export interface Blocks {
  readonly of: string;
  /** The size of a block with its unit. */
  readonly size: string;
  readonly worth: string;
  readonly part: PartBlock;
  /** Left out while the quantity is unknown. */
  readonly blocks?: string;
}

/** Who set a parameter, and since when. */
export interface ParameterOrigin {
  readonly level: Jurisdiction;
  readonly place?: string;
  readonly from: string;
}
