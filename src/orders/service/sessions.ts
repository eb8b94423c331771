import type { PlainDateTime } from "../../core/plain-date-time.js";
import { compareTexts } from "../log/compare-texts.js";
import type { ServiceCheck } from "../model/service-book.js";

/** Time from coming to going. */
export interface Session {
  readonly person: string;
  readonly activity: string;
  readonly from: PlainDateTime;
  readonly until: PlainDateTime;
}

/** Something about hours that does not fit, and whom and what it concerns. */
export interface ServiceFault {
  /**
   * The kind of fault.
   *
   * - `no-check-in`: someone goes who has not come
   * - `no-check-out`: someone comes and is not seen going (忘记签退); nothing is credited
   * - `overlap`: someone is at two activities at once; the time is credited once, to the earlier
   * - `way-not-allowed`: someone checks in or out in a way that is not allowed; the check does not count
   * - `way-undetermined`: it is not known whether the way is allowed; the check does not count
   * - `above-plan`: an administrator enters more than the length planned; it is not taken
   */
  readonly code:
    | "no-check-in"
    | "no-check-out"
    | "overlap"
    | "way-not-allowed"
    | "way-undetermined"
    | "above-plan";
  /** The person. */
  readonly person: string;
  /** The activity. */
  readonly activity: string;
  /** The other activity, of an overlap. */
  readonly other?: string;
  /** When: of an overlap its first minute, else the minute of the check. */
  readonly at?: PlainDateTime;
  /** When an overlap ends. */
  readonly until?: PlainDateTime;
}

/** Pairs those who come with those who go, person by person and activity by activity. */
export function sessionsOf(checks: readonly ServiceCheck[]): {
  readonly sessions: readonly Session[];
  readonly faults: readonly ServiceFault[];
} {
  const sessions: Session[] = [];
  const faults: ServiceFault[] = [];
  for (const group of groupsOf(checks)) {
    let came: ServiceCheck | undefined;
    for (const check of group) {
      if (check.kind === "check-in") {
        if (came !== undefined) faults.push(faultAt("no-check-out", came));
        came = check;
      } else if (came === undefined) faults.push(faultAt("no-check-in", check));
      else {
        const { person, activity } = check;
        sessions.push({ person, activity, from: came.at, until: check.at });
        came = undefined;
      }
    }
    if (came !== undefined) faults.push(faultAt("no-check-out", came));
  }
  return { sessions, faults };
}

/** The checks of one person at one activity, by time; at the same minute people go before they come. */
function groupsOf(checks: readonly ServiceCheck[]): Iterable<readonly ServiceCheck[]> {
  const groups = new Map<string, ServiceCheck[]>();
  const sorted = [...checks].sort(
    (one, other) =>
      compareTexts(one.person, other.person) ||
      compareTexts(one.activity, other.activity) ||
      compareTexts(one.at, other.at) ||
      compareTexts(other.kind, one.kind),
  );
  for (const check of sorted) {
    const key = JSON.stringify([check.person, check.activity]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(check);
  }
  return groups.values();
}

const faultAt = (
  code: ServiceFault["code"],
  { person, activity, at }: ServiceCheck,
): ServiceFault => Object.freeze({ code, person, activity, at });
