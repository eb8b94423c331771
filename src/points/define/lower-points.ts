import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { FactDefinition, FactSheet } from "../../rules/fact-sheet.js";
import type { Figure } from "../../rules/model.js";
import { prepareRules } from "../../rules/prepare-rules.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { Offer, PointsItem, PointsScheme } from "../model.js";
import { lowerStanding } from "../standing/lower-standing.js";

/** A points scheme as rule sets. */
export interface LoweredPoints {
  /** What each item is worth: a figure for each balance. */
  readonly items: ReadonlyMap<string, PreparedRules>;
  /** Who may have each offer that asks: the figure `when`. */
  readonly offers: ReadonlyMap<string, PreparedRules>;
  /** Tiers, courtesies, rankings and shares, where the scheme has them. */
  readonly standing: PreparedRules | undefined;
}

/**
 * Turns a points scheme into rule sets.
 *
 * What the purse holds comes into the condition of an offer as facts, and rules read it as figures:
 * `balance` for the balance that pays, `balance:<id>` for each.
 *
 * @param scheme - The scheme, whose shape has been checked.
 * @param pointers - Where its objects stand in it.
 * @throws {@link DomainError} a `rules/` code when a rule does not fit.
 */
export function lowerPoints(
  scheme: PointsScheme,
  pointers: ReadonlyMap<object, string>,
): LoweredPoints {
  const { items, offers = [], parameters = {} } = scheme;
  const ready = (
    facts: FactSheet,
    names: readonly string[],
    pointer: string,
    figures: readonly Figure[],
  ): PreparedRules => {
    const draft: Draft = { figures: [], pointers: new Map(pointers) };
    for (const id of names) addFigure(draft, pointer, { id, amount: { kind: "fact", fact: id } });
    for (const figure of figures) addFigure(draft, pointer, figure);
    const sheet = { ...facts, ...Object.fromEntries(names.map((id) => [id, carriedFact])) };
    return prepareRules({ facts: sheet, parameters, figures: draft.figures }, draft.pointers);
  };
  const carried = ["balance", ...scheme.balances.map(({ id }) => `balance:${id}`)];
  return {
    items: new Map(
      items.map((item, index) => [
        item.id,
        ready(item.facts ?? {}, [], `/items/${index}`, figuresOfItem(scheme, item)),
      ]),
    ),
    offers: new Map(
      offers.flatMap(({ id, facts = {}, when }: Offer, index) => {
        if (when === undefined) return [];
        const figures = [{ id: "when", condition: when }];
        return [[id, ready(facts, carried, `/offers/${index}`, figures)] as const];
      }),
    ),
    standing: scheme.standing && lowerStanding(scheme, scheme.standing, pointers),
  };
}

const carriedFact: FactDefinition = { kind: "decimal", places: 6 };

function figuresOfItem({ balances }: PointsScheme, { credits }: PointsItem): readonly Figure[] {
  return credits.flatMap(({ balance, amount }) =>
    balances
      .filter(({ id }) => id === balance)
      .map(({ label, places, rounding: mode }) => ({
        id: balance,
        label,
        amount: { kind: "round", of: amount, rounding: { places, mode } },
      })),
  );
}
