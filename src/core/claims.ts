/** What the claimants of a sum bring, by place; all numbers are safe whole ones. */
export interface Claims {
  /** How much each counts; 0 or more, and safe when added up. */
  readonly weights: Float64Array;
  /** The fewest units of each; together no more than there are. */
  readonly floors: Float64Array;
  /** The most units of each, not below the floor; infinite where there is no cap. */
  readonly caps: Float64Array;
  /** Which of two places comes first where everything else is equal: negative or positive. */
  readonly order: (one: number, other: number) => number;
}
