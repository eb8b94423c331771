import { isZero } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal } from "../../core/decimal.js";
import type { Rounding } from "../../core/rounding.js";
import type { Label } from "../../core/text.js";
import type { Draft } from "../../rules/draft.js";
import { addFigure } from "../../rules/draft.js";
import type { Amount, Condition } from "../../rules/model.js";
import type { EvaluationScheme, Veto } from "../model.js";
import { handedOnId, rescaledId, totalIds } from "./figure-ids.js";
import type { DimensionNode } from "./indicator-tree.js";
import { fullMarksOf } from "./indicator-tree.js";
import { mayHandOn, mayLose, mayRescale, restOf } from "./leaving-marks.js";
import { withinLimits } from "./lower-group.js";
import { chooseFirst, figure, isAboveZero, sumOf, whole } from "./steps.js";

const totalLabel: Label = { zh: "总分", en: "total" };

/** The stages of the total that a scheme has. Each is a figure that reads the one before. */
export interface TotalStages {
  /** Full marks of the whole scheme when everything concerns the site. */
  readonly fullMarks: Decimal;
  /** Whether full marks can leave the scheme. */
  readonly rest: boolean;
  /** Whether all of them can, so that nothing is left to score. */
  readonly mayEmpty: boolean;
  /** Whether the score can be scaled up for marks that left. */
  readonly moved: boolean;
  /** Whether the sum is rounded or scaled. */
  readonly scaled: boolean;
  /** Whether the total has a floor or a cap. */
  readonly bounded: boolean;
  /** Whether a veto can make the total 0. */
  readonly zeroed: boolean;
}

/** Finds the stages of the total. */
export function totalStagesOf(
  scheme: EvaluationScheme,
  dimensions: readonly DimensionNode[],
): TotalStages {
  const base = dimensions.filter(isBase);
  const { points, rounding, least, most } = scheme.total;
  const moved = base.some((node) => mayHandOn(node) || mayRescale(node));
  const fullMarks = points === undefined ? fullMarksOf(base) : toDecimal(points);
  const rest = base.some(mayLose);
  return {
    fullMarks,
    rest,
    mayEmpty: rest && !isZero(fullMarks),
    moved,
    scaled: moved || rounding !== undefined,
    bounded: least !== undefined || most !== undefined,
    zeroed: zeroingVetoesOf(scheme).length > 0,
  };
}

/** Adds the stages of the total and, as the last of them, the figure `total`. */
export function lowerTotal(
  draft: Draft,
  scheme: EvaluationScheme,
  dimensions: readonly DimensionNode[],
  stages: TotalStages,
): void {
  const add = (id: string, amount: Amount): Amount => {
    addFigure(draft, "/total", { id, label: totalLabel, amount });
    return figure(id);
  };
  lowerFullMarks(add, dimensions, stages);
  const scores = dimensions.map((node) => figure(node.indicator.id));
  let stage = add(totalIds.sum, ifAnythingApplies({ kind: "sum", of: scores }, stages));
  const { rounding } = scheme.total;
  if (stages.moved && rounding !== undefined) {
    stage = add(totalIds.scaled, lowerScaledTotal(add, dimensions, rounding));
  } else if (rounding !== undefined) {
    stage = add(totalIds.scaled, { kind: "round", of: stage, rounding });
  }
  if (stages.bounded) stage = add(totalIds.bounded, withinLimits(stage, scheme.total));
  add(totalIds.total, unlessZeroed(stage, zeroingVetoesOf(scheme)));
}

type AddStage = (id: string, amount: Amount) => Amount;

/** Where all full marks have left the scheme, there is nothing to score: unknown, not 0. */
function ifAnythingApplies(sum: Amount, { mayEmpty }: TotalStages): Amount {
  if (!mayEmpty) return sum;
  const cases = [{ when: isAboveZero(figure(totalIds.rest)), then: sum }];
  return { kind: "choose", cases, matching: "first" };
}

/**
 * Adds the full marks that remain for the site, those that the score is scaled up for, and what it
 * is measured by in the end: both together.
 */
function lowerFullMarks(
  add: AddStage,
  dimensions: readonly DimensionNode[],
  stages: TotalStages,
): void {
  if (!stages.rest) return;
  const base = dimensions.filter(isBase);
  const rest = add(totalIds.rest, restOf(stages.fullMarks, base));
  if (!stages.moved) {
    add(totalIds.maximum, rest);
    return;
  }
  const handedOn = base.filter(mayHandOn).map(({ indicator }) => handedOnId(indicator.id));
  const rescaled = base.filter(mayRescale).map(({ indicator }) => rescaledId(indicator.id));
  const moved = add(totalIds.moved, sumOf([...handedOn, ...rescaled].map((id) => figure(id))));
  add(totalIds.maximum, sumOf([rest, moved]));
}

/**
 * Scales the base up to the full marks and adds the bonus, all rounded once.
 *
 * With base b, bonus x, remaining marks r and marks m that left, that is b × (r + m) ÷ r + x,
 * written as one division so that nothing is rounded on the way.
 */
function lowerScaledTotal(
  add: AddStage,
  dimensions: readonly DimensionNode[],
  rounding: Rounding,
): Amount {
  const sum = figure(totalIds.sum);
  const rest = figure(totalIds.rest);
  const moved = figure(totalIds.moved);
  const isBonus = (node: DimensionNode): boolean => !isBase(node);
  const base = add(totalIds.base, scoresOf(dimensions.filter(isBase)));
  const scaled: Amount = { kind: "product", of: [base, sumOf([rest, moved])] };
  const bonus: Amount = { kind: "product", of: [scoresOf(dimensions.filter(isBonus)), rest] };
  const dividend = dimensions.some(isBonus) ? sumOf([scaled, bonus]) : scaled;
  const isShort: Condition = { kind: "all", of: [isAboveZero(moved), isAboveZero(rest)] };
  const then: Amount = { kind: "quotient", dividend, divisor: rest, rounding };
  return chooseFirst([{ when: isShort, then }], { kind: "round", of: sum, rounding });
}

function scoresOf(dimensions: readonly DimensionNode[]): Amount {
  return sumOf(dimensions.map((node) => figure(node.indicator.id)));
}

function unlessZeroed(total: Amount, vetoes: readonly Veto[]): Amount {
  if (vetoes.length === 0) return total;
  const struck = { kind: "any", of: vetoes.map((veto) => veto.when) } as const;
  return chooseFirst([{ when: struck, then: whole(0) }], total);
}

function zeroingVetoesOf({ vetoes = [] }: EvaluationScheme): readonly Veto[] {
  return vetoes.filter(({ effect }) => effect.kind === "zeroes");
}

/** Whether a dimension counts toward the full marks. */
export function isBase({ indicator }: DimensionNode): boolean {
  return indicator.bonus !== true;
}
