import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { Amount, Band, BandsAmount, Case, ChooseAmount } from "../../rules/model.js";
import { stateId } from "./figure-ids.js";
import type { ItemNode } from "./indicator-tree.js";
import { whole } from "./steps.js";

/**
 * Adds the figure that tells the state of an item: the number of the named band or case that
 * applied, or -1 where one without a name did.
 *
 * @returns The names by number; none for an item without named states.
 */
export function lowerState(draft: Draft, node: ItemNode): readonly string[] {
  const names: string[] = [];
  const amount = stateOf(node.indicator.rule, names);
  if (amount !== undefined) {
    addFigure(draft, node.pointer, { id: stateId(node.indicator.id), amount });
  }
  return names;
}

/** The state that an amount passes through first; `undefined` where it names none. */
function stateOf(amount: Amount, names: string[]): Amount | undefined {
  if (amount.kind === "choose" || amount.kind === "bands") {
    const before = names.length;
    const state = amount.kind === "choose" ? ofCases(amount, names) : ofBands(amount, names);
    return names.length === before ? undefined : state;
  }
  for (const part of partsOf(amount)) {
    const state = stateOf(part, names);
    if (state !== undefined) return state;
  }
  return undefined;
}

function ofCases({ kind, cases, matching, otherwise }: ChooseAmount, names: string[]): Amount {
  const states = cases.map(({ when, ...part }) => ({ when, then: ofBranch(part, names) }));
  return { kind, cases: states, matching, ...ofRest(otherwise, names) };
}

function ofBands({ kind, of, bands, matching, otherwise }: BandsAmount, names: string[]): Amount {
  const states = bands.map((band) => ({ ...band, then: ofBranch(band, names) }));
  return { kind, of, bands: states, matching, ...ofRest(otherwise, names) };
}

function ofBranch({ id, then }: Pick<Band | Case, "id" | "then">, names: string[]): Amount {
  return id === undefined ? stateOrNone(then, names) : whole(names.push(id) - 1);
}

function ofRest(otherwise: Amount | undefined, names: string[]): { readonly otherwise?: Amount } {
  return otherwise === undefined ? {} : { otherwise: stateOrNone(otherwise, names) };
}

function stateOrNone(amount: Amount, names: string[]): Amount {
  return stateOf(amount, names) ?? whole(-1);
}

/** The amounts that an amount is worked out from for the site itself, in their order. */
function partsOf(amount: Amount): readonly Amount[] {
  switch (amount.kind) {
    case "sum":
    case "product":
    case "min":
    case "max":
      return amount.of;
    case "quotient":
      return [amount.dividend, amount.divisor];
    case "round":
    case "clamp":
    case "units":
    case "brackets":
      return [amount.of];
    case "or-else":
      return [amount.of, amount.otherwise];
    default:
      return [];
  }
}
