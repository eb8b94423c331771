import type { TimeOfDay } from "../model/time-of-day.js";

/** The pattern of a time of day. */
export const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Tells whether a value is a time of day. */
export const isTimeOfDay = (value: unknown): value is TimeOfDay =>
  typeof value === "string" && value.length === 5 && timePattern.test(value);
