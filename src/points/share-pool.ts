import type { Decimal } from "../core/decimal.js";
import { bigUnitsAt, openDecimal, toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import { definitely } from "../core/definitely.js";
import { DomainError } from "../core/error.js";
import type { Money } from "../core/money.js";
import { fenOf, moneyOfFen } from "../core/money.js";
import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { scaledIntegerOf } from "../core/scaled.js";
import type { Unknown } from "../core/unknown.js";
import { isUnknown } from "../core/unknown.js";
import type { Book } from "./book/book.js";
import type { PointsErrorCode } from "./errors.js";
import { amountFigure, whenFigure } from "./standing/figure-ids.js";
import type { OpenHolder } from "./standing/open-holder.js";
import { askedDays, holdersOn } from "./standing/open-holder.js";
import type { Holder } from "./standing/read-holders.js";
import { readHolders } from "./standing/read-holders.js";
import { shareLargestRemainder } from "./standing/share-largest-remainder.js";
import { partOf, standingOf } from "./standing/standing-of.js";
import type { Pool } from "./standing-rules.js";

/** Which pool is shared. */
export interface PoolQuestion {
  /** Id of the pool. */
  readonly pool: string;
  /** The sum of which the pool is a share. @unit yuan */
  readonly total: Money;
  /** The day, at its end. */
  readonly asOf: PlainDate;
  /** The day by which it was known; all that is on record unless given. */
  readonly knownOn?: PlainDate;
}

/** How a pool is shared; the parts and what is kept add up to it. */
export type SharedPool = SettledPool | UndeterminedPool;

/** A pool that is shared to the fen. */
export interface SettledPool {
  /** Tells that it is shared. */
  readonly status: "shared";
  /** What is shared. @unit yuan */
  readonly pool: Money;
  /** The parts, in the order of the holders who take part. */
  readonly parts: readonly PoolPart[];
  /** What is not given out, where nobody has any points. @unit yuan */
  readonly kept: Money;
  /** Purses with equal remainders, of which the ids decided who was given a fen more; mostly none. */
  readonly decidedById: readonly string[];
}

/** A pool that cannot be shared yet. */
export interface UndeterminedPool {
  /** Tells that something is not known. */
  readonly status: "undetermined";
  /** The purses of which it is not known. */
  readonly unknown: readonly UnknownPart[];
}

/** The part of a purse. */
export interface PoolPart {
  /** Id of the purse. */
  readonly purse: string;
  /** By what it is shared. */
  readonly by: DecimalString;
  /** The part. @unit yuan */
  readonly yuan: Money;
}

/** A purse whose part cannot be told. */
export interface UnknownPart {
  /** Id of the purse. */
  readonly purse: string;
  /** What is not known. */
  readonly reason: Unknown;
}

/**
 * Shares a sum of money pro rata, to the fen (按积分分红).
 *
 * Every purse gets the whole fen of its exact share; the fen that are left go to the largest
 * remainders, equal ones by id, which the answer says.
 *
 * @param book - The book.
 * @param holders - Who may take part, each purse once.
 * @param question - The pool, the sum and the day.
 * @returns The parts, or the purses that keep it from being shared.
 * @throws {@link DomainError} `points/invalid-book` when it is no book, `points/unknown-reference`
 * when there is no such pool, `points/unsuitable-number` when the sum is below 0, `points/duplicate-id`
 * when a purse stands twice, `core/invalid-money` when the sum is no money, and the codes of `tierOn`;
 * nothing is shared then.
 * @example
 * import { fact, figure } from "wenming/rules";
 * const label = { zh: "积分", en: "points" };
 * const { book } = postMany(
 *   openBook({
 *     kind: "points", id: "village", version: "1", title: label, issuer: "village", region: "village",
 *     effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *     balances: [{
 *       id: "points", label, places: 0, rounding: "floor", expiry: { kind: "never" },
 *       shortfall: { kind: "refused" }, transfer: "refused",
 *     }],
 *     items: [{
 *       id: "service", label, countsFrom: "service", facts: { hours: { kind: "count" } },
 *       credits: [{ balance: "points", amount: fact("hours") }],
 *     }],
 *     closedPeriods: "refused",
 *     standing: {
 *       measures: [{ id: "earned", balance: "points", of: "earned" }],
 *       pools: [{ id: "dividend", label, share: "0.2", by: figure("earned") }],
 *     },
 *   }),
 *   [["a", 10], ["b", 20], ["c", 10]].map(([purse, hours]) => ({
 *     kind: "earn", id: `of-${purse}`, purse: String(purse), item: "service", facts: { hours: Number(hours) },
 *     on: "2024-05-01", recordedOn: "2024-05-02",
 *   })),
 * );
 * const holders = ["a", "b", "c"].map((purse) => ({ purse }));
 * const shared = sharePool(book, holders, { pool: "dividend", total: "500", asOf: "2024-05-01" });
 * shared.status === "shared" && shared.parts.map(({ yuan }) => yuan); // ["25", "50", "25"]
 */
export function sharePool(
  book: Book,
  holders: readonly Holder[],
  question: PoolQuestion,
): SharedPool {
  const ready = standingOf(book);
  const required = ["pool", "total", "asOf"] as const;
  const asked = readRecord(question, required, ["knownOn"], "question about a pool");
  const pool = partOf(ready.rules.pools ?? [], asked.pool, "pool");
  const days = askedDays(asked.asOf, asked.knownOn);
  const fen = fenOfPool(pool, fenOf(asked.total as string));
  const seen = readHolders(holders, holdersOn(book, ready, days)).flatMap((holder) =>
    look(pool, holder),
  );
  const open = seen.flatMap((each) => ("reason" in each ? [each] : []));
  if (open.length > 0)
    return Object.freeze({ status: "undetermined", unknown: Object.freeze(open) });
  const parts = seen as readonly Weighed[];
  const places = parts.reduce((most, { by }) => Math.max(most, openDecimal(by).places), 0);
  const { units, tied } = shareLargestRemainder(
    BigInt(fen),
    parts.map(({ purse, by }) => ({ id: purse, weight: weightOf(by, places) })),
  );
  const given = units.reduce((sum, each) => sum + Number(each), 0);
  return Object.freeze({
    status: "shared",
    pool: moneyOfFen(fen),
    parts: Object.freeze(
      parts.map(({ purse, by }, place) =>
        Object.freeze({
          purse,
          by: toDecimalString(by),
          yuan: moneyOfFen(Number(definitely(units[place]))),
        }),
      ),
    ),
    kept: moneyOfFen(fen - given),
    decidedById: Object.freeze(tied),
  });
}

/** The fen of the pool; a part of a fen stays out. */
function fenOfPool({ share }: Pool, total: number): number {
  if (total < 0) {
    throw new DomainError<PointsErrorCode>(
      "points/unsuitable-number",
      "A sum below 0 cannot be shared. Correct the total.",
    );
  }
  return Number((BigInt(total) * BigInt(scaledIntegerOf(share, 6))) / 1_000_000n);
}

interface Weighed {
  readonly purse: string;
  readonly by: Decimal;
}

/** Reads what a holder is weighed by; those who do not take part are left out. */
function look(pool: Pool, { purse, tracer }: OpenHolder): readonly (Weighed | UnknownPart)[] {
  const takesPart = tracer.valueOf(whenFigure("pool", pool.id));
  if (takesPart === false) return [];
  const by = tracer.valueOf(amountFigure("pool", pool.id, 0));
  const reason = [takesPart, by].find(isUnknown);
  return [reason === undefined ? { purse, by: by as Decimal } : Object.freeze({ purse, reason })];
}

function weightOf(by: Decimal, places: number): bigint {
  const units = bigUnitsAt(openDecimal(by), places);
  return units > 0n ? units : 0n;
}
