import type { Money } from "../../core/money.js";
import { minusMoney } from "../../core/money.js";
import type { PlainDate } from "../../core/plain-date.js";
import { isUnknown } from "../../core/unknown.js";
import type { PaySide } from "../model.js";
import type { DueReader } from "./due-lines.js";
import type { DatedRecord } from "./late-records.js";
import type { PayCause } from "./settlement.js";

/** What was booked for an item of a month, and what came on record that concerns the month. */
export interface Booked {
  readonly item: string;
  readonly side: PaySide;
  readonly due: Money;
  readonly paid: Money;
  /** Whether anything was booked for the item. */
  readonly isBooked: boolean;
  /** The day of its last booking, or of the month's where it has none; left out without either. */
  readonly lastBookedOn?: PlainDate;
  /** By the day on which they came on record, up to the day of settlement. */
  readonly records: readonly DatedRecord[];
}

/**
 * Finds out why what is due differs from what was paid.
 *
 * What was due by what was on record is worked out for the day of the last booking, and again for
 * every day on which something came on record: each difference is the work of that day. An item that
 * came to nothing when the month was booked has no booking of its own; the day of the month's tells
 * what was known then.
 *
 * @returns The causes; their amounts add up to the difference.
 */
export function causesOf(booked: Booked, dueOn: DueReader): readonly PayCause[] {
  const { due, paid, isBooked, lastBookedOn, records } = booked;
  if (lastBookedOn === undefined) return [{ kind: "unpaid", amount: due }];
  let before = amountDue(booked, lastBookedOn, dueOn);
  const causes: PayCause[] = [];
  if (before !== paid) {
    const kind = isBooked ? "paid-otherwise" : "unpaid";
    causes.push({ kind, amount: minusMoney(before, paid) });
  }
  const late = records.filter(({ recordedOn }) => recordedOn > lastBookedOn);
  for (const recordedOn of new Set(late.map((dated) => dated.recordedOn))) {
    const now = amountDue(booked, recordedOn, dueOn);
    if (now === before) continue;
    const sameDay = late.filter((dated) => dated.recordedOn === recordedOn);
    causes.push({
      kind: "recorded",
      amount: minusMoney(now, before),
      recordedOn,
      records: sameDay.map(({ record }) => record),
    });
    before = now;
  }
  return causes;
}

/** What was due by a day; nothing where that could not be told then. */
function amountDue({ item, side }: Booked, knownOn: PlainDate, dueOn: DueReader): Money {
  const read = dueOn(knownOn);
  const lines = read.success ? (read.data ?? []) : [];
  const own = lines.find((line) => line.item === item && line.side === side);
  const amount = own?.amount;
  return amount === undefined || isUnknown(amount) ? "0" : amount;
}
