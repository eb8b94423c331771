import { dayNumberOfText } from "../../core/day-number.js";
import { hasOnly, isPlainRecord } from "./plain-record.js";

const fields = ["from", "until"];

/**
 * Reads periods of service that are plainly in order: apart from each other, the earlier first.
 *
 * @returns The first day of each and the day after its last one, by turns; nothing for other values.
 */
export function readPlainService(service: unknown): readonly number[] | undefined {
  if (!Array.isArray(service)) return undefined;
  const days: number[] = [];
  let before = 0;
  for (const period of service as readonly unknown[]) {
    if (!(isPlainRecord(period) && hasOnly(period, fields))) return undefined;
    const { from, until } = period;
    const start = dayNumberOfText(from);
    const end = until === undefined ? Number.POSITIVE_INFINITY : dayNumberOfText(until);
    if (!(start >= before && end > start)) return undefined;
    days.push(start, end);
    before = end;
  }
  return days;
}
