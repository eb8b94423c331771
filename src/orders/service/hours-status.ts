import { toDecimal, toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { byTime } from "../log/settle-log.js";
import type { HoursDecision } from "../model/service-book.js";
import type { ServiceRoute } from "../model/service-scheme.js";

/**
 * How hours stand.
 *
 * - `effective`: they count, at once or as they were approved
 * - `awaiting`: somebody has still to approve them
 * - `rejected`: whoever must approve them did not
 * - `undetermined`: it is not known which route they take
 */
export type HoursStatus = "effective" | "awaiting" | "rejected" | "undetermined";

/** Tells how the hours of a day stand, from the decisions about that person and day. */
export function hoursStatus(
  route: ServiceRoute | Unknown,
  hours: DecimalString,
  decisions: readonly HoursDecision[],
): HoursStatus {
  if (isUnknown(route)) return "undetermined";
  if (route.approval !== true) return "effective";
  const last = decisions
    .filter((each) => each.route === route.id && spelt(each.hours) === hours)
    .sort(byTime)
    .at(-1);
  if (last === undefined) return "awaiting";
  return last.decision === "approved" ? "effective" : "rejected";
}

/** Hours in the one spelling in which they are credited. */
const spelt = (hours: DecimalString): DecimalString => toDecimalString(toDecimal(hours));
