import type { Citation } from "../../core/citation.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { Period } from "../../core/period.js";
import type { TimeOfDay } from "../../core/plain-date-time.js";
import type { Label } from "../../core/text.js";
import type { Policy } from "../../rules/policy.js";
import type { OrderEventKind, OrderState, OrderTransition } from "./order-state.js";

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

/** A length of time in minutes, hours, days or working days. */
export interface OrderTimeLimit {
  /** What is counted; `working-days` (工作日) go by decree. */
  readonly unit: "minutes" | "hours" | "days" | "working-days";
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
  /** The time; `days` are calendar days. */
  readonly within: OrderTimeLimit;
  /** For days of either kind, the last minute in time on the last day as `HH:MM`; `23:59` unless given. */
  readonly until?: TimeOfDay;
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
