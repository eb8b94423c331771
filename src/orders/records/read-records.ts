import { parseWith } from "../../core/parse-with.js";
import type { OrdersErrorCode } from "../errors.js";
import { unknownOrder } from "../log/unknown-order.js";
import type { RecordRegister } from "../model.js";
import { recordRegisterSchema } from "../schema.js";
import { refuseStrays, refuseTwice } from "../service/read-book.js";

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
  const { events, activities, checks, volunteers } = read;
  refuseStrays(activities, checks);
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
