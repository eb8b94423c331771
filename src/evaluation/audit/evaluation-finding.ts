import type { DecimalString } from "../../core/decimal-text.js";
import type { Counterexample, Finding, RulesAuditCode } from "../../rules/audit/finding.js";

/**
 * What the audit of an evaluation scheme reports besides what it reports of rules.
 *
 * - `points-do-not-add-up`: parts whose printed points are not those of their group or the total
 * - `points-exceeded`: an item, group or total that can pass its printed points
 * - `points-out-of-reach`: an item that never earns its printed points
 * - `item-without-floor`: an item with points that can fall below 0
 * - `class-gap`, `class-overlap`: scores that no class, or several classes, claim
 * - `class-unreachable`: a class that no site can get
 * - `floor-out-of-reach`: a least score of an indicator that the indicator cannot reach
 * - `gate-never-opens`, `gate-always-open`: a gate that keeps everyone or no one out
 * - `veto-never-strikes`, `veto-always-strikes`, `veto-without-effect`: a veto that decides nothing,
 *   or everything
 * - `bonus-opens-gate`: a gate that bonus points can open
 * - `seats-vanish`: a share of seats that leaves small cohorts without any
 * - `stratum-without-seats`: a stratum that the seats of a class pass over
 * - `ties-unresolved`: ties at the last seat that the scheme leaves open
 * - `totals-not-comparable`: a ranking by totals that are out of different full marks
 * - `not-applicable-without-points`: marks that are to be redistributed, of an item without points
 * - `legal-basis-missing`: something taken from a person or household without a legal basis
 * - `touches-petitioning`, `touches-benefits`: a rule that touches rights no score may weigh
 */
export type EvaluationAuditCode =
  | "points-do-not-add-up"
  | "points-exceeded"
  | "points-out-of-reach"
  | "item-without-floor"
  | "class-gap"
  | "class-overlap"
  | "class-unreachable"
  | "floor-out-of-reach"
  | "gate-never-opens"
  | "gate-always-open"
  | "veto-never-strikes"
  | "veto-always-strikes"
  | "veto-without-effect"
  | "bonus-opens-gate"
  | "seats-vanish"
  | "stratum-without-seats"
  | "ties-unresolved"
  | "totals-not-comparable"
  | "not-applicable-without-points"
  | "legal-basis-missing"
  | "touches-petitioning"
  | "touches-benefits";

/** Printed points and what the parts come to. */
export interface SumExample {
  /** Marks a sum of points. */
  readonly kind: "sum";
  /** The points that the group or the total prints. @unit points */
  readonly printed: DecimalString;
  /** The sum of the points of the parts. @unit points */
  readonly parts: DecimalString;
}

/** Between which values a score lies, whatever the facts are. */
export interface ReachExample {
  /** Marks the reach of a score. */
  readonly kind: "reach";
  /** The least that it can be; no bound where left out. @unit points */
  readonly least?: DecimalString;
  /** The most that it can be; no bound where left out. @unit points */
  readonly most?: DecimalString;
}

/** How many seats a share makes for a number of sites. */
export interface SeatsExample {
  /** Marks a number of seats. */
  readonly kind: "seats";
  /** How many sites there are. */
  readonly sites: number;
  /** How many seats come out for them. */
  readonly seats: number;
}

/** A word of the lexicon and the text in which it stands. */
export interface WordExample {
  /** Marks a word of a text. */
  readonly kind: "word";
  /** The word, as the lexicon has it. */
  readonly word: string;
  /** The text of the scheme in which it stands. */
  readonly text: string;
}

/** What shows a finding about an evaluation scheme. */
export type EvaluationCounterexample =
  | Counterexample
  | SumExample
  | ReachExample
  | SeatsExample
  | WordExample;

/** Something about an evaluation scheme that its author should look at before it is issued. */
export type EvaluationFinding = Finding<
  RulesAuditCode | EvaluationAuditCode,
  EvaluationCounterexample
>;
