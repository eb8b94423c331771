import type { BenchSite, SiteFacts } from "../site-facts.js";

type Fact = keyof SiteFacts;

/**
 * An item of the bench scheme in whole numbers: points as hundredths, percentages and hours as tenths.
 *
 * The scheme is said here a second time, on purpose: what is worked out from it shares nothing with
 * the library.
 */
export type BenchItem = {
  readonly id: string;
  /** The fact without which the item does not concern a site. */
  readonly applies?: "market" | "studio";
} & (
  | { readonly kind: "checklist"; readonly facts: readonly Fact[]; readonly worth: number }
  | {
      readonly kind: "steps";
      readonly fact: Fact;
      readonly steps: readonly (readonly [from: number, worth: number])[];
    }
  | {
      readonly kind: "shifts";
      readonly fact: Fact;
      readonly size: number;
      readonly each: number;
      readonly most: number;
    }
  | {
      readonly kind: "proportion";
      readonly done: Fact;
      readonly target: Fact;
      readonly worth: number;
    }
  | {
      readonly kind: "cases";
      readonly fact: Fact;
      readonly each: number;
      readonly worth: number;
    }
  | {
      readonly kind: "awards";
      readonly fact: Fact;
      readonly each: number;
      readonly most: number;
    }
);

const checklist = (index: number): BenchItem => ({
  id: `checklist-${index}`,
  kind: "checklist",
  facts: ["a", "b", "c", "d"].map((letter) => `check${index}${letter}` as Fact),
  worth: 200 + 100 * ((index - 1) % 3),
});

const level = (index: number): BenchItem => ({
  id: `level-${index}`,
  kind: "steps",
  fact: `level${index}` as Fact,
  steps: [
    [20, 300],
    [10, 200],
    [5, 100],
  ],
});

const percent = (index: number): BenchItem => ({
  id: `percent-${index}`,
  kind: "steps",
  fact: `percent${index}` as Fact,
  steps: [
    [925, 300],
    [800, 225],
    [650, 150],
  ],
});

const shifts = (index: number, size: number, each: number): BenchItem => ({
  id: `hours-${index}`,
  kind: "shifts",
  fact: `hours${index}` as Fact,
  size,
  each,
  most: 300,
});

const part = (index: number): BenchItem => ({
  id: `proportion-${index}`,
  kind: "proportion",
  done: `done${index}` as Fact,
  target: `target${index}` as Fact,
  worth: 400,
});

const cases = (index: number): BenchItem => ({
  id: `cases-${index}`,
  kind: "cases",
  fact: `cases${index}` as Fact,
  each: 50,
  worth: 200,
});

const awards = (index: number): BenchItem => ({
  id: `awards-${index}`,
  kind: "awards",
  fact: `awards${index}` as Fact,
  each: 50,
  most: 200,
});

/** The dimensions with their items; the bonus is the last one. */
export const benchDimensions = [
  { id: "positions", items: [...[1, 2, 3, 4, 5, 6].map(checklist), level(1), percent(1)] },
  { id: "teams", items: [...[7, 8, 9, 10, 11, 12].map(checklist), level(2), percent(2)] },
  {
    id: "activities",
    items: [
      ...[1, 2, 3].map((index) => shifts(index, 40, 50)),
      ...[4, 5].map((index) => shifts(index, 25, 25)),
      { ...shifts(6, 25, 25), applies: "market" as const },
      level(3),
    ],
  },
  {
    id: "services",
    items: [...[1, 2, 3, 4].map(part), level(4), { ...percent(3), applies: "studio" as const }],
  },
  { id: "order", items: [...[1, 2, 3].map(cases), percent(4)] },
  { id: "bonus", items: [1, 2].map(awards) },
] as const;

/** The most points of the bonus. @unit hundredths */
export const mostBonus = 300;

/** The totals from which the stars are given, the highest first. @unit hundredths */
export const starLines = [
  [9000, 5],
  [8000, 4],
  [7000, 3],
  [6000, 2],
  [5000, 1],
] as const;

/** What a fact of the scheme may be. */
export interface NumberFact {
  readonly name: Fact;
  readonly least: number;
  readonly most: number;
  /** Whether it is printed with one decimal place. */
  readonly tenths: boolean;
}

const several = (name: string, count: number, bounds: Omit<NumberFact, "name">): NumberFact[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${name}${index + 1}` as Fact, ...bounds }));

/** The facts that are numbers, with their bounds; decimals as tenths. */
export const numberFacts: readonly NumberFact[] = [
  ...several("level", 4, { least: 0, most: 1000, tenths: false }),
  ...several("percent", 4, { least: 0, most: 1000, tenths: true }),
  ...several("hours", 6, { least: 0, most: 5000, tenths: true }),
  ...several("done", 4, { least: 0, most: 500, tenths: false }),
  ...several("target", 4, { least: 1, most: 500, tenths: false }),
  ...several("cases", 3, { least: 0, most: 50, tenths: false }),
  ...several("awards", 2, { least: 0, most: 20, tenths: false }),
];

/** The facts that are answers. */
export const answerFacts: readonly Fact[] = [
  "market",
  "studio",
  "banned",
  ...benchDimensions.flatMap(({ items }) =>
    (items as readonly BenchItem[]).flatMap((item) =>
      item.kind === "checklist" ? item.facts : [],
    ),
  ),
];

/** The facts of a site with every decimal as tenths, for engines that know no exact decimals. */
export type WholeFacts = { readonly [fact in Fact]: boolean | number };

/** Puts whole tenths in the place of decimals. */
export function wholeFactsOf({ facts }: BenchSite): WholeFacts {
  const whole: Record<string, boolean | number> = {};
  for (const name of answerFacts) whole[name] = facts[name] as boolean;
  for (const { name, tenths } of numberFacts) {
    whole[name] = tenths ? Math.round(Number(facts[name]) * 10) : (facts[name] as number);
  }
  return whole as WholeFacts;
}
