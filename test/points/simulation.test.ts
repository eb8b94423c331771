import { expect, it } from "vitest";
import { addDays } from "../../src/core/plain-date.js";
import { balanceOn } from "../../src/points/balance-on.js";
import { balancesOn } from "../../src/points/balances-on.js";
import type { Book } from "../../src/points/book/book.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { about, earn, record, redeem } from "../support/points-book.js";
import { balance, pointsScheme } from "../support/points-schemes.js";

const scheme = pointsScheme({
  balances: [
    balance({
      expiry: { kind: "months", months: 12 },
      shortfall: { kind: "debt", most: "20" },
      transfer: "allowed",
    }),
  ],
  closedPeriods: "counts-from-entry",
});

const seeds = 50;
const deliveries = 20_000;
const purseCount = 40;

/** Numbers by a linear congruence: the same for a seed everywhere. */
function numbersOf(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

/** Writers who deliver again, late, in another order, under a clock that steps back. */
function deliveriesOf(seed: number): readonly PointsRecord[] {
  const upTo = numbersOf(seed);
  const [twice, changed, late] = [upTo(50), upTo(5), upTo(30)];
  const all: PointsRecord[] = [];
  for (let index = 0; index < deliveries; index += 1) {
    const recordedOn = addDays("2022-01-01", Math.floor(index / 20) - (upTo(50) === 0 ? 3 : 0));
    const on = upTo(99) < late ? addDays(recordedOn, -upTo(400)) : recordedOn;
    const purse = `p${upTo(purseCount - 1)}`;
    const shared = { on, recordedOn, purse };
    const before = all[upTo(Math.max(0, index - 1))];
    const fault = upTo(99);
    if (before !== undefined && fault < twice) all.push(before);
    else if (before !== undefined && fault < twice + changed)
      all.push({ ...before, on: "2021-05-05" });
    else all.push(drawn(`${seed}-${index}`, shared, before, upTo));
  }
  // A window in which deliveries overtake one another.
  for (let index = 0, window = upTo(20); index < all.length; index += 1) {
    const other = Math.min(all.length - 1, index + upTo(window));
    [all[index], all[other]] = [all[other] as PointsRecord, all[index] as PointsRecord];
  }
  return all;
}

function drawn(
  id: string,
  shared: { readonly on: string; readonly recordedOn: string; readonly purse: string },
  before: PointsRecord | undefined,
  upTo: (most: number) => number,
): PointsRecord {
  const { on, recordedOn, purse } = shared;
  const kind = upTo(99);
  if (kind < 55) return earn(id, `${upTo(9) + 1}`, shared);
  if (kind < 60) return earn(id, `${-upTo(5)}`, shared);
  if (kind < 80) return redeem(id, `${upTo(12)}`, shared);
  const when = { on, recordedOn };
  const of = before?.id ?? "none";
  if (kind < 86) return about("reverse", id, of, when);
  if (kind < 90) return about("refund", id, of, when);
  if (kind < 93) return about("amend", id, of, { ...when, facts: { points: `${upTo(9)}` } });
  if (kind < 96) {
    const gift = { to: "p0", balance: "points", points: `${upTo(3)}` };
    return record("transfer", id, { ...shared, ...gift });
  }
  if (kind < 98) return record("clear", id, { ...shared, balance: "points", keep: "5" });
  if (kind < 99) return record(upTo(1) === 0 ? "freeze" : "thaw", id, { ...when, purse });
  return record("close", id, { on: addDays(recordedOn as "2022-01-01", -60), recordedOn });
}

/** A host that writes batches down and crashes: before it has, after it has, or with half a batch. */
function recovered(seed: number, all: readonly PointsRecord[]) {
  const upTo = numbersOf(seed + 1_000);
  const log: PointsRecord[] = [];
  const acknowledged = new Set<string>();
  let book = openBook(scheme);
  for (let start = 0; start < all.length; start += 500) {
    const batch = all.slice(start, start + 500);
    const crash = upTo(29);
    const written = crash === 0 ? batch.slice(0, upTo(500)) : batch;
    if (crash === 1) {
      // Nothing was written: what the process held is gone, and the writers try again.
      book = postMany(postMany(openBook(scheme), log).book, batch).book;
    } else book = postMany(book, written).book;
    log.push(...(crash === 1 ? batch : written));
    // A torn batch is sent again as a whole, after a restart from a snapshot and its tail.
    if (crash === 0) {
      const snapshot = recordsOf(book);
      book = postMany(postMany(openBook(scheme), snapshot).book, batch).book;
      log.push(...batch);
    }
    for (const { id } of batch) acknowledged.add(id);
  }
  return { book, log, acknowledged };
}

const statements = (book: Book) =>
  ["2022-12-31", "2024-06-30"].map((asOf) =>
    balancesOn(book, { balance: "points", asOf: asOf as "2022-12-31" }),
  );

/** The purses and days on which what came is not what went and what is left, or something is below 0. */
function unbalancedOf(book: Book): readonly string[] {
  const days = ["2022-06-30", "2024-12-31"] as const;
  return Array.from({ length: purseCount }, (_, index) => `p${index}`).flatMap((purse) =>
    days.flatMap((asOf) => {
      const told = balanceOn(book, { purse, balance: "points", asOf });
      const { earned, debt, redeemed, cleared, transferred, lapsed, available } = told;
      const gone = [redeemed, cleared, transferred, lapsed, available].map(Number);
      const least = Math.min(Number(debt), ...told.lots.map(({ left }) => Number(left)));
      const balances = Number(earned) + Number(debt) === gone.reduce((sum, part) => sum + part, 0);
      return balances && least >= 0 ? [] : [`${purse} ${asOf}`];
    }),
  );
}

it(`survives ${seeds * deliveries} deliveries with every fault, seeds 1 to ${seeds}`, () => {
  const met = { posted: 0, alreadyKnown: 0, refused: 0, conflict: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const all = deliveriesOf(seed);
    const { book, log, acknowledged } = recovered(seed, all);
    const ids = recordsOf(book).map(({ id }) => id);
    expect([ids.length, new Set(ids).size], `seed ${seed}`).toEqual(
      Array(2).fill(acknowledged.size),
    );
    expect(
      ids.filter((id) => !acknowledged.has(id)),
      `seed ${seed}`,
    ).toEqual([]);
    expect(unbalancedOf(book), `seed ${seed}`).toEqual([]);
    // What costs as much again is done for one seed of five.
    if (seed % 5 !== 0) continue;
    const whole = postMany(openBook(scheme), log);
    for (const key of Object.keys(met) as (keyof typeof met)[]) met[key] += whole.counts[key];
    expect(JSON.stringify(statements(whole.book)), `seed ${seed}`).toBe(
      JSON.stringify(statements(book)),
    );
    expect(postMany(book, log).book).toBe(book);
  }
  // A run that never meets an outcome would be blind to it.
  expect(Math.min(...Object.values(met))).toBeGreaterThan(1_000);
}, 300_000);
