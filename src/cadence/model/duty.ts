import type { Citation } from "../../core/citation.js";
import type { Id } from "../../core/id.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { TimeOfDay } from "../../core/plain-date-time.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { Condition } from "../../rules/model.js";
import type { Cadence } from "./cadence.js";
import type { DueRule } from "./due-rule.js";

/** An office to which something is handed in. */
export interface AddressedOffice {
  /** Tells it from a superior. */
  readonly kind: "office";
  /** Its id. */
  readonly id: Id;
  /** What it is called. */
  readonly label: Label;
}

/** Whoever the register names as the superior (上级) of the subject. */
export interface AddressedSuperior {
  /** Tells it from an office. */
  readonly kind: "superior";
}

/** To whom something is handed in (报送对象). */
export type Addressee = AddressedOffice | AddressedSuperior;

/** Something that is owed once or several times per period (工作任务). */
export interface Duty {
  /** Unique among the duties. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** How often it is owed. */
  readonly every: Cadence;
  /** When it is due. */
  readonly due: DueRule;
  /** What is handed in, such as a bulletin. */
  readonly submission: Label;
  /** To whom it is handed in. */
  readonly to?: Addressee;
  /** How many are owed per period; 1 unless given. */
  readonly least?: number;
  /** Who owes it; everyone unless given. */
  readonly owedBy?: Condition;
}

/** One period of a duty and when it is due. */
export interface DueDate {
  /** Id of the duty. */
  readonly duty: string;
  /** The days for which it is owed. */
  readonly period: ClosedPeriod;
  /** The last day in time, or why it cannot be told. */
  readonly due: PlainDate | Unknown;
  /** The last minute in time on that day; the end of the day unless given. */
  readonly cutOff?: TimeOfDay;
}
