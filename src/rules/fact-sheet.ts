import type { DecimalString } from "../core/decimal-text.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Label } from "../core/text.js";
import type { Unknown } from "../core/unknown.js";

/** What every fact declares, whatever its kind. */
interface FactBase {
  /** What the fact is called on a form and in an explanation. */
  readonly label?: Label;
  /** The unit that one counts, such as `hours` or `m²`; for display only. */
  readonly unit?: string;
  /** Whether the fact may be left out or be given as unknown. A fact is owed unless this is `true`. */
  readonly mayBeUnknown?: boolean;
  /** Which way the fact is better evidence; `audit` reports rules that work against it. */
  readonly better?: "more" | "less";
}

/** A whole number that is counted: a `number` from 0 up. */
export interface CountFact extends FactBase {
  /** Marks a count. */
  readonly kind: "count";
  /** The least number accepted; 0 unless given. */
  readonly least?: number;
  /** The greatest number accepted; 2⁵³ − 1 unless given. */
  readonly most?: number;
}

/** A measured number, given as decimal text. */
export interface DecimalFact extends FactBase {
  /** Marks a measured number. */
  readonly kind: "decimal";
  /** How many decimal places are accepted, 0 to 6; 2 unless given. */
  readonly places?: number;
  /** The least value accepted; no bound unless given. */
  readonly least?: DecimalString;
  /** The greatest value accepted; no bound unless given. */
  readonly most?: DecimalString;
}

/** An amount of money, given as decimal text with at most two places. */
export interface MoneyFact extends FactBase {
  /** Marks an amount of money. */
  readonly kind: "money";
  /** The least amount accepted; 0 unless given. @unit yuan */
  readonly least?: DecimalString;
  /** The greatest amount accepted; no bound unless given. @unit yuan */
  readonly most?: DecimalString;
}

/** A share of a whole from 0 to 1, given as decimal text. */
export interface RatioFact extends FactBase {
  /** Marks a share. */
  readonly kind: "ratio";
  /** How many decimal places are accepted, 0 to 6; 4 unless given. */
  readonly places?: number;
  /** The greatest share accepted; 1 unless given, more where a share may pass the whole. */
  readonly most?: DecimalString;
}

/** A question answered with `true` or `false`. */
export interface BooleanFact extends FactBase {
  /** Marks a yes or no. */
  readonly kind: "boolean";
}

/** One of several named options. */
export interface ChoiceFact extends FactBase {
  /** Marks a choice. */
  readonly kind: "choice";
  /** The options to choose from, each once. */
  readonly options: readonly ChoiceOption[];
}

/** One option of a choice. */
export interface ChoiceOption {
  /** The word that facts and rules use. */
  readonly id: string;
  /** What the option is called on a form and in an explanation. */
  readonly label?: Label;
}

/** A plain date. */
export interface DateFact extends FactBase {
  /** Marks a day. */
  readonly kind: "date";
}

/** A word or a name; rules may only ask whether it is among given words. */
export interface TextFact extends FactBase {
  /** Marks a word. */
  readonly kind: "text";
}

/** A list of rows – cases, buses, assessors, children – each with the same facts. */
export interface ListFact extends FactBase {
  /** Marks a list. */
  readonly kind: "list";
  /** The facts of one row; a row holds no lists. */
  readonly rows: RowSheet;
  /** The greatest number of rows accepted; 1,000 unless given. */
  readonly most?: number;
}

/** A fact that amounts can calculate with. */
export type NumericFact = CountFact | DecimalFact | MoneyFact | RatioFact;

/** A fact with a single value. */
export type SimpleFact = NumericFact | BooleanFact | ChoiceFact | DateFact | TextFact;

/** One fact that a policy asks for. */
export type FactDefinition = SimpleFact | ListFact;

/** The facts of one row of a list, by name. */
export interface RowSheet {
  /** The definition of one fact. */
  readonly [fact: string]: SimpleFact;
}

/**
 * The facts that a policy asks for, by name.
 *
 * From this one definition come the TypeScript type of the facts ({@link FactsOf}), the check at
 * run time, and the JSON Schema.
 */
export interface FactSheet {
  /** The definition of one fact. */
  readonly [fact: string]: FactDefinition;
}

/** The value of a fact with this definition. */
export type FactValueOf<Definition> = Definition extends CountFact
  ? number
  : Definition extends DecimalFact | MoneyFact | RatioFact
    ? DecimalString
    : Definition extends BooleanFact
      ? boolean
      : Definition extends ChoiceFact
        ? Definition["options"][number]["id"]
        : Definition extends DateFact
          ? PlainDate
          : Definition extends TextFact
            ? string
            : Definition extends ListFact
              ? readonly FactsOf<Definition["rows"]>[]
              : never;

/** The mark of a fact that may be left out. */
export interface OptionalFact {
  /** Says that the fact may be left out or be unknown. */
  readonly mayBeUnknown: true;
}

/** Names of the facts that may be left out. */
export type OptionalNames<Sheet> = {
  [Name in keyof Sheet]: Sheet[Name] extends OptionalFact ? Name : never;
}[keyof Sheet];

/**
 * The facts that a sheet asks for: each by its name, with a value of its kind.
 *
 * A fact that may be unknown can be left out or be `{ unknown: reason }`. For a sheet whose names
 * the compiler does not know – one read from JSON – any record of facts is accepted and checked at
 * run time.
 */
export type FactsOf<Sheet> = string extends keyof Sheet
  ? { readonly [fact: string]: FactValue }
  : {
      readonly [Name in Exclude<keyof Sheet, OptionalNames<Sheet>>]: FactValueOf<Sheet[Name]>;
    } & {
      readonly [Name in OptionalNames<Sheet>]?: FactValueOf<Sheet[Name]> | Unknown;
    };

/** The value of one fact of a row. */
export type SimpleFactValue = number | string | boolean | Unknown;

/** The value of one fact. */
export type FactValue = SimpleFactValue | readonly { readonly [fact: string]: SimpleFactValue }[];
