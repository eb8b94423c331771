import { definitely } from "../../core/definitely.js";
import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { pointersOf } from "../../rules/pointers.js";
import type { OrdersErrorCode } from "../errors.js";
import type {
  MenuService,
  OrderDeadline,
  OrderScheme,
  OrderView,
  RatingGrade,
} from "../model/order-scheme.js";
import type { OrderEventKind, OrderState } from "../model/order-state.js";
import { orderSchemeSchema } from "../schema.js";
import { standardTransitions } from "../standard-transitions.js";
import { orderFaults } from "./order-faults.js";

/** Rules of ordering that have passed every check, indexed for reading logs. */
export interface ReadOrderScheme {
  readonly scheme: OrderScheme;
  readonly freeForm: boolean;
  readonly services: ReadonlyMap<string, MenuService>;
  readonly grades: ReadonlyMap<string, RatingGrade>;
  readonly deadlines: readonly OrderDeadline[];
  /** The state that an event leads to; nothing where it may not follow. */
  readonly next: (from: OrderState | "new", on: OrderEventKind) => OrderState | undefined;
  readonly viewOf: (state: OrderState) => Omit<OrderView, "states">;
}

/**
 * Copies and checks rules of ordering.
 *
 * @throws {@link DomainError} the codes of `defineOrders`.
 */
export function readOrderScheme(document: unknown): ReadOrderScheme {
  const failure = { code: "orders/invalid-scheme", what: "scheme of orders" } as const;
  const scheme = parseWith<OrderScheme, OrdersErrorCode>(orderSchemeSchema, document, failure);
  refuse(orderFaults(scheme), pointersOf(scheme));
  const { menu, freeForm, deadlines = [], ratings = [], views } = scheme;
  const { transitions = standardTransitions } = scheme;
  const moves = new Map(transitions.map(({ from, on, to }) => [`${from} ${on}`, to]));
  const shown = new Map(
    views.flatMap(({ states, ...view }) => states.map((state) => [state, Object.freeze(view)])),
  );
  return {
    scheme,
    freeForm,
    services: new Map(menu.map((service) => [service.id, service])),
    grades: new Map(ratings.map((grade) => [grade.id, grade])),
    deadlines,
    next: (from, on) => moves.get(`${from} ${on}`),
    viewOf: (state) => definitely(shown.get(state), "the check of the views"),
  };
}
