import { copyCitation, copyDistinct, copyId, copyLabel } from "../../core/copies.js";
import type { Copy, CopyRoom } from "../../core/copy-shape.js";
import { copyFrozen, copyList, copyQuickly, copyRecord } from "../../core/copy-shape.js";
import type { CalendarScheme } from "../model/calendar-scheme.js";
import { mostEvents, mostParts } from "../schema.js";
import { copyRule } from "./copy-rule.js";
import { equalRules } from "./equal-rules.js";

const named = { id: copyId, label: copyLabel };
const festival = copyRecord({ id: copyId, label: copyFrozen(copyLabel), rule: copyRule });
const copyFestivals = copyList(festival, 0, mostParts);
const eventFields = {
  place: copyId,
  kind: copyId,
  teams: copyDistinct(copyId, 1, mostParts),
  citation: copyCitation,
};

/**
 * Copies a scheme that surely fits its schema and is plain data; of any other it returns
 * `undefined`, and the schema decides and finds the words.
 *
 * Tens of thousands of events follow some thousand rules: equal rules of events become one. Frozen
 * are names, citations and suspensions of rules and festivals alone, as answers hand those on.
 */
export function copyScheme(source: unknown, room: CopyRoom): CalendarScheme | undefined {
  const known = equalRules<object>(true);
  const copySharedRule: Copy = (each, left) => {
    const rule = copyRule(each, left);
    if (rule === undefined) return undefined;
    const first = known.find(rule);
    if (first !== undefined) return first;
    known.add(rule, rule);
    return rule;
  };
  const event = copyRecord({ ...named, rule: copySharedRule }, eventFields);
  const copyAll = copyRecord(
    { ...named, events: copyList(event, 0, mostEvents) },
    { citation: copyCitation, festivals: copyFestivals },
  );
  // What the copies took is what the type says; a test holds them against the schema.
  return copyQuickly(copyAll, source, room) as CalendarScheme | undefined;
}
