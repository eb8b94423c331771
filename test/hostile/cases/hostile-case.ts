import type { Verdict } from "../verdict.js";

/** One call with arguments that the function may not be used to. */
export interface HostileCase {
  /** What is hostile, and where. */
  readonly name: () => string;
  readonly run: () => Verdict;
}
