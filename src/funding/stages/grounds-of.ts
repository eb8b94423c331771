import { round, times } from "../../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Columns } from "../../rules/compile/columns-of.js";
import { figureId } from "../define/figures.js";
import type { StageScheme } from "../model.js";
import type { StageReading } from "./reading.js";
import type { StageGround } from "./stage-payments.js";

/** The grounds that stand or may stand, claw-backs first. */
export function groundsOf(
  { suspensions = [], clawBacks = [] }: StageScheme,
  { columns, traced }: StageReading,
): readonly StageGround[] {
  const kinds = [
    ["claw-back", "clawBack", clawBacks],
    ["suspension", "suspension", suspensions],
  ] as const;
  return kinds.flatMap(([kind, figure, list]) =>
    list.flatMap(({ id, label }) => {
      const holds = columns.condition(figureId(figure, id)).at(0);
      if (holds === false) return [];
      return [Object.freeze({ id, label, kind, holds, ...traced(figureId(figure, id)) })];
    }),
  );
}

/** Fen that the grounds take back: the largest part of the grant, all of it unless they say. */
export function takenOf(
  { clawBacks = [] }: StageScheme,
  columns: Columns,
  grant: number,
  paid: number,
): number | Unknown {
  let most = 0;
  for (const { id, share } of clawBacks) {
    if (columns.condition(figureId("clawBack", id)).at(0) !== true) continue;
    const part = share === undefined ? "1" : columns.amount(figureId("share", id)).at(0);
    if (isUnknown(part)) return part;
    const fen = round(times(toDecimal(part), decimalOf(grant)), { places: 0, mode: "half-up" });
    most = Math.max(most, Number(toDecimalString(fen)));
  }
  return Math.min(most, paid);
}

/** The largest cut of those that stand; unknown while one of them is. */
export function nextYearOf(
  { clawBacks = [] }: StageScheme,
  columns: Columns,
): DecimalString | Unknown | undefined {
  const cuts = clawBacks
    .filter(
      ({ id, nextYear }) => nextYear && columns.condition(figureId("clawBack", id)).at(0) === true,
    )
    .map(({ id }) => columns.amount(figureId("nextYear", id)).at(0));
  return cuts.find(isUnknown) ?? cuts.sort((one, other) => Number(other) - Number(one))[0];
}
