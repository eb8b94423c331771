import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { RefusedTitleEvent } from "./model/title.js";
import { readAnswer } from "./tell/read-answer.js";
import { refusedTitleEventsSchema } from "./tell/schema.js";
import { say, tellerOf } from "./tell/teller.js";

/**
 * Tells which events in the life of a star did not count, and why.
 *
 * @param refused - The events, as `titleHistory` returns them.
 * @param language - `zh` for Chinese, `en` for English.
 * @returns One sentence for each event.
 * @throws {@link core.DomainError} `acceptance/invalid-record` when they are no such events.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language, and another `core/`
 * code when the events are not plain data.
 * @example
 * explainTitleRefusals([{ id: "c", reason: "barred" }], "en");
 * // [{ depth: 0, text: "event c does not count: the site is still barred" }]
 */
export function explainTitleRefusals(
  refused: readonly RefusedTitleEvent[],
  language: Language,
): readonly Sentence[] {
  const { words } = tellerOf(language);
  const read = readAnswer(refusedTitleEventsSchema, refused, "list of refused events");
  return Object.freeze(
    read.map(({ id, reason }) => say(0, words.refused(id, words.refusals[reason]))),
  );
}
