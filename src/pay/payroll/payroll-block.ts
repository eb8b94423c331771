import type { PlainPerson } from "./plain-person.js";

/** People of one place who are paid together, and their places in the payroll. */
export interface PayrollBlock {
  /** Those for whom something changes come first. */
  readonly people: readonly PlainPerson[];
  /** For how many of them something changes. */
  readonly changing: number;
  readonly rows: readonly number[];
}
