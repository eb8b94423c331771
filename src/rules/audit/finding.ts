import type { DecimalString } from "../../core/decimal-text.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { FactValue } from "../fact-sheet.js";
import type { Places } from "../parameter-sheet.js";

/**
 * What the audit of rules reports.
 *
 * - `gap`: values that no band or case claims
 * - `overlap`: values that several bands or cases claim
 * - `case-never-applies`: a band or case that decides nothing, whatever the facts are
 * - `better-evidence-lowers`: a result that falls as a fact gets better, or rises as it gets worse
 * - `shortfall-rewarded`: a result that rises with what is missing
 * - `proportion-uncapped`: a share of points that can pass the points
 * - `divisor-may-be-zero`: a quotient that some facts leave unknown
 * - `too-few-rows`: a mean, least or greatest of a list that can have no rows for it
 * - `table-incomplete`: combinations of options that a table has no row for
 * - `fact-unread`: a fact that is asked for and read by nothing
 * - `parameter-unread`: a parameter that nothing reads
 * - `fact-without-influence`: a fact that is read, and changed nothing in any probe
 * - `figure-constant`: a figure that reads facts and always comes to the same
 * - `part-without-influence`: a limit, part or condition that decides nothing, whatever the facts are
 * - `parameter-gap`: days of the rules on which a parameter has no value
 * - `parameter-conflict`: a lower level that changes a parameter in a way it may not
 * - `probes-exhausted`: rules too large to be tried out as far as others are
 */
export type RulesAuditCode =
  | "gap"
  | "overlap"
  | "case-never-applies"
  | "better-evidence-lowers"
  | "shortfall-rewarded"
  | "proportion-uncapped"
  | "divisor-may-be-zero"
  | "too-few-rows"
  | "table-incomplete"
  | "fact-unread"
  | "parameter-unread"
  | "fact-without-influence"
  | "figure-constant"
  | "part-without-influence"
  | "parameter-gap"
  | "parameter-conflict"
  | "probes-exhausted";

/**
 * How grave a finding is: `fault` leaves results unknown or turns them around, `warning` is likely
 * a mistake, `notice` may well be meant.
 */
export type Severity = "fault" | "warning" | "notice";

/** Facts by name, as they are handed to a reader of the rules. */
export interface ExampleFacts {
  readonly [fact: string]: FactValue;
}

/** What a figure comes to. */
export type ExampleResult = DecimalString | boolean | Unknown;

/** A value of an amount that shows the fault, and which bands or cases claim it. */
export interface ValueExample {
  /** Marks a value of the amount that bands or cases tell apart. */
  readonly kind: "value";
  /** The value. */
  readonly value: DecimalString;
  /** JSON pointers of the bands or cases that claim it. */
  readonly claimedBy: readonly string[];
}

/** The day and the places of a probe; left out where the rules depend on neither. */
export interface ProbedWhen {
  /** The day for which the rules were asked. */
  readonly asOf?: PlainDate;
  /** The places for which they were asked. */
  readonly places?: Places;
}

/** Facts that show the fault. Facts that are not named do not matter. */
export interface FactsExample extends ProbedWhen {
  /** Marks one record of facts. */
  readonly kind: "facts";
  /** The facts. */
  readonly facts: ExampleFacts;
  /** What the rule comes to with these facts. */
  readonly result: ExampleResult;
}

/** Two records of facts between which the fault shows. Facts that are not named do not matter. */
export interface ChangeExample extends ProbedWhen {
  /** Marks two records of facts. */
  readonly kind: "change";
  /** The fact that differs; `list/fact` for a fact of the rows of a list. */
  readonly fact: string;
  /** The facts before the change. */
  readonly before: ExampleFacts;
  /** The facts after it. */
  readonly after: ExampleFacts;
  /** What the rule comes to before and after. */
  readonly results: readonly [ExampleResult, ExampleResult];
}

/** Options of choice facts for which a table has no row. */
export interface OptionsExample {
  /** Marks options of choice facts. */
  readonly kind: "options";
  /** One option for each key of the table. */
  readonly options: { readonly [fact: string]: string };
  /** How many combinations are missing altogether. */
  readonly missing: number;
}

/** A day on which a parameter has no value or contradicts itself. */
export interface DayExample {
  /** Marks a day of a parameter. */
  readonly kind: "day";
  /** The name of the parameter. */
  readonly parameter: string;
  /** The day. */
  readonly asOf: PlainDate;
  /** The places where it shows. */
  readonly places: Places;
}

/** What shows a finding: plain data that anyone can check with a reader of the rules. */
export type Counterexample =
  | ValueExample
  | FactsExample
  | ChangeExample
  | OptionsExample
  | DayExample;

/** Something about rules that their author should look at before they are issued. */
export interface Finding<Code extends string = RulesAuditCode, Example = Counterexample> {
  /** What was found. */
  readonly code: Code;
  /** How grave it is. */
  readonly severity: Severity;
  /** Where in the rules it is, as a JSON pointer. */
  readonly at: string;
  /** What was found and what follows from it, in both languages. */
  readonly message: Label;
  /** What shows it, where something does. */
  readonly counterexample?: Example;
}
