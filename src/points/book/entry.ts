import { definitely } from "../../core/definitely.js";
import { plainDateOf } from "../../core/plain-date.js";
import type { PointsRecord, RecordFacts } from "../records.js";
import { contentOf } from "./contents.js";
import type { Content } from "./known-contents.js";
import type { Ledger } from "./ledger.js";
import { kinds } from "./ledger.js";

/** A record that has been read, as an entry of the book to be. */
export interface Entry {
  readonly record: PointsRecord;
  /** The day of it. */
  readonly day: number;
  /** The day on which it was entered. */
  readonly entered: number;
  /** Its number; -1 until it is posted, as with the others. */
  entry: number;
  /** Number of its purse; -1 for none. */
  purse: number;
  /** Number of the purse that receives; -1 for none. */
  to: number;
  /** The entry that it is about; -1 for none. */
  about: number;
  /** The item and the facts of a record that an item credits or deducts for. */
  content: Content | undefined;
  /** What they are worth in each balance of the item. */
  worth: readonly number[];
}

/** An entry of a record that is not posted yet. */
export const newEntry = (record: PointsRecord, day: number, entered: number): Entry => ({
  record,
  day,
  entered,
  entry: -1,
  purse: -1,
  to: -1,
  about: -1,
  content: undefined,
  worth: [],
});

/** The record of an entry, as it was posted. */
export function recordAt(ledger: Ledger, entry: number): PointsRecord {
  const { entries, ids, purses, activities, members, contents } = ledger;
  const kind = kinds[entries.kind[entry] as number] as PointsRecord["kind"];
  const purse = purses.texts[entries.purse[entry] as number];
  const number = entries.about[entry] as number;
  const about = kind === "earn" ? activities.texts[number] : ids.texts[number];
  const member = members.texts[entries.member[entry] as number];
  const content = contents.texts[entries.content[entry] as number] as string;
  // What columns hold is what the record held.
  return {
    kind,
    id: ids.texts[entry],
    on: plainDateOf(entries.on[entry] as number),
    recordedOn: plainDateOf(entries.recordedOn[entry] as number),
    ...(purse === undefined ? {} : { purse }),
    ...(about === undefined ? {} : { [kind === "earn" ? "activity" : "of"]: about }),
    ...(member === undefined ? {} : { member }),
    ...(JSON.parse(content) as object),
  } as PointsRecord;
}

/** The item and the facts of an entry that earned. */
export function contentAt(ledger: Ledger, entry: number): Content {
  const number = ledger.entries.content[entry] as number;
  const item = definitely(ledger.contentItems[number], "the kind of the entry");
  const { facts } = JSON.parse(ledger.contents.texts[number] as string) as {
    readonly facts?: RecordFacts;
  };
  return contentOf(ledger, item, facts);
}
