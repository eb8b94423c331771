import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { CalendarErrorCode } from "../errors.js";
import type { Festival } from "../model/calendar-scheme.js";
import type { DayRule } from "../model/day-rule.js";
import { equalRules } from "../read/equal-rules.js";

/** A rule made ready: its parts, and how far it looks beyond a day. */
export interface RuleNode {
  readonly rule: DayRule;
  readonly of: readonly RuleNode[];
  /** A number of its own among the rules of a maker, counted from 0. */
  readonly place: number;
  /** How many days away from a day the rule may look. */
  readonly reach: number;
}

/** Makes rules ready; equal rules become one node, so that their days are worked out once. */
export type NodeMaker = (rule: DayRule) => RuleNode;

/** Opens a maker of nodes that knows some festivals, and how many days off there are in a row. */
export function nodeMaker(festivals: ReadonlyMap<string, Festival>, rest: number): NodeMaker {
  // Names and citations make no difference to the days, but reasons tell the names of festivals.
  const [unnamed, named] = [equalRules<RuleNode>(false), equalRules<RuleNode>(true)];
  const known = new Map<DayRule, RuleNode>();
  let nodes = 0;
  const make = (rule: DayRule, isFestival = false): RuleNode => {
    const equal = isFestival ? named : unnamed;
    const first = equal.find(rule);
    if (first !== undefined) return first;
    const of = partsOf(rule, festivals).map((part) => make(part, rule.kind === "festivals"));
    const node = {
      rule,
      of,
      place: nodes++,
      reach: ownReach(rule, rest) + Math.max(0, ...of.map(({ reach }) => reach)),
    };
    equal.add(rule, node);
    return node;
  };
  return (rule) => {
    const node = known.get(rule) ?? make(rule);
    known.set(rule, node);
    return node;
  };
}

const nothing: DayRule = { kind: "dates", days: [] };

/** The rules inside a rule, in the order in which reasons list them. */
function partsOf(rule: DayRule, festivals: ReadonlyMap<string, Festival>): readonly DayRule[] {
  switch (rule.kind) {
    case "union":
    case "intersection":
      return rule.of;
    case "difference":
      return [rule.of, rule.without];
    case "shift":
    case "around":
    case "to-workday":
    case "suspended":
      return [rule.of];
    case "changes":
      return rule.changes.map((change) => change.rule ?? nothing);
    case "festivals":
      return (rule.festivals ?? [...festivals.keys()]).map((id) => festivalRule(id, festivals));
    default:
      return [];
  }
}

function festivalRule(id: string, festivals: ReadonlyMap<string, Festival>): DayRule {
  const festival = festivals.get(id);
  if (festival !== undefined) return { ...festival.rule, label: festival.label };
  throw new DomainError<CalendarErrorCode>(
    "calendar/unknown-festival",
    `There is no festival ${quote(id)} that could be named here. Choose one of ` +
      `${[...festivals.keys()].join(", ")}, or add it to the festivals of the scheme.`,
    { festival: quote(id) },
  );
}

function ownReach(rule: DayRule, rest: number): number {
  switch (rule.kind) {
    case "shift":
      return Math.abs(rule.days);
    case "around":
      return Math.max(rule.before, rule.after);
    case "to-workday":
      return rest;
    default:
      return 0;
  }
}
