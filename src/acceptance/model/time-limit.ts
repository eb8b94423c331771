import type { Duration } from "../../rules/model.js";

/** A length of time, in working days too. */
export type TimeLimit = Duration | WorkingDays;

/** So many working days (工作日). */
export interface WorkingDays {
  /** The unit. */
  readonly unit: "working-days";
  /** How many, from 1. */
  readonly length: number;
}
