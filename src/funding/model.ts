import type { ApportionMethod } from "../core/apportion.js";
import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Money } from "../core/money.js";
import type { Rounding } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Amount, Comparison, Condition, Figure } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

/** A part of a funding scheme that people refer to. */
export interface FundingPart {
  /** Unique among the parts of its list. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
}

/** A policy of money with facts of its own. */
interface FactPolicy<Facts extends FactSheet> extends Policy {
  /** The facts asked for. */
  readonly facts: Facts;
  /** Numbers and questions that the rules share. */
  readonly figures?: readonly Figure[];
}

/** How many sites a grant is paid to. */
export interface GrantSeats {
  /** The most sites. */
  readonly most: number;
  /** Which of the sites that meet the grant take a seat; all unless given. */
  readonly when?: Condition;
  /** Name of the choice or text fact that has these seats for each of its values, such as the town. */
  readonly per?: string;
}

/** One grant (奖补) of a scheme. */
export interface Grant extends FundingPart {
  /** Which sites it is for; every site unless given. */
  readonly when?: Condition;
  /** What a site gets, not below zero: a printed amount, a table by star and kind, or any other. @unit yuan */
  readonly amount: Amount;
  /** How the amount is rounded, to a fen or more; an amount with parts of a fen is refused unless given. */
  readonly rounding?: Rounding;
  /** Who pays, in a word of the scheme's own. */
  readonly source?: string;
  /**
   * Whether a site gets it every year, once only, or once with the difference when it comes to more
   * later; every year unless given.
   */
  readonly recurs?: "yearly" | "once" | "top-up";
  /** How many sites it is paid to; no limit unless given. */
  readonly seats?: readonly GrantSeats[];
  /** By which number seats are filled, the highest first; owed where there are seats. */
  readonly rank?: Amount;
}

/** What happens where grants come to more than there is. */
export interface GrantBudget {
  /** What there is. @unit yuan */
  readonly most: Money;
  /** Whether the excess is told alone, or grants are cut in proportion to the fen. */
  readonly over: "report" | "scale";
}

/** A published policy of grants by table, conditions and seats (奖补资金). */
export interface GrantScheme<Facts extends FactSheet = FactSheet> extends FactPolicy<Facts> {
  /** Marks a scheme of grants. */
  readonly kind: "grants";
  /** The grants; a site may get several. */
  readonly grants: readonly Grant[];
  /** What is given to sites of equal rank that no seat is left for all of. */
  readonly ties?: "by-id" | "unresolved";
  /** The money that there is; no limit unless given. */
  readonly budget?: GrantBudget;
}

/** A published policy that splits a fixed sum by weights (因素法分配). */
export interface AllocationScheme<Facts extends FactSheet = FactSheet> extends FactPolicy<Facts> {
  /** Marks a scheme of allocation. */
  readonly kind: "allocation";
  /** Which sites take part; every site unless given. */
  readonly when?: Condition;
  /** How much a site counts, not below zero. */
  readonly weight: Amount;
  /** The least a site that takes part gets, raised to a whole step. @unit yuan */
  readonly floor?: Amount;
  /** The most a site gets, cut to a whole step. @unit yuan */
  readonly cap?: Amount;
  /** What every amount is a multiple of, such as `1000`; a fen unless given. @unit yuan */
  readonly step?: Money;
  /** How exact shares become whole steps. */
  readonly method: ApportionMethod;
  /** Who is served first where all else is equal: by the code units of the ids, or as they are listed. */
  readonly ties: "by-id" | "as-listed";
}

/** One part payment (拨付阶段). */
export interface Stage extends FundingPart {
  /** Its share of the grant; the shares of all stages add up to 1. */
  readonly share: DecimalString;
  /** The trigger. */
  readonly when: Condition;
}

/** A ground on which payment stops for a time. */
export interface PaymentSuspension extends FundingPart {
  /** When it stands. */
  readonly when: Condition;
  /** Where it is published; owed, as it takes something from a site. */
  readonly citation: Citation;
}

/** A ground on which money is taken back, or the next year's is cut. */
export interface ClawBack extends PaymentSuspension {
  /** Which share of the grant is taken back; what was paid is the most. */
  readonly share?: Amount;
  /** By which share the next year's money is cut; unknown amounts are allowed. */
  readonly nextYear?: Amount;
}

/** A published policy of paying a grant in stages (分期拨付). */
export interface StageScheme<Facts extends FactSheet = FactSheet> extends FactPolicy<Facts> {
  /** Marks a scheme of stages. */
  readonly kind: "stages";
  /** The stages in their order. */
  readonly stages: readonly Stage[];
  /** What is set off, from the last stage back, such as aid in kind (以物抵资). @unit yuan */
  readonly setOff?: Amount;
  /** Grounds of suspension (暂停拨付). */
  readonly suspensions?: readonly PaymentSuspension[];
  /** Grounds of claw-back (收回). */
  readonly clawBacks?: readonly ClawBack[];
}

/** Who pays into a program. */
export interface FundSource extends FundingPart {
  /** Its share of every payment made from several sources, where there is one. */
  readonly share?: DecimalString;
  /** Ids of the uses that its money is bound to; any use unless given. */
  readonly uses?: readonly string[];
}

/** What a program's money is used for. */
export interface FundUse extends FundingPart {
  /** Whether no money may go there, such as awards to staff. */
  readonly forbidden?: boolean;
}

/** A clause on the uses of a program, such as "at least 60 % to sites and activities". */
export interface FundClause extends FundingPart {
  /** Ids of the uses that count. */
  readonly uses: readonly string[];
  /**
   * Ids of the sources whose money counts, as where a county owes its part (配套); all unless given.
   * The whole that the share is of is that of all sources.
   */
  readonly sources?: readonly string[];
  /** What they are measured by: money put aside, or money paid. */
  readonly of: "allotted" | "paid";
  /** How the uses compare with the share of the whole. */
  readonly is: Comparison;
  /** The share, 0 to 1; unknown where the source masks it. */
  readonly share: Amount;
  /** Whether it holds of every year or of the program as a whole. */
  readonly over: "year" | "program";
}

/** A fund over one or more years, with clauses (专项资金). */
export interface FundProgram extends Policy {
  /** Marks a program. */
  readonly kind: "program";
  /** Who pays. */
  readonly sources: readonly FundSource[];
  /** What for. */
  readonly uses: readonly FundUse[];
  /** The clauses. */
  readonly clauses: readonly FundClause[];
  /** Whether money left at the end of a year stays or lapses. */
  readonly unspent: "carried" | "lapses";
}

/** Any published policy of this room. */
export type FundingScheme = GrantScheme | AllocationScheme | StageScheme | FundProgram;
