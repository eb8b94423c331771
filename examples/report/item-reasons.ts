import type { ItemScore } from "wenming/evaluation";
import type { Sentence } from "wenming/rules";
import { explain } from "wenming/rules";

/** Why an item came to its points, sentence by sentence in both languages. */
export interface Reasons {
  readonly zh: readonly Sentence[];
  readonly en: readonly Sentence[];
}

/** Says how an item came to its points. */
export function reasonsOf({ trace }: ItemScore): Reasons {
  // The name and the clause of the item stand beside the reasons, so the telling starts below them.
  const told = trace?.parts?.[0] ?? trace;
  if (told === undefined) return { zh: [], en: [] };
  return { zh: explain(told, "zh"), en: explain(told, "en") };
}
