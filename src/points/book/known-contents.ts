import type { RecordFacts } from "../records.js";
import type { ReadyItem } from "./ready-points.js";

/** An item and the facts about it, looked up together; equal ones are one and the same. */
export interface Content {
  readonly item: ReadyItem;
  /** The facts as they were recorded; `undefined` where there are none. */
  readonly facts: RecordFacts | undefined;
  /** What the item is worth, by what it depends on besides the facts. */
  readonly worths: Map<number, readonly number[]>;
  /** Its number among the contents of the book; -1 until a record with it is posted. */
  number: number;
}

/** Facts by their values, one after the other in the order of their names. */
export interface Branch {
  readonly next: Map<unknown, Branch>;
  content?: Content;
}

/** What has been looked up of each item. What is forgotten is worked out again. */
export interface KnownContents {
  readonly branches: Map<ReadyItem, Branch>;
  /** The numbers of redemptions of one piece, by offer and points; "" stands for reversals. */
  readonly numbers: Map<string, Map<string | undefined, number>>;
  size: number;
}

/** Remembers nothing yet. */
export const newContents = (): KnownContents => ({
  branches: new Map(),
  numbers: new Map(),
  size: 0,
});
