import type { Digest } from "../../core/digest.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { TimeOfDay } from "../../core/plain-date-time.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { DayStandingKind } from "../../core/workdays.js";

/** Sessions of visits of one kind (场次), such as evenings of working days or days of weekends. */
export interface VisitSession {
  /** Unique among the kinds of session. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** What the days may be, by decree. */
  readonly on: readonly DayStandingKind[];
  /** The minute at which it begins. */
  readonly from: TimeOfDay;
  /** The minute at which it is over, later on the same day. */
  readonly until: TimeOfDay;
  /** How many there are in a round, each on a day of its own. */
  readonly sessions: number;
  /** The most sites that are visited in one; any number unless given. */
  readonly most?: number;
}

/** A site in a session. */
export interface ScheduledVisit {
  /** Id of the site. */
  readonly site: string;
  /** The SHA-256 of `["seed","visit","site"]`, by which sites are dealt to the sessions. */
  readonly ticket: Digest;
}

/** One session, and the sites that are visited in it. */
export interface ScheduledSession {
  /** Id of the kind of session. */
  readonly session: string;
  /** The day. */
  readonly on: PlainDate;
  /** The minute at which it begins. */
  readonly from: TimeOfDay;
  /** The minute at which it is over. */
  readonly until: TimeOfDay;
  /** The SHA-256 of `["seed","session","day"]`, by which the day was drawn. */
  readonly ticket: Digest;
  /** The sites, in the order of their tickets. */
  readonly visits: readonly ScheduledVisit[];
}

/** Sessions for which there is no day. */
export interface MissingSessions {
  /** Id of the kind of session. */
  readonly session: string;
  /** How many there are too few. */
  readonly sessions: number;
}

/** Which drawn site is visited when. */
export interface VisitSchedule {
  /** Every session has its day, as far as there are days. */
  readonly status: "scheduled";
  /** The sessions, by the day and minute at which they begin. */
  readonly sessions: readonly ScheduledSession[];
  /** The kinds of session for which the round has too few days. */
  readonly missing: readonly MissingSessions[];
  /** Drawn sites for which no session has room, in the order of their tickets. */
  readonly unscheduled: readonly string[];
}

/** A schedule that cannot be made yet. */
export interface UndecreedSchedule {
  /** It is not known what some day of the round is. */
  readonly status: "unknown";
  /** Why. */
  readonly reason: Unknown;
}
