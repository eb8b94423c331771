import { round, times } from "../../core/arithmetic.js";
import { decimalOf, toDecimal, toDecimalString } from "../../core/decimal.js";
import { sumOf } from "../../core/decimal-list.js";
import { definitely } from "../../core/definitely.js";
import { moneyOfFen } from "../../core/money.js";
import { isUnknown } from "../../core/unknown.js";
import { figureId } from "../define/figures.js";
import { fenColumn } from "../fen-column.js";
import type { Stage, StageScheme } from "../model.js";
import type { StageReading } from "./reading.js";
import type { StagePayment } from "./stage-payments.js";

/** The stages of a grant of so many fen; what is set off comes off the last ones first. */
export function stagesOf(
  { stages, setOff }: StageScheme,
  grant: number,
  { columns, traced }: StageReading,
): readonly StagePayment[] {
  const parts = partsOf(stages, grant);
  let left =
    setOff === undefined ? 0 : fenColumn(columns.amount("setOff:"), ["record"], "half-up")(0);
  const told: StagePayment[] = [];
  for (let index = stages.length - 1; index >= 0; index -= 1) {
    const { id, label } = definitely(stages[index]);
    const figure = figureId("stage", id);
    const part = definitely(parts[index]);
    const off = isUnknown(left) ? left : Math.min(left, part);
    if (!(isUnknown(left) || isUnknown(off))) left -= off;
    told.unshift(
      Object.freeze({
        stage: id,
        label,
        reached: columns.condition(figure).at(0),
        amount: isUnknown(off) ? off : moneyOfFen(part - off),
        setOff: isUnknown(off) ? off : moneyOfFen(off),
        ...traced(figure),
      }),
    );
  }
  return told;
}

/** The differences of rounded running sums, which add up to the grant. */
function partsOf(stages: readonly Stage[], grant: number): readonly number[] {
  const sums = stages.map((_, index) => {
    const share = sumOf(stages.slice(0, index + 1).map((stage) => toDecimal(stage.share)));
    const fen = round(times(share, decimalOf(grant)), { places: 0, mode: "half-up" });
    return Number(toDecimalString(fen));
  });
  return sums.map((sum, index) => sum - (sums[index - 1] ?? 0));
}
