import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { Unknown } from "../../core/unknown.js";
import type { OpenSubject } from "../judge/open-subject.js";
import type { NamedRule } from "../model/named-rule.js";
import type { ServiceActivity, ServiceCheck } from "../model/service-book.js";
import type { ServiceFault } from "./sessions.js";

/** Checks that were done in a way that is allowed for their activity, and those that were not. */
export interface AllowedChecks {
  readonly checks: readonly ServiceCheck[];
  readonly faults: readonly ServiceFault[];
}

/**
 * Leaves out the checks that were done in a way that is not allowed for their activity, or of which
 * that is not known; both are told.
 */
export function allowedChecks(
  ways: readonly NamedRule[],
  open: (facts: unknown) => OpenSubject,
  activities: readonly ServiceActivity[],
  checks: readonly ServiceCheck[],
): AllowedChecks {
  const rules = new Map(ways.map((way) => [way.id, way]));
  const facts = new Map(activities.map((activity) => [activity.id, activity.facts ?? {}]));
  const answers = new Map<string, boolean | Unknown>();
  const isAllowed = (activity: Id, way: Id): boolean | Unknown => {
    const key = JSON.stringify([activity, way]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const rule = definitely(rules.get(way), "the check of the ways");
    const answer = open(definitely(facts.get(activity), "readBook")).holds("way", rule);
    answers.set(key, answer);
    return answer;
  };
  const allowed: ServiceCheck[] = [];
  const faults: ServiceFault[] = [];
  for (const check of checks) {
    const { activity, way, person, at } = check;
    const answer = way === undefined || isAllowed(activity, way);
    if (answer === true) allowed.push(check);
    else {
      const code = answer === false ? "way-not-allowed" : "way-undetermined";
      faults.push(Object.freeze({ code, person, activity, at }));
    }
  }
  return { checks: allowed, faults };
}
