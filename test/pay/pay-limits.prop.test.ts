import fc from "fast-check";
import { expect } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { fenOf, moneyOfFen, sumMoney } from "../../src/core/money.js";
import { addDays } from "../../src/core/plain-date.js";
import { safely } from "../../src/core/safely.js";
import { decimalStringOfScaled } from "../../src/core/scaled.js";
import { compilePay } from "../../src/pay/compile-pay.js";
import { computePay } from "../../src/pay/compute-pay.js";
import type { Amount } from "../../src/rules/model.js";
import { invariant } from "../support/invariant.js";
import {
  constant,
  fact,
  paidRate,
  parameter,
  parameterOf,
  paySchemeOf,
  rate,
  recordOf,
} from "../support/pay-schemes.js";

/** What a full month is worth by a rule over the wage, in fen. */
type Payer = (wage: number) => number;

function payerOf(amount: Amount): Payer {
  const { computePay: pay } = compilePay(
    paySchemeOf({
      facts: { wage: { kind: "money" } },
      rates: [rate("full", amount)],
      items: [paidRate("basic", "full")],
    }),
  );
  return (wage) => {
    const record = recordOf({
      facts: { wage: [{ from: "2000-01-01", value: moneyOfFen(wage) }] },
    });
    return fenOf(pay(record, { month: "2024-05" }).gross as DecimalString);
  };
}

const wages = fc.integer({ min: 0, max: 500_000 });
const [floor, cap] = [150_000, 300_000];
const [least, most] = [constant("1500"), constant("3000")];

invariant<readonly [number, number], Payer>("pay lies between its floor and its cap", {
  inputs: fc.tuple(wages, wages),
  law: (pay, [one, other]) => {
    const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
    for (const wage of [lower, higher]) {
      expect(pay(wage)).toBeGreaterThanOrEqual(floor);
      expect(pay(wage)).toBeLessThanOrEqual(cap);
      expect(pay(pay(wage))).toBe(pay(wage));
      if (wage >= floor && wage <= cap) expect(pay(wage)).toBe(wage);
    }
    expect(pay(higher)).toBeGreaterThanOrEqual(pay(lower));
  },
  real: payerOf({ kind: "clamp", of: fact("wage"), least, most }),
  faults: {
    "no floor": payerOf({ kind: "clamp", of: fact("wage"), most }),
    "no cap": payerOf({ kind: "clamp", of: fact("wage"), least }),
    "a floor for those below alone": (wage) => (wage < floor ? floor : Math.min(wage - 1, cap)),
    "the cap for everybody": () => cap,
  },
  runs: 200,
});

/** What a full month is worth between a minimum wage and a cap of the county, in fen. */
type LimitedPayer = (wage: number, floor: number, cap: number) => number | string;

function limitedPayerOf(amount: Amount): LimitedPayer {
  const { computePay: pay } = compilePay(
    paySchemeOf({
      facts: { wage: { kind: "money" }, floor: { kind: "money" }, cap: { kind: "money" } },
      rates: [rate("full", amount)],
      items: [paidRate("basic", "full")],
    }),
  );
  return (...limits) => {
    const [wage, floor, cap] = limits.map((fen) => [
      { from: "2000-01-01" as const, value: moneyOfFen(fen) },
    ]);
    const record = recordOf({ facts: { wage: wage ?? [], floor: floor ?? [], cap: cap ?? [] } });
    const outcome = safely(() => pay(record, { month: "2024-05" }));
    return outcome.success
      ? fenOf(outcome.data.gross as DecimalString)
      : `${outcome.error.code} ${outcome.error.details.floor} ${outcome.error.details.cap}`;
  };
}

const near = fc.integer({ min: 149_990, max: 150_010 });

invariant<readonly [number, number, number], LimitedPayer>(
  "a floor above the cap is refused, whatever is to be paid",
  {
    inputs: fc.tuple(fc.oneof(wages, near), fc.oneof(wages, near), fc.oneof(wages, near)),
    law: (pay, [wage, lower, upper]) => {
      const conflict = `rules/limits-conflict ${decimalStringOfScaled(lower, 2)} ${decimalStringOfScaled(upper, 2)}`;
      const between = Math.min(Math.max(wage, lower), upper);
      expect(pay(wage, lower, upper)).toBe(lower > upper ? conflict : between);
    },
    real: limitedPayerOf({
      kind: "clamp",
      of: fact("wage"),
      least: fact("floor"),
      most: fact("cap"),
    }),
    faults: {
      "the cap binds last": limitedPayerOf({
        kind: "min",
        of: [{ kind: "max", of: [fact("wage"), fact("floor")] }, fact("cap")],
      }),
      "the floor binds last": limitedPayerOf({
        kind: "max",
        of: [{ kind: "min", of: [fact("wage"), fact("cap")] }, fact("floor")],
      }),
    },
    runs: 300,
  },
);

const steps = [
  { upTo: "1000" as const, rate: "0.1" as const },
  { upTo: "3000" as const, rate: "0.05" as const },
  { rate: "0.02" as const },
];

/** Hundredths of a fen, bracket by bracket. */
function shareOf(wage: number): number {
  const [first, second] = [Math.min(wage, 100_000), Math.min(Math.max(wage - 100_000, 0), 200_000)];
  return first * 10 + second * 5 + (wage - first - second) * 2;
}

invariant<number, Payer>("marginal brackets add up, go on without a jump and never fall", {
  inputs: fc.oneof(wages, fc.constantFrom(0, 99_999, 100_000, 299_999, 300_000)),
  law: (pay, wage) => {
    expect(pay(wage)).toBe(Math.floor((shareOf(wage) + 50) / 100));
    const more = pay(wage + 100) - pay(wage);
    expect(more).toBeGreaterThanOrEqual(0);
    expect(more).toBeLessThanOrEqual(11);
  },
  real: payerOf({ kind: "brackets", of: fact("wage"), brackets: steps }),
  faults: {
    "the bracket of the whole": payerOf({
      kind: "bands",
      of: fact("wage"),
      bands: [
        { below: "1000", then: { kind: "product", of: [constant("0.1"), fact("wage")] } },
        {
          from: "1000",
          below: "3000",
          then: { kind: "product", of: [constant("0.05"), fact("wage")] },
        },
        { from: "3000", then: { kind: "product", of: [constant("0.02"), fact("wage")] } },
      ],
      matching: "first",
    }),
    "one bracket too few": (wage) => Math.floor((Math.min(wage, 300_000) * 5 + 50) / 100),
  },
  runs: 200,
});

/** Days of 2024 on which a rate changes, and what it is from then on, in fen. */
type Changes = readonly { readonly day: number; readonly fen: number }[];
/** What the months come to one by one, and what the year comes to in December. */
type YearPayer = (changes: Changes) => {
  readonly months: readonly string[];
  readonly year: string;
};

const yearly =
  (months: "since-last-due" | undefined): YearPayer =>
  (changes) => {
    const scheme = paySchemeOf({
      parameters: {
        base: parameterOf(
          { from: "2000-01-01", value: "1000.01" },
          ...changes.map(({ day, fen }) => ({
            from: addDays("2024-01-01", day),
            value: moneyOfFen(fen),
          })),
        ),
      },
      rates: [rate("full", parameter("base"))],
      items: [
        paidRate("monthly", "full"),
        paidRate("yearly", "full", {
          due: [12],
          of: {
            kind: "rate",
            rate: "full",
            proration: "calendar-days",
            ...(months === undefined ? {} : { months }),
          },
        }),
      ],
    });
    const record = recordOf({ service: [{ from: "2024-01-17", until: "2024-12-12" }] });
    const slips = Array.from({ length: 12 }, (_, index) =>
      computePay(scheme, record, { month: `2024-${String(index + 1).padStart(2, "0")}` }),
    );
    return {
      months: slips.map(({ lines }) => lines[0]?.amount as string),
      year: slips[11]?.lines[1]?.amount as string,
    };
  };

invariant<Changes, YearPayer>("twelve monthly parts come to the year", {
  inputs: fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 365 }),
      fen: fc.integer({ min: 0, max: 400_000 }),
    }),
    { selector: ({ day }) => day, maxLength: 4 },
  ),
  law: (pay, changes) => {
    const { months, year } = pay(changes);
    expect(months).toHaveLength(12);
    expect(sumMoney(months as readonly DecimalString[])).toBe(year);
  },
  real: yearly("since-last-due"),
  faults: {
    "December alone": yearly(undefined),
    "a month that is left out": (changes) => {
      const { months, year } = yearly("since-last-due")(changes);
      return { months: ["0", ...months.slice(1)], year };
    },
    "a thirteenth month": (changes) => {
      const { months, year } = yearly("since-last-due")(changes);
      return { months: [...months, "1"], year };
    },
  },
  runs: 50,
});
