import type { TraceEntry, TraceValue } from "../../src/core/trace.js";
import { arithmeticRecomputed } from "./recompute-amounts.js";
import { choicesRecomputed } from "./recompute-choices.js";
import { earlierIn, listsRecomputed } from "./recompute-lists.js";
import { needed, partsOf } from "./trace-detail.js";

const recomputed = { ...arithmeticRecomputed, ...choicesRecomputed, ...listsRecomputed };

/** What is read rather than computed, and so rests on nothing below it. */
const leaves: readonly string[] = ["constant", "fact", "parameter", "day", "as-of"];

/**
 * Recomputes every entry of a trace from its parts and details alone.
 *
 * Numbers are fractions of big integers, unknown answers are tried both ways, and days are moved by
 * the calendar of `Date`: nothing here is shared with the readers of the rule language.
 *
 * @throws Error at the first entry that does not follow from its parts.
 */
export function recomputeTrace(entry: TraceEntry, list?: TraceEntry): void {
  const around = entry.kind === "over" ? entry : list;
  for (const part of partsOf(entry)) recomputeTrace(part, around);
  const value = valueFrom(entry, around);
  if (JSON.stringify(value) === JSON.stringify(entry.value)) return;
  throw new Error(
    `${entry.kind} at ${entry.at} is ${JSON.stringify(entry.value)}, ` +
      `but its parts give ${JSON.stringify(value)}.`,
  );
}

function valueFrom(entry: TraceEntry, list: TraceEntry | undefined): TraceValue {
  if (leaves.includes(entry.kind)) {
    if (entry.parts !== undefined) throw new Error(`A ${entry.kind} rests on nothing.`);
    return entry.value;
  }
  if (entry.kind === "earlier") return earlierIn(entry, needed(list, "the list around it"));
  return needed(recomputed[entry.kind], `a way to recompute ${entry.kind}`)(entry);
}
