import type { DecimalString } from "../../core/decimal-text.js";
import type { Money } from "../../core/money.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { TracedScheme, TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";

/** Money of one source, one use, one year, or in all. */
export interface FundStanding {
  /** Id of the source or use; the year; `total` for all. */
  readonly id: string;
  /** What was put aside. @unit yuan */
  readonly allotted: Money;
  /** What was paid, less what came back. @unit yuan */
  readonly paid: Money;
  /** What lapsed at the end of past years; of a year, at its own end. @unit yuan */
  readonly lapsed: Money;
  /** What is left to pay; below zero where too much was paid. @unit yuan */
  readonly left: Money;
  /** The share of the allotted money that is paid (预算执行率), to four places, half up. */
  readonly executed: DecimalString | Unknown;
}

/** How a clause stands. */
export interface ClauseStanding {
  /** Id of the clause. */
  readonly clause: string;
  /** The year; `program` for all years together. */
  readonly period: string;
  /** Whether it holds. */
  readonly holds: boolean | Unknown;
  /** What the uses come to. @unit yuan */
  readonly actual: Money;
  /** What they have to come to, exactly. @unit yuan */
  readonly owed: DecimalString | Unknown;
  /** What has to be moved to the uses, or away from them, within the same whole. @unit yuan */
  readonly missing?: Money;
  /** What has to be added to the uses where nothing is taken from others. @unit yuan */
  readonly added?: Money;
  /** Why the clause holds or not. */
  readonly trace: TraceEntry;
}

/** Money used against the rules of a program. */
export interface FundBreach {
  /** A use that is forbidden, one that the source is not for, or more paid than there was. */
  readonly kind: "forbidden-use" | "bound-source" | "overspent";
  /** The day. */
  readonly on: PlainDate;
  /** Id of the source. */
  readonly source: string;
  /** Id of the entry, but for money that is overspent. */
  readonly entry?: string;
  /** How much. @unit yuan */
  readonly amount: Money;
}

/** A program on a day. */
export interface ProgramStanding {
  /** The program. */
  readonly scheme: TracedScheme;
  /** The day. */
  readonly asOf: PlainDate;
  /** All money together. */
  readonly total: FundStanding;
  /** The sources in the order of the program. */
  readonly sources: readonly FundStanding[];
  /** The uses in the order of the program; what lapses is told by source. */
  readonly uses: readonly FundStanding[];
  /** The years in which money moved; what lapsed in them adds up to all that did. */
  readonly years: readonly FundStanding[];
  /** All money together on each day on which it moved (逐日执行进度). */
  readonly days: readonly FundStanding[];
  /** The clauses, each for every year or for all years together. */
  readonly clauses: readonly ClauseStanding[];
  /** What was done against the rules, by day. */
  readonly breaches: readonly FundBreach[];
}
