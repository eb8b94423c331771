import { dayNumberOfText } from "../../core/day-number.js";
import { isDecimalString } from "../../core/decimal-text.js";
import { isId } from "../../core/id.js";
import type { EarnRecord, PointsRecord, RedeemRecord, ReverseRecord } from "../records.js";
import type { Entry } from "./entry.js";
import { newEntry } from "./entry.js";
import { hidesNothing } from "./hides-nothing.js";

interface Fields {
  readonly [field: string]: unknown;
}

/**
 * Reads a record of a frequent kind that is plainly in order, each field once.
 *
 * Facts are handed on as they are: they are read where they are looked up.
 *
 * Whoever has a field that its kind does not know has more of them than were read.
 *
 * @returns The record with the fields of its kind, `undefined` for those left out; `undefined` when it
 * is not plainly in order.
 */
export function plainRecord(value: unknown): Entry | undefined {
  try {
    if (typeof value !== "object" || value === null) return undefined;
    if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
    const fields = value as Fields;
    switch (fields.kind) {
      case "earn":
        return earned(fields);
      case "redeem":
        return redeemed(fields);
      case "reverse":
        return reversed(fields);
      default:
        return undefined;
    }
  } catch {
    // Only a proxy or a getter can throw here; the complete reading tells what is wrong.
    return undefined;
  }
}

function earned(fields: Fields): Entry | undefined {
  const { id, on, recordedOn, purse, item, facts, activity, member } = fields;
  const fits =
    isId(id) &&
    isId(purse) &&
    isId(item) &&
    (activity === undefined || isId(activity)) &&
    (member === undefined || isId(member)) &&
    (facts === undefined || isFacts(facts)) &&
    hidesNothing(fields, 6 + given(facts) + given(activity) + given(member));
  const read = { kind: "earn", id, on, recordedOn, purse, item, facts, activity, member };
  return fits ? entryOf(read as EarnRecord) : undefined;
}

function redeemed(fields: Fields): Entry | undefined {
  const { id, on, recordedOn, purse, offer, quantity, points } = fields;
  const fits =
    isId(id) &&
    isId(purse) &&
    isId(offer) &&
    (quantity === undefined || isCount(quantity)) &&
    (points === undefined || isDecimalString(points)) &&
    hidesNothing(fields, 6 + given(quantity) + given(points));
  const read = { kind: "redeem", id, on, recordedOn, purse, offer, quantity, points };
  return fits ? entryOf(read as RedeemRecord) : undefined;
}

function reversed(fields: Fields): Entry | undefined {
  const { id, on, recordedOn, of } = fields;
  const fits = isId(id) && isId(of) && hidesNothing(fields, 5);
  return fits ? entryOf({ kind: "reverse", id, on, recordedOn, of } as ReverseRecord) : undefined;
}

/** How many fields a value makes: none where it is left out. */
const given = (value: unknown): number => (value === undefined ? 0 : 1);

/** An entry of a record; `undefined` where one of its days is none. */
function entryOf(record: PointsRecord): Entry | undefined {
  const { on, recordedOn } = record;
  const day = dayNumberOfText(on);
  // Most are entered on their day.
  const entered = recordedOn === on ? day : dayNumberOfText(recordedOn);
  return Number.isNaN(day + entered) ? undefined : newEntry(record, day, entered);
}

const isFacts = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Math.abs(value as number) <= 1e9;
