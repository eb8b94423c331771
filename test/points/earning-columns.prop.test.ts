import fc from "fast-check";
import { expect, it } from "vitest";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { definitely } from "../../src/core/definitely.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { safely } from "../../src/core/safely.js";
import type { Unknown } from "../../src/core/unknown.js";
import { balanceOn } from "../../src/points/balance-on.js";
import { earningColumns } from "../../src/points/earning-columns.js";
import type { PointsItem, PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import { postMany } from "../../src/points/post-many.js";
import { product, sum } from "../../src/rules/build-amounts.js";
import { fact, parameter } from "../../src/rules/build-leaves.js";
import { elapsed } from "../../src/rules/build-lists.js";
import { computeFigures } from "../../src/rules/compute-figures.js";
import type { FactDefinition } from "../../src/rules/fact-sheet.js";
import { listPointsSchemes } from "../reference/points-case.js";
import type { ColumnManner } from "../support/fact-columns.js";
import { columnsOfRecords } from "../support/fact-columns.js";
import { invariant } from "../support/invariant.js";
import { given, pointsScheme } from "../support/points-schemes.js";

type FactRecord = Readonly<Record<string, unknown>>;

/** Deeds of one item on one day. */
interface Deeds {
  readonly scheme: PointsScheme;
  readonly item: PointsItem;
  readonly records: readonly FactRecord[];
  readonly asOf: PlainDate;
}

type Told = readonly unknown[];
type Teller = (deeds: Deeds) => Told;

/** An item whose worth changes from day to day, below 0 for some. */
const dated: PointsItem = {
  ...given,
  facts: { hours: { kind: "decimal", places: 1, mayBeUnknown: true }, since: { kind: "date" } },
  credits: [
    {
      balance: "points",
      amount: sum([
        product([fact("hours"), parameter("rate")]),
        elapsed({ from: { kind: "fact", fact: "since" }, until: "as-of", unit: "years" }),
      ]),
    },
  ],
};

const schemes = [
  ...listPointsSchemes(),
  pointsScheme({
    parameters: {
      rate: {
        lowerLevels: "may-raise",
        layers: [
          {
            level: "nation",
            values: [
              { from: "2000-01-01", value: "0.35" },
              { from: "2023-01-01", value: "-0.2" },
              { from: "2025-01-01", value: { unknown: "not-published" } },
            ],
          },
        ],
      },
    },
    items: [dated],
  }),
];

const itemsOf = (of: readonly PointsScheme[]) =>
  of.flatMap((scheme) => scheme.items.map((item) => ({ scheme, item })));

/** A value of a fact, now and then one that does not fit. */
function factOf(definition: FactDefinition): fc.Arbitrary<unknown> {
  const misfit = fc.constantFrom<unknown>(
    undefined,
    -1,
    "1.23456789",
    "no",
    { unknown: "not-published" },
    null,
  );
  return fc.oneof({ weight: 1, arbitrary: misfit }, { weight: 12, arbitrary: fitting(definition) });
}

function fitting(definition: FactDefinition): fc.Arbitrary<unknown> {
  switch (definition.kind) {
    case "boolean":
      return fc.boolean();
    case "count":
      return fc.integer({ min: definition.least ?? 0, max: Math.min(definition.most ?? 40, 40) });
    case "choice":
      return fc.constantFrom(
        ...definition.options.map((option) => (typeof option === "string" ? option : option.id)),
      );
    case "date":
      return fc.constantFrom("2020-02-29", "2023-10-01", "2024-05-01");
    case "text":
      return fc.constantFrom("a", "b");
    default:
      return fc.integer({ min: 0, max: 400 }).map((tenths) => `${tenths / 10}`);
  }
}

const deeds: fc.Arbitrary<Deeds> = fc
  .oneof(fc.constantFrom(...itemsOf(schemes)), {
    weight: 1,
    arbitrary: fc.constantFrom(...itemsOf(schemes.slice(-1))),
  })
  .chain(({ scheme, item }) =>
    fc
      .record({
        records: fc.array(
          fc.record(
            Object.fromEntries(
              Object.entries(item.facts ?? {}).map(([name, definition]) => [
                name,
                factOf(definition),
              ]),
            ),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        asOf: fc.constantFrom<PlainDate>("2021-03-01", "2023-06-30", "2024-05-01", "2025-01-01"),
      })
      .map(({ records, asOf }) => ({ scheme, item, records: records.map(withoutHoles), asOf })),
  );

/** A fact that is left out is no field. */
const withoutHoles = (record: FactRecord): FactRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const inColumns =
  (manner: ColumnManner, change: (deeds: Deeds) => Deeds = (same) => same): Teller =>
  (given) => {
    const { scheme, item, records, asOf } = change(given);
    const columns = columnsOfRecords(item.facts ?? {}, records, manner);
    const { rows, worths, failures } = earningColumns(
      scheme,
      { item: item.id, ...columns },
      { asOf },
    );
    const failed = new Map(failures.map(({ row, error }) => [row, error.code]));
    return Array.from({ length: rows }, (_, row) => [
      failed.get(row),
      worths.map(({ balance, units, places, at }) => [
        balance,
        at(row),
        scaled(units[row], places),
      ]),
    ]);
  };

const scaled = (unit: number | undefined, places: number): string =>
  String(definitely(unit) / 10 ** places);

/** The same by the rules of the item, deed by deed. */
function deedByDeed({ scheme, item, records, asOf }: Deeds): Told {
  const rules = {
    facts: item.facts ?? {},
    parameters: scheme.parameters ?? {},
    figures: item.credits.map(({ balance: id, amount }) => {
      const { places, rounding: mode } = definitely(scheme.balances.find((one) => one.id === id));
      return { id, amount: { kind: "round" as const, of: amount, rounding: { places, mode } } };
    }),
  };
  return records.map((facts) => {
    const figures = safely(() => computeFigures(rules, facts as never, { asOf }));
    if (!figures.success) {
      return [figures.error.code, item.credits.map(({ balance }) => [balance, undefined, "NaN"])];
    }
    return [
      undefined,
      figures.data.map(({ id, value }) => [
        id,
        value as DecimalString | Unknown,
        String(Number(value)),
      ]),
    ];
  });
}

invariant<Deeds, readonly Teller[]>("columns of earning say what the rules say of each deed", {
  inputs: deeds,
  real: [inColumns("lists"), inColumns("numbers")],
  law: (ways, given) => {
    const expected = deedByDeed(given);
    for (const way of ways) expect(way(given)).toEqual(expected);
  },
  faults: {
    "rows that are turned": [
      inColumns("lists", (given) => ({
        ...given,
        records: [...given.records.slice(-1), ...given.records.slice(0, -1)],
      })),
    ],
    "amounts that are not rounded": [
      inColumns("numbers", ({ scheme, ...given }) => ({
        ...given,
        scheme: {
          ...scheme,
          balances: scheme.balances.map((balance) => ({ ...balance, places: balance.places + 2 })),
        },
      })),
    ],
    "another day": [inColumns("lists", (given) => ({ ...given, asOf: "2010-01-01" }))],
  },
  runs: 200,
});

/** What a book credits for each deed where neither caps nor windows stand in the way. */
function creditedByBook({ scheme, item, records, asOf }: Deeds): readonly (Told | undefined)[] {
  const { caps: _, standing: _standing, offers: _offers, ...rest } = scheme;
  const { approval: _approval, enteredIn: _in, enteredWithinDays: _within, ...asked } = item;
  const credits = item.credits.map(({ balance, amount }) => ({ balance, amount }));
  const opened = openBook({ ...rest, items: [{ ...asked, credits }] });
  const posted = records.map((facts, row) => ({
    ...{ kind: "earn", id: `r-${row}`, purse: `p-${row}`, item: item.id, facts },
    ...{ on: asOf, recordedOn: asOf },
  }));
  const { book, results, failures } = postMany(opened, posted as never);
  expect(results.length + failures.length).toBe(records.length);
  return records.map((_record, row) => {
    const outcome = results.find(({ id }) => id === `r-${row}`);
    if (outcome?.status !== "posted") return undefined;
    return item.credits.map(
      ({ balance }) => balanceOn(book, { purse: `p-${row}`, balance, asOf }).earned,
    );
  });
}

it("columns of earning say what a book credits", () => {
  let compared = 0;
  fc.assert(
    fc.property(deeds, (drawn) => {
      const { scheme, item, records, asOf } = drawn;
      const columns = columnsOfRecords(item.facts ?? {}, records, "lists");
      const { worths } = earningColumns(
        scheme,
        { item: item.id, ...columns },
        { asOf, knownOn: asOf },
      );
      for (const [row, credited] of creditedByBook(drawn).entries()) {
        const worth = worths.map(({ at }) => at(row));
        if (credited === undefined || worths.some(({ units }) => !(definitely(units[row]) > 0)))
          continue;
        compared += 1;
        expect(worth).toEqual(credited);
      }
    }),
    { numRuns: 200, seed: 20240501 },
  );
  expect(compared).toBeGreaterThan(200);
});
