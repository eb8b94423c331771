import { definitely } from "../core/definitely.js";
import { readRecord } from "../core/plain-record.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { LogFigureOptions } from "./log/log-options.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";
import { levelsIn } from "./service-levels-of.js";
import { orderVoice } from "./tell/voice.js";

/** Which orders figures are about, and the language in which they are told. */
export interface LevelsQuestion extends LogFigureOptions {
  /** `zh` for Chinese, `en` for English. */
  readonly language: Language;
}

/**
 * Tells the figures of service in sentences.
 *
 * @param scheme - The rules of ordering.
 * @param events - The log, at most 100,000 events.
 * @param question - The minute from which it is seen, the days of submission, the rounding, the language.
 * @returns The orders and the unfilled share, the states, the time to accept, the deadlines.
 * @throws {@link core.DomainError} the codes of `serviceLevelsOf`.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no such language.
 * @example
 * const scheme = defineOrders({
 *   kind: "orders", id: "orders", version: "2024", title: { zh: "点单办法", en: "Orders" },
 *   issuer: "county office", region: "county", effective: { from: "2024-01-01" },
 *   citation: { document: "Notice 1" }, freeForm: true, menu: [],
 *   transitions: [{ from: "new", on: "submit", to: "submitted" }],
 *   views: [{ states: ["submitted"], label: { zh: "审核中", en: "under review" }, public: false }],
 * });
 * const log: OrderEvent[] = [{ id: "e1", order: "o1", at: "2024-05-01T09:00", kind: "submit",
 *   demand: { channel: "phone", person: "p1", wish: "a lamp" } }];
 * explainServiceLevels(scheme, log, { language: "en" })[0]; // {
 * //   depth: 0, text: "orders 1, taken 0, not taken 1, unfilled share 1" }
 */
export function explainServiceLevels(
  scheme: OrderScheme,
  events: readonly OrderEvent[],
  question: LevelsQuestion,
): readonly Sentence[] {
  const fields = ["now", "submitted", "rounding", "decrees", "knownOn"] as const;
  const { language, ...options } = readRecord(
    question,
    ["language"],
    fields,
    "question of figures",
  );
  const { words, read, figure } = orderVoice(language);
  const rules = readOrderScheme(scheme);
  const levels = levelsIn(rules, events, options);
  const { least, median, mean, most } = levels.minutesToAccept;
  const names = new Map(rules.deadlines.map(({ id, label }) => [id, label]));
  return Object.freeze([
    {
      depth: 0,
      text: words.levels(
        levels.orders,
        levels.filled,
        levels.unfilled,
        figure(levels.unfilledShare),
      ),
    },
    ...levels.states
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => ({ depth: 1, text: words.state(words.states[state], count) })),
    { depth: 0, text: words.accept(figure(least), figure(median), figure(mean), figure(most)) },
    ...levels.deadlines.map(({ deadline, counts, inTime }) => ({
      depth: 0,
      text: words.deadline(
        read(definitely(names.get(deadline), "the scheme")),
        figure(inTime),
        counts.late + counts.overdue,
      ),
    })),
  ]);
}
