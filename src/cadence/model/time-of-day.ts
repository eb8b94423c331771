/** A time of day of China, from `00:00` to `23:59`. */
export type TimeOfDay = `${number}:${number}`;
