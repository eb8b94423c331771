/** A branch (地支), one of twelve. */
export type DayBranch =
  | "子"
  | "丑"
  | "寅"
  | "卯"
  | "辰"
  | "巳"
  | "午"
  | "未"
  | "申"
  | "酉"
  | "戌"
  | "亥";

/** The place of a day in the cycle of sixty. */
export interface DayCycle {
  /** The stem (天干). */
  readonly stem: string;
  /** The branch (地支). */
  readonly branch: DayBranch;
  /** The place from 1 to 60. */
  readonly place: number;
}
