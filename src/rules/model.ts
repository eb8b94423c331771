import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Rounding } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { FactSheet } from "./fact-sheet.js";
import type { ParameterSheet } from "./parameter-sheet.js";

/** What every step of a rule may carry for the reader. */
export interface RuleNote {
  /** What the step is called in an explanation. */
  readonly label?: Label;
  /** The document and clause that print the step. */
  readonly citation?: Citation;
}

/** How two amounts are compared; each word says whether the bound itself is included. */
export type Comparison = "above" | "at-least" | "equal" | "not-equal" | "at-most" | "below";

/** Compares two amounts. Unknown when either is. */
export interface CompareCondition extends RuleNote {
  /** Marks a comparison. */
  readonly kind: "compare";
  /** The amount that is judged. */
  readonly left: Amount;
  /** How it compares with the other. */
  readonly is: Comparison;
  /** What it is compared with. */
  readonly right: Amount;
}

/** Asks whether a boolean fact is true. */
export interface HoldsCondition extends RuleNote {
  /** Marks a question about a boolean fact. */
  readonly kind: "holds";
  /** Name of a boolean fact. */
  readonly fact: string;
}

/** Asks whether a choice or text fact is one of the options listed. */
export interface AmongCondition extends RuleNote {
  /** Marks a question about a word. */
  readonly kind: "among";
  /** Name of a choice or text fact. */
  readonly fact: string;
  /** The words that count. */
  readonly options: readonly string[];
}

/** Asks whether a fact is known; never itself unknown. */
export interface KnownCondition extends RuleNote {
  /** Marks a question whether a fact is known. */
  readonly kind: "known";
  /** Name of a fact of any kind. */
  readonly fact: string;
}

/** Holds when every part holds; true for no parts. */
export interface AllCondition extends RuleNote {
  /** Marks a conjunction. */
  readonly kind: "all";
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** Holds when some part holds; false for no parts. */
export interface AnyCondition extends RuleNote {
  /** Marks a disjunction. */
  readonly kind: "any";
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** Holds when at least a number of the parts hold. */
export interface SomeCondition extends RuleNote {
  /** Marks a count of conditions with a least number. */
  readonly kind: "some";
  /** How many parts must hold, from 1 to the number of parts. */
  readonly least: number;
  /** The conditions. */
  readonly of: readonly Condition[];
}

/** Holds when its part does not. */
export interface NotCondition extends RuleNote {
  /** Marks a negation. */
  readonly kind: "not";
  /** The condition that must not hold. */
  readonly of: Condition;
}

/**
 * A question that facts answer with true, false or unknown.
 *
 * Unknown follows three-valued logic: `all` is false as soon as one part is, `any` is true as soon
 * as one part is, and only what could still go either way is unknown.
 */
export type Condition =
  | CompareCondition
  | HoldsCondition
  | AmongCondition
  | KnownCondition
  | AllCondition
  | AnyCondition
  | SomeCondition
  | NotCondition;

/** A number that the rule itself prints. */
export interface ConstantAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "constant";
  /** The number. */
  readonly value: DecimalString;
}

/** The value of a count, decimal, money or ratio fact. */
export interface FactAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "fact";
  /** Name of the fact. */
  readonly fact: string;
}

/** The value of a dated parameter on the day asked about. */
export interface ParameterAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "parameter";
  /** Name of the parameter. */
  readonly parameter: string;
}

/** The value of another figure of the same rule set. */
export interface FigureAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "figure";
  /** Id of the figure. */
  readonly figure: string;
}

/** Adds its parts; 0 for no parts. */
export interface SumAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "sum";
  /** The parts. */
  readonly of: readonly Amount[];
}

/** Multiplies its parts; 1 for no parts. */
export interface ProductAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "product";
  /** The parts. */
  readonly of: readonly Amount[];
}

/** Divides and rounds once. Unknown (`zero-divisor`) when the divisor is 0. */
export interface QuotientAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "quotient";
  /** What is divided. */
  readonly dividend: Amount;
  /** What it is divided by. */
  readonly divisor: Amount;
  /** How the result is rounded. */
  readonly rounding: Rounding;
}

/** Rounds its part. */
export interface RoundAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "round";
  /** The amount that the step works on. */
  readonly of: Amount;
  /** How the result is rounded. */
  readonly rounding: Rounding;
}

/** The least of its parts; at least one part. */
export interface MinAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "min";
  /** The parts. */
  readonly of: readonly Amount[];
}

/** The greatest of its parts – "highest only" (就高不重复); at least one part. */
export interface MaxAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "max";
  /** The parts. */
  readonly of: readonly Amount[];
}

/** Keeps its part between a floor and a cap; a row whose floor is above its cap is refused. */
export interface ClampAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "clamp";
  /** The amount that the step works on. */
  readonly of: Amount;
  /** The floor (扣完为止). */
  readonly least?: Amount;
  /** The cap (封顶). */
  readonly most?: Amount;
}

/** What becomes of a block that is not full. */
export type PartBlock = "dropped" | "counts";

/** So much for each full block of a quantity, as in "1 point for every 4 hours". */
export interface UnitsAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "units";
  /** The quantity; below 0 it counts as 0. */
  readonly of: Amount;
  /** The size of a block, above 0. */
  readonly size: DecimalString;
  /** What one block is worth. */
  readonly each: Amount;
  /** Whether a part of a block is dropped or counts as a whole one. */
  readonly part: PartBlock;
}

/** The values from one bound to another; a bound left out is open. */
export interface Interval {
  /** The least value, itself included (≥). Not together with `above`. */
  readonly from?: DecimalString;
  /** The lower bound, itself excluded (>). */
  readonly above?: DecimalString;
  /** The greatest value, itself included (≤). Not together with `below`. */
  readonly upTo?: DecimalString;
  /** The upper bound, itself excluded (<). */
  readonly below?: DecimalString;
}

/** One step of {@link BandsAmount}. */
export interface Band extends Interval, RuleNote {
  /** The name of the state or class that the band means, such as `A`. */
  readonly id?: string;
  /** What it is worth. */
  readonly then: Amount;
}

/** How a value that several cases claim is settled: the first one listed, or not at all. */
export type Matching = "first" | "only";

/**
 * Steps: the value of the band in which an amount lies.
 *
 * Bands stand as printed, with their gaps and overlaps, which `audit` reports. A value in no band is
 * `otherwise`, or unknown (`no-case-applies`) without it; a value in several is settled by `matching`:
 * the first band listed, or unknown (`several-cases-apply`).
 */
export interface BandsAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "bands";
  /** The amount that the step works on. */
  readonly of: Amount;
  /** The bands, as printed. */
  readonly bands: readonly Band[];
  /** How several matches are settled. */
  readonly matching: Matching;
  /** What it comes to where nothing else applies. */
  readonly otherwise?: Amount;
}

/** One bracket of {@link BracketsAmount}: a rate, or so much for each block. */
export type Bracket = RateBracket | BlockBracket;

/** A bracket whose part of the amount is multiplied by a rate. */
export interface RateBracket extends RuleNote {
  /** Where the bracket ends, itself included; left out where it has no end. */
  readonly upTo?: DecimalString;
  /** What one unit inside the bracket is worth. */
  readonly rate: DecimalString;
}

/** A bracket whose part of the amount earns so much for each block. */
export interface BlockBracket extends RuleNote {
  /** Where the bracket ends, itself included; left out where it has no end. */
  readonly upTo?: DecimalString;
  /** The size of a block, above 0. */
  readonly size: DecimalString;
  /** What one block is worth. */
  readonly each: DecimalString;
  /** Whether a part of a block is dropped or counts as a whole one. */
  readonly part: PartBlock;
}

/**
 * Marginal brackets: each part of an amount earns by the bracket in which it lies.
 *
 * The first bracket starts at 0; an amount below 0 earns nothing, and what lies above the last end
 * earns nothing more.
 */
export interface BracketsAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "brackets";
  /** The amount that the step works on. */
  readonly of: Amount;
  /** The brackets, upward from 0. */
  readonly brackets: readonly Bracket[];
}

/** One case of {@link ChooseAmount}. */
export interface Case extends RuleNote {
  /** The name of the state or class that the case means, such as `A`. */
  readonly id?: string;
  /** When the case applies. */
  readonly when: Condition;
  /** What it is worth. */
  readonly then: Amount;
}

/**
 * The value of the case that applies.
 *
 * Without a case that applies the value is `otherwise`, or unknown (`no-case-applies`) without it.
 * With `matching: "first"` an unknown condition leaves the value unknown unless an earlier case holds.
 */
export interface ChooseAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "choose";
  /** The cases, in the order in which they are tried. */
  readonly cases: readonly Case[];
  /** How several matches are settled. */
  readonly matching: Matching;
  /** What it comes to where nothing else applies. */
  readonly otherwise?: Amount;
}

/** One row of {@link TableAmount}. */
export interface TableRow extends RuleNote {
  /** One option for each key, in the order of the keys. */
  readonly keys: readonly string[];
  /** The number. */
  readonly value: DecimalString;
}

/** A value looked up by choice facts, as in a table of star × kind of site. */
export interface TableAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "table";
  /** Names of choice facts. */
  readonly keys: readonly string[];
  /** The rows of the table. */
  readonly rows: readonly TableRow[];
  /** What a combination without a row is worth; unknown (`no-case-applies`) unless given. */
  readonly otherwise?: Amount;
}

/** How many of the conditions hold. Unknown when any is. */
export interface CountAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "count";
  /** The conditions. */
  readonly of: readonly Condition[];
}

/**
 * How the rows of a list become one number.
 *
 * `middle-mean` is the mean without the one highest and the one lowest; it needs three rows.
 */
export type Taking = "sum" | "mean" | "middle-mean" | "min" | "max" | "count";

/**
 * One number from the rows of a list.
 *
 * Inside `amount` and `where` a name means the fact of the row; the facts around the list can be
 * read too. Sum and count of no rows are 0; anything else of too few rows is `otherwise`, or
 * unknown (`no-case-applies`) without it.
 */
export interface OverAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "over";
  /** Name of a list fact. */
  readonly list: string;
  /** How the rows become one number. */
  readonly take: Taking;
  /** Which rows count; all unless given. */
  readonly where?: Condition;
  /** What one row is worth; left out for `count` alone. */
  readonly amount?: Amount;
  /** How a mean is rounded; owed by `mean` and `middle-mean` alone. */
  readonly rounding?: Rounding;
  /** What it comes to where nothing else applies. */
  readonly otherwise?: Amount;
}

/** A length of time. */
export interface Duration {
  /** The unit. */
  readonly unit: "days" | "months" | "years";
  /** How many of the unit, from 1. */
  readonly length: number;
}

/**
 * Inside a list: how many earlier rows are of the same kind and still within validity.
 *
 * A row is earlier when its day is before, or the same and it stands before in the list. It is within
 * validity when this row's day comes before the other's day plus `within`.
 */
export interface EarlierAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "earlier";
  /** Names of the choice or text facts of the row that must be equal. */
  readonly same: readonly string[];
  /** Name of the date fact of the row. */
  readonly on: string;
  /** How long a row stays valid. */
  readonly within: Duration;
}

/** A day that a rule speaks of: a date fact, a printed day, or the day asked about. */
export type DayOperand = FactDay | PrintedDay | AskedDay;

/** The day of a date fact. */
export interface FactDay {
  /** Marks the day of a fact. */
  readonly kind: "fact";
  /** Name of a date fact. */
  readonly fact: string;
}

/** A day that the rule prints. */
export interface PrintedDay {
  /** Marks a printed day. */
  readonly kind: "day";
  /** The day. */
  readonly day: PlainDate;
}

/** The day asked about. */
export interface AskedDay {
  /** Marks the day asked about. */
  readonly kind: "as-of";
}

/** Whole days, months or years from one day to another; below 0 when the second comes first. */
export interface ElapsedAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "elapsed";
  /** The day from which is counted. */
  readonly from: DayOperand;
  /** The day up to which is counted. */
  readonly until: DayOperand;
  /** What is counted. */
  readonly unit: Duration["unit"];
}

/** Its part where that is known, and otherwise another amount. */
export interface OrElseAmount extends RuleNote {
  /** Tells the kind of amount. */
  readonly kind: "or-else";
  /** The amount that the step works on. */
  readonly of: Amount;
  /** What it comes to where the first is unknown. */
  readonly otherwise: Amount;
}

/** A number worked out from facts: an exact decimal, or unknown when a part it needs is. */
export type Amount =
  | ConstantAmount
  | FactAmount
  | ParameterAmount
  | FigureAmount
  | SumAmount
  | ProductAmount
  | QuotientAmount
  | RoundAmount
  | MinAmount
  | MaxAmount
  | ClampAmount
  | UnitsAmount
  | BandsAmount
  | BracketsAmount
  | ChooseAmount
  | TableAmount
  | CountAmount
  | OverAmount
  | EarlierAmount
  | ElapsedAmount
  | OrElseAmount;

/** A named number of a rule set, which other figures may read. */
export interface AmountFigure {
  /** Unique among the figures; other figures read it by this id. */
  readonly id: string;
  /** What it is called in an explanation. */
  readonly label?: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** How the number is worked out. */
  readonly amount: Amount;
}

/** A named question of a rule set. */
export interface ConditionFigure {
  /** Unique among the figures; other figures read it by this id. */
  readonly id: string;
  /** What it is called in an explanation. */
  readonly label?: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** The question. */
  readonly condition: Condition;
}

/** A named result of a rule set: a number or a yes/no. */
export type Figure = AmountFigure | ConditionFigure;

/**
 * Facts, parameters and the figures worked out from them: what the readers of the language take.
 *
 * Policies of the rooms are turned into rule sets; one can also be written by hand.
 */
export interface RuleSet<Facts extends FactSheet = FactSheet> {
  /** The facts asked for. */
  readonly facts: Facts;
  /** The dated numbers that the figures read. */
  readonly parameters?: ParameterSheet;
  /** Results, each with an id of its own; a figure may read any other, but not itself in a circle. */
  readonly figures: readonly Figure[];
}
