import { DomainError } from "../../core/error.js";
import type { JsonValue } from "../../core/json-value.js";
import { readList } from "../../core/list.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import type { PointsErrorCode } from "../errors.js";
import type { RecordFacts } from "../records.js";
import type { OpenHolder } from "./open-holder.js";

/** A holder who takes part, and what is known besides the balances. */
export interface Holder {
  /** Id of the purse. */
  readonly purse: string;
  /** Facts about the holder; what is left out is unknown. */
  readonly facts?: RecordFacts;
}

/** Opens one holder. */
type Opening = (purse: unknown, facts: JsonValue | undefined) => OpenHolder;

/**
 * Reads holders who are compared with one another: one that does not fit stops the whole.
 *
 * @throws {@link DomainError} `points/duplicate-id` when a purse stands twice, and the codes of the
 * facts and ids.
 */
export function readHolders(holders: readonly unknown[], open: Opening): readonly OpenHolder[] {
  const seen = new Set<string>();
  return readList(holders).map((holder) => {
    const { purse, facts } = readRecord(holder, ["purse"], ["facts"], "holder");
    const opened = open(purse, facts);
    if (seen.has(opened.purse)) throw twice(opened.purse);
    seen.add(opened.purse);
    return opened;
  });
}

const twice = (purse: string): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/duplicate-id",
    `The purse ${quote(purse)} stands twice in the list. Keep one.`,
    { purse },
  );
