import { readList } from "../core/list.js";
import { highest, product, sum } from "./build-amounts.js";
import { choose } from "./build-cases.js";
import { all } from "./build-conditions.js";
import type { AmountPart } from "./build-part.js";
import { copyFields } from "./build-part.js";
import type { ChooseAmount, Condition, MaxAmount, RuleNote, SumAmount } from "./model.js";

/** Points, and what must hold to get them. */
export interface AllOrNothingParts extends RuleNote {
  /** What is earned when every condition holds. */
  readonly points: AmountPart;
  /** The conditions. */
  readonly of: readonly Condition[];
}

/**
 * Builds "full points when every condition holds, otherwise none".
 *
 * @param parts - The points and the conditions.
 * @returns The amount.
 * @throws {@link core.DomainError} `core/invalid-shape` when the parts are no record, or the
 * conditions no list.
 * @example
 * allOrNothing({ points: "5", of: [holds("plan"), holds("report")] }).otherwise; // { kind: "constant", value: "0" }
 */
export function allOrNothing(parts: AllOrNothingParts): ChooseAmount {
  const { points, of, ...note } = copyFields(parts);
  return worthWhen({ ...note, points, when: all(of) });
}

/** Points, and when they are earned. */
export interface WorthPart extends RuleNote {
  /** What is earned. */
  readonly points: AmountPart;
  /** When it is earned. */
  readonly when: Condition;
}

/**
 * Builds the sum of points each of which is earned by a condition of its own.
 *
 * @param entries - Points and conditions.
 * @param note - Label and citation of the whole.
 * @returns The amount; each entry keeps its own label and citation.
 * @throws {@link core.DomainError} `core/invalid-shape` when the entries are no list of records.
 * @example
 * checklist([
 *   { points: "2", when: holds("plan") },
 *   { points: "3", when: holds("report") },
 * ]).of.length; // 2
 */
export function checklist(entries: readonly WorthPart[], note: RuleNote = {}): SumAmount {
  return sum(readList(entries).map(worthWhen), note);
}

/**
 * Builds "of several matching additions only the largest counts" (就高不重复).
 *
 * It is 0 when none matches, and so never below 0.
 *
 * @param entries - Points and conditions, at least one.
 * @param note - Label and citation of the whole.
 * @returns The amount; each entry keeps its own label and citation.
 * @throws {@link core.DomainError} `core/invalid-shape` when the entries are no list of records.
 * @example
 * highestOnly([
 *   { points: "20", when: holds("praisedByProvince") },
 *   { points: "10", when: holds("praisedByCity") },
 * ]).kind; // "max"
 */
export function highestOnly(entries: readonly WorthPart[], note: RuleNote = {}): MaxAmount {
  return highest(readList(entries).map(worthWhen), note);
}

function worthWhen(entry: WorthPart): ChooseAmount {
  const { points, when, ...note } = copyFields(entry);
  return choose({
    ...note,
    cases: [{ when, then: points }],
    matching: "first",
    otherwise: "0",
  });
}

/** A part of a whole, and how much of it counts. */
export interface WeightedPart extends RuleNote {
  /** A ratio such as `"0.6"`, or a parameter. */
  readonly weight: AmountPart;
  /** What is weighed. */
  readonly of: AmountPart;
}

/**
 * Builds a weighted sum. The weights are taken as they stand, also where they do not add up to 1.
 *
 * @param entries - Weights and what they weigh.
 * @param note - Label and citation of the whole.
 * @returns The amount; each entry keeps its own label and citation.
 * @throws {@link core.DomainError} `core/invalid-shape` when the entries are no list of records.
 * @example
 * weighted([{ weight: "0.4", of: fact("documents") }, { weight: "0.6", of: fact("visit") }]).of.length; // 2
 */
export function weighted(entries: readonly WeightedPart[], note: RuleNote = {}): SumAmount {
  const products = readList(entries).map((entry) => {
    const { weight, of, ...own } = copyFields(entry);
    return product([weight, of], own);
  });
  return sum(products, note);
}
