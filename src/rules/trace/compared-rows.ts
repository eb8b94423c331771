import { comparePlainDates } from "../../core/date-distance.js";
import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { CheckedFacts, CheckedValue } from "../checked-facts.js";
import type { EarlierAmount } from "../model.js";
import type { Detail } from "./detail.js";
import { dayIn, wordIn } from "./text-facts.js";

/** The rows of a list as `earlier` compares them. */
export interface ComparedRows {
  readonly same: readonly string[];
  readonly on: string;
  readonly rows: readonly ComparedRow[];
  /** The rows without an unknown, by their words; each in the order of days, then of the list. */
  readonly kinds: ReadonlyMap<string, readonly DatedRow[]>;
  /** The rows with an unknown. */
  readonly open: readonly ComparedRow[];
}

/** What is compared of one row. */
export interface ComparedRow {
  readonly index: number;
  readonly words: readonly (string | Unknown)[];
  readonly day: PlainDate | Unknown;
}

/** A row whose day is known. */
export interface DatedRow extends ComparedRow {
  readonly day: PlainDate;
}

/** Looks up, for all rows of a list, the facts that a step compares. */
export function comparedRows(node: EarlierAmount, all: readonly CheckedFacts[]): ComparedRows {
  const { same, on } = node;
  const rows = all.map((facts, index) => ({
    index,
    words: same.map((fact) => wordIn(factOf(facts, fact))),
    day: dayIn(factOf(facts, on)),
  }));
  const open = rows.filter((row) => !(isDated(row) && isNamed(row)));
  return { same, on, rows, open, kinds: kindsOf(rows) };
}

/** Whether the day of a row is known. */
export function isDated(row: ComparedRow): row is DatedRow {
  return !isUnknown(row.day);
}

/** The words of a row as one text; different words give different texts. */
export function kindOf({ words }: ComparedRow): string {
  return JSON.stringify(words);
}

/** The compared facts of all rows, as a trace tells them. */
export function toldRows({ same, on, rows }: ComparedRows): Detail {
  const told = (text: string | Unknown) => (isUnknown(text) ? { ...text } : text);
  return {
    same: [...same],
    on,
    rows: rows.map(({ words, day }) => [...words, day].map(told)),
  };
}

/** Whether all words of a row are known. */
export function isNamed({ words }: ComparedRow): boolean {
  return !words.some(isUnknown);
}

function kindsOf(rows: readonly ComparedRow[]): ReadonlyMap<string, readonly DatedRow[]> {
  const kinds = new Map<string, DatedRow[]>();
  for (const row of rows.filter(isDated).filter((dated) => isNamed(dated))) {
    const name = kindOf(row);
    const kind = kinds.get(name) ?? [];
    kind.push(row);
    kinds.set(name, kind);
  }
  // Sorting keeps the order of the list among rows of one day.
  for (const kind of kinds.values()) kind.sort((a, b) => comparePlainDates(a.day, b.day));
  return kinds;
}

function factOf(facts: CheckedFacts, fact: string): CheckedValue {
  return definitely(facts.get(fact), "the check of the facts");
}
