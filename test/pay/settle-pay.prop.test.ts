import fc from "fast-check";
import { expect } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { minusMoney, sumMoney } from "../../src/core/money.js";
import { addDays } from "../../src/core/plain-date.js";
import type { MonthEntry, PayRecord, PayScheme } from "../../src/pay/model.js";
import type { PayEntry } from "../../src/pay/settle/settlement.js";
import { settlePay } from "../../src/pay/settle-pay.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import {
  constant,
  fact,
  figure,
  paidRate,
  parameter,
  parameterOf,
  paySchemeOf,
  product,
  rate,
  recordOf,
  ruled,
} from "../support/pay-schemes.js";

const dayAt = (day: number) => addDays("2017-01-01", day);

/** Something that comes to be known: a share or a pay that holds from a day on, or a month's grade. */
interface Correction {
  readonly kind: "share" | "pay" | "grade";
  readonly from: number;
  readonly value: number;
}

const correction: fc.Arbitrary<Correction> = fc.record({
  kind: fc.constantFrom("share", "pay", "grade"),
  from: fc.integer({ min: 0, max: 120 }),
  value: fc.integer({ min: 1, max: 99 }),
});

/** Corrections about days that differ, and two orders in which they arrive, a week apart. */
interface Arrivals {
  readonly corrections: readonly Correction[];
  readonly one: readonly Correction[];
  readonly other: readonly Correction[];
}

const keyOf = ({ kind, from }: Correction): string =>
  kind === "grade" ? `${kind} ${dayAt(from).slice(0, 7)}` : `${kind} ${from}`;

const arrivals: fc.Arbitrary<Arrivals> = fc
  .uniqueArray(correction, { selector: keyOf, minLength: 1, maxLength: 8, size: "max" })
  .chain((corrections) =>
    fc.record({
      corrections: fc.constant(corrections),
      one: permuted(corrections),
      other: permuted(corrections),
    }),
  );

const since = { from: "2010-01-01", value: "1" } as const;

/** The scheme and the record after corrections that arrived one a week. */
function documentsAfter(arrived: readonly Correction[]): readonly [PayScheme, PayRecord] {
  const dated = arrived.map((each, index) => ({ ...each, recordedOn: dayAt(7 * index) }));
  const valuesOf = (kind: Correction["kind"]) =>
    dated
      .filter((each) => each.kind === kind)
      .map(({ from, value, recordedOn }) => {
        const text = `0.${String(value).padStart(2, "0")}` as DecimalString;
        return { from: dayAt(from), value: text, recordedOn };
      });
  const scheme = paySchemeOf({
    facts: { share: { kind: "ratio" } },
    monthFacts: { grade: { kind: "ratio" } },
    parameters: { pay: parameterOf(since, ...valuesOf("pay")) },
    rates: [rate("full", product(fact("share"), parameter("pay"), constant("2000")))],
    items: [
      paidRate("basic", "full"),
      ruled("bonus", product(fact("grade"), constant("500"))),
      ruled("dues", product(figure("basic"), constant("0.005")), { side: "deduction" }),
    ],
  });
  const grades = valuesOf("grade").map(({ from, value, recordedOn }): MonthEntry => {
    return { month: from.slice(0, 7), value, recordedOn };
  });
  const graded = months.map((month): MonthEntry => ({ month, value: "0" }));
  const record = recordOf({
    facts: { share: [since, ...valuesOf("share")] },
    monthFacts: { grade: [...graded, ...grades] },
  });
  return [scheme, record];
}

const months = ["2017-01", "2017-02", "2017-03", "2017-04", "2017-05"];
const span = { from: "2017-01", through: "2017-05" };

type Settler = typeof settlePay;

/** Books what settling finds, every week until all corrections have arrived. */
function booksAfter(settle: Settler, arrived: readonly Correction[]): readonly PayEntry[] {
  const books: PayEntry[] = [];
  for (let week = 0; week <= arrived.length; week += 1) {
    const [scheme, record] = documentsAfter(arrived.slice(0, week));
    const options = { ...span, knownOn: dayAt(7 * week) };
    const { corrections } = settle([scheme], record, books, options);
    books.push(...corrections.map(({ entry }) => entry));
  }
  return books;
}

/** What the books come to, item by item; what comes to nothing is as if it had not been booked. */
const stateOf = (books: readonly PayEntry[]): readonly string[] =>
  [...new Set(books.map(({ month, item }) => `${month} ${item}`))].sort().flatMap((key) => {
    const own = books.filter(({ month, item }) => `${month} ${item}` === key);
    const sum = sumMoney(own.map(({ amount }) => amount));
    return sum === "0" ? [] : [`${key} ${sum}`];
  });

/** What is booked where nothing was, once all is known. */
function booksAtOnce(arrived: readonly Correction[]): readonly PayEntry[] {
  const [scheme, record] = documentsAfter(arrived);
  const options = { ...span, knownOn: dayAt(7 * arrived.length) };
  return settlePay([scheme], record, [], options).corrections.map(({ entry }) => entry);
}

invariant<Arrivals, Settler>("corrections end in one state, in whatever order they arrive", {
  inputs: arrivals,
  law: (settle, { one, other }) => {
    const state = stateOf(booksAfter(settle, one));
    expect(stateOf(booksAfter(settle, other))).toEqual(state);
    expect(stateOf(booksAtOnce(one))).toEqual(state);
  },
  real: settlePay,
  faults: {
    "what was booked before is kept": (schemes, record, entries, options) => {
      const settled = settlePay(schemes, record, entries, options);
      const isNew = ({ month, item }: PayEntry) =>
        !entries.some((entry) => entry.month === month && entry.item === item);
      return { ...settled, corrections: settled.corrections.filter(({ entry }) => isNew(entry)) };
    },
    "corrections that would take back are left out": (...asked) => {
      const settled = settlePay(...asked);
      const rises = settled.corrections.filter(({ entry }) => !entry.amount.startsWith("-"));
      return { ...settled, corrections: rises };
    },
  },
  runs: 30,
});

invariant<Arrivals, Settler>("only months that a correction can reach get lines", {
  inputs: arrivals,
  law: (settle, { one }) => {
    const last = one.at(-1) as Correction;
    const books = booksAfter(settlePay, one.slice(0, -1));
    const [scheme, record] = documentsAfter(one);
    const options = { ...span, knownOn: dayAt(7 * one.length) };
    const { corrections, open } = settle([scheme], record, books, options);
    const first = dayAt(last.from).slice(0, 7);
    expect(open).toEqual([]);
    for (const { entry, due, paid } of corrections) {
      expect(entry.amount).toBe(minusMoney(due, paid));
      expect(entry.amount).not.toBe("0");
      if (last.kind === "grade") expect([entry.month, entry.item]).toEqual([first, "bonus"]);
      else expect(entry.month >= first && entry.item !== "bonus").toBe(true);
    }
    // A person of whom nothing came on record: the correction is about another one.
    const [oldScheme, oldRecord] = documentsAfter(one.slice(0, -1));
    if (last.kind !== "pay") {
      expect(settle([oldScheme], oldRecord, books, options).corrections).toEqual([]);
    }
  },
  real: settlePay,
  faults: {
    "every month anew": (schemes, record, _, options) => settlePay(schemes, record, [], options),
    "lines of nothing": (...asked) => {
      const settled = settlePay(...asked);
      const entry = { month: "2017-01", item: "basic", side: "earning", amount: "0" } as const;
      const line = { entry: { ...entry, bookedOn: "2017-05-01" as const }, due: "0", paid: "0" };
      const corrections = [...settled.corrections, { ...line, causes: [] } as never];
      return { ...settled, corrections };
    },
  },
  runs: 60,
});

/** Two editions of a scheme, both in force, and the days on which they were published. */
type Editions = readonly { readonly pay: number; readonly publishedOn: number }[];

const editions: fc.Arbitrary<Editions> = fc.array(
  fc.record({
    pay: fc.integer({ min: 1, max: 900 }),
    publishedOn: fc.integer({ min: 0, max: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const paidUnder: (given: Editions, settle: Settler, knownOn: number) => string = (
  given,
  settle,
  knownOn,
) => {
  const schemes = given.map(({ pay, publishedOn }, index) =>
    paySchemeOf({
      version: `${index}`,
      publishedOn: dayAt(publishedOn),
      rates: [rate("full", constant(`${pay}`))],
    }),
  );
  try {
    const options = { from: "2017-01", through: "2017-01", knownOn: dayAt(knownOn) };
    return settle(schemes, recordOf(), [], options).net;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
};

invariant<readonly [Editions, Editions, number], Settler>(
  "of editions the one published last counts, two of one day are a conflict, in any order",
  {
    inputs: editions.chain((given) =>
      fc.tuple(fc.constant(given), permuted(given), fc.integer({ min: 0, max: 5 })),
    ),
    law: (settle, [given, turned, knownOn]) => {
      const known = given.filter(({ publishedOn }) => publishedOn <= knownOn);
      const last = Math.max(...known.map(({ publishedOn }) => publishedOn));
      const [chosen, another] = known.filter(({ publishedOn }) => publishedOn === last);
      const expected = chosen === undefined ? "pay/not-in-force" : `${chosen.pay}`;
      const answer = another === undefined ? expected : "pay/conflict";
      expect(paidUnder(given, settle, knownOn)).toBe(answer);
      expect(paidUnder(turned, settle, knownOn)).toBe(answer);
    },
    real: settlePay,
    faults: {
      "the last of the list": (schemes, ...rest) => settlePay(schemes.slice(-1), ...rest),
      "all that is ever published": (schemes, record, entries, options) =>
        settlePay(schemes, record, entries, { ...options, knownOn: "2017-12-31" }),
      "conflicts passed over": (schemes, ...rest) => {
        const days = new Map(schemes.map((scheme) => [scheme.publishedOn, scheme]));
        return settlePay([...days.values()], ...rest);
      },
    },
    runs: 200,
  },
);
