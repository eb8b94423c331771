import { dayNumberOfText } from "../../core/day-number.js";
import { DomainError } from "../../core/error.js";
import type { JsonValue } from "../../core/json-value.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import type { PointsErrorCode } from "../errors.js";
import type { Book } from "./book.js";
import { versionOf } from "./book.js";
import type { Ledger } from "./ledger.js";
import { never } from "./windows.js";

/** Which lines are summed: those of a balance, up to a day, known by a day, of a version. */
export interface Cut {
  readonly ledger: Ledger;
  /** How many records the version has. */
  readonly count: number;
  /** Place of the balance in the scheme. */
  readonly index: number;
  readonly day: number;
  readonly known: number;
  readonly asked: { readonly [field: string]: JsonValue };
}

/** Reads a question about a balance. */
export function cutOf(book: Book, question: unknown, required: readonly string[]): Cut {
  const { ledger, count } = versionOf(book);
  const asked: { readonly [field: string]: JsonValue } = readRecord(
    question,
    required,
    ["knownOn"],
    "question about a balance",
  );
  const { balance: id, asOf, knownOn } = asked;
  const index = ledger.ready.balances.findIndex(({ balance }) => balance.id === id);
  if (index === -1) throw unknownBalance(id);
  const known = knownOn === undefined ? never : dayOf(knownOn);
  return { ledger, count, index, day: dayOf(asOf), known, asked };
}

const dayOf = (value: JsonValue | undefined): number =>
  dayNumberOfText(checkedDay(value as PlainDate));

const unknownBalance = (id: unknown): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/unknown-reference",
    `The scheme has no balance ${quote(id)}. Correct the id.`,
  );
