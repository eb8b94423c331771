import type { TraceEntry } from "../../core/trace.js";
import { detailOf, isFields } from "./entry-details.js";
import type { Voice } from "./voice.js";

/** Where a step and the case that it chose are published. */
export function sourcesOf(entry: TraceEntry, { phrases }: Voice): readonly string[] {
  const { citation } = entry;
  const own = citation === undefined ? [] : [phrases.source(citation.document, citation.clause)];
  const chosen = detailOf(entry, "chosen");
  const cited = isFields(chosen) ? chosen.citation : undefined;
  if (!isFields(cited) || typeof cited.document !== "string") return own;
  const { document, clause } = cited;
  return [...own, phrases.source(document, typeof clause === "string" ? clause : undefined)];
}
