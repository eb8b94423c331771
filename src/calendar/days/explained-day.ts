import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { plainDateOf } from "../../core/plain-date.js";
import { unknown } from "../../core/unknown.js";
import type { Workdays } from "../../core/workdays.js";
import { dayCycleOf } from "../day-cycle-of.js";
import { lunarDateOfNumber } from "../lunar-date-of.js";
import type { CalendarEvent } from "../model/calendar-scheme.js";
import type { DayExplanation, DayReason } from "../model/day-explanation.js";
import type { DayRule } from "../model/day-rule.js";
import { solarTermOn } from "../solar-terms.js";
import type { RuleNode } from "./rule-node.js";
import { changeInForce, statesOf, suspensionOn, workdayFrom } from "./states-of.js";
import type { DayWindow } from "./window.js";
import { openWindow } from "./window.js";

/** Tells why an event does or does not take place on a day. */
export function explainedDay(
  event: CalendarEvent,
  node: RuleNode,
  number: number,
  workdays: Workdays,
): DayExplanation {
  const window = openWindow(number, number + 1, node.reach, workdays);
  const reason = reasonOf(event.rule, node, number, window);
  const day = plainDateOf(number);
  const term = solarTermOn(day);
  return Object.freeze({
    event: event.id,
    day,
    held: reason.holds,
    weekday: (number % 7) + 1,
    lunar: lunarDateOfNumber(number),
    cycle: dayCycleOf(day),
    ...(term === undefined ? {} : { term }),
    standing: workdays.on(day),
    reason,
  });
}

/** The reason of a rule on a day of a window. Equal rules share a node, so names and citations come from the rule itself. */
export function reasonOf(rule: DayRule, node: RuleNode, day: number, window: DayWindow): DayReason {
  const state = statesOf(node, window)[day - window.first];
  const written = writtenParts(rule);
  const of = node.of.map((part, at) => reasonOf(written[at] ?? part.rule, part, day, window));
  return Object.freeze({
    kind: rule.kind,
    holds: state === 1 ? whyUnknown(rule, of) : state === 2,
    ...(rule.label === undefined ? {} : { label: rule.label }),
    ...(rule.citation === undefined ? {} : { citation: rule.citation }),
    ...detailsOf(rule, node, day, window),
    ...(of.length === 0 ? {} : { of: Object.freeze(of) }),
  });
}

function writtenParts(rule: DayRule): readonly (DayRule | undefined)[] {
  if (rule.kind === "difference") return [rule.of, rule.without];
  if (rule.kind === "changes") return rule.changes.map((change) => change.rule ?? undefined);
  if (!("of" in rule)) return [];
  return Array.isArray(rule.of) ? rule.of : [rule.of as DayRule];
}

function whyUnknown(rule: DayRule, of: readonly DayReason[]): DayReason["holds"] {
  if (rule.kind === "unknown") return unknown(rule.reason);
  const inner = of.find(({ holds }) => typeof holds === "object");
  if (inner !== undefined) return inner.holds;
  return unknown(rule.kind === "changes" ? "not-published" : "not-decreed");
}

type Details = Partial<Pick<DayReason, "suspended" | "since" | "movedFrom" | "movedTo">>;

function detailsOf(rule: DayRule, node: RuleNode, day: number, window: DayWindow): Details {
  switch (rule.kind) {
    case "suspended": {
      const suspended = suspensionOn(rule, day);
      return suspended === undefined ? {} : { suspended };
    }
    case "changes": {
      const change = rule.changes[changeInForce(rule, day)];
      return change === undefined ? {} : { since: change.from };
    }
    case "shift":
    case "to-workday":
      return movesOf(rule, node, day, window);
    default:
      return {};
  }
}

function movesOf(
  rule: Extract<DayRule, { readonly kind: "shift" | "to-workday" }>,
  node: RuleNode,
  day: number,
  window: DayWindow,
): Details {
  const states = statesOf(definitely(node.of[0]), window);
  const targetOf = (from: number): number | undefined =>
    rule.kind === "shift" ? from + rule.days : workdayFrom(window.workdays, rule.direction, from);
  const movedFrom: PlainDate[] = [];
  for (const [at, state] of states.entries()) {
    const from = window.first + at;
    if (state === 2 && from !== day && targetOf(from) === day) movedFrom.push(plainDateOf(from));
  }
  const target = states[day - window.first] === 2 ? targetOf(day) : day;
  return {
    ...(movedFrom.length === 0 ? {} : { movedFrom: Object.freeze(movedFrom) }),
    ...(target === day
      ? {}
      : { movedTo: target === undefined ? unknown("not-decreed") : plainDateOf(target) }),
  };
}
