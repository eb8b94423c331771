import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { FactDefinition, FactSheet } from "../../rules/fact-sheet.js";
import type { Amount, Condition, Figure } from "../../rules/model.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { PointsScheme } from "../model.js";
import type { Ladder, StandingRules } from "../standing-rules.js";
import {
  amountFigure,
  cycleFigure,
  measureFact,
  positionFigure,
  tierFigure,
  whenFigure,
} from "./figure-ids.js";

/**
 * Turns what follows from balances into one rule set.
 *
 * Each measure comes in as a fact, and rules read it as a figure. Every fact about a holder may be
 * left out: what asks for it is unknown then.
 *
 * @throws {@link DomainError} a `rules/` code when a rule does not fit.
 */
export function lowerStanding(
  { parameters = {} }: PointsScheme,
  rules: StandingRules,
  pointers: ReadonlyMap<object, string>,
): PreparedRules {
  const draft: Draft = { figures: [], pointers: new Map(pointers) };
  for (const [list, parts] of Object.entries(figuresOf(rules))) {
    for (const [place, made] of parts.entries()) {
      for (const figure of made) addFigure(draft, `/standing/${list}/${place}`, figure);
    }
  }
  const facts: FactSheet = {
    ...factsOfHolders(rules),
    ...Object.fromEntries(rules.measures.map(({ id }) => [measureFact(id), carriedFact])),
  };
  return prepareRules({ facts, parameters, figures: draft.figures }, draft.pointers);
}

/** The figures of each part of each list. */
function figuresOf(rules: StandingRules): Readonly<Record<string, readonly (readonly Figure[])[]>> {
  const { measures, ladders = [], courtesies = [], rankings = [], pools = [] } = rules;
  const { clearings = [] } = rules;
  return {
    measures: measures.map(({ id }) => [{ id, amount: { kind: "fact", fact: measureFact(id) } }]),
    ladders: ladders.map(figuresOfLadder),
    courtesies: courtesies.map(({ id, when, terms }) => [
      ...questionOf(whenFigure("courtesy", id), when),
      ...terms.flatMap(({ value }, place) => amountOf(amountFigure("courtesy", id, place), value)),
    ]),
    rankings: rankings.map(({ id, when, by }) => [
      ...questionOf(whenFigure("ranking", id), when),
      ...by.flatMap(({ amount }, place) => amountOf(amountFigure("ranking", id, place), amount)),
    ]),
    pools: pools.map(({ id, when, by }) => [
      ...questionOf(whenFigure("pool", id), when),
      ...amountOf(amountFigure("pool", id, 0), by),
    ]),
    clearings: clearings.map(({ id, when }) => questionOf(whenFigure("clearing", id), when)),
  };
}

const carriedFact: FactDefinition = { kind: "decimal", places: 6 };

/** The facts about holders; each may be unknown. */
export const factsOfHolders = ({ facts = {} }: StandingRules): FactSheet =>
  Object.fromEntries(
    Object.entries(facts).map(([name, definition]) => [
      name,
      { ...definition, mayBeUnknown: true },
    ]),
  );

const constant = (value: string): Amount => ({ kind: "constant", value: value as never });

const questionOf = (id: string, condition: Condition = { kind: "all", of: [] }): Figure[] => [
  { id, condition },
];

const amountOf = (id: string, amount: Amount | undefined): Figure[] =>
  amount === undefined ? [] : [{ id, amount }];

function figuresOfLadder(ladder: Ladder): readonly Figure[] {
  const tiers = ladder.tiers.map(
    ({ id, label, citation, when }): Figure => ({
      id: tierFigure(ladder.id, id),
      label,
      ...(citation === undefined ? {} : { citation }),
      condition: when,
    }),
  );
  return [...figuresOfCycle(ladder), ...tiers];
}

/** A cycle holds what lies above its start, up to and with its end; nothing at all lies in the first. */
function figuresOfCycle({ id, cycle }: Ladder): readonly Figure[] {
  if (cycle === undefined) return [];
  const { length } = cycle;
  const measure: Amount = { kind: "figure", figure: cycle.measure };
  const number: Amount = { kind: "figure", figure: cycleFigure(id) };
  const one = constant("1");
  const begun: Amount = { kind: "units", of: measure, size: length, each: one, part: "counts" };
  const before: Amount = {
    kind: "sum",
    of: [one, { kind: "product", of: [constant("-1"), number] }],
  };
  return [
    { id: cycleFigure(id), amount: { kind: "max", of: [one, begun] } },
    {
      id: positionFigure(id),
      amount: { kind: "sum", of: [measure, { kind: "product", of: [constant(length), before] }] },
    },
  ];
}
