import type { BookingStanding } from "../care/judge-care.js";
import type { CareStanding } from "../model/care-standing.js";
import type { DemandChannel } from "../model/demand.js";
import type { OrderClock } from "../model/order.js";
import type { RatingSide } from "../model/order-event.js";
import type { OrderEventKind, OrderState } from "../model/order-state.js";
import type { OrderRefusal } from "../model/orders-replay.js";
import type { HoursStatus } from "../service/hours-status.js";
import type { ServiceFault } from "../service/sessions.js";

/** How orders, rankings, hours, care and figures are worded. */
export interface OrderPhrases {
  readonly states: Readonly<Record<OrderState, string>>;
  readonly kinds: Readonly<Record<OrderEventKind, string>>;
  readonly channels: Readonly<Record<DemandChannel, string>>;
  readonly refusals: Readonly<Record<OrderRefusal, string>>;
  readonly clocks: Readonly<Record<OrderClock["status"], string>>;
  readonly sides: Readonly<Record<RatingSide, string>>;
  readonly faults: Readonly<Record<ServiceFault["code"], string>>;
  readonly care: Readonly<Record<CareStanding["status"], string>>;
  readonly order: (id: string, view: string, isPublic: boolean) => string;
  readonly step: (at: string, kind: string, rest: readonly string[]) => string;
  readonly team: (team: string) => string;
  readonly reason: (reason: string) => string;
  readonly late: (deadlines: readonly string[]) => string;
  readonly clock: (name: string, due: string, status: string) => string;
  readonly notDecreed: string;
  readonly rating: (side: string, grade: string) => string;
  readonly refused: (at: string, kind: string, why: string) => string;
  readonly rank: (rank: number, team: string, total: string) => string;
  readonly unsuitable: (team: string, rules: readonly string[]) => string;
  readonly undetermined: (team: string) => string;
  readonly failed: (team: string, code: string) => string;
  readonly value: (name: string, value: string) => string;
  readonly day: (
    person: string,
    on: string,
    hours: string,
    minutes: number,
    route: string,
    status: string,
  ) => string;
  /** What is said of how hours stand, after their route. */
  readonly hours: Readonly<Record<HoursStatus, string>>;
  readonly noRoute: string;
  readonly time: (activity: string, from: string, until: string, minutes: number) => string;
  readonly honor: (person: string, activity: string, hours: string) => string;
  readonly fault: (person: string, activities: readonly string[], what: string) => string;
  readonly duty: (
    name: string,
    first: string,
    last: string,
    owed: number,
    done: number,
    status: string,
  ) => string;
  readonly missed: (count: number) => string;
  readonly last: (day: string) => string;
  readonly overdue: (count: number) => string;
  readonly personTimes: (contact: string, personTimes: number, persons: number) => string;
  readonly bookings: Readonly<Record<BookingStanding["status"], string>>;
  readonly booking: (booking: string, person: string, on: string, status: string) => string;
  readonly levels: (orders: number, filled: number, unfilled: number, share: string) => string;
  readonly accept: (least: string, median: string, mean: string, most: string) => string;
  readonly state: (state: string, count: number) => string;
  readonly deadline: (name: string, inTime: string, late: number) => string;
}
