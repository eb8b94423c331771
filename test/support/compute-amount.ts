import { computeFigures } from "../../src/rules/compute-figures.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import type { Amount, Condition } from "../../src/rules/model.js";

/** Works out one amount for one record of facts. */
export function computeAmount(
  sheet: FactSheet,
  amount: Amount,
  facts: Readonly<Record<string, number | string | boolean>>,
): unknown {
  return computeFigures({ facts: sheet, figures: [{ id: "x", amount }] }, facts)[0]?.value;
}

/** Answers one condition for one record of facts. */
export function answerCondition(
  sheet: FactSheet,
  condition: Condition,
  facts: Readonly<Record<string, number | string | boolean>>,
): unknown {
  return computeFigures({ facts: sheet, figures: [{ id: "x", condition }] }, facts)[0]?.value;
}
