import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import { isOn } from "../dated.js";
import type { Lasting } from "../model.js";

/**
 * Finds what a site or region has become by a day: itself while it exists, then what it was merged
 * or split into when it ended, and so on.
 */
export function heirsOn<T extends Lasting>(
  first: T,
  from: ReadonlyMap<Id, readonly T[]>,
  day: PlainDate,
): readonly T[] {
  const line = new Set([first]);
  // A set also visits what is added during the loop, so it is its own queue.
  for (const { id, existence } of line) {
    for (const next of from.get(id) ?? []) {
      // A part taken out earlier is not what the rest became in the end.
      if (next.existence.from === existence.until) line.add(next);
    }
  }
  return [...line].filter(({ existence }) => isOn(existence, day));
}
