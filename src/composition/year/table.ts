import type { Id } from "../../core/id.js";
import type { Money } from "../../core/money.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";

/** A decimal, a count or a word as text, a yes or no, or why it is not known. */
export type YearValue = string | boolean | Unknown;

/** What a result can be. */
export type ResultDefinition =
  | {
      /** A number, a sum of money, a count, or a yes or no. */
      readonly kind: "decimal" | "money" | "count" | "boolean";
    }
  | {
      /** Marks one of several words. */
      readonly kind: "choice";
      /** The words. */
      readonly options: readonly string[];
    };

/** The results that the units of a part can have, by name. */
export type ResultSheet = ReadonlyMap<string, ResultDefinition>;

/** One result of one unit. */
export interface Cell {
  /** The value; left out where there is none, such as the star of a site without. */
  readonly value?: YearValue;
  /** The reasons, as the room tells them. */
  readonly entry?: TraceEntry;
}

/** The results of the units of a part. */
export type Table = ReadonlyMap<Id, ReadonlyMap<string, Cell>>;

/** What a payer bears for a unit. */
export interface Cost {
  readonly payer?: string;
  readonly amount: Money | Unknown;
}

/** What is paid for the units of a part. */
export type Costs = ReadonlyMap<Id, readonly Cost[]>;
