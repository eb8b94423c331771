import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definitely } from "../../src/core/definitely.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, toPlainDate } from "../../src/core/plain-date.js";
import { balanceOn } from "../../src/points/balance-on.js";
import type { Book } from "../../src/points/book/book.js";
import type { Balance, PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { AmendRecord, MoveRecord, Outcome, PointsRecord } from "../../src/points/records.js";
import { recordsOf } from "../../src/points/records-of.js";
import { invariant } from "../support/invariant.js";
import type { AuditedRules } from "../support/points-auditor.js";
import { Auditor, auditedScheme, cap } from "../support/points-auditor.js";
import type { CommandSequence } from "../support/points-commands.js";
import { commandKinds, commandSequences, kindOf, recordsFrom } from "../support/points-commands.js";
import { goods } from "../support/points-schemes.js";

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

const purses = ["p0", "p1", "p2", "p3"];

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
  (
    by: PointsScheme,
    change: (records: readonly PointsRecord[]) => readonly PointsRecord[],
  ): Keeper =>
  (records) =>
    byBook(by)(change(records));

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
    const lot = `refund ${of}`;
    const fresh = back.map((point) => ({
      ...point,
      lot,
      from: on,
      until: this.untilOf(on),
      gone: undefined,
    }));
    this.points.set(purse, [...points.filter((point) => !back.includes(point)), ...fresh]);
    this.payDebt(purse, [lot]);
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
  override cameBack() {}
}
class AmendedBesideCaps extends Auditor {
  override amend(record: AmendRecord, purse: string, on: string) {
    const held = this.roomFor;
    this.roomFor = (_purse, _on, units) => units;
    const answer = super.amend(record, purse, on);
    this.roomFor = held;
    return answer;
  }
}
class AmendedOnTop extends Auditor {
  override amend(record: AmendRecord, purse: string, on: string) {
    const before = this.credited.find((line) => line.record === record.of);
    const answer = super.amend(record, purse, on);
    if (before !== undefined) this.add(purse, this.lots.get(record.of) as never, before.units);
    return answer;
  }
}
class MovedAfresh extends Auditor {
  override add(purse: string, lot: Parameters<Auditor["add"]>[1], count: number) {
    super.add(purse, { ...lot, until: this.untilOf(lot.from) }, count);
  }
}
class ShareRoundedUp extends Auditor {
  override shareOf(held: number, leaving: number, heads: number) {
    return Math.ceil((held * leaving) / heads);
  }
}
class DebtLeftBehind extends Auditor {
  override move(record: MoveRecord, on: string) {
    const debts = this.debts.get(record.purse) ?? [];
    this.debts.set(record.purse, []);
    const answer = super.move(record, on);
    this.debts.set(record.purse, debts);
    return answer;
  }
}
class CorrectsClosedPeriods extends Auditor {
  override countedOn(record: PointsRecord) {
    return record.kind === "earn" ? super.countedOn(record) : record.on;
  }
}

/** Faults of a ledger that goes by the rules of an auditor. */
function faultsUnder(rules: AuditedRules): Readonly<Record<string, Keeper>> {
  const scheme = auditedScheme(rules);
  const withBalance = (changes: Partial<Balance>) =>
    byBook({ ...scheme, balances: [{ ...definitely(scheme.balances[0]), ...changes }] });
  const by = (Wrong: typeof Auditor) => byAuditor(() => new Wrong(rules));
  const other = rules.closedPeriods === "refused" ? "counts-from-entry" : "refused";
  return {
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
    "everything that moves": withBalance({ moves: "everything" }),
    "nothing that moves": withBalance({ moves: "nothing" }),
    "the other rule of closed periods": byBook({ ...scheme, closedPeriods: other }),
    "lapsed points refunded anew": byBook({
      ...scheme,
      offers: [{ ...goods, refund: "lapsed-renewed" }],
    }),
    "duplicates posted twice": heard(scheme, (records) => {
      const seen = new Set<string>();
      return records.map((record, index) => {
        const again = seen.has(record.id);
        seen.add(record.id);
        return again ? { ...record, id: `${record.id}-${index}` } : record;
      });
    }),
    "conflicts taken for duplicates": heard(scheme, (records) =>
      records.map((record) => definitely(records.find(({ id }) => id === record.id))),
    ),
    "last in, first out": by(LastInFirstOut),
    "points that last a day longer": by(ADayLonger),
    "a second reversal": by(ReversedAgain),
    "room under caps that a reversal does not give back": by(RoomNotGivenBack),
    "a refund into a fresh lot": by(RefundedAfresh),
    "a second refund": by(RefundedTwice),
    "debt that nothing pays": by(DebtNeverPaid),
    "what came back usable before it did": by(BackBeforeItCame),
    "an amendment beside the caps": by(AmendedBesideCaps),
    "an amendment on top of what there was": by(AmendedOnTop),
    "expiry that starts anew with a move": by(MovedAfresh),
    "debt that a move leaves behind": by(DebtLeftBehind),
    "corrections inside a closed period": by(CorrectsClosedPeriods),
  };
}

const splitting: AuditedRules = { closedPeriods: "refused", moves: "by-headcount" };
const leaving: AuditedRules = { closedPeriods: "counts-from-entry", moves: "own" };

describe.each([
  [
    "households that split and merge, with closed periods",
    splitting,
    { "a share by headcount rounded up": byAuditor(() => new ShareRoundedUp(splitting)) },
  ],
  ["members who move, with periods that late records leave", leaving, {}],
])("%s", (_, rules, faults) => {
  const scheme = auditedScheme(rules);
  invariant<CommandSequence, Keeper>("a book against an auditor who keeps every point apart", {
    inputs: commandSequences,
    law: (keep, commands) => {
      const records = recordsFrom(commands);
      const { answers, stand, book } = keep(records);
      const right = byAuditor(() => new Auditor(rules))(records);
      expect(answers.join("\n")).toBe(right.answers.join("\n"));
      const latest = latestDayOf(records);
      for (const purse of purses) expect(stand(purse, latest)).toEqual(right.stand(purse, latest));
      if (book === undefined) return;
      expect(unbalancedOf(book)).toEqual([]);
      const again = postMany(openBook(scheme), recordsOf(book));
      for (const purse of purses) {
        const asked = { purse, balance: "points", asOf: "2021-01-01" } as const;
        expect(balanceOn(again.book, asked)).toEqual(balanceOn(book, asked));
      }
      expect(post(book, definitely(recordsOf(book)[0])).book).toBe(book);
    },
    real: byBook(scheme),
    faults: { ...faultsUnder(rules), ...faults },
    // Two schemes and two seeds make a thousand sequences.
    runs: 250,
  });
});

it("draws every command and meets every answer often enough", () => {
  const drawn = new Map<string, number>();
  const met = new Map<string, number>();
  const count = (where: Map<string, number>, what: string) =>
    where.set(what, (where.get(what) ?? 0) + 1);
  let steps = 0;
  for (const sequence of fc.sample(commandSequences, { numRuns: 200, seed: 20240501 })) {
    const records = recordsFrom(sequence);
    for (const each of sequence.commands) count(drawn, kindOf(sequence.weights, each));
    for (const rules of [splitting, leaving]) {
      const { answers } = byBook(auditedScheme(rules))(records);
      for (const answer of answers.flatMap((told) => told.split(","))) count(met, answer);
    }
    steps += records.length;
  }
  const rare = (of: Map<string, number>, least: number) =>
    [...of].filter(([, times]) => times < least).map(([what, times]) => `${what} ${times}`);
  // A law that hardly ever meets an answer would be blind to it.
  expect(rare(drawn, steps / 100)).toEqual([]);
  expect([...drawn.keys()].sort()).toEqual([...commandKinds].sort());
  expect(rare(met, (2 * steps) / 200)).toEqual([]);
  expect([...met.keys()].sort()).toEqual([
    "already-known",
    "already-settled",
    "balance-too-low",
    "conflict",
    "debt-too-high",
    "in-debt",
    "not-transferable",
    "period-closed",
    "posted",
    "too-early",
    "unknown-record",
    "unsuitable-record",
  ]);
});
