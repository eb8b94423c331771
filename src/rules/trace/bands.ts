import { compareDecimals } from "../../core/arithmetic.js";
import type { Decimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { isUnknown } from "../../core/unknown.js";
import type { BandsAmount, Interval } from "../model.js";
import type { Found } from "./branch.js";
import { branchOf, chosenDetail, settle } from "./branch.js";
import type { Detail } from "./detail.js";
import { defined } from "./detail.js";
import type { Reading, Run } from "./reading.js";
import { readAmount, stepOf } from "./reading.js";
import type { AmountStep } from "./step.js";

/** The value of the band in which an amount lies. */
export function traceBands(node: BandsAmount, reading: Reading): AmountStep {
  const of = readAmount(reading, node.of);
  const found = isUnknown(of.value) ? of.value : bandOf(node, of.value, reading.run);
  const branch = branchOf(node.bands, found, node.otherwise, reading);
  return stepOf(node, reading, branch.value, () => ({
    detail: {
      matching: node.matching,
      bands: reading.run.printed(node, () => node.bands.map(printedInterval)),
      ...chosenDetail(node.bands, found, node.otherwise, reading),
    },
    parts: [of, ...branch.parts],
  }));
}

function bandOf({ bands, matching }: BandsAmount, value: Decimal, run: Run): Found {
  const order = (bound: DecimalString) => compareDecimals(value, run.number(bound));
  const containing = bands.flatMap((band, index) => (contains(band, order) ? [index] : []));
  return settle(containing, matching);
}

/** Whether a value lies in an interval, by its order to the bounds. */
function contains(interval: Interval, order: (bound: DecimalString) => number): boolean {
  const { from, above, upTo, below } = interval;
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
