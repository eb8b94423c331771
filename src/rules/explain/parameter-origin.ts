import type { TraceEntry } from "../../core/trace.js";
import { jurisdictions } from "../jurisdictions.js";
import { detailOf, fieldsAt, textOf, wordIn } from "./entry-details.js";
import type { ParameterOrigin } from "./phrases.js";

/** Who set a parameter, and since when. */
export function originIn(entry: TraceEntry): ParameterOrigin {
  const level = wordIn(entry, fieldsAt(entry), "level", jurisdictions);
  const place = detailOf(entry, "place");
  const from = textOf(entry, "from");
  return { level, from, ...(typeof place === "string" ? { place } : {}) };
}
