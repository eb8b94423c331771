import type { Citation } from "../../core/citation.js";
import type { Label } from "../../core/text.js";

/** Events that are owed once or more in every week, month … of a plan. */
export interface OwedEvents {
  /** Unique among the requirements. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** The kinds of events that count; all unless given. */
  readonly kinds?: readonly string[];
  /** The places at which they are owed, at each by itself; once in all, at any place, unless given. */
  readonly places?: readonly string[];
  /** How often they are owed; weeks begin on Monday. */
  readonly every: "week" | "month" | "quarter" | "half-year" | "year";
  /** How many events are owed each time; 1 unless given. */
  readonly least?: number;
}

/** Events of which no two may fall on one day. */
export interface EventsApart {
  /** Unique among the requirements. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Whether two events of one place, or two that take one team, are meant. */
  readonly of: "place" | "team";
  /** The kinds of events that are meant; all unless given. */
  readonly kinds?: readonly string[];
}

/** What a plan is held against. */
export interface PlanRequirements {
  /** Events that are owed. */
  readonly owed?: readonly OwedEvents[];
  /** Events that may not meet. */
  readonly apart?: readonly EventsApart[];
}
