import { readList } from "../core/list.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Rounding } from "../core/rounding.js";
import type { AmountPart } from "./build-part.js";
import { copyFields, optionalAmount } from "./build-part.js";
import type {
  Condition,
  CountAmount,
  DayOperand,
  Duration,
  EarlierAmount,
  ElapsedAmount,
  OverAmount,
  RuleNote,
  Taking,
} from "./model.js";

/** A list, and how its rows become one number. */
export interface OverParts extends RuleNote {
  /** Name of a list fact. */
  readonly list: string;
  /** How the rows become one number. */
  readonly take: Taking;
  /** Which rows count; all unless given. */
  readonly where?: Condition;
  /** What one row is worth; left out for `count` alone. */
  readonly amount?: AmountPart;
  /** How a mean is rounded. */
  readonly rounding?: Rounding;
  /** What too few rows are worth; unknown unless given. */
  readonly otherwise?: AmountPart;
}

/** Which rows are of the same kind, and how long they stay valid. */
export interface EarlierParts extends RuleNote {
  /** Names of the choice or text facts of the row that must be equal. */
  readonly same: readonly string[];
  /** Name of the date fact of the row. */
  readonly on: string;
  /** How long a row stays valid. */
  readonly within: Duration;
}

/** A day as builders take it: text is a printed day, or `as-of` for the day asked about. */
export type DayPart = DayOperand | PlainDate | "as-of";

/** Two days, and the unit that is counted between them. */
export interface ElapsedParts extends RuleNote {
  /** The day from which time is counted. */
  readonly from: DayPart;
  /** The day up to which it is counted. */
  readonly until: DayPart;
  /** What is counted, in whole units. */
  readonly unit: Duration["unit"];
}

/**
 * Builds the number of conditions that hold.
 *
 * @param conditions - The conditions.
 * @param note - Label and citation.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the conditions are no list.
 * @example
 * countMet([holds("plate"), holds("plan")]).kind; // "count"
 */
export function countMet(conditions: readonly Condition[], note: RuleNote = {}): CountAmount {
  return { ...copyFields(note), kind: "count", of: readList(conditions) };
}

/**
 * Builds one number from the rows of a list.
 *
 * @param parts - The list, what a row is worth, which rows count, and what is taken.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * over({ list: "buses", take: "sum", amount: "4", where: below(fact("notices"), "2") }).amount; // { kind: "constant", value: "4" }
 */
export function over(parts: OverParts): OverAmount {
  const { amount, otherwise, ...fields } = copyFields(parts);
  return {
    ...fields,
    kind: "over",
    ...optionalAmount("amount", amount),
    ...optionalAmount("otherwise", otherwise),
  };
}

/**
 * Builds, inside a list, how many earlier rows are of the same kind and still valid.
 *
 * @param parts - What must be equal, the day of a row, and how long it stays valid.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * earlier({ same: ["offence"], on: "date", within: { unit: "years", length: 1 } }).kind; // "earlier"
 */
export function earlier(parts: EarlierParts): EarlierAmount {
  return { ...copyFields(parts), kind: "earlier" };
}

/**
 * Builds the whole days, months or years from one day to another.
 *
 * @param parts - The two days and the unit.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record.
 * @example
 * const age = elapsed({ from: { kind: "fact", fact: "born" }, until: "as-of", unit: "years" });
 * age.until; // { kind: "as-of" }
 * elapsed({ from: "2024-01-01", until: "as-of", unit: "days" }).from; // { kind: "day", day: "2024-01-01" }
 */
export function elapsed(parts: ElapsedParts): ElapsedAmount {
  const fields = copyFields(parts);
  return { ...fields, kind: "elapsed", from: toDay(fields.from), until: toDay(fields.until) };
}

function toDay(part: DayPart): DayOperand {
  if (part === "as-of") return { kind: "as-of" };
  return typeof part === "string" ? { kind: "day", day: part } : part;
}
