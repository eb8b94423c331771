import type { JsonValue } from "../../src/core/json-value.js";
import type { TraceEntry, TraceValue } from "../../src/core/trace.js";
import type { BigFraction } from "./big-fraction.js";
import {
  addFractions,
  compareFractions,
  decimalTextOf,
  divideFractions,
  fractionOf,
} from "./big-fraction.js";
import type { Recompute } from "./recompute-amounts.js";
import { expectSame, roundAs } from "./recompute-amounts.js";
import {
  detailOf,
  fieldsOf,
  fractionIs,
  isOpen,
  listOf,
  needed,
  numberOf,
  partAt,
  partsOf,
  textOf,
} from "./trace-detail.js";

/** A row of a list: left out, or what it counts for. */
const row: Recompute = (entry) => {
  const tested = detailOf(entry, "tested") === true;
  const where = tested ? partAt(entry, 0).value : true;
  if (where !== true) return where;
  return partsOf(entry)[tested ? 1 : 0]?.value ?? true;
};

const over: Recompute = (entry) => {
  if (entry.detail?.taken === undefined) {
    const { value } = partAt(entry, 0);
    return needed(isOpen(value) ? value : undefined, "an unknown list");
  }
  const rows = partsOf(entry).filter(({ kind }) => kind === "row");
  const counting = rows.filter(({ value }) => value !== false);
  expectSame(
    entry,
    "taken",
    counting.map((one) => numberOf(one, "row")),
  );
  const open = counting.map(({ value }) => value).find(isOpen);
  if (open !== undefined) return open;
  const numbers = counting.map(({ value }) =>
    value === true ? fractionOf("1") : fractionIs(value),
  );
  const number = taken(entry, counting, numbers);
  return number ?? partsOf(entry)[rows.length]?.value ?? { unknown: "no-case-applies" };
};

function taken(
  entry: TraceEntry,
  rows: readonly TraceEntry[],
  numbers: readonly BigFraction[],
): string | undefined {
  const sorted = [...numbers].sort(compareFractions);
  switch (textOf(entry, "take")) {
    case "sum":
    case "count":
      return decimalTextOf(sumOf(numbers));
    case "mean":
      return numbers.length === 0 ? undefined : meanOf(entry, numbers);
    case "middle-mean":
      return numbers.length < 3 ? undefined : middleMeanOf(entry, rows, numbers);
    case "min":
      return extremeOf(entry, rows, numbers, sorted[0]);
    default:
      return extremeOf(entry, rows, numbers, sorted.at(-1));
  }
}

const sumOf = (numbers: readonly BigFraction[]): BigFraction =>
  numbers.reduce(addFractions, fractionOf("0"));

function meanOf(entry: TraceEntry, numbers: readonly BigFraction[]): string {
  const mean = divideFractions(sumOf(numbers), fractionOf(String(numbers.length)));
  return roundAs(mean, detailOf(entry, "rounding"));
}

/** Leaves out the two rows that the entry names, after seeing that they are the right ones. */
function middleMeanOf(
  entry: TraceEntry,
  rows: readonly TraceEntry[],
  numbers: readonly BigFraction[],
): string {
  const [highest, lowest] = ["highest", "lowest"].map((name) =>
    rows.findIndex((one) => numberOf(one, "row") === numberOf(entry, name)),
  );
  const rest = numbers.filter((_, index) => index !== highest && index !== lowest);
  const [high, low] = [numbers[highest ?? -1], numbers[lowest ?? -1]];
  const isRight = rest.every(
    (one) =>
      compareFractions(one, needed(high, "the highest")) <= 0 &&
      compareFractions(one, needed(low, "the lowest")) >= 0,
  );
  if (!isRight || rest.length !== numbers.length - 2) throw new Error("Wrong rows were left out.");
  return meanOf(entry, rest);
}

function extremeOf(
  entry: TraceEntry,
  rows: readonly TraceEntry[],
  numbers: readonly BigFraction[],
  best: BigFraction | undefined,
): string | undefined {
  if (best === undefined) return undefined;
  const first = numbers.findIndex((one) => compareFractions(one, best) === 0);
  expectSame(entry, "bound", numberOf(needed(rows[first], "a row"), "row"));
  return decimalTextOf(best);
}

/** Counts earlier rows by looking at each, with what the list around it says of all rows. */
export function earlierIn(entry: TraceEntry, list: TraceEntry): TraceValue {
  const names = JSON.stringify([detailOf(entry, "same"), detailOf(entry, "on")]);
  const compared = listOf(list, "compared").find(
    (one) => JSON.stringify([fieldsOf(one).get("same"), fieldsOf(one).get("on")]) === names,
  );
  const rows = fieldsOf(needed(compared, "the rows compared")).get("rows");
  const all = (Array.isArray(rows) ? rows : []).map(textsOf);
  const index = numberOf(entry, "row");
  const own = needed(all[index], "the row itself");
  expectOwn(entry, own);
  const open = own.find(isOpen);
  if (open !== undefined) return open;
  const verdicts = all.map((other, at) =>
    at === index ? false : counts(entry, other, own, at < index),
  );
  return verdicts.find(isOpen) ?? String(verdicts.filter((one) => one === true).length);
}

const textsOf = (texts: JsonValue): readonly (string | { readonly unknown: never })[] =>
  Array.isArray(texts) ? texts : [];

function expectOwn(entry: TraceEntry, own: readonly TraceValue[]): void {
  const parts = partsOf(entry).map(({ value }) => value);
  if (JSON.stringify(parts) !== JSON.stringify(own)) throw new Error("The row is another one.");
}

/** Whether a row counts, or the first thing that leaves it open. */
function counts(
  entry: TraceEntry,
  other: readonly TraceValue[],
  own: readonly TraceValue[],
  standsBefore: boolean,
): TraceValue {
  const last = own.length - 1;
  const words = other.slice(0, last);
  if (words.some((word, at) => !isOpen(word) && word !== own[at])) return false;
  const [day, ownDay] = [other[last], own[last]];
  if (typeof day === "string" && typeof ownDay === "string") {
    const within = fieldsOf(detailOf(entry, "within"));
    const isEarlier = day < ownDay || (day === ownDay && standsBefore);
    const end = moved(day, Number(within.get("length")), String(within.get("unit")));
    if (!isEarlier || ownDay >= end) return false;
  }
  return other.find(isOpen) ?? true;
}

/** A day so many units later, as text; where the month is too short, its last day. */
function moved(day: string, length: number, unit: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (unit === "days") return isoDay(Date.UTC(year, month - 1, date + length));
  const months = unit === "years" ? 12 * length : length;
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** About how long a unit is; good for a first guess. */
const milliseconds: Readonly<Record<string, number>> = {
  days: 86_400_000,
  months: 2_629_746_000,
  years: 31_556_952_000,
};

/** Counts the units of time by moving the first day until it passes the second. */
const elapsed: Recompute = (entry) => {
  const [from, until] = [partAt(entry, 0).value, partAt(entry, 1).value];
  if (isOpen(from)) return from;
  if (isOpen(until)) return until;
  const unit = textOf(entry, "unit");
  const step = needed(milliseconds[unit], "a unit of time");
  const guess = Math.round((Date.parse(String(until)) - Date.parse(String(from))) / step);
  const fitting = [guess + 2, guess + 1, guess, guess - 1, guess - 2].find(
    (length) => moved(String(from), length, unit) <= String(until),
  );
  return String(needed(fitting, "a length of time"));
};

/** Amounts over lists and days; `earlier` needs the list around it. */
export const listsRecomputed: Readonly<Record<string, Recompute>> = { row, over, elapsed };
