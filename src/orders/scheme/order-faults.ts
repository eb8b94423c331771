import type { OrderScheme } from "../model/order-scheme.js";
import type { OrderState, OrderTransition } from "../model/order-state.js";
import { standardTransitions } from "../standard-transitions.js";
import { assigningKinds, teamStates } from "./order-words.js";
import type { OrdersFault } from "./orders-fault.js";
import { repeatedIds } from "./orders-fault.js";

/** Says what in the rules of ordering does not fit the rest of them. */
export function orderFaults(scheme: OrderScheme): readonly OrdersFault[] {
  const { menu, deadlines = [], ratings = [], transitions = standardTransitions } = scheme;
  return [
    ...repeatedIds(menu, "services"),
    ...repeatedIds(deadlines, "deadlines"),
    ...repeatedIds(ratings, "grades"),
    ...ambiguousTransitions(transitions),
    ...teamlessTransitions(transitions),
    ...strayStates(scheme, transitions),
    ...viewFaults(scheme, transitions),
  ];
}

function ambiguousTransitions(transitions: readonly OrderTransition[]): readonly OrdersFault[] {
  const seen = new Set<string>();
  return transitions.flatMap((transition) => {
    const { from, on } = transition;
    const pair = `${from} ${on}`;
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    const message = `The event ${on} leads from ${from} to two states. Keep one of them.`;
    return [{ code: "orders/ambiguous-transition" as const, at: transition, message }];
  });
}

/** A state that needs a team is entered with one, or from another such state. */
function teamlessTransitions(transitions: readonly OrderTransition[]): readonly OrdersFault[] {
  return transitions
    .filter(
      ({ from, on, to }) => teamStates.has(to) && !assigningKinds.has(on) && !teamStates.has(from),
    )
    .map((transition) => ({
      code: "orders/unassigned-state",
      at: transition,
      message:
        `The event ${transition.on} leads from ${transition.from} to ${transition.to}, which ` +
        "needs a team. Dispatch the order first.",
    }));
}

/** States that no order reaches, and states from which none comes to an end. */
function strayStates(
  scheme: OrderScheme,
  transitions: readonly OrderTransition[],
): readonly OrdersFault[] {
  const reached = closure(["new"], transitions);
  const left = transitions.filter(({ from, to }) => from !== to);
  const leaving = new Set<string>(left.map(({ from }) => from));
  const ends = transitions.map(({ to }) => to).filter((state) => !leaving.has(state));
  const turned = left.map(({ from, to }) => ({ from: to, to: from }));
  const ending = closure(ends, turned);
  const states = [...new Set(transitions.flatMap(({ from, to }) => [from, to]))];
  return [
    ...states
      .filter((state) => !reached.has(state))
      .map((state) => ({
        code: "orders/unreachable-state" as const,
        at: scheme,
        message: `No order comes to ${state}. Add a transition that leads there, or drop the state.`,
      })),
    ...states
      .filter((state) => !ending.has(state))
      .map((state) => ({
        code: "orders/endless-state" as const,
        at: scheme,
        message: `An order in ${state} never comes to an end. Add a transition that leads to one.`,
      })),
  ];
}

function closure(
  starts: readonly string[],
  moves: readonly { readonly from: string; readonly to: string }[],
): ReadonlySet<string> {
  // A set also visits what is added during the loop, so it is its own queue.
  const found = new Set(starts);
  for (const state of found) {
    for (const { from, to } of moves) if (from === state) found.add(to);
  }
  return found;
}

function viewFaults(
  { views }: OrderScheme,
  transitions: readonly OrderTransition[],
): readonly OrdersFault[] {
  const shown = views.flatMap(({ states }) => states);
  const wanted = new Set<OrderState>(transitions.map(({ to }) => to));
  return [...new Set([...wanted, ...shown])].flatMap((state) => {
    const times = shown.filter((each) => each === state).length;
    if (times === 1) return [];
    const message = `The state ${state} is shown in ${times} ways. Give it one view.`;
    return [{ code: "orders/missing-view" as const, at: views, message }];
  });
}
