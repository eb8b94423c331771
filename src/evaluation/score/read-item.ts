import { minus, signOf } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal, toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { absenceId, evidenceId } from "../lower/figure-ids.js";
import type { ItemNode } from "../lower/indicator-tree.js";
import { marksWithout } from "../lower/lower-absence.js";
import type { ItemScore, ItemStatus, MissingPolicy } from "../model.js";
import type { ShelfRoom } from "./new-shelf.js";
import type { BlockReading } from "./read-numbers.js";
import { always, readNumbers, shareByValue } from "./read-numbers.js";
import { readState } from "./read-state.js";
import { shareByFacts } from "./share-by-facts.js";

/** An item as a score shows it. */
export interface ItemPlan {
  readonly node: ItemNode;
  readonly missing: MissingPolicy;
  /** Names of the states of the item, by their numbers; none for an item without states. */
  readonly states: readonly string[];
  /** Whether the item stands outside the full marks, so that nothing can be lost on it. */
  readonly bonus: boolean;
}

/** Reads the score of an item; sites that did equally well share one frozen object. */
export function readItem(plan: ItemPlan): BlockReading<ItemScore> {
  const { id } = plan.node.indicator;
  const circumstances = circumstancesOf(plan);
  const readings = circumstances.map((circumstance) =>
    shareByValue(id, (score) => itemScoreOf(plan, circumstance, score)),
  );
  const circumstance = readCircumstance(plan);
  return (block) => {
    const circumstanceAt = circumstance(block);
    const opened = readings.map((reading) => reading(block));
    return (row) => definitely(opened[circumstanceAt(row)], "the list of circumstances")(row);
  };
}

/** Reads the score of an item with its reasons, and keeps what there is room for. */
export function readItemWithTrace(plan: ItemPlan, room: ShelfRoom): BlockReading<ItemScore> {
  const { id } = plan.node.indicator;
  const plain = readItem(plan);
  // The facts behind the score decide everything else about the item as well.
  return shareByFacts(id, room, (block) => {
    const plainAt = plain(block);
    return (row) => Object.freeze({ ...plainAt(row), trace: block.traceOf(id, row) });
  });
}

/** What is the same for all sites that differ in nothing but the points of an item. */
interface Circumstance {
  readonly status: ItemStatus;
  readonly maximum: Decimal;
  readonly state?: string;
}

/** All circumstances: not applicable for one reason or another, missing, scored, scored by state. */
function circumstancesOf({ node, states }: ItemPlan): readonly Circumstance[] {
  const maximum = node.fullMarks;
  return [
    ...node.doubtful.map(
      (doubtful): Circumstance => ({
        status: "not-applicable",
        maximum: marksWithout(node, doubtful),
      }),
    ),
    { status: "missing", maximum },
    { status: "scored", maximum },
    ...states.map((state): Circumstance => ({ status: "scored", maximum, state })),
  ];
}

/** Reads the place of a site's circumstance in that list. */
function readCircumstance({ node, missing, states }: ItemPlan): BlockReading<number> {
  const { id } = node.indicator;
  const absences = node.doubtful.map((doubtful) => readNumbers(absenceId(doubtful.id)));
  const evidence = readNumbers(missing === "zero" ? evidenceId(id) : id);
  const state = states.length === 0 ? always(-1) : readState(id);
  return (block) => {
    const absentAt = absences.map((absence) => absence(block));
    const evidenceAt = evidence(block);
    const stateAt = state(block);
    return (row) => {
      const absence = absentAt.findIndex((at) => at(row) === "1");
      if (absence >= 0) return absence;
      if (isUnknown(evidenceAt(row))) return absentAt.length;
      return absentAt.length + 2 + stateAt(row);
    };
  };
}

function itemScoreOf(
  { node, bonus }: ItemPlan,
  { status, maximum, state }: Circumstance,
  score: DecimalString | Unknown,
): ItemScore {
  return Object.freeze({
    id: node.indicator.id,
    score,
    maximum: toDecimalString(maximum),
    status,
    ...(state === undefined ? {} : { state }),
    ...(bonus || isUnknown(score) ? {} : { lost: lostOf(maximum, score) }),
  });
}

function lostOf(maximum: Decimal, score: DecimalString): DecimalString {
  const lost = minus(maximum, toDecimal(score));
  return signOf(lost) < 0 ? "0" : toDecimalString(lost);
}
