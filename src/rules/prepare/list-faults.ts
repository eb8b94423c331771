import type { DayOperand, EarlierAmount, ElapsedAmount, OverAmount } from "../model.js";
import type { Fault } from "./fault.js";
import { invalidStep } from "./fault.js";
import { factFaults, rowFactFaults } from "./reference-faults.js";
import type { Scope } from "./scope.js";

/** Checks that a list is there, and that its rows are taken with what the taking needs. */
export function overFaults(scope: Scope, step: OverAmount): readonly Fault[] {
  if (scope.row !== undefined) {
    const message =
      "A list cannot be read inside the rows of a list. Make the inner one a figure, and read that.";
    return [invalidStep(step, message)];
  }
  return [...factFaults(scope, step, step.list, ["list"]), ...takeFaults(step)];
}

function takeFaults(step: OverAmount): readonly Fault[] {
  const { take } = step;
  const isMean = take === "mean" || take === "middle-mean";
  const isNeverOpen = take === "sum" || take === "count";
  return [
    ...fieldFaults(step, "amount", take !== "count", true),
    ...fieldFaults(step, "rounding", isMean, true),
    // Sum and count of no rows are 0, so "otherwise" would never be read.
    ...fieldFaults(step, "otherwise", !isNeverOpen, false),
  ];
}

/** Says where a field of the amount is missing though owed, or given though it would not be read. */
function fieldFaults(
  step: OverAmount,
  field: "amount" | "rounding" | "otherwise",
  allowed: boolean,
  owed: boolean,
): readonly Fault[] {
  const given = step[field] !== undefined;
  if (given && !allowed) {
    return [invalidStep(step, `"${field}" has no meaning with "${step.take}". Leave it out.`)];
  }
  if (given || !allowed || !owed) return [];
  return [invalidStep(step, `"${field}" is owed with "${step.take}". Give it.`)];
}

/** Checks that earlier rows are asked for inside a list, by facts of the row. */
export function earlierFaults(scope: Scope, step: EarlierAmount): readonly Fault[] {
  const { row } = scope;
  if (row === undefined) {
    const message = 'Earlier rows exist only inside a list. Put the step into "over".';
    return [invalidStep(step, message)];
  }
  return [
    ...step.same.flatMap((name) => rowFactFaults(row, step, name, ["choice", "text"])),
    ...rowFactFaults(row, step, step.on, ["date"]),
  ];
}

/** Checks that time passes between two days. */
export function elapsedFaults(scope: Scope, step: ElapsedAmount): readonly Fault[] {
  return [...dayFaults(scope, step.from), ...dayFaults(scope, step.until)];
}

function dayFaults(scope: Scope, operand: DayOperand): readonly Fault[] {
  return operand.kind === "fact" ? factFaults(scope, operand, operand.fact, ["date"]) : [];
}
