import type { Id } from "../../core/id.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";

/** An activity (活动) that serves demands. */
export interface OrderActivity {
  /** Id of the activity. */
  readonly id: Id;
  /** The orders that it serves; none where nobody asked for it. */
  readonly orders: readonly Id[];
  /** When it begins. */
  readonly from: PlainDateTime;
  /** When it is over. */
  readonly until: PlainDateTime;
}
