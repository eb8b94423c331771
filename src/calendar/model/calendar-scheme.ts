import type { Citation } from "../../core/citation.js";
import type { Label } from "../../core/text.js";
import type { DayRule } from "./day-rule.js";

/** A festival that rules may name. */
export interface Festival {
  /** Unique among festivals; one of the library's is not taken again. */
  readonly id: string;
  /** Its name. */
  readonly label: Label;
  /** Its days; they may name festivals that stand before it. */
  readonly rule: DayRule;
}

/** Something that takes place on the days of a rule: a market, an activity day, a festival. */
export interface CalendarEvent {
  /** Unique in the scheme. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** What kind of event it is, such as `market`; requirements of a plan name kinds. */
  readonly kind?: string;
  /** Where it takes place, such as the id of a township. */
  readonly place?: string;
  /** The teams that it takes, by their ids. */
  readonly teams?: readonly string[];
  /** Where it is published. */
  readonly citation?: Citation;
  /** Its days. */
  readonly rule: DayRule;
}

/** Events with their rules: the markets and activity days of a county. */
export interface CalendarScheme {
  /** The name of the scheme. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Local festivals, besides those of the library. */
  readonly festivals?: readonly Festival[];
  /** The events, in the order in which answers list them. */
  readonly events: readonly CalendarEvent[];
}
