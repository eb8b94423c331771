import type { Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Dated } from "./model.js";

/** Finds the value in force on a day: the last one that has begun, if any has. */
export function datedOn<T>(values: readonly Dated<T>[], day: PlainDate): T | undefined {
  let value: T | undefined;
  // Few values change often, so that a walk is shorter than a search.
  for (const entry of values) {
    if (entry.from > day) break;
    value = entry.value;
  }
  return value;
}

/** Tells whether a day lies in a period that was checked before. */
export function isOn({ from, until }: Period, day: PlainDate): boolean {
  return from <= day && (until === undefined || day < until);
}
