import { assessService } from "../../src/orders/assess-service.js";
import { creditHours } from "../../src/orders/credit-hours.js";
import { replayOrders } from "../../src/orders/replay-orders.js";
import { listFiles, readText } from "../support/repository.js";

/** What is read from the answer to one question; the argument stands behind the scheme. */
const readings = {
  views: (scheme: never, events: never) =>
    replayOrders(scheme, events).orders.flatMap(({ view }) => [view.label.zh, view.public]),
  route: (scheme: never, facts: never) => idIn(assessService(scheme, facts).route),
  minor: (scheme: never, facts: never) => idIn(assessService(scheme, facts).minor),
  credited: (scheme: never, book: never) => {
    const { days, faults } = creditHours(scheme, book);
    return [
      ...days.map(({ hours, status }) => `${hours} ${status}`),
      ...faults.map(({ code }) => code),
    ];
  },
  exclusions: (scheme: never, facts: never) =>
    assessService(scheme, facts).excluded.map(({ id }) => id),
} as const;

const idIn = (answer: object) => ("id" in answer ? answer.id : answer);

/** One published example, as its file holds it. */
interface OrderCase {
  readonly id: string;
  /** Id of the scheme, which is also the name of its file. */
  readonly scheme: string;
  /** Where the rule is published. */
  readonly source: string;
  /** Whether the result itself is printed, or follows strictly from the printed rule. */
  readonly basis: "real" | "derived";
  /** What is read from each answer. */
  readonly read: keyof typeof readings;
  /** The argument of each question. */
  readonly asked: readonly [never][];
  /** What each answer must come to. */
  readonly expected: readonly unknown[];
  readonly note: string;
}

const isJson = (path: string) => path.endsWith(".json");

/** Lists the examples. */
export function listOrderCases(): readonly OrderCase[] {
  return listFiles("test/reference/cases/orders", isJson).flatMap(
    (file) => JSON.parse(readText(file)) as OrderCase[],
  );
}

/** What the library answers to the questions of an example. */
export function orderAnswers({ scheme, read, asked }: OrderCase): readonly unknown[] {
  const printed = JSON.parse(readText(`test/reference/orders/${scheme}.json`)) as never;
  return asked.map(([argument]) => readings[read](printed, argument));
}
