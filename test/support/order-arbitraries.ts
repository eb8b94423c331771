import fc from "fast-check";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import { orderEventKinds } from "../../src/orders/scheme/order-words.js";
import { momentAt } from "./naive-orders.js";
import { eventOf } from "./order-documents.js";

/** Kinds that mostly follow each other in the life of an order. */
export const usualKinds: readonly OrderEvent["kind"][] = [
  ...(["submit", "dispatch", "accept", "begin", "complete", "rate"] as const),
];

/** What a random event is made of; the id is given later, so that ids are mostly different. */
const pieces = fc.record({
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...usualKinds) },
    { weight: 2, arbitrary: fc.constantFrom(...orderEventKinds) },
  ),
  order: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("o1", "o2", "o3", "o4") },
    { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "村") },
  ),
  team: fc.constantFrom("east", "west"),
  side: fc.constantFrom("resident", "team"),
  grade: fc.constantFrom("5", "1", "4"),
  /** Which of the events that the state allows, where one is to be chosen. */
  turn: fc.nat({ max: 20 }),
  // Times run out after 30 and after 120 minutes.
  wait: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 200 }),
    fc.constantFrom(30, 31, 120, 121),
  ),
});

/** A log of several orders that mostly makes sense; now and then an id stands for two events. */
export const orderLog: fc.Arbitrary<readonly OrderEvent[]> = fc
  .array(fc.tuple(pieces, fc.integer({ min: 0, max: 30 })), { maxLength: 60, size: "max" })
  .map((list) => {
    let minutes = 0;
    return list.map(([{ kind, wait, turn: _, ...rest }, twist], index) => {
      minutes += wait;
      const id = twist === 0 ? "twice" : `e${index}`;
      return eventOf(kind, id, momentAt(minutes), rest);
    });
  });

export const orderPieces = pieces;
