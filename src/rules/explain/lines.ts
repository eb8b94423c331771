import type { TraceEntry } from "../../core/trace.js";

/** What is read rather than worked out, and so stands inside of sentences. */
const leaves: readonly string[] = ["constant", "fact", "parameter", "day", "as-of"];

/** Whether an entry rests on nothing below it. */
export function isLeaf({ kind }: TraceEntry): boolean {
  return leaves.includes(kind);
}

/** The entries that get sentences of their own: those with more to tell than name and value. */
export function linesFor(entries: readonly TraceEntry[]): readonly TraceEntry[] {
  return entries.filter(
    (entry) => !isLeaf(entry) || entry.kind === "parameter" || entry.citation !== undefined,
  );
}
