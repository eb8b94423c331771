import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Id } from "../core/id.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { Sentence } from "../rules/explain/explain.js";
import type { Language } from "../rules/explain/phrases.js";
import type { OrdersErrorCode } from "./errors.js";
import { foldLog } from "./log/fold-log.js";
import type { LogOptions } from "./log/log-options.js";
import { readLogOptions } from "./log/log-options.js";
import { readLog } from "./log/read-log.js";
import { settleLog } from "./log/settle-log.js";
import type { Order, OrderStep } from "./model/order.js";
import type { OrderEvent } from "./model/order-event.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { ReadOrderScheme } from "./scheme/read-order-scheme.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";
import type { OrderVoice } from "./tell/voice.js";
import { momentText, orderVoice } from "./tell/voice.js";

/** Which order is told, and how. */
export interface OrderQuestion extends LogOptions {
  /** Id of the order. */
  readonly order: Id;
  /** `zh` for Chinese, `en` for English. */
  readonly language: Language;
}

/**
 * Tells the history of an order in sentences that those concerned can read.
 *
 * @param scheme - The rules of ordering.
 * @param events - The log.
 * @param question - The order, the minute from which it is seen, and the language.
 * @returns The state, the steps, the times, the ratings, and what had no effect.
 * @throws {@link core.DomainError} the codes of `replayOrders`.
 * @throws {@link core.DomainError} `orders/unknown-order` when the log does not hold the order.
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
 *   demand: { channel: "phone", person: "p1", wish: "修灯" } }];
 * const sentences = explainOrder(scheme, log, { order: "o1", language: "zh" });
 * sentences[0]; // { depth: 0, text: "订单 o1：审核中（不公开）" }
 * sentences[1]; // { depth: 1, text: "2024-05-01 09:00 点单，电话，修灯" }
 */
export function explainOrder(
  scheme: OrderScheme,
  events: readonly OrderEvent[],
  question: OrderQuestion,
): readonly Sentence[] {
  const read = readOrderScheme(scheme);
  const log = settleLog(readLog(events));
  const fields = readRecord(
    question,
    ["order", "language"],
    ["now", "decrees", "knownOn"],
    "question about an order",
  );
  const { order: id, language, ...options } = fields;
  const voice = orderVoice(language);
  const { orders, refused } = foldLog(read, log, readLogOptions(options));
  const order = orders.find((each) => each.order === id);
  if (order === undefined) throw unknownOrder(id);
  const at = new Map(log.events.map((event) => [event.id, event.at]));
  const { words } = voice;
  return Object.freeze([
    { depth: 0, text: words.order(order.order, voice.read(order.view.label), order.view.public) },
    ...order.steps.map((step) => ({ depth: 1, text: stepText(step, order, read, voice) })),
    ...clocksAndRatings(order, read, voice),
    ...refused
      .filter((each) => each.order === id)
      .map(({ event, on, reason }) => {
        const moment = momentText(definitely(at.get(event), "the log"));
        return { depth: 1, text: words.refused(moment, words.kinds[on], words.refusals[reason]) };
      }),
  ]);
}

const unknownOrder = (id: unknown): DomainError =>
  new DomainError<OrdersErrorCode>(
    "orders/unknown-order",
    `The log holds no order ${quote(id)} by then. Add its events, or correct the id.`,
    { order: quote(id) },
  );

function stepText(
  { on, at, team, reason, late }: OrderStep,
  { demand }: Order,
  { services, deadlines }: ReadOrderScheme,
  { words, read }: OrderVoice,
): string {
  const service = demand.service === undefined ? undefined : services.get(demand.service);
  const wanted = service === undefined ? definitely(demand.wish) : read(service.label);
  const names = deadlines.filter(({ id }) => late?.includes(id)).map(({ label }) => read(label));
  return words.step(momentText(at), words.kinds[on], [
    ...(on === "submit" ? [words.channels[demand.channel], wanted] : []),
    ...(team === undefined ? [] : [words.team(team)]),
    ...(reason === undefined ? [] : [words.reason(reason)]),
    ...(names.length === 0 ? [] : [words.late(names)]),
  ]);
}

function clocksAndRatings(
  { clocks, ratings }: Order,
  { deadlines, grades }: ReadOrderScheme,
  { words, read }: OrderVoice,
): readonly Sentence[] {
  const names = new Map(deadlines.map(({ id, label }) => [id, label]));
  return [
    ...clocks.map(({ deadline, due, status }) => {
      const name = read(definitely(names.get(deadline), "the scheme"));
      const until = typeof due === "string" ? momentText(due) : words.notDecreed;
      return { depth: 1, text: words.clock(name, until, words.clocks[status]) };
    }),
    ...ratings.map(({ side, grade }) => {
      const name = read(definitely(grades.get(grade), "the check of the event").label);
      return { depth: 1, text: words.rating(words.sides[side], name) };
    }),
  ];
}
