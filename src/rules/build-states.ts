import type { DecimalString } from "../core/decimal-text.js";
import { readList } from "../core/list.js";
import { product } from "./build-amounts.js";
import { bands, choose } from "./build-cases.js";
import { countMet } from "./build-lists.js";
import type { AmountPart } from "./build-part.js";
import { copyFields } from "./build-part.js";
import type {
  BandsAmount,
  ChooseAmount,
  Condition,
  Matching,
  ProductAmount,
  RuleNote,
} from "./model.js";

/** One state of an item, such as B: 66 %. */
export interface StatePart extends RuleNote {
  /** The name of the state. */
  readonly id: string;
  /** The share of the points, from 0 to 1. */
  readonly share: DecimalString;
  /** When the item is in this state. */
  readonly when: Condition;
}

/** The points of an item, and its states. */
export interface StatesParts extends RuleNote {
  /** Full points of the item. */
  readonly points: AmountPart;
  /** The states, from the best to the worst. */
  readonly states: readonly StatePart[];
  /** The first state that applies unless given; or the only one. */
  readonly matching?: Matching;
  /** The share where no state applies; the result is unknown without it. */
  readonly otherwise?: DecimalString;
}

/**
 * Builds a share of the points by the state of an item (A 100 %, B 66 %, C 33 %).
 *
 * Each state is points times share, so that an explanation shows the share as printed.
 *
 * @param parts - Points, states, and the share where none applies.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record, or the states
 * no list of records.
 * @example
 * const lights = states({
 *   points: "6",
 *   states: [
 *     { id: "A", share: "1", when: equals(fact("cases"), "0") },
 *     { id: "B", share: "0.66", when: equals(fact("cases"), "1") },
 *   ],
 *   otherwise: "0",
 * });
 * lights.cases[1]?.then; // { kind: "product", of: [{ kind: "constant", value: "6" }, { kind: "constant", value: "0.66" }] }
 */
export function states(parts: StatesParts): ChooseAmount {
  const { points, states: listed, matching = "first", otherwise, ...note } = copyFields(parts);
  const cases = readList(listed).map((state) => {
    const { share, ...own } = copyFields(state);
    return { ...own, then: shareOf(points, share) };
  });
  return choose({ ...note, cases, matching, ...otherwiseOf(points, otherwise) });
}

/** A share that is reached with a number of conditions. */
export interface ShareStep extends RuleNote {
  /** The name of the state, such as `A`. */
  readonly id?: string;
  /** How many conditions must be met for it. */
  readonly least: DecimalString;
  /** The share of the points, from 0 to 1. */
  readonly share: DecimalString;
}

/** Points, conditions, and which share goes with how many of them. */
export interface ShareByCountParts extends RuleNote {
  /** Full points of the item. */
  readonly points: AmountPart;
  /** The conditions that are counted. */
  readonly of: readonly Condition[];
  /** The shares, from the most conditions to the fewest. */
  readonly shares: readonly ShareStep[];
  /** The share with fewer conditions than any step asks; the result is unknown without it. */
  readonly otherwise?: DecimalString;
}

/**
 * Builds a share of the points by how many conditions are met ("5 met A, 4 B, 3 C, fewer C#").
 *
 * @param parts - Points, conditions, shares, and the share for fewer.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record, or the shares
 * no list of records.
 * @example
 * const organization = shareByCount({
 *   points: "15",
 *   of: [holds("plan"), holds("meeting"), holds("budget")],
 *   shares: [{ id: "A", least: "3", share: "1" }, { id: "B", least: "2", share: "0.66" }],
 *   otherwise: "0",
 * });
 * organization.bands[1]?.from; // "2"
 */
export function shareByCount(parts: ShareByCountParts): BandsAmount {
  const { points, of, shares, otherwise, ...note } = copyFields(parts);
  const steps = readList(shares).map((step) => {
    const { least, share, ...own } = copyFields(step);
    return { ...own, from: least, then: shareOf(points, share) };
  });
  return bands({
    ...note,
    of: countMet(of),
    bands: steps,
    matching: "first",
    ...otherwiseOf(points, otherwise),
  });
}

function shareOf(points: AmountPart, share: DecimalString): ProductAmount {
  return product([points, share]);
}

function otherwiseOf(
  points: AmountPart,
  share: DecimalString | undefined,
): { readonly otherwise?: ProductAmount } {
  return share === undefined ? {} : { otherwise: shareOf(points, share) };
}
