import { toDecimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import { safely } from "../../core/safely.js";
import { toScaledInteger } from "../../core/scaled-decimal.js";
import { isUnknown } from "../../core/unknown.js";
import type { ParameterResolver } from "../resolve-parameter.js";
import type { RuleContext } from "../rule-context.js";
import type { Assembly } from "./assembly.js";
import type { Frame, ScaledReading } from "./frame.js";

/** The parameters of a day and a place as lanes hold them. */
export interface LaneParameters {
  /** The scaled values, NaN where the rule masks one. */
  readonly values: readonly (readonly [slot: number, value: number])[];
  /** Whether no row fits, because a parameter has no number. */
  readonly unfit: boolean;
}

/** Reads the parameters of a program on a day in a place. */
export function readParameters(assembly: Assembly, context: RuleContext): LaneParameters {
  const read = Array.from(assembly.parameters, ([name, slot]) => ({
    slot: slot.slot,
    value: scaledValue(assembly.resolverOf(name), context, slot.places),
  }));
  return {
    values: read.map(({ slot, value = Number.NaN }) => [slot, value]),
    unfit: read.some(({ value }) => value === undefined),
  };
}

/** Fills the lanes of parameters. */
export function fillParameters(frame: Frame, { values, unfit }: LaneParameters): void {
  frame.unfit = unfit;
  for (const [slot, value] of values) definitely(frame.numbers[slot]).fill(value);
}

/**
 * The scaled value of a parameter on the day, NaN where the rule masks it.
 *
 * A parameter that is not in force is no fault before a row really needs it: there is no number
 * then, and the exact reader decides for each row.
 */
function scaledValue(
  resolve: ParameterResolver,
  context: RuleContext,
  places: number,
): ScaledReading {
  const resolved = safely(() => resolve(context).value);
  if (!resolved.success) return undefined;
  return isUnknown(resolved.data) ? Number.NaN : toScaledInteger(toDecimal(resolved.data), places);
}
