import type { JsonValue } from "../../core/json-value.js";
import type { RefusedDraw } from "./draw.js";

/** What the public check of a draw comes to. */
export type DrawVerification = VerifiedDraw | DifferingDraw | RefusedDraw;

/** A draw that comes out the same again. */
export interface VerifiedDraw {
  /** Everything comes out as published. */
  readonly status: "verified";
}

/** A draw that does not come out the same again. */
export interface DifferingDraw {
  /** Something comes out in another way. */
  readonly status: "differs";
  /** JSON pointer of the first difference in the published draw. */
  readonly path: string;
  /** What comes out there; missing where there is nothing. */
  readonly expected?: JsonValue;
  /** What was published there; missing where there is nothing. */
  readonly published?: JsonValue;
}
