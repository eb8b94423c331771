import type { Fault } from "../../core/fault.js";
import { repeatedIds as repeatedIn } from "../../core/repeated-ids.js";
import type { OrdersErrorCode } from "../errors.js";

/** A static fault of a scheme of this room. */
export type OrdersFault = Fault<OrdersErrorCode>;

/** Says which ids occur twice. */
export const repeatedIds = (
  all: readonly { readonly id: string }[],
  kind: string,
): readonly OrdersFault[] => repeatedIn(all, kind, "orders/duplicate-id");
