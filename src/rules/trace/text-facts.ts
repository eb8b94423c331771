import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import type { CheckedValue } from "../checked-facts.js";

/** The words of a fact that the rules read as a choice or text; unknown where it is. */
export function wordIn(checked: CheckedValue): string | Unknown {
  const isWord = checked.kind === "word" || checked.kind === "unknown";
  return definitely(isWord ? checked.value : undefined, "the check of the rules");
}

/** The day of a fact that the rules read as a date; unknown where it is. */
export function dayIn(checked: CheckedValue): PlainDate | Unknown {
  const isDay = checked.kind === "date" || checked.kind === "unknown";
  return definitely(isDay ? checked.value : undefined, "the check of the rules");
}
