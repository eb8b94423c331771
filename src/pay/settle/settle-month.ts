import { minusMoney, sumMoney } from "../../core/money.js";
import type { PlainDate } from "../../core/plain-date.js";
import { isUnknown } from "../../core/unknown.js";
import type { ItemAmount, PayScheme } from "../model.js";
import type { PayMonth } from "../pay-month.js";
import { causesOf } from "./causes-of.js";
import type { DueReader } from "./due-lines.js";
import type { DatedRecord } from "./late-records.js";
import { notInForce } from "./scheme-for.js";
import type { OpenItem, PayCorrection, PayEntry } from "./settlement.js";

/** A month to be settled. */
export interface MonthToSettle {
  readonly month: PayMonth;
  readonly knownOn: PlainDate;
  /** What was booked for the month by that day. */
  readonly entries: readonly PayEntry[];
  /** What came on record by that day and concerns the month. */
  readonly records: readonly DatedRecord[];
  /** The scheme by which the month is paid; nothing while none is in force. */
  readonly scheme: PayScheme | undefined;
}

/** What a month comes to. */
export interface SettledMonth {
  readonly corrections: readonly PayCorrection[];
  readonly open: readonly OpenItem[];
}

/**
 * Compares what is due for a month with what was booked, item by item.
 *
 * @throws {@link DomainError} `pay/not-in-force` when no scheme is in force, and whatever keeps the
 * pay of the month from being computed.
 */
export function settleMonth(asked: MonthToSettle, dueOn: DueReader): SettledMonth {
  const { month, knownOn, entries, scheme } = asked;
  const read = dueOn(knownOn);
  if (!read.success) throw read.error;
  if (read.data === undefined || scheme === undefined) throw notInForce(month);
  const { id, version, citation } = scheme;
  const corrections: PayCorrection[] = [];
  const open: OpenItem[] = [];
  for (const line of [...read.data, ...droppedLines(read.data, entries, scheme)]) {
    const { item, side, amount: due } = line;
    if (isUnknown(due)) {
      open.push({ month, item, reason: due });
      continue;
    }
    const own = entries.filter((entry) => isFor(entry, line));
    const paid = sumMoney(own.map(({ amount }) => amount));
    if (paid === due) continue;
    const entry = { month, item, side, amount: minusMoney(due, paid), bookedOn: knownOn };
    const lastBookedOn = lastDayOf(own) ?? lastDayOf(entries);
    const booked = { item, side, due, paid, isBooked: own.length > 0, records: asked.records };
    const causes = causesOf(
      lastBookedOn === undefined ? booked : { ...booked, lastBookedOn },
      dueOn,
    );
    corrections.push({ entry, due, paid, causes, scheme: { id, version, citation } });
  }
  return { corrections, open };
}

/**
 * Of what was booked and is not due at all, nothing is due; in the order of the scheme, then of ids,
 * however it arrived.
 */
function droppedLines(
  due: readonly ItemAmount[],
  entries: readonly PayEntry[],
  { items }: PayScheme,
): readonly ItemAmount[] {
  const ids = items.map(({ id }) => id);
  const dropped: ItemAmount[] = [];
  for (const entry of entries) {
    if (![...due, ...dropped].some((line) => isFor(entry, line))) {
      dropped.push({ item: entry.item, side: entry.side, amount: "0" });
    }
  }
  const keyOf = ({ item, side }: ItemAmount): string => `${item} ${side}`;
  const ordered = dropped.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return [
    ...ids.flatMap((id) => ordered.filter(({ item }) => item === id)),
    ...ordered.filter(({ item }) => !ids.includes(item)),
  ];
}

const lastDayOf = (entries: readonly PayEntry[]): PlainDate | undefined =>
  entries
    .map(({ bookedOn }) => bookedOn)
    .sort()
    .at(-1);

function isFor(entry: PayEntry, line: ItemAmount): boolean {
  return entry.item === line.item && entry.side === line.side;
}
