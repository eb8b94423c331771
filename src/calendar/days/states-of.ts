import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { dayNumberOf, plainDateOf } from "../../core/plain-date.js";
import type { Workdays } from "../../core/workdays.js";
import type { ChangesRule, SuspendedRule, ToWorkdayRule } from "../model/day-rule.js";
import { leafStates } from "./leaf-states.js";
import type { RuleNode } from "./rule-node.js";
import type { DayStates, DayWindow } from "./window.js";

/** The states of a rule on the days of a window, worked out once. */
export function statesOf(node: RuleNode, window: DayWindow): DayStates {
  const known = window.states[node.place];
  if (known !== undefined) return known;
  const states = workedOut(node, window);
  window.states[node.place] = states;
  return states;
}

function workedOut(node: RuleNode, window: DayWindow): DayStates {
  const { rule } = node;
  const parts = node.of.map((part) => statesOf(part, window));
  const [first = new Uint8Array(window.facts.length), second] = parts;
  switch (rule.kind) {
    case "union":
    case "festivals":
      return parts.reduce(greater, new Uint8Array(first.length));
    case "intersection":
      return parts.reduce((one, other) =>
        one.map((state, at) => Math.min(state, stateAt(other, at))),
      );
    case "difference":
      return first.map((state, at) => Math.min(state, 2 - stateAt(definitely(second), at)));
    case "shift":
      return first.map((_, at) => stateAt(first, at - rule.days));
    case "around":
      return spread(first, (at) => [at - rule.before, at + rule.after]);
    case "to-workday":
      return moved(rule, first, window);
    case "suspended":
      return suspended(rule, first, window);
    case "changes":
      return changed(rule, parts, window);
    default:
      return leafStates(rule, window);
  }
}

function greater(one: DayStates, other: DayStates): DayStates {
  for (let at = 0; at < one.length; at += 1) {
    if (stateAt(other, at) > stateAt(one, at)) one[at] = stateAt(other, at);
  }
  return one;
}

const stateAt = (states: DayStates, at: number): number => states[at] ?? 0;

/** Carries each state to all places of a stretch around it; the greatest that arrives counts. */
function spread(states: DayStates, stretch: (at: number) => readonly [number, number]): DayStates {
  const reached = new Uint8Array(states.length);
  for (const [at, state] of states.entries()) {
    if (state === 0) continue;
    const [from, to] = stretch(at);
    for (let place = Math.max(0, from); place <= to && place < states.length; place += 1) {
      reached[place] = Math.max(stateAt(reached, place), state);
    }
  }
  return reached;
}

function moved({ direction }: ToWorkdayRule, states: DayStates, window: DayWindow): DayStates {
  const reached = new Uint8Array(states.length);
  for (const [at, state] of states.entries()) {
    if (state === 0) continue;
    const target = workdayFrom(window.workdays, direction, window.first + at);
    // Where the working day is not decreed, all that can be said is said of the day itself.
    const place = target === undefined ? at : target - window.first;
    const arrives = target === undefined ? 1 : state;
    if (place >= 0 && place < reached.length)
      reached[place] = Math.max(stateAt(reached, place), arrives);
  }
  return reached;
}

/** The number of the working day to which a day is moved; `undefined` where it is not decreed. */
export function workdayFrom(
  workdays: Workdays,
  direction: ToWorkdayRule["direction"],
  day: number,
): number | undefined {
  const found = workdays[direction](plainDateOf(day));
  return typeof found === "string" ? dayNumberOf(found) : undefined;
}

/** The suspension in force on a day. */
export const suspensionOn = ({ during }: SuspendedRule, day: number) => {
  const date = plainDateOf(day);
  return during.find(
    ({ period: { from, until } }) => from <= date && (until === undefined || date < until),
  );
};

/** The place of the pattern in force on a day; -1 before the first. */
export function changeInForce({ changes }: ChangesRule, day: number): number {
  const date = plainDateOf(day);
  return changes.filter(({ from }) => from <= date).length - 1;
}

/** The days without those of the suspensions. */
function suspended({ during }: SuspendedRule, states: DayStates, window: DayWindow): DayStates {
  const left = states.slice();
  for (const { period } of during) {
    const until = period.until === undefined ? left.length : placeIn(window, period.until);
    left.fill(0, placeIn(window, period.from), until);
  }
  return left;
}

/** The days of each pattern from its first day on; before the first pattern nothing is known. */
function changed(
  { changes }: ChangesRule,
  parts: readonly DayStates[],
  window: DayWindow,
): DayStates {
  const states = new Uint8Array(window.facts.length).fill(1);
  for (const [at, { from }] of changes.entries()) {
    const first = placeIn(window, from);
    states.set(definitely(parts[at]).subarray(first), first);
  }
  return states;
}

/** The place of a day in a window; the end of the window where it does not lie in it. */
const placeIn = ({ first, facts }: DayWindow, day: PlainDate): number =>
  Math.min(facts.length, Math.max(0, dayNumberOf(day) - first));
