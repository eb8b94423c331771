import type { DecimalString } from "../../core/decimal-text.js";
import type { Money } from "../../core/money.js";
import type { Label } from "../../core/text.js";
import type { TracedScheme, TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";

/** One stage of a grant. */
export interface StagePayment {
  /** Id of the stage. */
  readonly stage: string;
  /** What it is called. */
  readonly label: Label;
  /** Whether its trigger holds. */
  readonly reached: boolean | Unknown;
  /** Its part of the grant, after what is set off. @unit yuan */
  readonly amount: Money | Unknown;
  /** What is set off from it. @unit yuan */
  readonly setOff: Money | Unknown;
  /** Why the trigger holds or not, when asked for. */
  readonly trace?: TraceEntry;
}

/** A ground that stands, or of which it is not known. */
export interface StageGround {
  /** Id of the suspension or claw-back. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** What it does. */
  readonly kind: "suspension" | "claw-back";
  /** Whether it stands. */
  readonly holds: true | Unknown;
  /** Why it stands, when asked for. */
  readonly trace?: TraceEntry;
}

/** What is due of a grant, or to be taken back. */
export interface StagePayments {
  /** The scheme that was applied. */
  readonly scheme: TracedScheme;
  /**
   * `due` where something is to be paid, `waiting` where nothing is yet, `complete` where all is paid,
   * `suspended`, `claw-back`, or `undetermined` where something that matters is unknown.
   */
  readonly status: "due" | "waiting" | "complete" | "suspended" | "claw-back" | "undetermined";
  /** The stages in their order; with what is set off they add up to the grant. */
  readonly stages: readonly StagePayment[];
  /** What is to be paid now. @unit yuan */
  readonly due: Money | Unknown;
  /** What is to be taken back, never more than was paid. @unit yuan */
  readonly clawBack: Money | Unknown;
  /** By which share the next year's money is cut, where a ground says so. */
  readonly nextYear?: DecimalString | Unknown;
  /** The grounds that stand or may stand. */
  readonly grounds: readonly StageGround[];
}
