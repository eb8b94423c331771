import { describe, expect, it } from "vitest";
import {
  compareMoney,
  fenOf,
  minusMoney,
  moneyOfFen,
  plusMoney,
  sumMoney,
  toMoney,
} from "../../src/core/money.js";
import { safely } from "../../src/core/safely.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const most = "9999999999999.99";
const mostFen = 999_999_999_999_999;

describe("toMoney and fenOf", () => {
  it.each([
    ["0", "0", 0],
    ["-0.00", "0", 0],
    ["2310.50", "2310.5", 231_050],
    ["-0.01", "-0.01", -1],
    [most, most, mostFen],
    [`-${most}`, `-${most}`, -mostFen],
  ])("read %s", (text, canonical, fen) => {
    expect(toMoney(text)).toBe(canonical);
    expect(fenOf(text)).toBe(fen);
    expect(moneyOfFen(fen)).toBe(canonical);
  });

  it.each([
    ["10000000000000", "core/out-of-range"],
    ["-10000000000000", "core/out-of-range"],
    ["99999999999999999999", "core/invalid-money"],
    ["0.005", "core/invalid-money"],
    ["1.000", "core/invalid-money"],
    ["1,000", "core/invalid-money"],
    ["¥5", "core/invalid-money"],
    ["", "core/invalid-money"],
    [5, "core/invalid-money"],
  ])("refuse %o", (text, code) => {
    expect(codeOf(() => toMoney(text as string))).toBe(code);
    expect(codeOf(() => fenOf(text as string))).toBe(code);
  });

  const accepted = new Set(["numeric text", "negative zero"]);
  it.each(hostileValues.filter(({ name }) => !accepted.has(name)))(
    "meet $family: $name",
    ({ make, harmless }) => {
      const outcome = codeOf(() => toMoney(make("1") as string));
      expect(outcome ?? "accepted").toMatch(
        harmless ? /^accepted$/ : /^core\/(invalid-money|out-of-range)$/,
      );
    },
  );
});

describe("an error about money", () => {
  it("tells a program what is refused, and the limit", () => {
    expect(safely(() => toMoney("1,000"))).toMatchObject({
      error: { details: { value: '"1,000"' } },
    });
    expect(safely(() => moneyOfFen(1e15))).toMatchObject({ error: { details: { limit: most } } });
  });
});

describe("moneyOfFen", () => {
  it.each([
    [mostFen + 1, "core/out-of-range"],
    [-mostFen - 1, "core/out-of-range"],
    [2 ** 53, "core/out-of-range"],
    [0.5, "core/invalid-number"],
    [Number.NaN, "core/invalid-number"],
  ])("refuses %d fen", (fen, code) => {
    expect(codeOf(() => moneyOfFen(fen))).toBe(code);
  });

  it("turns -0 into 0", () => {
    expect(moneyOfFen(-0)).toBe("0");
  });
});

describe("plusMoney, minusMoney and compareMoney", () => {
  it.each([
    ["2100", "210.5", "2310.5", "1889.5", 1],
    ["0.1", "0.20", "0.3", "-0.1", -1],
    ["9.50", "9.5", "19", "0", 0],
  ] as const)("work on %s and %s", (a, b, sum, difference, order) => {
    expect(plusMoney(a, b)).toBe(sum);
    expect(minusMoney(a, b)).toBe(difference);
    expect(Math.sign(compareMoney(a, b))).toBe(order);
  });

  it("refuse a result beyond the range", () => {
    expect(codeOf(() => plusMoney(most, "0.01"))).toBe("core/out-of-range");
    expect(codeOf(() => minusMoney(`-${most}`, "0.01"))).toBe("core/out-of-range");
  });

  it.each([plusMoney, minusMoney, compareMoney])("refuse what is no amount: %o", (operation) => {
    expect(codeOf(() => operation("x" as never, "1"))).toBe("core/invalid-money");
    expect(codeOf(() => operation("1", "x" as never))).toBe("core/invalid-money");
  });
});

describe("sumMoney", () => {
  it("adds up amounts, none of them to zero", () => {
    expect(sumMoney([])).toBe("0");
    expect(sumMoney(["2100", "210", "0.5"])).toBe("2310.5");
  });

  it("passes the range on the way, but not at the end", () => {
    const back = Array.from({ length: 20 }, () => `-${most}` as const);
    const forth = Array.from({ length: 20 }, () => most as "9999999999999.99");
    expect(sumMoney([...forth, ...back, "0.01"])).toBe("0.01");
    expect(codeOf(() => sumMoney(forth))).toBe("core/out-of-range");
    expect(codeOf(() => sumMoney([most, "0.01"]))).toBe("core/out-of-range");
  });

  it.each([
    ["x", "core/invalid-shape"],
    [["1", undefined], "core/invalid-money"],
    [new Array(3), "core/invalid-money"],
    [new Array(1_000_001), "core/too-large"],
  ])("refuses %o", (value, code) => {
    expect(codeOf(() => sumMoney(value as never))).toBe(code);
  });
});
