import { compareDecimals } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimal } from "../../core/decimal.js";
import { isUnknown } from "../../core/unknown.js";
import type { BandsAmount, Interval } from "../model.js";
import type { Found } from "./branch.js";
import { branchOf, chosenDetail, settle } from "./branch.js";
import type { Detail } from "./detail.js";
import { defined } from "./detail.js";
import type { Reading } from "./reading.js";
import { readAmount, stepOf } from "./reading.js";
import type { AmountStep } from "./step.js";

/** The value of the band in which an amount lies. */
export function traceBands(node: BandsAmount, reading: Reading): AmountStep {
  const of = readAmount(reading, node.of);
  const found = isUnknown(of.value) ? of.value : bandOf(node, of.value);
  const branch = branchOf(node.bands, found, node.otherwise, reading);
  return stepOf(node, reading, branch.value, () => ({
    detail: {
      matching: node.matching,
      bands: node.bands.map((band) => printedInterval(band)),
      ...chosenDetail(node.bands, found, node.otherwise),
    },
    parts: [of, ...branch.parts],
  }));
}

function bandOf({ bands, matching }: BandsAmount, value: Decimal): Found {
  const containing = bands.flatMap((band, index) => (contains(band, value) ? [index] : []));
  return settle(containing, matching);
}

/** Whether a value lies in an interval. */
function contains(interval: Interval, value: Decimal): boolean {
  const { from, above, upTo, below } = interval;
  const order = (bound: string) => compareDecimals(value, toDecimal(bound));
  return (
    (from === undefined || order(from) >= 0) &&
    (above === undefined || order(above) > 0) &&
    (upTo === undefined || order(upTo) <= 0) &&
    (below === undefined || order(below) < 0)
  );
}

function printedInterval({ from, above, upTo, below }: Interval): Detail {
  return defined({ from, above, upTo, below });
}
