import fc from "fast-check";
import { expect } from "vitest";
import { definitely } from "../../src/core/definitely.js";
import { addDays } from "../../src/core/plain-date.js";
import { balanceOn } from "../../src/points/balance-on.js";
import type { Book } from "../../src/points/book/book.js";
import type { Cap, Offer, PointsItem, PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { post } from "../../src/points/post.js";
import { postMany } from "../../src/points/post-many.js";
import type { PointsRecord } from "../../src/points/records.js";
import { tierOn } from "../../src/points/tier-on.js";
import { product } from "../../src/rules/build-amounts.js";
import { units } from "../../src/rules/build-cases.js";
import { constant, fact } from "../../src/rules/build-leaves.js";
import { invariant } from "../support/invariant.js";
import { Auditor, auditedScheme } from "../support/points-auditor.js";
import { about, earn, record, redeem } from "../support/points-book.js";
import type { CommandSequence } from "../support/points-commands.js";
import { commandSequences, recordsFrom } from "../support/points-commands.js";
import { balance, given, goods, pointsScheme } from "../support/points-schemes.js";
import { earnedAll, ladderOf } from "../support/points-standing.js";

const label = { zh: "示例", en: "example" } as const;
const start = "2024-01-01";
const on = (day: number) => ({ on: addDays(start, day), recordedOn: addDays(start, day) });
const heldIn = (book: Book, purse: string, day: number, of = "points") =>
  Number(balanceOn(book, { purse, balance: of, asOf: addDays(start, day) }).balance);
const answersTo = (scheme: PointsScheme, records: readonly PointsRecord[]) =>
  postMany(openBook(scheme), records).results.map(({ status }) => status);

/** Served so many points on a day. */
interface Service {
  readonly day: number;
  readonly points: number;
}
const service: fc.Arbitrary<Service> = fc.record({
  day: fc.nat(90),
  points: fc.integer({ min: 1, max: 12 }),
});
const services = fc.array(service, { minLength: 10, maxLength: 60, size: "max" });

const cap = (id: Cap["per"], most: `${number}`, changes: Partial<Cap> = {}): Cap => ({
  ...{ id, label, balance: "points", per: id as "day", whose: "purse", counts: "points" },
  ...{ most, beyond: "lost", ...changes },
});
const nested = [cap("day", "10"), cap("month", "35"), cap("quarter", "60")];

invariant<{ readonly all: readonly Service[]; readonly order: readonly number[] }, PointsScheme>(
  "nested caps let the same through in any order, and never more than their limit",
  {
    inputs: fc.record({
      all: services,
      order: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    }),
    law: (scheme, { all, order }) => {
      const records = all.map(({ day, points }, place) => earn(`r${place}`, `${points}`, on(day)));
      const places = [...records.keys()].sort((a, b) => Number(order[a]) - Number(order[b]));
      const credited = (ordered: readonly PointsRecord[]) =>
        heldIn(postMany(openBook(scheme), ordered).book, "a", 91);
      const total = credited(records);
      expect(credited(places.map((place) => definitely(records[place])))).toBe(total);
      expect(total).toBeLessThanOrEqual(120);
    },
    real: pointsScheme({ caps: nested }),
    faults: {
      "a cap that refuses what it cannot take whole": pointsScheme({
        caps: [cap("day", "10", { beyond: "refused" })],
      }),
      "caps that cross": pointsScheme({ caps: [cap("week", "20"), cap("month", "30")] }),
      "no cap of the longest window": pointsScheme({ caps: [cap("day", "10")] }),
    },
    runs: 300,
  },
);

/** What a purse can spend on later days, after it has redeemed on earlier ones; none where it could not. */
type Spend = (
  all: readonly Service[],
  redeemed: readonly Service[],
) => readonly number[] | undefined;

const spendable = Array.from({ length: 12 }, (_, place) => 91 + place * 30);
const rules = { closedPeriods: "refused", moves: "own" } as const;

const byBook: Spend = (all, redeemed) => {
  const { book, results } = postMany(openBook(spending), recordsOf(all, redeemed));
  if (results.some(({ status }) => status !== "posted")) return undefined;
  return spendable.map((day) => heldIn(book, "a", day));
};
const spending: PointsScheme = {
  ...auditedScheme(rules),
  caps: [],
};
const recordsOf = (all: readonly Service[], redeemed: readonly Service[]) => [
  ...all.map(({ day, points }, place) => earn(`e${place}`, `${points}`, on(day))),
  ...redeemed.map(({ day, points }, place) => redeem(`b${place}`, `${points}`, on(day + 91))),
];

/** Takes points in whatever order. */
class AnyOrder extends Auditor {
  readonly #order: (of: number) => number;
  constructor(order: (of: number) => number) {
    super(rules);
    this.#order = order;
  }
  override usable(purse: string, day: string) {
    const rank = (each: { readonly order: number }) => this.#order(each.order);
    return super.usable(purse, day).sort((one, other) => rank(one) - rank(other));
  }
  override roomFor(_purse: string, _on: string, points: number) {
    return points;
  }
}

const byOrder =
  (order: (of: number) => number): Spend =>
  (all, redeemed) => {
    const auditor = new AnyOrder(order);
    const answers = recordsOf(all, redeemed).map((each) => auditor.post(each));
    if (answers.some((answer) => answer !== "posted")) return undefined;
    return spendable.map((day) => auditor.available("a", addDays(start, day)));
  };

invariant<
  {
    readonly all: readonly Service[];
    readonly redeemed: readonly Service[];
    readonly turn: number;
  },
  Spend
>("lots that lapse first are taken first: no other choice leaves more at any later time", {
  inputs: fc.record({
    all: services,
    redeemed: fc.array(
      fc.record({ day: fc.constantFrom(0, 30, 200, 300), points: fc.integer({ min: 1, max: 30 }) }),
      { minLength: 1, maxLength: 4 },
    ),
    turn: fc.nat(60),
  }),
  law: (spend, { all, redeemed, turn }) => {
    const first = spend(all, redeemed);
    const other = byOrder((of) => (of + turn) % 61)(all, redeemed);
    if (other === undefined) return;
    const short = spendable.filter((_, place) => Number(first?.[place]) < Number(other[place]));
    expect([first === undefined, short]).toEqual([false, []]);
  },
  real: byBook,
  faults: {
    "the last lot first": byOrder((of) => -of),
    "the order of entry": byOrder((of) => of),
  },
  runs: 300,
});

invariant<CommandSequence, Offer>("goods that come back restore the very lots", {
  inputs: commandSequences,
  law: (offer, sequence) => {
    const scheme = { ...auditedScheme(rules), offers: [offer] };
    const records = recordsFrom(sequence);
    const { book } = postMany(openBook(scheme), records);
    const days = records.map((each) => each.recordedOn).sort();
    const today = definitely(days.at(-1));
    const later = addDays(today, 200);
    const lotsOf = (of: Book) =>
      balanceOn(of, { purse: "p1", balance: "points", asOf: later }).lots;
    const bought = redeem("bought", "3", { purse: "p1", on: today, recordedOn: today });
    const back = about("refund", "back", "bought", { on: later, recordedOn: later });
    const { results, book: after } = postMany(book, [bought, back]);
    const before = lotsOf(postMany(openBook(scheme), records).book);
    if (results[0]?.status !== "posted") return;
    expect(results[1]?.status).toBe("posted");
    expect(lotsOf(after)).toEqual(before);
  },
  real: goods,
  faults: {
    "lapsed lots that are renewed": { ...goods, refund: "lapsed-renewed" },
    "nothing taken back": { id: "goods", label, balance: "points" },
  },
  runs: 200,
});

const hours = balance({ id: "hours", places: 1, serviceHours: true });
const served: PointsItem = {
  ...given,
  credits: [
    { balance: "points", amount: fact("points") },
    { balance: "hours", amount: fact("points") },
  ],
};
const tiersBy = (of: "earned" | "held", from: "points" | "hours"): PointsScheme =>
  pointsScheme({
    balances: [balance(), hours],
    items: [served],
    standing: { measures: [{ ...earnedAll, of, balance: from }], ladders: [ladderOf()] },
  });

invariant<readonly Service[], PointsScheme>("redeeming touches neither hours nor tiers", {
  inputs: services,
  law: (scheme, all) => {
    const records = all.map(({ day, points }, place) => earn(`e${place}`, `${points}`, on(day)));
    const bought = all.map(({ points }, place) => redeem(`b${place}`, `${points}`, on(91)));
    const standOf = (of: Book) => [
      heldIn(of, "a", 91, "hours"),
      tierOn(of, { purse: "a", ladder: "stars", asOf: addDays(start, 91) }).tier,
    ];
    const { book } = postMany(openBook(scheme), records.slice(0, 8));
    const before = standOf(book);
    expect(standOf(postMany(book, bought).book)).toEqual(before);
  },
  real: tiersBy("earned", "hours"),
  faults: { "tiers by what is held": tiersBy("held", "points") },
  runs: 100,
});

const step = (id: string) => ({ id, label });
const approval = (...ids: readonly string[]): PointsScheme =>
  pointsScheme({
    items: [{ ...given, ...(ids.length === 0 ? {} : { approval: ids.map(step) }) }],
  });

/** Five points that wait for two steps, by hand: how far they have come, and what was spent of them. */
class Waiting {
  #passed = 0;
  #gone = false;
  #spent = 0;

  /** Tries a step, to turn them down (2), or to redeem five (3) or one. */
  tries(what: number): boolean {
    if (what >= 3) return this.#redeems(what === 3 ? 5 : 1);
    if (this.#gone || (what === 2 && this.#spent > 0) || (what < 2 && this.#passed !== what)) {
      return false;
    }
    if (what === 2) this.#gone = true;
    else this.#passed += 1;
    return true;
  }

  #redeems(points: number): boolean {
    const worth = this.#passed === 2 && !this.#gone ? 5 : 0;
    if (this.#spent + points > worth) return false;
    this.#spent += points;
    return true;
  }
}

invariant<readonly number[], PointsScheme>(
  "what waits is not spent, and is released or turned down once",
  {
    inputs: fc.array(fc.nat(4), { minLength: 4, maxLength: 30, size: "max" }),
    law: (scheme, tried) => {
      const records = tried.map((what, place): PointsRecord => {
        const id = `t${place}`;
        if (what === 0) return about("approve", id, "e", { step: "group" });
        if (what === 1) return about("approve", id, "e", { step: "notice" });
        if (what === 2) return about("reverse", id, "e");
        return redeem(id, what === 3 ? "5" : "1");
      });
      const waiting = new Waiting();
      const expected = tried.map((what) => (waiting.tries(what) ? "posted" : "refused"));
      expect(answersTo(scheme, [earn("e", "5"), ...records]).slice(1)).toEqual(expected);
    },
    real: approval("group", "notice"),
    faults: {
      "no approval": approval(),
      "a step that is left out": approval("group"),
      "steps in the other order": approval("notice", "group"),
    },
    runs: 200,
  },
);

const family = (changes: Partial<PointsScheme> = {}): PointsScheme =>
  pointsScheme({
    balances: [balance({ transfer: "allowed", moves: "by-headcount" })],
    ...changes,
  });
const purses = ["a", "b", "c"];

invariant<
  readonly { readonly from: number; readonly to: number; readonly points: number }[],
  PointsScheme
>("what goes from purse to purse adds up to nothing", {
  inputs: fc.array(
    fc.record({ from: fc.nat(2), to: fc.nat(2), points: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 5, maxLength: 40, size: "max" },
  ),
  law: (scheme, gifts) => {
    const sumOf = (book: Book) => purses.reduce((sum, purse) => sum + heldIn(book, purse, 99), 0);
    let book = postMany(
      openBook(scheme),
      purses.map((purse) => earn(`of-${purse}`, "20", { ...on(0), purse })),
    ).book;
    for (const [place, { from, to, points }] of gifts.entries()) {
      const [purse, other] = [definitely(purses[from]), definitely(purses[to])];
      const before = heldIn(book, purse, 99);
      const split = place % 3 === 0;
      const gift = split
        ? record("move", `g${place}`, { ...on(1), purse, to: other, leaving: 1, heads: points })
        : record("transfer", `g${place}`, {
            ...on(1),
            purse,
            to: other,
            balance: "points",
            points: `${points}`,
          });
      const { book: after, outcome } = post(book, gift);
      book = after;
      const given = split ? Math.floor(before / points) : points;
      const goes = purse !== other && given <= before;
      expect(outcome.status).toBe(goes ? "posted" : "refused");
      expect(heldIn(book, purse, 99)).toBe(before - (goes ? given : 0));
      expect(sumOf(book)).toBe(60);
    }
  },
  real: family(),
  faults: {
    "points that are not given": family({ balances: [balance({ moves: "by-headcount" })] }),
    "moves that take everything": family({
      balances: [balance({ transfer: "allowed", moves: "everything" })],
    }),
    "points that lapse on the way": family({
      balances: [
        balance({
          transfer: "allowed",
          moves: "by-headcount",
          expiry: { kind: "months", months: 1 },
        }),
      ],
    }),
  },
  runs: 100,
});

const priced: Offer = { ...goods, price: "10", topUp: "4", stock: true };
const selling = (changes: Partial<Offer> = {}): PointsScheme =>
  pointsScheme({ offers: [{ ...priced, ...changes }] });

invariant<readonly { readonly what: number; readonly points: number }[], PointsScheme>(
  "points and money make the price, and stock goes with what is redeemed",
  {
    inputs: fc.array(fc.record({ what: fc.nat(9), points: fc.integer({ min: 1, max: 22 }) }), {
      minLength: 20,
      maxLength: 60,
      size: "max",
    }),
    law: (scheme, tried) => {
      let [stock, held] = [0, 300];
      const bought: { readonly id: string; readonly points: number; readonly pieces: number }[] =
        [];
      const records: PointsRecord[] = [earn("e", "300")];
      const expected = tried.map(({ what, points }, place) => {
        const id = `t${place}`;
        if (what === 0) {
          records.push(record("stock", id, { offer: "goods", quantity: points % 4 }));
          stock += points % 4;
          return "posted";
        }
        if (what === 1) {
          const back = bought.pop();
          records.push(about("refund", id, back?.id ?? "none"));
          stock += back?.pieces ?? 0;
          held += back?.points ?? 0;
          return back === undefined ? "refused" : "posted";
        }
        const pieces = 1 + (what % 2);
        records.push(redeem(id, `${points}`, { quantity: pieces }));
        const money = pieces * 10 - points;
        if (money < 0 || money > pieces * 4 || stock < pieces || held < points) return "refused";
        bought.push({ id, points, pieces });
        stock -= pieces;
        held -= points;
        return "posted";
      });
      const { book, results } = postMany(openBook(scheme), records);
      expect(results.slice(1).map(({ status }) => status)).toEqual(expected);
      expect(heldIn(book, "a", 99)).toBe(held);
    },
    real: selling(),
    faults: {
      "more money than is allowed": selling({ topUp: "5" }),
      "no money at all": selling({ topUp: "0" }),
      "a stock that nobody counts": selling({ stock: false }),
      "goods that never come back": pointsScheme({
        offers: [{ id: "goods", label, balance: "points", price: "10", topUp: "4", stock: true }],
      }),
    },
    runs: 200,
  },
);

const conversion = (part: "dropped" | "counts"): PointsScheme => {
  const quarters = units({ of: fact("hours"), size: "4", each: "1", part });
  return pointsScheme({
    balances: [balance(), balance({ id: "open", places: 1 })],
    items: [
      {
        ...{
          id: "each",
          label,
          countsFrom: "service",
          facts: { hours: { kind: "decimal", places: 1 } },
        },
        credits: [
          { balance: "points", amount: quarters },
          { balance: "open", amount: fact("hours") },
        ],
      },
      {
        ...{ id: "convert", label, countsFrom: "service", facts: { blocks: { kind: "count" } } },
        credits: [{ balance: "open", amount: product([fact("blocks"), constant("-4")]) }],
      },
    ] as readonly PointsItem[],
  });
};

invariant<readonly number[], PointsScheme>(
  "a remainder that is carried loses nothing, one that is dropped less than a block for each record",
  {
    inputs: fc.array(fc.integer({ min: 0, max: 120 }), {
      minLength: 1,
      maxLength: 30,
      size: "max",
    }),
    law: (scheme, tenths) => {
      const records = tenths.map((tenth, place) =>
        record("earn", `e${place}`, {
          purse: "a",
          item: "each",
          facts: { hours: `${tenth / 10}` },
        }),
      );
      const { book } = postMany(openBook(scheme), records);
      const total = tenths.reduce((sum, tenth) => sum + tenth, 0);
      const whole = Math.floor(total / 40);
      const dropped = whole - heldIn(book, "a", 99);
      expect(dropped >= 0 && dropped < records.length).toBe(true);
      // Blocks of what is open are taken as they are asked for: as many as there are, and no more.
      const take = (id: string, blocks: number) =>
        record("earn", id, { purse: "a", item: "convert", facts: { blocks } });
      const half = Math.floor(whole / 2);
      const taken = [take("c1", half), take("c2", whole - half), take("c3", 1)];
      const answers = postMany(book, taken).results.map(({ status }) => status);
      expect(answers).toEqual(["posted", "posted", "refused"]);
    },
    real: conversion("dropped"),
    faults: { "blocks that are begun counted as whole": conversion("counts") },
    runs: 200,
  },
);
