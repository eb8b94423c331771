import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import { toPlainJson } from "../../core/plain-json.js";
import { quote } from "../../core/quote.js";
import type { TraceEntry } from "../../core/trace.js";
import { isFields } from "./entry-details.js";
import { flatEntrySchema } from "./schema.js";

/** Room for the trace of a whole scheme; core's `leavesOf` goes as deep. */
const limits = { depth: 200, nodes: 1_000_000 };

/** Copies and checks a trace or one entry of it, and finds the entry to begin with. */
export function checkedTrace(trace: unknown): TraceEntry {
  const plain = toPlainJson(trace, limits);
  const root = checkedEntry(isFields(plain) && Object.hasOwn(plain, "root") ? plain.root : plain);
  // A set also visits what is added during the loop, so it is its own queue.
  const entries = new Set([root]);
  for (const { parts = [] } of entries) for (const part of parts) entries.add(checkedEntry(part));
  return root;
}

function checkedEntry(entry: unknown): TraceEntry {
  // The schema has just checked the fields of the entry; those of its parts come next.
  if (flatEntrySchema.safeParse(entry).success) return entry as TraceEntry;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `${quote(entry)} is no entry of a trace. Hand over a trace as the library made it.`,
  );
}
