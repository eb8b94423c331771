import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import type { DayStanding } from "../../core/workdays.js";
import type { DayCycle } from "./day-cycle.js";
import type { DayRule, Suspension } from "./day-rule.js";
import type { LunarDate } from "./lunar-date.js";
import type { DayRuleNote } from "./rule-note.js";
import type { SolarTerm } from "./solar-term.js";

/** Whether a rule means a day, and why; the tree has the shape of the rule. */
export interface DayReason extends DayRuleNote {
  /** The kind of rule. */
  readonly kind: DayRule["kind"];
  /** Whether it means the day. */
  readonly holds: boolean | Unknown;
  /** Of a suspension: why, where it is in force that day. */
  readonly suspended?: Suspension;
  /** Of changes: the first day of the pattern in force. */
  readonly since?: PlainDate;
  /** Of a rule that moves days: the days from which one was moved to this day. */
  readonly movedFrom?: readonly PlainDate[];
  /** Of a rule that moves days: where a day that would have been this one was moved to. */
  readonly movedTo?: PlainDate | Unknown;
  /** The reasons of the rules inside, in their order. */
  readonly of?: readonly DayReason[];
}

/** Why an event does or does not take place on a day. */
export interface DayExplanation {
  /** Id of the event. */
  readonly event: string;
  /** The day. */
  readonly day: PlainDate;
  /** Whether it takes place. */
  readonly held: boolean | Unknown;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** The lunar date. */
  readonly lunar: LunarDate;
  /** Stem and branch. */
  readonly cycle: DayCycle;
  /** The solar term, where one falls on the day. */
  readonly term?: SolarTerm;
  /** What the day is by decree. */
  readonly standing: DayStanding | Unknown;
  /** The reason. */
  readonly reason: DayReason;
}
