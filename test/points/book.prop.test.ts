import fc from "fast-check";
import { expect, it } from "vitest";
import { definitely } from "../../src/core/definitely.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, toPlainDate } from "../../src/core/plain-date.js";
import { balanceOn } from "../../src/points/balance-on.js";
import type { Book } from "../../src/points/book/book.js";
import type { Balance, PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { Outcome, PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { invariant } from "../support/invariant.js";
import { Auditor, mostDebt } from "../support/points-auditor.js";
import { balance, goods, pointsScheme } from "../support/points-schemes.js";

const label = { zh: "上限", en: "cap" } as const;
const cap = (per: "day" | "year", most: "15" | "40") =>
  ({
    id: per,
    label,
    balance: "points",
    per,
    whose: "purse",
    counts: "points",
    most,
    beyond: "lost",
  }) as const;
const scheme = pointsScheme({
  balances: [
    balance({
      expiry: { kind: "months", months: 12 },
      shortfall: { kind: "debt", most: `${mostDebt}` },
    }),
  ],
  caps: [cap("day", "15"), cap("year", "40")],
});

interface Command {
  readonly kind: "earn" | "redeem" | "reverse" | "refund" | "again" | "changed";
  readonly points: number;
  readonly purse: number;
  readonly pick: number;
  readonly late: number;
  readonly ahead: number;
}

const command: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom(
    "earn",
    "earn",
    "earn",
    "redeem",
    "redeem",
    "reverse",
    "refund",
    "again",
    "changed",
  ),
  points: fc.integer({ min: 1, max: 20 }),
  purse: fc.integer({ min: 0, max: 2 }),
  pick: fc.nat(),
  late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 400 })),
  ahead: fc.integer({ min: 0, max: 40 }),
});

/** Records that follow commands: those about others name one that there is, mostly. */
function recordsFrom(commands: readonly Command[]): readonly PointsRecord[] {
  let today = addDays("2020-01-01", 0);
  const records: PointsRecord[] = [];
  for (const [index, asked] of commands.entries()) {
    today = addDays(today, asked.ahead);
    const shared = { id: `r${index}`, recordedOn: today, on: addDays(today, -asked.late) };
    records.push(recordFrom(asked, shared, records));
  }
  return records;
}

type Shared = Pick<PointsRecord, "id" | "on" | "recordedOn">;

function recordFrom(
  { kind, points, purse, pick }: Command,
  shared: Shared,
  records: readonly PointsRecord[],
): PointsRecord {
  const owner = { ...shared, purse: `p${purse}` };
  const earn = { kind: "earn", ...owner, item: "given", facts: { points: `${points}` } } as const;
  if (kind === "earn") return earn;
  if (kind === "redeem") return { kind, ...owner, offer: "goods", points: `${points}` };
  if (kind === "again" || kind === "changed") {
    const before = records[pick % Math.max(records.length, 1)] ?? earn;
    const later = { ...before, recordedOn: addDays(before.recordedOn, 1) };
    return kind === "again" ? before : later;
  }
  const wanted = kind === "reverse" ? "earn" : "redeem";
  const found = records.filter((record) => record.kind === wanted);
  const of = pick % 10 === 0 ? undefined : found[pick % Math.max(found.length, 1)];
  return { kind, ...shared, of: of?.id ?? "missing" };
}

/** A day on which nothing more happens. */
const latestDayOf = (records: readonly PointsRecord[]) =>
  toPlainDate(
    records
      .map(({ recordedOn }) => recordedOn)
      .sort()
      .at(-1) ?? "2020-01-01",
  );

const answerOf = (outcome: Outcome): string =>
  outcome.status === "refused" ? outcome.reasons.join() : outcome.status;

const purses = ["p0", "p1", "p2"];

/** What a ledger answers to records, and what a purse then holds and owes at the end of a day. */
interface Kept {
  readonly answers: readonly string[];
  readonly stand: (purse: string, asOf: PlainDate) => readonly number[];
  readonly book?: Book;
}

type Keeper = (records: readonly PointsRecord[]) => Kept;

const byBook =
  (by: PointsScheme): Keeper =>
  (records) => {
    const { book, results } = postMany(openBook(by), records);
    const stand = (purse: string, asOf: PlainDate) => {
      const { available, debt } = balanceOn(book, { purse, balance: "points", asOf });
      return [Number(available), Number(debt)];
    };
    return { answers: results.map(answerOf), stand, book };
  };

const byAuditor =
  (open: () => Auditor): Keeper =>
  (records) => {
    const auditor = open();
    const answers = records.map((record) => auditor.post(record));
    const stand = (purse: string, asOf: PlainDate) => [
      auditor.available(purse, asOf),
      (auditor.debts.get(purse) ?? []).length,
    ];
    return { answers, stand };
  };

/** Days and purses on which what came is not what went and what is left, or something is below 0. */
function unbalancedOf(book: Book): readonly string[] {
  const sum = (...parts: readonly string[]) => parts.reduce((all, part) => all + Number(part), 0);
  return purses.flatMap((purse) =>
    (["2020-02-01", "2020-12-31", "2021-06-30"] as const).flatMap((asOf) => {
      const told = balanceOn(book, { purse, balance: "points", asOf });
      const { earned, debt, redeemed, cleared, transferred, lapsed, available, lots } = told;
      const gone = sum(redeemed, cleared, transferred, lapsed, available);
      const least = Math.min(Number(debt), Number(available), ...lots.map(({ left }) => +left));
      return sum(earned, debt) === gone && least >= 0 ? [] : [`${purse} ${asOf}`];
    }),
  );
}

/** Changes records before the book sees them. */
const heard =
  (change: (records: readonly PointsRecord[]) => readonly PointsRecord[]): Keeper =>
  (records) =>
    byBook(scheme)(change(records));

class LastInFirstOut extends Auditor {
  override usable(purse: string, on: string) {
    return super.usable(purse, on).reverse();
  }
}
class ADayLonger extends Auditor {
  override untilOf(on: string) {
    return addDays(super.untilOf(on) as PlainDate, 1);
  }
}
class ReversedAgain extends Auditor {
  override reverse(id: string, of: string, purse: string, on: string) {
    const line = this.credited.find(({ record }) => record === of);
    const answer = super.reverse(id, of, purse, on);
    if (answer === "posted" && line !== undefined) this.credited.push(line);
    if (answer === "posted") this.done.delete(of);
    return answer;
  }
}
class RoomNotGivenBack extends Auditor {
  override reverse(id: string, of: string, purse: string, on: string) {
    const line = this.credited.find(({ record }) => record === of);
    const answer = super.reverse(id, of, purse, on);
    if (answer === "posted" && line !== undefined) this.credited.push({ ...line, record: id });
    return answer;
  }
}
class RefundedAfresh extends Auditor {
  override refund(of: string, purse: string, on: string) {
    const points = this.points.get(purse) ?? [];
    const back = points.filter(({ gone }) => gone === `redeem ${of}`);
    const fresh = back.map((point) => ({
      ...point,
      from: on,
      until: this.untilOf(on),
      gone: undefined,
    }));
    this.points.set(purse, [...points.filter((point) => !back.includes(point)), ...fresh]);
    this.payDebt(purse, fresh);
    this.done.add(of);
    return "posted";
  }
}
class RefundedTwice extends Auditor {
  override refund(of: string, purse: string, on: string) {
    const answer = super.refund(of, purse, on);
    this.done.delete(of);
    return answer;
  }
}
class DebtNeverPaid extends Auditor {
  override payDebt() {}
}
class BackBeforeItCame extends Auditor {
  override refund(of: string, purse: string, on: string) {
    const answer = super.refund(of, purse, on);
    this.backOn.clear();
    return answer;
  }
}

const withBalance = (changes: Partial<Balance>) =>
  byBook({ ...scheme, balances: [{ ...definitely(scheme.balances[0]), ...changes }] });

invariant<readonly Command[], Keeper>("a book against an auditor who keeps every point apart", {
  inputs: fc.array(command, { minLength: 50, maxLength: 200, size: "max" }),
  law: (keep, commands) => {
    const records = recordsFrom(commands);
    const { answers, stand, book } = keep(records);
    const right = byAuditor(() => new Auditor())(records);
    expect(answers.join("\n")).toBe(right.answers.join("\n"));
    const latest = latestDayOf(records);
    for (const purse of purses) expect(stand(purse, latest)).toEqual(right.stand(purse, latest));
    if (book === undefined) return;
    expect(unbalancedOf(book)).toEqual([]);
    const again = postMany(openBook(scheme), recordsOf(book));
    const asked = { purse: "p0", balance: "points", asOf: "2021-01-01" } as const;
    expect(balanceOn(again.book, asked)).toEqual(balanceOn(book, asked));
    expect(post(book, definitely(recordsOf(book)[0])).book).toBe(book);
  },
  real: byBook(scheme),
  faults: {
    "no caps": byBook({ ...scheme, caps: [] }),
    "a cap of a day that is one of a week": byBook({
      ...scheme,
      caps: [{ ...cap("day", "15"), per: "week" }, cap("year", "40")],
    }),
    "a cap of a year that is one of a month": byBook({
      ...scheme,
      caps: [cap("day", "15"), { ...cap("year", "40"), per: "month" }],
    }),
    "debt one beyond the limit": withBalance({ shortfall: { kind: "debt", most: "6" } }),
    "debt refused": withBalance({ shortfall: { kind: "refused" } }),
    "debt forgiven": withBalance({ shortfall: { kind: "forgiven" } }),
    "points that last a month longer": withBalance({ expiry: { kind: "months", months: 13 } }),
    "lapsed points refunded anew": byBook({
      ...scheme,
      offers: [{ ...goods, refund: "lapsed-renewed" }],
    }),
    "duplicates posted twice": heard((records) => {
      const seen = new Set<string>();
      return records.map((record, index) => {
        const again = seen.has(record.id);
        seen.add(record.id);
        return again ? { ...record, id: `${record.id}-${index}` } : record;
      });
    }),
    "conflicts taken for duplicates": heard((records) =>
      records.map((record) => definitely(records.find(({ id }) => id === record.id))),
    ),
    "last in, first out": byAuditor(() => new LastInFirstOut()),
    "points that last a day longer": byAuditor(() => new ADayLonger()),
    "a second reversal": byAuditor(() => new ReversedAgain()),
    "room under caps that a reversal does not give back": byAuditor(() => new RoomNotGivenBack()),
    "a refund into a fresh lot": byAuditor(() => new RefundedAfresh()),
    "a second refund": byAuditor(() => new RefundedTwice()),
    "debt that nothing pays": byAuditor(() => new DebtNeverPaid()),
    "what came back usable before it did": byAuditor(() => new BackBeforeItCame()),
  },
  // Two seeds make a thousand sequences.
  runs: 500,
});

it("meets every answer", () => {
  const met = new Set<string>();
  const sequences = fc.array(command, { minLength: 50, maxLength: 200, size: "max" });
  for (const commands of fc.sample(sequences, { numRuns: 100, seed: 20240501 })) {
    const { answers } = byBook(scheme)(recordsFrom(commands));
    for (const answer of answers.flatMap((told) => told.split(","))) met.add(answer);
  }
  // A law that never meets an answer would be blind to it.
  expect([...met].sort()).toEqual([
    "already-known",
    "already-settled",
    "balance-too-low",
    "conflict",
    "debt-too-high",
    "in-debt",
    "posted",
    "too-early",
    "unknown-record",
    "unsuitable-record",
  ]);
});
