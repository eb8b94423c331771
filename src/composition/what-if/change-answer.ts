import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { Label } from "../../core/text.js";
import type { TracedScheme, TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import type { YearOptions } from "../year/question.js";
import type { YearValue } from "../year/table.js";

/** A result that is added up and compared. */
export interface ComparedFigure {
  /** Id of the part. */
  readonly part: Id;
  /** Name of the result, a number. */
  readonly result: string;
}

/** What is compared, and for which year. */
export interface WhatIfOptions extends YearOptions {
  /** The results that are added up; gross pay and the total of grants unless given. */
  readonly figures?: readonly ComparedFigure[];
  /** Id of a relation from units to the counties by which costs are told apart. */
  readonly counties?: Id;
}

/** A number before and after a reform. */
export interface Change {
  /** Without the reform. */
  readonly before: DecimalString;
  /** With it. */
  readonly after: DecimalString;
  /** The second less the first. */
  readonly difference: DecimalString;
}

/** The part of a difference that one change of the reform brings. */
export interface ChangeShare {
  /** Id of the change. */
  readonly change: Id;
  /** What it is called. */
  readonly label: Label;
  /** What it brings; the shares of all changes add up to the difference. */
  readonly amount: DecimalString;
}

/** A number before and after, and what each change brings. */
export interface SplitChange extends Change {
  /**
   * What each change brings, in the order of the reform; unknown where something is unknown under
   * some of the changes that is known without and with all of them.
   */
  readonly split: readonly ChangeShare[] | Unknown;
}

/** A unit whose number changes. */
export interface UnitChange extends Change {
  /** Id of the unit. */
  readonly unit: Id;
  /** The reasons without and with the reform, when asked for. */
  readonly trace?: {
    /** Without the reform. */
    readonly before: TraceEntry;
    /** With it. */
    readonly after: TraceEntry;
  };
}

/** A unit that counts in no total, as its number is not known on both sides. */
export interface OpenUnit {
  /** Id of the unit. */
  readonly unit: Id;
  /** Without the reform; left out where there is no such number. */
  readonly before?: YearValue;
  /** With it. */
  readonly after?: YearValue;
}

/** A result under both. */
export interface FigureComparison extends ComparedFigure {
  /** Marks a result that can be compared. */
  readonly status: "compared";
  /** The sum over the units that are known on both sides. */
  readonly total: SplitChange;
  /** How many units gain. */
  readonly gainers: number;
  /** How many lose. */
  readonly losers: number;
  /** How many stay as they are. */
  readonly unchanged: number;
  /** The units that gain or lose, in the order of their ids. */
  readonly units: readonly UnitChange[];
  /** The units that are not known on both sides, in the order of their ids. */
  readonly open: readonly OpenUnit[];
}

/** A result of a part that has none on one side. */
export interface FigureFailure extends ComparedFigure {
  /** Marks a result that cannot be compared. */
  readonly status: "not-compared";
  /** What became of the part without the reform. */
  readonly before: "worked-out" | "failed" | "not-worked-out";
  /** What became of it with the reform. */
  readonly after: "worked-out" | "failed" | "not-worked-out";
}

/** A word of a unit that becomes another one: a star, a class, a grade, a tier, an honor. */
export interface Flip {
  /** Id of the part. */
  readonly part: Id;
  /** Id of the unit. */
  readonly unit: Id;
  /** Name of the result. */
  readonly result: string;
  /** Without the reform; left out where there is none. */
  readonly before?: YearValue;
  /** With it. */
  readonly after?: YearValue;
}

/** What a payer bears for a county. */
export interface PayerCost extends Change {
  /** The county; left out for units that belong to none. */
  readonly county?: Id;
  /** The payer; left out where the scheme names none. */
  readonly payer?: string;
}

/** What pay and grants cost. */
export interface CostComparison {
  /** All of it, and what each change brings. */
  readonly total: SplitChange;
  /** By county and payer, in the order of their names. */
  readonly payers: readonly PayerCost[];
  /** Units whose cost is not known on both sides; they count nowhere. */
  readonly open: readonly ComparedUnit[];
}

/** A unit of a part. */
export interface ComparedUnit {
  /** Id of the part. */
  readonly part: Id;
  /** Id of the unit. */
  readonly unit: Id;
}

/** What a reform would change. */
export interface WhatIf {
  /** The county year that is changed. */
  readonly scheme: TracedScheme;
  /** Id of the reform. */
  readonly reform: Id;
  /** The results that are added up. */
  readonly figures: readonly (FigureComparison | FigureFailure)[];
  /** Words that become others, by part, unit and result. */
  readonly flips: readonly Flip[];
  /** The costs of the parts that pay and grant, as far as both sides worked them out. */
  readonly cost: CostComparison;
}
