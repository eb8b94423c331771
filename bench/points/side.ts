import type { PlainDate } from "wenming/core";
import type { PointsRecord } from "wenming/points";

/** How many records had which outcome. */
export interface Counts {
  readonly posted: number;
  readonly alreadyKnown: number;
  readonly refused: number;
}

/** Takes a balance as text. */
export type TakeBalance = (purse: string, balance: string) => void;

/** A ledger of one of the sides. */
export interface Side {
  readonly post: (records: readonly PointsRecord[]) => void;
  readonly balances: (asOf: PlainDate, take: TakeBalance) => void;
  readonly counts: () => Counts;
}
