import fc from "fast-check";
import { expect } from "vitest";
import type { Money } from "../../src/core/money.js";
import {
  compareMoney,
  fenOf,
  minusMoney,
  moneyOfFen,
  plusMoney,
  sumMoney,
  toMoney,
} from "../../src/core/money.js";
import { money } from "../support/arbitraries.js";
import { compareFractions, fractionOf } from "../support/big-fraction.js";
import { invariant } from "../support/invariant.js";

/** Fen by cutting text, sharing nothing with the code under test. */
function fenByText(text: string): bigint {
  const [whole = "", behind = ""] = text.split(".");
  return BigInt(whole + behind.padEnd(2, "0"));
}

const smallMoney = fc.integer({ min: -1e10, max: 1e10 }).map(moneyOfFen);
const amounts = fc.array(fc.oneof(smallMoney, money), { maxLength: 60 }).filter((list) => {
  const total = list.reduce((sum, amount) => sum + fenByText(amount), 0n);
  return total > -(10n ** 15n) && total < 10n ** 15n;
});

invariant("a total is the sum of its fen in any order", {
  inputs: amounts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  ),
  law: (total: (list: readonly Money[]) => string, [list, shuffled]) => {
    const fen = list.reduce((sum, amount) => sum + fenByText(amount), 0n);
    expect(fenByText(total(list))).toBe(fen);
    expect(total(shuffled)).toBe(total(list));
    expect(toMoney(total(list))).toBe(total(list));
  },
  real: sumMoney,
  faults: {
    "floating point": (list) => String(list.reduce((sum, amount) => sum + Number(amount), 0)),
    "each rounded to yuan": (list) =>
      String(list.reduce((sum, amount) => sum + Math.round(Number(amount)), 0)),
    "equal amounts counted once": (list) => sumMoney([...new Set(list)]),
  },
});

invariant("subtraction undoes addition", {
  inputs: fc.tuple(smallMoney, smallMoney),
  law: (minus: (a: Money, b: Money) => string, [a, b]) => {
    expect(minus(plusMoney(a, b), b)).toBe(toMoney(a));
  },
  real: minusMoney,
  faults: { "floating point": (a, b) => String(Number(a) - Number(b)), addition: plusMoney },
});

invariant("two amounts have exactly one order", {
  inputs: fc.tuple(money, money),
  law: (compare: (a: Money, b: Money) => number, [a, b]) => {
    expect(Math.sign(compare(a, b))).toBe(compareFractions(fractionOf(a), fractionOf(b)));
    expect(compare(a, b) + compare(b, a)).toBe(0);
  },
  real: compareMoney,
  faults: {
    "order of texts": (a, b) => Number(a > b) - Number(a < b),
    "yuan alone": (a, b) => Math.trunc(fenOf(a) / 100) - Math.trunc(fenOf(b) / 100),
  },
});
