import type { DecimalString, PlainDate } from "wenming/core";
import { plainDateOf } from "wenming/core";
import type { PointsRecord } from "wenming/points";
import { seededNumbers } from "../seeded-numbers.js";

/** 2023-01-01, in days since 1900-01-01. */
const firstDay = 44_925;
/** The days of 2023 and 2024. */
const dayCount = 731;
/** What is delivered again is one of the last so many. */
const memory = 1000;

/** How many events there are, of how many accounts. */
export interface Draw {
  readonly events: number;
  readonly accounts: number;
  readonly seed: number;
}

/**
 * Draws the records of two years in the order of delivery, part by part; the same for a seed on every
 * machine.
 *
 * Of a hundred, 67 earn and are entered on the day, 3 earn and are entered up to a month late, 22
 * redeem, 5 reverse an earlier one that earned, and 3 are delivered a second time. Each record has
 * gone through JSON.
 */
export function drawEvents({ events, accounts, seed }: Draw) {
  const numbers = seededNumbers(seed);
  const earned = new Uint8Array(events);
  const recent: string[] = [];
  let drawn = 0;
  let kept = 0;
  const draw = (): PointsRecord => {
    const day = firstDay + Math.floor((drawn * dayCount) / events);
    const today = plainDateOf(day);
    const shared = { id: `e-${drawn}`, recordedOn: today };
    const purse = `p-${numbers.upTo(accounts - 1)}`;
    const kind = numbers.upTo(99);
    if (kind < 70) {
      earned[drawn] = 1;
      const on = kind < 67 ? today : plainDateOf(Math.max(firstDay, day - numbers.upTo(30)));
      const hours = `${numbers.upTo(19) / 2 + 0.5}`;
      return { kind: "earn", ...shared, on, purse, item: "service", facts: { hours } };
    }
    if (kind < 92) {
      const points = `${numbers.upTo(19) + 1}` as DecimalString;
      return { kind: "redeem", ...shared, on: today, purse, offer: "goods", points };
    }
    return { kind: "reverse", ...shared, on: today, of: `e-${earlier()}` };
  };
  const earlier = (): number => {
    let found = numbers.upTo(Math.max(0, drawn - 1));
    while (found > 0 && earned[found] !== 1) found -= 1;
    return found;
  };
  const next = (): PointsRecord => {
    const again = recent.length > 0 && numbers.chance(0.03);
    const text = again
      ? (recent[numbers.upTo(recent.length - 1)] as string)
      : JSON.stringify(draw());
    if (!again) {
      recent[kept % memory] = text;
      kept += 1;
    }
    drawn += 1;
    return JSON.parse(text) as PointsRecord;
  };
  return { next: (count: number) => Array.from({ length: count }, next) };
}

/** The two days on which balances are told. */
export const balanceDays: readonly PlainDate[] = ["2023-12-31", "2024-12-31"];
