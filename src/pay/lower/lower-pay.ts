import type { Label } from "../../core/text.js";
import type { RulePreparation } from "../../rules/arrange-rules.js";
import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { FactDefinition, FactSheet } from "../../rules/fact-sheet.js";
import type { Amount } from "../../rules/model.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { Anchor, PayItem, PayScheme } from "../model.js";
import { anchorFact, dueFact, paidFact } from "./pay-ids.js";

/** A pay scheme as rule sets. */
export interface LoweredPay {
  /** What anchors are worth; of facts they ask nothing. */
  readonly anchors: PreparedRules;
  /** What a full month is worth on a day. */
  readonly days: PreparedRules;
  /** What is due for a month. */
  readonly months: PreparedRules;
}

/**
 * Turns a pay scheme into rule sets.
 *
 * Anchors come into the rates as facts, as they are read on other days; and what rates pay for the
 * days of a month comes into the rules over the month as facts.
 *
 * @param scheme - The scheme, whose shape has been checked.
 * @param pointers - Where its objects stand in it.
 * @param prepare - How rule sets are made ready.
 */
export function lowerPay(
  scheme: PayScheme,
  pointers: ReadonlyMap<object, string>,
  prepare: RulePreparation,
): LoweredPay {
  const { facts, monthFacts = {}, anchors = [], items, parameters = {} } = scheme;
  const carried = Object.fromEntries(
    anchors.map(({ id }) => [anchorFact(id), carriedMoney(labels.anchor)] as const),
  );
  const ready = (sheet: FactSheet, add: (draft: Draft) => void): PreparedRules => {
    const draft: Draft = { figures: [], pointers: new Map(pointers) };
    add(draft);
    return prepare({ facts: sheet, parameters, figures: draft.figures }, draft.pointers);
  };
  return {
    anchors: ready({}, (draft) => addAnchorRules(draft, anchors)),
    days: ready({ ...facts, ...carried }, (draft) => addRates(draft, scheme)),
    months: ready({ ...facts, ...monthFacts, ...carried, ...itemFacts(items) }, (draft) => {
      addRates(draft, scheme);
      addItems(draft, items);
    }),
  };
}

/** What carried facts are called in an explanation. */
const labels = {
  anchor: { zh: "挂钩日读取的标准", en: "as read on the day of the anchor" },
  paid: { zh: "在岗天数应计", en: "worth of the days served" },
  due: { zh: "本月应发", en: "due this month" },
} as const;

function carriedMoney(label: Label): FactDefinition {
  return { kind: "decimal", places: 2, mayBeUnknown: true, label };
}

function addAnchorRules(draft: Draft, anchors: readonly Anchor[]): void {
  for (const [index, { id, label, amount, rounding }] of anchors.entries()) {
    const rounded: Amount = { kind: "round", of: amount, rounding };
    addFigure(draft, `/anchors/${index}`, { id, label, amount: rounded });
  }
}

function addRates(draft: Draft, { anchors = [], rates }: PayScheme): void {
  for (const [index, { id, label, citation }] of anchors.entries()) {
    const amount: Amount = { kind: "fact", fact: anchorFact(id) };
    addFigure(draft, `/anchors/${index}`, { id, label, ...cited(citation), amount });
  }
  for (const [index, { id, label, citation, amount }] of rates.entries()) {
    addFigure(draft, `/rates/${index}`, { id, label, ...cited(citation), amount });
  }
}

function addItems(draft: Draft, items: readonly PayItem[]): void {
  for (const [index, item] of items.entries()) {
    const { id, label, citation } = item;
    const figure = { id, label, ...cited(citation), amount: amountOf(item) };
    addFigure(draft, `/items/${index}`, figure);
  }
}

function amountOf({ id, of, rounding, due }: PayItem): Amount {
  if (of.kind === "rate") return { kind: "fact", fact: paidFact(id) };
  const amount: Amount = { kind: "round", of: of.amount, rounding };
  if (due === undefined) return amount;
  const when = { kind: "holds", fact: dueFact(id) } as const;
  return {
    kind: "choose",
    cases: [{ id, when, then: amount }],
    matching: "first",
    otherwise: { kind: "constant", value: "0" },
  };
}

function itemFacts(items: readonly PayItem[]): FactSheet {
  return Object.fromEntries(
    items.flatMap(({ id, of, due }): readonly (readonly [string, FactDefinition])[] => {
      if (of.kind === "rate") return [[paidFact(id), carriedMoney(labels.paid)]];
      return due === undefined ? [] : [[dueFact(id), { kind: "boolean", label: labels.due }]];
    }),
  );
}

const cited = (citation: Anchor["citation"]) => (citation === undefined ? {} : { citation });
