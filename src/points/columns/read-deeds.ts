import { DomainError } from "../../core/error.js";
import { ownEntriesOf } from "../../core/own-entries.js";
import { checkedDay } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import type { WorkProgress } from "../../core/progress.js";
import { takeProgress } from "../../core/progress.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { PointsErrorCode } from "../errors.js";
import type { PointsItem, PointsScheme } from "../model.js";

/** Deeds before their facts are read. */
export interface ReadDeeds {
  readonly item: PointsItem;
  /** Columns that have not been looked at. */
  readonly batch: object;
}

/** More fields than there are, so that a misspelt one is told by its name. */
const mostFields = 100;
const longestName = 200;

/**
 * Finds the item of deeds.
 *
 * @throws {@link DomainError} `points/invalid-columns` when they are no record, and
 * `points/unknown-reference` when there is no such item.
 */
export function readDeeds({ id, items }: PointsScheme, deeds: unknown): ReadDeeds {
  if (typeof deeds !== "object" || deeds === null) {
    throw invalid(`A record is wanted, not ${quote(deeds)}.`);
  }
  const read = ownEntriesOf(deeds, mostFields, longestName);
  if (!read.plain) throw invalid(`The value handed over ${read.message}`);
  if (read.list) throw invalid("A record is wanted, not an array.");
  const { item: asked, ...batch } = Object.fromEntries(read.entries);
  const item = items.find((one) => one.id === asked);
  if (item !== undefined) return { item, batch };
  throw new DomainError<PointsErrorCode>(
    "points/unknown-reference",
    `The scheme ${quote(id)} has no item ${quote(asked)}. Correct its id.`,
    { item: quote(asked) },
  );
}

/** Options after the check. */
export interface ReadEarningOptions extends WorkProgress {
  readonly context: RuleContext;
}

/**
 * Checks options of earning.
 *
 * @throws {@link DomainError} `points/invalid-options` when they are none; its `cause` says why.
 */
export function readEarningOptions(options: unknown): ReadEarningOptions {
  const { progress, rest } = takeProgress(options, invalidOptions);
  const read = safely(() => {
    const { asOf, knownOn } = readRecord(rest, ["asOf"], ["knownOn"], "set of options of earning");
    return {
      asOf: checkedDay(asOf),
      ...(knownOn === undefined ? {} : { knownOn: checkedDay(knownOn) }),
    };
  });
  if (read.success) return { ...progress, context: read.data };
  throw invalidOptions(read.error.message, read.error);
}

const invalid = (why: string): DomainError =>
  new DomainError<PointsErrorCode>("points/invalid-columns", `The deeds do not fit. ${why}`);

const invalidOptions = (why: string, cause?: unknown): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/invalid-options",
    `The options of earning do not fit: ${why}`,
    {},
    { cause },
  );
