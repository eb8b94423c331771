import { toDecimal } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import { minuteNumberOf } from "../core/plain-date-time.js";
import type { Rounding } from "../core/rounding.js";
import type { Unknown } from "../core/unknown.js";
import { meanOf, shareOf } from "./figures/shares.js";
import { chosenOrders, filledAt, submittedAt } from "./log/chosen-orders.js";
import type { LogFigureOptions } from "./log/log-options.js";
import type { Order, OrderClock } from "./model/order.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { OrderState } from "./model/order-state.js";
import { orderStates } from "./scheme/order-words.js";
import type { ReadOrderScheme } from "./scheme/read-order-scheme.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";

/** How a deadline was kept. */
export interface DeadlineLevel {
  /** Id of the deadline. */
  readonly deadline: Id;
  /**
   * How many times stand in each way; `running` where no minute was asked about, `unknown` where no
   * decree reaches the day on which they are due.
   */
  readonly counts: Readonly<Record<OrderClock["status"], number>>;
  /** In time among those known to have ended or run out: met ÷ (met + late + overdue). */
  readonly inTime: DecimalString | Unknown;
}

/** Figures about how orders are served. */
export interface ServiceLevels {
  /** How many orders. */
  readonly orders: number;
  /** How many are in each state; they add up to the orders. */
  readonly states: readonly {
    /** The state. */
    readonly state: OrderState;
    /** How many orders are in it. */
    readonly count: number;
  }[];
  /** Orders that some team took. */
  readonly filled: number;
  /** Orders that no team took, without those rejected or canceled before. */
  readonly unfilled: number;
  /** Unfilled ÷ (filled + unfilled). */
  readonly unfilledShare: DecimalString | Unknown;
  /** Minutes from submission to the first acceptance; of no order, all are unknown. */
  readonly minutesToAccept: {
    /** The shortest. */
    readonly least: number | Unknown;
    /** The middle one; of an even number, the lower of the two. */
    readonly median: number | Unknown;
    /** The mean. */
    readonly mean: DecimalString | Unknown;
    /** The longest. */
    readonly most: number | Unknown;
  };
  /** How each deadline was kept. */
  readonly deadlines: readonly DeadlineLevel[];
}

/**
 * Works out figures of service from the log: states, time to accept, the unfilled share, deadlines.
 *
 * @param scheme - The rules of ordering.
 * @param events - The log, at most 100,000 events.
 * @param options - The minute from which it is seen, the days of submission, the rounding.
 * @returns The figures.
 * @throws {@link core.DomainError} the codes of `replayOrders`.
 * @example
 * const scheme = defineOrders({
 *   kind: "orders", id: "orders", version: "2024", title: { zh: "点单办法", en: "Orders" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, freeForm: true, menu: [],
 *   transitions: [
 *     { from: "new", on: "submit", to: "submitted" },
 *     { from: "submitted", on: "grab", to: "accepted" },
 *   ],
 *   views: [{ states: ["submitted", "accepted"], label: { zh: "公开", en: "open" }, public: true }],
 * });
 * const submit = (order: string): OrderEvent => ({ id: `${order}-1`, order, at: "2024-05-01T09:00",
 *   kind: "submit", demand: { channel: "app", person: "p1", wish: "a lamp" } });
 * const levels = serviceLevelsOf(scheme, [
 *   submit("o1"), submit("o2"), submit("o3"),
 *   { id: "e2", order: "o1", at: "2024-05-01T09:30", kind: "grab", team: "east" },
 * ]);
 * levels.unfilledShare; // "0.6667"
 * levels.minutesToAccept.median; // 30
 */
export function serviceLevelsOf(
  scheme: OrderScheme,
  events: readonly OrderEvent[],
  options?: LogFigureOptions,
): ServiceLevels {
  return levelsIn(readOrderScheme(scheme), events, options);
}

/** Works out the figures by rules that have been checked. */
export function levelsIn(
  read: ReadOrderScheme,
  events: readonly OrderEvent[],
  options: unknown,
): ServiceLevels {
  const { orders, rounding } = chosenOrders(read, events, options);
  const waits = orders.flatMap(minutesToAccept).sort((one, other) => one - other);
  const unfilled = orders.filter(isUnfilled).length;
  return Object.freeze({
    orders: orders.length,
    states: Object.freeze(
      orderStates.map((state) =>
        Object.freeze({ state, count: orders.filter((order) => order.state === state).length }),
      ),
    ),
    filled: waits.length,
    unfilled,
    unfilledShare: shareOf(unfilled, waits.length + unfilled, rounding),
    minutesToAccept: waitsOf(waits, rounding),
    deadlines: Object.freeze(read.deadlines.map(({ id }) => levelOf(id, orders, rounding))),
  });
}

function minutesToAccept(order: Order): readonly number[] {
  const filled = filledAt(order);
  if (filled === undefined) return [];
  return [minuteNumberOf(filled) - minuteNumberOf(submittedAt(order))];
}

const isUnfilled = (order: Order): boolean =>
  order.state !== "rejected" && order.state !== "canceled" && filledAt(order) === undefined;

function waitsOf(waits: readonly number[], rounding: Rounding): ServiceLevels["minutesToAccept"] {
  const nothing = { unknown: "zero-divisor" } as const;
  return Object.freeze({
    least: waits[0] ?? nothing,
    median: waits[Math.floor((waits.length - 1) / 2)] ?? nothing,
    mean: meanOf(
      waits.map((minutes) => toDecimal(`${minutes}`)),
      rounding,
    ),
    most: waits.at(-1) ?? nothing,
  });
}

function levelOf(deadline: Id, orders: readonly Order[], rounding: Rounding): DeadlineLevel {
  const statuses = orders.flatMap(({ clocks }) =>
    clocks.filter((clock) => clock.deadline === deadline).map(({ status }) => status),
  );
  const count = (status: OrderClock["status"]) => statuses.filter((each) => each === status).length;
  const counts = Object.freeze({
    met: count("met"),
    late: count("late"),
    open: count("open"),
    overdue: count("overdue"),
    running: count("running"),
    unknown: count("unknown"),
  });
  const { met, late, overdue } = counts;
  return Object.freeze({ deadline, counts, inTime: shareOf(met, met + late + overdue, rounding) });
}
