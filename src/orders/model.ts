import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import type { ClosedPeriod, Period } from "../core/period.js";
import type { CalendarUnit, PlainDate } from "../core/plain-date.js";
import type { PlainDateTime } from "../core/plain-date-time.js";
import type { Rounding } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { Unknown } from "../core/unknown.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Amount, Condition, Figure } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

/** The states of an order (订单状态). */
export type OrderState =
  | "submitted"
  | "under-review"
  | "rejected"
  | "dispatched"
  | "refused"
  | "accepted"
  | "in-service"
  | "completed"
  | "rated"
  | "canceled"
  | "timed-out";

/** The kinds of event in the life of an order. */
export type OrderEventKind =
  | "submit"
  | "review"
  | "reject"
  | "dispatch"
  | "refuse"
  | "grab"
  | "accept"
  | "begin"
  | "complete"
  | "rate"
  | "recall"
  | "redispatch"
  | "cancel"
  | "time-out";

/** What an event makes of an order; `new` is an order that is not yet on record. */
export interface OrderTransition {
  /** The state before. */
  readonly from: OrderState | "new";
  /** The kind of event. */
  readonly on: OrderEventKind;
  /** The state after. */
  readonly to: OrderState;
}

/** A service on the menu (菜单). */
export interface MenuService {
  /** Id of the service. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** The class of the menu that it belongs to. */
  readonly class?: Id;
  /** The days on which it can be ordered; all unless given. */
  readonly offered?: Period;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** How some states are shown to the public; words differ by place. */
export interface OrderView {
  /** The states that are shown alike. */
  readonly states: readonly OrderState[];
  /** What they are called. */
  readonly label: Label;
  /** Whether everyone may see the order, or only those concerned. */
  readonly public: boolean;
}

/** A length of time in minutes, hours or days. */
export interface OrderTimeLimit {
  /** What is counted. */
  readonly unit: "minutes" | "hours" | "days";
  /** How many. */
  readonly length: number;
}

/** A time within which an order must leave some states. */
export interface OrderDeadline {
  /** Id of the deadline. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** The states in which the time runs; it begins when the order enters one of them from outside. */
  readonly in: readonly OrderState[];
  /** Kinds of event with which the time begins anew. */
  readonly restarts?: readonly OrderEventKind[];
  /** The time; calendar days where days are counted. */
  readonly within: OrderTimeLimit;
  /** For days, the last minute in time on the last day as `HH:MM`; `23:59` unless given. */
  readonly until?: string;
}

/** A grade of the rating (评单), such as 5 or satisfied. */
export interface RatingGrade {
  /** Id of the grade. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Whether it counts as satisfied. */
  readonly satisfied: boolean;
  /** What it counts in a mean, where grades are numbers. */
  readonly value?: DecimalString;
}

/** The published rules of ordering in one place. */
export interface OrderScheme extends Omit<Policy, "parameters"> {
  /** Marks rules of ordering. */
  readonly kind: "orders";
  /** The services on offer. */
  readonly menu: readonly MenuService[];
  /** Whether demands may be put in words of one's own. */
  readonly freeForm: boolean;
  /** What follows what; `standardTransitions` unless given. */
  readonly transitions?: readonly OrderTransition[];
  /** How each state is shown. */
  readonly views: readonly OrderView[];
  /** The times to be kept. */
  readonly deadlines?: readonly OrderDeadline[];
  /** The grades of the rating; without any, orders are not rated. */
  readonly ratings?: readonly RatingGrade[];
}

/** How a demand came in. */
export type DemandChannel =
  | "app"
  | "phone"
  | "message"
  | "visit"
  | "drop-in"
  | "on-behalf"
  | "site";

/** What someone asks for (需求). */
export interface Demand {
  /** How it came in; `site` marks an order that a site makes itself (制单). */
  readonly channel: DemandChannel;
  /** Who asks; an opaque id, left out only for an order that a site makes. */
  readonly person?: Id;
  /** Who entered it on behalf of the person (代点). */
  readonly filedBy?: Id;
  /** The service on the menu. */
  readonly service?: Id;
  /** The demand in one's own words, where it is for no service on the menu. */
  readonly wish?: string;
  /** Where it is wanted. */
  readonly place?: Id;
}

/** What every event carries. */
export interface OrderEventBase {
  /** Id of the event, unique among all events. */
  readonly id: Id;
  /** Id of the order. */
  readonly order: Id;
  /** When it happened. */
  readonly at: PlainDateTime;
  /** Who entered it. */
  readonly by?: Id;
}

/** A demand is placed (点单). */
export interface SubmitEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "submit";
  /** What is asked for. */
  readonly demand: Demand;
}

/** The review begins, the dispatch is called off (撤回派单), or the time is up. */
export interface PlainOrderEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "review" | "recall" | "time-out";
}

/** The demand is rejected (拒绝), or the order is canceled (撤单). */
export interface ReasonedOrderEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "reject" | "cancel";
  /** Why. */
  readonly reason: string;
}

/** Something is done to or by a team (派单、改派、抢单、接单 …). */
export interface TeamOrderEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "dispatch" | "redispatch" | "grab" | "accept" | "begin" | "complete";
  /** The team. */
  readonly team: Id;
}

/** The team gives the order back (拒单). */
export interface RefuseEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "refuse";
  /** The team. */
  readonly team: Id;
  /** Why. */
  readonly reason: string;
}

/** The side that rates. */
export type RatingSide = "resident" | "team";

/** One side rates (评单、双评价). */
export interface RateEvent extends OrderEventBase {
  /** Tells the kind of event. */
  readonly kind: "rate";
  /** Who rates. */
  readonly side: RatingSide;
  /** The team, where it rates. */
  readonly team?: Id;
  /** Id of the grade. */
  readonly grade: Id;
}

/** An event in the life of an order. */
export type OrderEvent =
  | SubmitEvent
  | PlainOrderEvent
  | ReasonedOrderEvent
  | TeamOrderEvent
  | RefuseEvent
  | RateEvent;

/**
 * Why an event changes nothing.
 *
 * - `illegal-transition`: the rules do not let it follow the state
 * - `not-assigned`: the team is not the one that has the order
 * - `not-on-menu`: there is no such service, or no demand of one's own words
 * - `not-offered`: the service cannot be ordered on that day
 * - `already-rated`: that side has rated
 * - `unknown-grade`: there is no such grade
 * - `not-overdue`: no time had run out
 */
export type OrderRefusal =
  | "illegal-transition"
  | "not-assigned"
  | "not-on-menu"
  | "not-offered"
  | "already-rated"
  | "unknown-grade"
  | "not-overdue";

/** One step of an order. */
export interface OrderStep {
  /** Id of the event. */
  readonly event: Id;
  /** Its kind. */
  readonly on: OrderEventKind;
  /** When it happened. */
  readonly at: PlainDateTime;
  /** The state before. */
  readonly from: OrderState | "new";
  /** The state after. */
  readonly to: OrderState;
  /** The team that had the order after the step. */
  readonly team?: Id;
  /** Why, where the event says so. */
  readonly reason?: string;
  /** Ids of the deadlines that the step ended too late. */
  readonly late?: readonly Id[];
}

/**
 * A time that runs or ran.
 *
 * `met` and `late` have ended; `open` and `overdue` run on, as seen from the minute asked about;
 * `running` runs on where no minute was asked about.
 */
export interface OrderClock {
  /** Id of the deadline. */
  readonly deadline: Id;
  /** When it began. */
  readonly from: PlainDateTime;
  /** The last minute in time. */
  readonly due: PlainDateTime;
  /** When it ended. */
  readonly ended?: PlainDateTime;
  /** How it stands. */
  readonly status: "met" | "late" | "open" | "overdue" | "running";
}

/** A rating that stands. */
export interface OrderRating {
  /** Who rated. */
  readonly side: RatingSide;
  /** Id of the grade. */
  readonly grade: Id;
  /** When. */
  readonly at: PlainDateTime;
}

/** An order as its events leave it. */
export interface Order {
  /** Id of the order. */
  readonly order: Id;
  /** Its state. */
  readonly state: OrderState;
  /** How the state is shown. */
  readonly view: Omit<OrderView, "states">;
  /** What was asked for. */
  readonly demand: Demand;
  /** The team that has it or served it. */
  readonly team?: Id;
  /** Its steps in the order of time. */
  readonly steps: readonly OrderStep[];
  /** Its times, in the order in which they began. */
  readonly clocks: readonly OrderClock[];
  /** Its ratings, each side once. */
  readonly ratings: readonly OrderRating[];
}

/** An event that changed nothing, and why. */
export interface RefusedEvent {
  /** Id of the event. */
  readonly event: Id;
  /** Its kind. */
  readonly on: OrderEventKind;
  /** The order. */
  readonly order: Id;
  /** The state that the order was in. */
  readonly state: OrderState | "new";
  /** Why. */
  readonly reason: OrderRefusal;
}

/** Events of one id that say different things; the first by time and text counts. */
export interface LogConflict<Event> {
  /** The event that counts. */
  readonly kept: Event;
  /** The others. */
  readonly left: readonly Event[];
}

/** Two teams took one order; the earlier event counts, at the same minute the lesser id. */
export interface OrderContest {
  /** The order. */
  readonly order: Id;
  /** The acceptance that counts. */
  readonly winner: Acceptance;
  /** The one that does not. */
  readonly loser: Acceptance;
}

/** A team took an order, by accepting or by grabbing it. */
export interface Acceptance {
  /** Id of the event. */
  readonly event: Id;
  /** The team. */
  readonly team: Id;
}

/** What a log of events comes to. */
export interface OrdersReplay {
  /** The orders by id. */
  readonly orders: readonly Order[];
  /** The events that changed nothing, in the order of time. */
  readonly refused: readonly RefusedEvent[];
  /** The ids that stand for different events. */
  readonly conflicts: readonly LogConflict<OrderEvent>[];
  /** The orders that more than one team took. */
  readonly contests: readonly OrderContest[];
}

/** An activity (活动) that serves demands. */
export interface OrderActivity {
  /** Id of the activity. */
  readonly id: Id;
  /** The orders that it serves; none where nobody asked for it. */
  readonly orders: readonly Id[];
  /** When it begins. */
  readonly from: PlainDateTime;
  /** When it is over. */
  readonly until: PlainDateTime;
}

/** An activity with places to be taken. */
export interface EnrolledActivity {
  /** Id of the activity. */
  readonly id: Id;
  /** How many persons have a place. */
  readonly capacity: number;
  /** How many more may wait; any number unless given. */
  readonly waiting?: number;
}

/** Someone wants a place, gives it back, or the number of places changes. */
export type EnrollmentEvent =
  | {
      /** Tells the kind of event. */
      readonly kind: "enroll" | "withdraw";
      /** Id of the event. */
      readonly id: Id;
      /** When it happened. */
      readonly at: PlainDateTime;
      /** The person. */
      readonly person: Id;
    }
  | {
      /** Tells the kind of event. */
      readonly kind: "resize";
      /** Id of the event. */
      readonly id: Id;
      /** When it happened. */
      readonly at: PlainDateTime;
      /** How many persons have a place from now on. */
      readonly capacity: number;
    };

/** A rule with a name and a condition. */
export interface NamedRule {
  /** Id of the rule. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** When it applies. */
  readonly when: Condition;
}

/** A rule that takes something from a person, and therefore says where it is published. */
export interface CitedRule extends NamedRule {
  /** Where it is published. */
  readonly citation: Citation;
}

/** One part of the score by which candidates are ranked, such as distance or load. */
export interface DispatchPart {
  /** Id of the part. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** What it comes to; below 0 where it speaks against the team. */
  readonly amount: Amount;
}

/** The rules by which teams are proposed for an order. */
export interface DispatchScheme extends Policy {
  /** Marks rules of dispatch. */
  readonly kind: "dispatch";
  /** What must be known about a team and the order. */
  readonly facts: FactSheet;
  /** Figures that rules share. */
  readonly figures?: readonly Figure[];
  /** What a team must be or have (技能 …). */
  readonly requirements?: readonly NamedRule[];
  /** The parts of the score, which are added. */
  readonly parts: readonly DispatchPart[];
}

/** A team and what is known about it. */
export interface DispatchCandidate<Facts = Readonly<Record<string, unknown>>> {
  /** Id of the team. */
  readonly team: Id;
  /** The facts by name. */
  readonly facts: Facts;
}

/** The rules about those who serve: credit by hours, minors, what is not volunteering. */
export interface ServiceScheme extends Policy {
  /** Marks rules of service. */
  readonly kind: "service";
  /** What must be known; `hours` is the hours of one person on one day. */
  readonly facts: FactSheet;
  /** Figures that rules share. */
  readonly figures?: readonly Figure[];
  /** How minutes are rounded to hours. */
  readonly rounding: Rounding;
  /** Who must approve so many hours before they count; the first that applies. */
  readonly routes: readonly NamedRule[];
  /** What is asked of someone of that age; the first that applies. */
  readonly minors?: readonly CitedRule[];
  /** What is not volunteering (不属于志愿服务); each that applies. */
  readonly exclusions?: readonly CitedRule[];
}

/** A person comes or goes. */
export interface ServiceCheck {
  /** Id of the entry. */
  readonly id: Id;
  /** Whether the person comes or goes (签到、签退). */
  readonly kind: "check-in" | "check-out";
  /** The person. */
  readonly person: Id;
  /** The activity. */
  readonly activity: Id;
  /** When. */
  readonly at: PlainDateTime;
}

/** Honor hours (荣誉时数): minutes that an administrator enters. */
export interface HonorEntry {
  /** Id of the entry. */
  readonly id: Id;
  /** The person. */
  readonly person: Id;
  /** The activity. */
  readonly activity: Id;
  /** How many minutes. */
  readonly minutes: number;
}

/** What is on record about hours served. */
export interface ServiceBook {
  /** The activities. */
  readonly activities: readonly Omit<OrderActivity, "orders">[];
  /** Who came and went. */
  readonly checks: readonly ServiceCheck[];
  /** What administrators entered. */
  readonly honors?: readonly HonorEntry[];
}

/** A contact owed to people cared for, so many times in each period. */
export interface CareDuty {
  /** Id of the duty. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** The kind of contact, such as `kin-link` (亲情连线) or `home-visit` (上门服务). */
  readonly contact: Id;
  /** To whom it is owed; to everyone unless given. */
  readonly when?: Condition;
  /** How many times. */
  readonly times: number;
  /** In each of which periods. */
  readonly every: CalendarUnit;
}

/** The rules about contact with the old and the young (一老一小). */
export interface CareScheme extends Policy {
  /** Marks rules of care. */
  readonly kind: "care";
  /** What must be known about a person. */
  readonly facts: FactSheet;
  /** Figures that rules share. */
  readonly figures?: readonly Figure[];
  /** The contacts owed. */
  readonly duties: readonly CareDuty[];
}

/** A person cared for. */
export interface CaredFor<Facts = Readonly<Record<string, unknown>>> {
  /** Id of the person. */
  readonly person: Id;
  /** The days on which the person is cared for. */
  readonly period: Period;
  /** The facts by name. */
  readonly facts: Facts;
}

/** A contact that took place. */
export interface CareContact {
  /** Id of the entry. */
  readonly id: Id;
  /** The person. */
  readonly person: Id;
  /** The kind of contact. */
  readonly contact: Id;
  /** The day. */
  readonly on: PlainDate;
}

/** People cared for, and the contacts with them. */
export interface CareRegister<Facts = Readonly<Record<string, unknown>>> {
  /** The people. */
  readonly people: readonly CaredFor<Facts>[];
  /** The contacts. */
  readonly contacts: readonly CareContact[];
}

/** How one duty to one person stands. */
export interface CareStanding {
  /** Id of the duty. */
  readonly duty: Id;
  /**
   * `met` in the period of the day asked about; `overdue` where it is not and was not in the last full
   * period either; `due` otherwise; `undetermined` where it is not known whether it is owed.
   */
  readonly status: "met" | "due" | "overdue" | "undetermined";
  /** The period of the day asked about. */
  readonly period: ClosedPeriod;
  /** How many contacts are owed in it. */
  readonly owed: number;
  /** How many days of contact it has so far. */
  readonly done: number;
  /** How many full periods before it were missed without a break. */
  readonly missed: number;
  /** The last day of contact. */
  readonly last?: PlainDate;
  /** Why it is not known whether it is owed. */
  readonly reason?: Unknown;
}

/** The record of one volunteer's service (志愿服务记录), with the blocks that the national measure asks for. */
export interface ServiceRecord {
  /** Who served; the number is never that of an identity document. */
  readonly volunteer: {
    /** The volunteer number. */
    readonly number: Id;
    /** The name. */
    readonly name?: string;
    /** The sex. */
    readonly sex?: "male" | "female";
    /** The kind of identity document, never its number. */
    readonly documentKind?: string;
    /** How to reach them. */
    readonly contact?: string;
  };
  /** What was served. */
  readonly services: readonly ServiceEntry[];
  /** Trainings; an empty list says that there were none. */
  readonly trainings?: readonly DatedNote[];
  /** Commendations and awards. */
  readonly commendations?: readonly DatedNote[];
  /** Evaluations and complaints upheld. */
  readonly evaluations?: readonly DatedNote[];
  /** The organization that keeps the record. */
  readonly recorder?: {
    /** The name. */
    readonly name: string;
    /** The unified social credit code (统一社会信用代码). */
    readonly creditCode?: string;
    /** The person in charge. */
    readonly inCharge?: string;
    /** The handler. */
    readonly handler?: string;
    /** How to reach them. */
    readonly contact?: string;
  };
}

/** One service of a record. */
export interface ServiceEntry {
  /** The activity. */
  readonly activity: Id;
  /** What was done. */
  readonly content?: string;
  /** The day. */
  readonly on: PlainDate;
  /** Hours actually served, without travel, meals and rest. */
  readonly hours: DecimalString;
  /** Where. */
  readonly place?: string;
  /** For whom; an opaque id. */
  readonly client?: Id;
  /** Who led the activity. */
  readonly leader?: Id;
  /** Who entered it. */
  readonly recorder?: Id;
}

/** Something that happened on a day. */
export interface DatedNote {
  /** The day. */
  readonly on: PlainDate;
  /** What. */
  readonly text: string;
}
