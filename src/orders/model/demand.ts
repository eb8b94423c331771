import type { Id } from "../../core/id.js";

/** How a demand came in. */
export type DemandChannel =
  | "app"
  | "phone"
  | "message"
  | "visit"
  | "drop-in"
  | "on-behalf"
  | "site";

/** What someone asks for (需求). */
export interface Demand {
  /** How it came in; `site` marks an order that a site makes itself (制单). */
  readonly channel: DemandChannel;
  /** Who asks; an opaque id, left out only for an order that a site makes. */
  readonly person?: Id;
  /** Who entered it on behalf of the person (代点). */
  readonly filedBy?: Id;
  /** The service on the menu. */
  readonly service?: Id;
  /** The demand in one's own words, where it is for no service on the menu. */
  readonly wish?: string;
  /** Where it is wanted. */
  readonly place?: Id;
}
