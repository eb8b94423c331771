/** A date of the lunar calendar (农历). */
export interface LunarDate {
  /** The lunar year; it begins between 21 January and 21 February of the solar year of that number. */
  readonly year: number;
  /** The month, 1 to 12; a leap month has the number of the month before it. */
  readonly month: number;
  /** Whether the month is a leap month (闰月). */
  readonly leap: boolean;
  /** The day of the month, 1 to 29 or 30. */
  readonly day: number;
  /** Month and day in Chinese, such as `闰六月初一`. */
  readonly name: string;
}
