import { definitely } from "../../core/definitely.js";
import { isUnknown } from "../../core/unknown.js";
import type { DutyStatus } from "../model/duty-status.js";
import { compareText } from "./compare-text.js";
import type { DutySeries } from "./due-dates-in.js";

/**
 * Puts duties in the order in which they are gone through: what is left of periods that are over
 * comes first, then the earlier due day, the earlier period, the scheme's order, the subject.
 */
export function inOrder(
  rows: readonly DutyStatus[],
  duties: readonly DutySeries[],
): readonly DutyStatus[] {
  const places = new Map(duties.map(({ duty }, place) => [duty.id, place]));
  const placeOf = ({ duty }: DutyStatus): number =>
    definitely(places.get(duty), "the duties of the scheme");
  return [...rows].sort(
    (one, other) =>
      Number(other.followUp) - Number(one.followUp) ||
      compareText(dueKey(one), dueKey(other)) ||
      compareText(one.period.from, other.period.from) ||
      placeOf(one) - placeOf(other) ||
      compareText(one.subject, other.subject),
  );
}

/** Days sort as text; an unknown one comes after all of them, as does the end of a day. */
function dueKey({ due, cutOff = "24:00" }: DutyStatus): string {
  return isUnknown(due) ? "unknown" : `${due} ${cutOff}`;
}
