import { parseWith } from "../../core/parse-with.js";
import { readRecord } from "../../core/plain-record.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { OrdersErrorCode } from "../errors.js";
import type { ReadLogOptions, WorkdayKnowledge } from "../log/log-options.js";
import { readWorkdays } from "../log/log-options.js";
import { unknownOrder } from "../log/unknown-order.js";
import type { RecordRegister } from "../model/record-register.js";
import { recordRegisterSchema } from "../schema.js";
import { refuseStrays, refuseTwice } from "../service/read-book.js";

/** The day, the place, and what is known about working days. */
export interface RecordContext extends RuleContext, Pick<WorkdayKnowledge, "decrees"> {}

/**
 * Checks the day, the place, and the decrees.
 *
 * @throws {@link DomainError} the codes of `checkedContext` and `readWorkdays`.
 */
export function readContext(
  context: unknown,
): { readonly place: RuleContext } & Pick<ReadLogOptions, "workdays"> {
  const fields = ["asOf", "knownOn", "places", "decrees"] as const;
  const { decrees, ...rest } = readRecord(context, [], fields, "record context");
  const place = checkedContext(rest);
  const { knownOn } = place;
  return {
    place,
    ...readWorkdays({
      ...(decrees === undefined ? {} : { decrees }),
      ...(knownOn === undefined ? {} : { knownOn }),
    }),
  };
}

/**
 * Copies and checks what service records are made from.
 *
 * @throws {@link DomainError} `orders/invalid-record` when it does not fit its schema.
 * @throws {@link DomainError} `orders/duplicate-id`, `orders/unknown-activity` or
 * `orders/unknown-order` when its ids do not fit together.
 */
export function readRecords(register: unknown): RecordRegister {
  const read = parseWith<RecordRegister, OrdersErrorCode>(
    recordRegisterSchema,
    register,
    { code: "orders/invalid-record", what: "register of service records" },
    { nodes: 2_000_000 },
  );
  const { events, activities, checks, decisions = [], volunteers } = read;
  refuseStrays(activities, checks);
  refuseTwice(decisions, "decisions");
  refuseTwice(
    volunteers.map(({ person }) => ({ id: person })),
    "volunteers",
  );
  refuseTwice(
    volunteers.map(({ volunteer }) => ({ id: volunteer.number })),
    "volunteer numbers",
  );
  const known = new Set(events.map(({ order }) => order));
  for (const { id, orders } of activities) {
    const unknown = orders.find((order) => !known.has(order));
    if (unknown !== undefined) throw unknownOrder(id, unknown);
  }
  return read;
}
