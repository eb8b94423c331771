import type { Fault } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import type { OrdersErrorCode } from "../errors.js";

/** A static fault of a scheme of this room. */
export type OrdersFault = Fault<OrdersErrorCode>;

/** Says which ids occur twice. */
export function repeatedIds(
  all: readonly { readonly id: string }[],
  kind: string,
): readonly OrdersFault[] {
  const seen = new Set<string>();
  return all.flatMap((named) => {
    if (!seen.has(named.id)) {
      seen.add(named.id);
      return [];
    }
    const message = `The id ${quote(named.id)} is taken twice among ${kind}. Rename one of them.`;
    return [{ code: "orders/duplicate-id" as const, at: named, message }];
  });
}
