import fc from "fast-check";
import { expect } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Money } from "../../src/core/money.js";
import { fenOf, moneyOfFen, sumMoney } from "../../src/core/money.js";
import { addDays } from "../../src/core/plain-date.js";
import { payRate } from "../../src/pay/compute/pay-rate.js";
import { computePay } from "../../src/pay/compute-pay.js";
import type { PayRecord, PayScheme } from "../../src/pay/model.js";
import type { Recovery } from "../../src/pay/recover-pay.js";
import { recoverPay } from "../../src/pay/recover-pay.js";
import type { PayEntry } from "../../src/pay/settle/settlement.js";
import { settlePay } from "../../src/pay/settle-pay.js";
import { variedPayScheme } from "../hostile/documents/pay-scheme.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import {
  fact,
  figure,
  paidRate,
  parameter,
  parameterOf,
  paySchemeOf,
  product,
  rate,
  recordOf,
  toFen,
} from "../support/pay-schemes.js";

/** A month of a length, cut into days at rates in fen. */
interface CutMonth {
  readonly daysInMonth: number;
  readonly pieces: readonly { readonly days: number; readonly fen: number }[];
}

const cutMonths: fc.Arbitrary<CutMonth> = fc
  .record({
    daysInMonth: fc.constantFrom(28, 29, 30, 31),
    days: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8, size: "max" }),
    fen: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ daysInMonth, days, fen }) => {
    let left = daysInMonth;
    const pieces = days.flatMap((wanted, index) => {
      const taken = Math.min(wanted, left);
      left -= taken;
      return taken === 0 ? [] : [{ days: taken, fen: fen[index] ?? 0 }];
    });
    return { daysInMonth, pieces };
  });

type Payer = (month: CutMonth) => readonly Money[];

function servedOf({ pieces }: CutMonth) {
  let from = "2024-01-01" as ReturnType<typeof addDays>;
  return pieces.map(({ days, fen }) => {
    const served = { from, until: addDays(from, days), rate: moneyOfFen(fen) };
    from = served.until;
    return served;
  });
}

const real: Payer = (month) =>
  payRate(servedOf(month), {
    proration: "calendar-days",
    rounding: toFen,
    daysInMonth: month.daysInMonth,
  }).map(({ amount }) => amount as Money);

/** Pieces on end at one rate are paid as one part. */
function joined(pieces: CutMonth["pieces"]): CutMonth["pieces"] {
  const [first, ...others] = pieces;
  if (first === undefined) return [];
  const [second, ...rest] = others;
  if (second?.fen !== first.fen) return [first, ...joined(others)];
  return joined([{ days: first.days + second.days, fen: first.fen }, ...rest]);
}

/** Half-up of a fraction of fen, in whole numbers of any size. */
function roundedFen(numerator: bigint, denominator: number): bigint {
  const below = BigInt(denominator);
  return (2n * numerator + below) / (2n * below);
}

const eachRounded: Payer = ({ daysInMonth, pieces }) =>
  pieces.map(({ days, fen }) =>
    moneyOfFen(Number(roundedFen(BigInt(fen) * BigInt(days), daysInMonth))),
  );

invariant<CutMonth, Payer>("parts of a split month add up to the whole", {
  inputs: cutMonths,
  law: (pay, month) => {
    const { daysInMonth, pieces } = month;
    const worth = pieces.reduce((sum, { days, fen }) => sum + BigInt(days) * BigInt(fen), 0n);
    const amounts = pay(month);
    expect(sumMoney(amounts)).toBe(moneyOfFen(Number(roundedFen(worth, daysInMonth))));
    for (const [index, { days, fen }] of joined(pieces).entries()) {
      const [paid, share] = [fenOf(amounts[index] ?? "0"), BigInt(days) * BigInt(fen)];
      const off = BigInt(paid) * BigInt(daysInMonth) - share;
      expect(off > -daysInMonth && off < daysInMonth).toBe(true);
      expect(paid).toBeGreaterThanOrEqual(0);
    }
  },
  real,
  faults: {
    "parts rounded one by one": eachRounded,
    "a month of 30 days": (month) => real({ ...month, daysInMonth: 30 }),
    "the whole in the last part": (month) => {
      const amounts = real(month);
      return [...amounts.slice(1).map((): Money => "0"), sumMoney(amounts)];
    },
    "a last day that is lost": (month) =>
      real({ ...month, pieces: month.pieces.map((part) => ({ ...part, days: part.days - 1 })) }),
  },
});

invariant<CutMonth, Payer>("splitting without a change of rate changes nothing", {
  inputs: cutMonths,
  law: (pay, month) => {
    const { daysInMonth, pieces } = month;
    const days = pieces.reduce((sum, part) => sum + part.days, 0);
    const [{ fen } = { fen: 0 }] = pieces;
    const cut = pay({ daysInMonth, pieces: pieces.map((part) => ({ ...part, fen })) });
    expect(cut).toEqual(pay({ daysInMonth, pieces: [{ days, fen }] }));
  },
  real,
  faults: {
    "parts rounded one by one": eachRounded,
    "a fen for each cut": (month) => {
      const [first = "0", ...others] = real(month);
      return [moneyOfFen(fenOf(first) + month.pieces.length - 1), ...others];
    },
  },
});

/** Values of a rate and of a share, each with the day on which it came on record. */
interface History {
  readonly rates: readonly Change[];
  readonly shares: readonly Change[];
}

interface Change {
  readonly from: number;
  readonly value: number;
  readonly recordedOn: number;
}

const changes = fc.uniqueArray(
  fc.record({
    from: fc.integer({ min: 0, max: 80 }),
    value: fc.integer({ min: 1, max: 400 }),
    recordedOn: fc.integer({ min: 0, max: 120 }),
  }),
  { selector: ({ recordedOn }) => recordedOn, maxLength: 6, size: "max" },
);

const histories: fc.Arbitrary<History> = fc.record({ rates: changes, shares: changes });
const dayAt = (day: number) => addDays("2017-01-01", day);

function documentsOf({ rates, shares }: History): readonly [PayScheme, PayRecord] {
  const scheme = paySchemeOf({
    facts: { share: { kind: "ratio" } },
    parameters: {
      pay: parameterOf(
        { from: "2010-01-01", value: "1000" },
        ...rates.map(({ from, value, recordedOn }) => ({
          from: dayAt(from),
          value: `${value}` as DecimalString,
          recordedOn: dayAt(recordedOn),
        })),
      ),
    },
    rates: [rate("full", product(fact("share"), parameter("pay")))],
    items: [paidRate("basic", "full")],
  });
  const share = shares.map(({ from, value, recordedOn }) => ({
    from: dayAt(from),
    value: `0.${String(value + 100)}`,
    recordedOn: dayAt(recordedOn),
  }));
  const record = recordOf({ facts: { share: [{ from: "2010-01-01", value: "1" }, ...share] } });
  return [scheme, record];
}

const settledMonths = ["2017-01", "2017-02", "2017-03"];
const span = { from: "2017-01", through: "2017-03" };

type Settler = typeof settlePay;

const forgetful: Settler = (schemes, record, entries, options) =>
  settlePay(schemes, record, entries.slice(1), options);

const hasty: Settler = (schemes, record, entries, options) =>
  settlePay(schemes, record, entries, { ...options, knownOn: "2017-12-31" });

/** Settles on some days in their order, booking what is found each time. */
function bookOn(settle: Settler, history: History, days: readonly number[]): readonly PayEntry[] {
  const [scheme, record] = documentsOf(history);
  const entries: PayEntry[] = [];
  for (const day of [...days].sort((one, other) => one - other)) {
    const { corrections } = settle([scheme], record, entries, { ...span, knownOn: dayAt(day) });
    entries.push(...corrections.map(({ entry }) => entry));
  }
  return entries;
}

function paidBy(entries: readonly PayEntry[]): readonly Money[] {
  return settledMonths.map((month) =>
    sumMoney(entries.filter((entry) => entry.month === month).map(({ amount }) => amount)),
  );
}

invariant<readonly [History, readonly number[]], Settler>(
  "what was settled on whatever days comes to what is due, and settling again gives nothing",
  {
    inputs: fc.tuple(
      histories,
      fc.uniqueArray(fc.integer({ min: 0, max: 130 }), { maxLength: 5, size: "max" }),
    ),
    law: (settle, [history, days]) => {
      const entries = bookOn(settle, history, [...days, 200]);
      const [scheme, record] = documentsOf(history);
      expect(paidBy(entries)).toEqual(
        settledMonths.map((month) => computePay(scheme, record, { month }).gross),
      );
      const again = settle([scheme], record, entries, { ...span, knownOn: dayAt(201) });
      expect(again.corrections).toEqual([]);
    },
    real: settlePay,
    faults: {
      "a lost line": forgetful,
      "one month too few": (schemes, record, entries, options) =>
        settlePay(schemes, record, entries, { ...options, through: "2017-02" }),
    },
    runs: 150,
  },
);

invariant<readonly [History, readonly number[]], Settler>(
  "the causes of a correction add up to it, and nothing is owed for what nobody knew",
  {
    inputs: fc.tuple(
      histories,
      fc.uniqueArray(fc.integer({ min: 0, max: 130 }), { minLength: 2, maxLength: 2 }),
    ),
    law: (settle, [history, days]) => {
      const [first = 0, second = 0] = [...days].sort((one, other) => one - other);
      const entries = bookOn(settlePay, history, [first]);
      const [scheme, record] = documentsOf(history);
      const options = { ...span, knownOn: dayAt(second) };
      const { corrections } = settle([scheme], record, entries, options);
      for (const { entry, due, paid, causes } of corrections) {
        expect(sumMoney(causes.map(({ amount }) => amount))).toBe(entry.amount);
        expect(sumMoney([paid, entry.amount])).toBe(due);
        for (const cause of causes) {
          expect(cause.kind).toBe("recorded");
          if (cause.kind === "recorded") expect(cause.recordedOn <= options.knownOn).toBe(true);
        }
      }
    },
    real: settlePay,
    faults: {
      "what is known later": hasty,
      "the first cause alone": (...asked) => {
        const settlement = settlePay(...asked);
        const corrections = settlement.corrections.map(({ causes, ...rest }) => {
          return { ...rest, causes: causes.slice(0, 1) };
        });
        return { ...settlement, corrections };
      },
    },
    runs: 150,
  },
);

invariant<readonly [History, History], typeof computePay>("the order of records changes nothing", {
  inputs: histories.chain((history) =>
    fc
      .record({ rates: permuted(history.rates), shares: permuted(history.shares) })
      .map((other): readonly [History, History] => [history, other]),
  ),
  law: (compute, [one, other]) => {
    for (const month of settledMonths) {
      const [scheme, record] = documentsOf(one);
      const [otherScheme, otherRecord] = documentsOf(other);
      expect(compute(otherScheme, otherRecord, { month })).toEqual(
        compute(scheme, record, { month }),
      );
    }
  },
  real: computePay,
  faults: {
    "the first entry decides": (scheme, record, options) =>
      computePay(
        scheme,
        { ...record, facts: { share: (record.facts.share ?? []).slice(0, 2) } },
        options,
      ),
    "the first value of a parameter decides": (scheme, record, options) => {
      const { pay } = scheme.parameters ?? {};
      const layers = pay?.layers.map(({ values, ...layer }) => {
        return { ...layer, values: values.slice(0, 2) };
      });
      const parameters = { pay: { lowerLevels: "may-change" as const, layers: layers ?? [] } };
      return computePay({ ...scheme, parameters }, record, options);
    },
  },
  runs: 200,
});

invariant<readonly [string, number], typeof computePay>(
  "gross, deductions and net fold the lines",
  {
    inputs: fc.tuple(
      fc.constantFrom("2016-11", "2016-12", "2017-01", "2017-02"),
      fc.integer({ min: 0, max: 31 }),
    ),
    law: (compute, [month, absent]) => {
      const record = recordOf({
        facts: { post: [{ from: "2000-01-01", value: "secretary" }] },
        monthFacts: { absent: [{ month, value: absent }] },
        service: [{ from: "2000-01-01" }],
      });
      const { lines, gross, deductions, net, employer } = compute(variedPayScheme, record, {
        month,
      });
      const fenOn = (side: string) =>
        lines
          .filter((line) => line.side === side)
          .reduce((sum, line) => sum + fenOf(line.amount as Money), 0);
      expect([gross, deductions, employer].map((amount) => fenOf(amount as Money))).toEqual(
        ["earning", "deduction", "employer"].map(fenOn),
      );
      expect(fenOf(net as Money)).toBe(fenOn("earning") - fenOn("deduction"));
    },
    real: computePay,
    faults: {
      "deductions added": (scheme, record, options) => {
        const slip = computePay(scheme, record, options);
        return { ...slip, net: sumMoney([slip.gross as Money, slip.deductions as Money]) };
      },
      "a line left out": (scheme, record, options) => {
        const slip = computePay(scheme, record, options);
        return { ...slip, lines: slip.lines.slice(1) };
      },
    },
    runs: 100,
  },
);

const recoveries: fc.Arbitrary<Recovery> = fc
  .record({
    debt: fc.integer({ min: 0, max: 500_000 }),
    floor: fc.integer({ min: 0, max: 300_000 }),
    most: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
    nets: fc.array(fc.integer({ min: -10_000, max: 400_000 }), { maxLength: 12, size: "max" }),
  })
  .map(({ debt, floor, most, nets }) => ({
    debt: moneyOfFen(debt),
    floor: moneyOfFen(floor),
    ...(most === undefined ? {} : { mostPerMonth: moneyOfFen(most) }),
    months: nets.map((net, index) => ({
      month: `2024-${String(index + 1).padStart(2, "0")}`,
      net: moneyOfFen(net),
    })),
  }));

invariant<Recovery, typeof recoverPay>("instalments add up with the rest to the debt", {
  inputs: recoveries,
  law: (recover, recovery) => {
    const { instalments, rest } = recover(recovery);
    expect(sumMoney([rest, ...instalments.map(({ amount }) => amount)])).toBe(recovery.debt);
    let left = fenOf(recovery.debt);
    for (const [index, { month, amount }] of instalments.entries()) {
      expect(month).toBe(recovery.months[index]?.month);
      const free = Math.max(0, fenOf(recovery.months[index]?.net ?? "0") - fenOf(recovery.floor));
      const most = Math.min(free, fenOf(recovery.mostPerMonth ?? "1000000000"), left);
      expect(fenOf(amount)).toBe(most);
      left -= most;
    }
    expect(left === 0 || instalments.length === recovery.months.length).toBe(true);
  },
  real: recoverPay,
  faults: {
    "a floor of nothing": (recovery) => recoverPay({ ...recovery, floor: "0" }),
    "no limit": ({ mostPerMonth, ...recovery }) => recoverPay(recovery),
  },
});

const pegged = paySchemeOf({
  facts: { share: { kind: "ratio", places: 2 }, reference: { kind: "money", most: "9999" } },
  rates: [
    rate("reference", fact("reference")),
    rate("full", product(fact("share"), figure("reference"))),
  ],
  items: [paidRate("basic", "full")],
});

const peggedPay: PeggedPay = (share, reference) => {
  const record = recordOf({
    facts: {
      share: [{ from: "2000-01-01", value: `0.${String(share).padStart(2, "0")}` }],
      reference: [{ from: "2000-01-01", value: moneyOfFen(reference) }],
    },
  });
  return fenOf(computePay(pegged, record, { month: "2024-05" }).gross as Money);
};

/** Pay in fen by a share in hundredths and the pay in fen to which it is pegged. */
type PeggedPay = (share: number, reference: number) => number;

invariant<readonly [number, number, number, number], PeggedPay>(
  "pegged pay rises with the share and with what it is pegged to",
  {
    inputs: fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 999_900 }),
      fc.integer({ min: 0, max: 999_900 }),
    ),
    law: (pay, [share, other, reference, higher]) => {
      const [least, most] = [Math.min(share, other), Math.max(share, other)];
      const [low, high] = [Math.min(reference, higher), Math.max(reference, higher)];
      expect(pay(least, low)).toBeLessThanOrEqual(pay(most, low));
      expect(pay(least, low)).toBeLessThanOrEqual(pay(least, high));
    },
    real: peggedPay,
    faults: {
      "what is left of the reference": (share, reference) =>
        reference - peggedPay(share, reference),
      "a reference of fen alone": (share, reference) => peggedPay(share, reference % 100),
    },
    runs: 200,
  },
);

/** What posts held at once are paid, in fen. */
type PostsPay = (monthly: readonly number[]) => number;

const postsPay =
  (take: "max" | "first"): PostsPay =>
  (monthly) => {
    const scheme = paySchemeOf({
      facts: { posts: { kind: "list", most: 6, rows: { monthly: { kind: "money" } } } },
      rates: [rate("full", { kind: "over", list: "posts", take: "max", amount: fact("monthly") })],
    });
    const held = take === "first" ? monthly.slice(-1) : monthly;
    const value = held.map((fen) => ({ monthly: moneyOfFen(fen) }));
    const record = recordOf({ facts: { posts: [{ from: "2000-01-01", value }] } });
    return fenOf(computePay(scheme, record, { month: "2024-05" }).gross as Money);
  };

invariant<readonly [readonly number[], number], PostsPay>(
  "of posts held at once the higher is paid: another post never lowers pay",
  {
    inputs: fc.tuple(
      fc.array(fc.integer({ min: 0, max: 900_000 }), { minLength: 1, maxLength: 5, size: "max" }),
      fc.integer({ min: 0, max: 900_000 }),
    ),
    law: (pay, [posts, another]) => {
      expect(pay([...posts, another])).toBe(Math.max(pay(posts), another));
    },
    real: postsPay("max"),
    faults: {
      "the last post alone": postsPay("first"),
      "all posts together": (monthly) => monthly.reduce((sum, fen) => sum + fen, 0),
    },
    runs: 200,
  },
);
