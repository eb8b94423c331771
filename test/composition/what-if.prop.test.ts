import fc from "fast-check";
import { expect } from "vitest";
import { countyYear } from "../../src/composition/county-year.js";
import type { CountyFacts, CountyYearScheme } from "../../src/composition/model.js";
import type { FigureComparison, WhatIf } from "../../src/composition/what-if/change-answer.js";
import type { Reform, ReformChange } from "../../src/composition/what-if/reform.js";
import { whatIf } from "../../src/composition/what-if.js";
import { fenOf } from "../../src/core/money.js";
import { isUnknown } from "../../src/core/unknown.js";
import { invariant } from "../support/invariant.js";
import { setIn } from "../support/set-in.js";
import { named, smallCounty } from "../support/small-county.js";

/** Pay and grants alone, joined by stars that are given: quick enough for many years. */
const parts = smallCounty.parts.filter(({ id }) => ["grants", "pay"].includes(id));
const { unitsOf: _, ...grants } = parts[0] as (typeof parts)[0] & { readonly unitsOf?: string };
const county: CountyYearScheme = {
  ...smallCounty,
  parts: [grants as (typeof parts)[0], parts[1] as (typeof parts)[0]],
  links: [],
};

/** What a reform may set, and to what. */
const places = [
  ["/parts/0/scheme/grants/0/amount/otherwise/value", ["0", "5000", "7000.33"]],
  ["/parts/0/scheme/grants/1/amount/value", ["3000", "2999.99", "1000"]],
  ["/parts/0/scheme/grants/0/when/right/value", ["4", "3", "5"]],
  ["/parts/1/scheme/rates/0/amount/value", ["2000", "2400", "1733.33"]],
  ["/parts/1/scheme/items/2/of/amount/of/0/value", ["0.1", "0.077", "0.2"]],
] as const;

interface Question {
  readonly reform: Reform;
  readonly facts: CountyFacts;
}

const changes: fc.Arbitrary<readonly ReformChange[]> = fc
  .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1, maxLength: 3 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((index) => {
        const [at, values] = places[index] as (typeof places)[number];
        return fc
          .constantFrom(...(values as readonly string[]))
          .map((value) => ({ id: `c${index}`, label: named("改"), set: [{ at, value }] }));
      }),
    ),
  );

const questions: fc.Arbitrary<Question> = fc.record({
  reform: changes.map((list) => ({ id: "r", title: named("改"), changes: list })),
  facts: fc
    .record({
      stars: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
      days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ stars, days }): CountyFacts => ({
        parts: [
          {
            part: "grants",
            kind: "grants",
            units: stars.map((star, index) => ({
              unit: `s${index}`,
              facts: { star, town: "north" },
            })),
          },
          {
            part: "pay",
            kind: "pay",
            people: days.map((day, index) => ({
              person: `p${index}`,
              service: [
                { from: `2024-11-${day < 10 ? "0" : ""}${day}` as `${number}-${number}-${number}` },
              ],
              facts: {
                star: [{ from: "2024-01-01", value: ["none", "3", "5"][index % 3] ?? "none" }],
              },
            })),
          },
        ],
      }),
    ),
});

type Ask = (question: Question) => WhatIf;
const ask: Ask = ({ reform, facts }) => whatIf(county, reform, facts, { year: 2024 });

const comparedIn = ({ figures }: WhatIf) =>
  figures.filter((figure): figure is FigureComparison => figure.status === "compared");
const totalsOf = (answer: WhatIf) => [
  answer.cost.total,
  ...comparedIn(answer).map(({ total }) => total),
];
const sharesOf = ({ split }: FigureComparison["total"]) => (isUnknown(split) ? [] : split);

/** An answer in which what each change brings is another amount. */
const withShares =
  (change: (amount: number, place: number) => number): Ask =>
  (question) => {
    const answer = ask(question);
    const split = sharesOf(answer.cost.total).map((share, place) => {
      const fen = change(fenOf(share.amount), place);
      return { ...share, amount: String(fen / 100) as `${number}` };
    });
    return { ...answer, cost: { ...answer.cost, total: { ...answer.cost.total, split } } };
  };

invariant<Question, Ask>("shares add up to the difference to the fen", {
  inputs: questions,
  law: (asked, question) => {
    const answer = asked(question);
    expect(comparedIn(answer).flatMap(({ open }) => open)).toEqual([]);
    for (const total of totalsOf(answer)) {
      const sum = sharesOf(total).reduce((all, { amount }) => all + fenOf(amount), 0);
      expect(sum).toBe(fenOf(total.difference));
      expect(fenOf(total.after) - fenOf(total.before)).toBe(sum);
    }
  },
  real: ask,
  faults: {
    "shares that are cut to yuan": withShares((fen) => Math.trunc(fen / 100) * 100),
  },
  runs: 150,
});

invariant<Question, Ask>("a reform that sets what is there brings nothing", {
  inputs: questions,
  law: (asked, { reform, facts }) => {
    const same = reform.changes.map((change) => ({
      ...change,
      set: change.set.map(({ at }) => ({ at, value: valueAt(at) })),
    }));
    const answer = asked({ reform: { ...reform, changes: same }, facts });
    expect(answer.flips).toEqual([]);
    for (const { units, gainers, losers } of comparedIn(answer)) {
      expect([units, gainers, losers]).toEqual([[], 0, 0]);
    }
    for (const total of totalsOf(answer)) {
      expect(total.difference).toBe("0");
      expect(new Set(sharesOf(total).map(({ amount }) => amount))).toEqual(new Set(["0"]));
    }
  },
  real: ask,
  faults: { "a fen for the first change": withShares((fen, place) => fen + Number(place === 0)) },
  runs: 100,
});

function valueAt(pointer: string): string {
  let holder: unknown = county;
  for (const key of pointer.slice(1).split("/")) holder = (holder as Record<string, unknown>)[key];
  return String(holder);
}

invariant<Question, Ask>("units and totals are those of two years worked out apart", {
  inputs: questions,
  law: (asked, { reform, facts }) => {
    const changed = reform.changes.reduce(
      (scheme, { set: [set] }) => setIn(scheme, set?.at ?? "", set?.value),
      county,
    );
    const [before, after] = [county, changed].map((scheme) => numbersIn(scheme, facts));
    const answer = asked({ reform, facts });
    const told = comparedIn(answer).flatMap(({ part, units }) =>
      units.map(({ unit, difference }) => [`${part} ${unit}`, fenOf(difference)] as const),
    );
    const expected = Array.from(
      before ?? [],
      ([unit, fen]) => [unit, (after?.get(unit) ?? 0) - fen] as const,
    ).filter(([, difference]) => difference !== 0);
    expect(new Map(told)).toEqual(new Map(expected));
    const gained = expected.filter(([, difference]) => difference > 0).length;
    expect(comparedIn(answer).reduce((sum, { gainers }) => sum + gainers, 0)).toBe(gained);
  },
  real: ask,
  faults: {
    "lines for units that nothing reaches": (question) => {
      const answer = ask(question);
      const [first, ...others] = comparedIn(answer);
      if (first === undefined) return answer;
      const line = { unit: "s9", before: "1", after: "2", difference: "1" } as const;
      return { ...answer, figures: [{ ...first, units: [...first.units, line] }, ...others] };
    },
  },
  runs: 150,
});

/** What units come to, in fen. */
function numbersIn(scheme: CountyYearScheme, facts: CountyFacts): ReadonlyMap<string, number> {
  const { units } = countyYear(scheme, facts, { year: 2024 });
  return new Map(
    units.map(({ part, unit, results }) => {
      const name = part === "pay" ? "gross" : "total";
      const value = results.find(({ result }) => result === name)?.value;
      return [`${part} ${unit}`, fenOf(String(value))];
    }),
  );
}

invariant<Question, Ask>("the order of changes, units and parts does not matter", {
  inputs: questions,
  law: (asked, { reform, facts }) => {
    const turned: Question = {
      reform: { ...reform, changes: [...reform.changes].reverse() },
      facts: {
        parts: [...facts.parts].reverse().map((part) => {
          if (part.kind === "pay") return { ...part, people: [...part.people].reverse() };
          return part.kind === "grants" ? { ...part, units: [...part.units].reverse() } : part;
        }),
      },
    };
    const sorted = (answer: WhatIf) => ({
      ...answer,
      totals: totalsOf(answer).map((total) => ({
        ...total,
        split: [...sharesOf(total)].sort((one, other) => (one.change < other.change ? -1 : 1)),
      })),
      figures: comparedIn(answer).map(({ total: _total, ...others }) => others),
      cost: answer.cost.payers,
    });
    expect(sorted(asked(turned))).toEqual(sorted(asked({ reform, facts })));
  },
  real: ask,
  faults: {
    "changes set against those before them": ({ reform, facts }) =>
      ask({ reform: { ...reform, split: "in-order" }, facts }),
  },
  runs: 150,
});
