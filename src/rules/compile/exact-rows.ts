import { safely } from "../../core/safely.js";
import { toScaledInteger } from "../../core/scaled-decimal.js";
import { isUnknown } from "../../core/unknown.js";
import type { CheckedFacts } from "../checked-facts.js";
import type { Amount } from "../model.js";
import type { PreparedRules } from "../prepared-rules.js";
import type { RuleContext } from "../rule-context.js";
import type { FactSource } from "../trace/fact-source.js";
import type { Tracer } from "../trace/tracer.js";
import { tracersOn } from "../trace/tracer.js";
import type { ScaledReading } from "./frame.js";

/** The rows of a block as the exact reader sees them. */
export interface ExactRows {
  /** Facts of rows that went through the complete check, by row. */
  readonly checked: (CheckedFacts | undefined)[];
  /** The exact reader of a row; one for each row, so that each figure is worked out once. */
  readonly tracerOf: (row: number) => Tracer;
  /** An amount of a row, scaled by 10 to the power of `places`. */
  readonly scaledOf: (amount: Amount, row: number, places: number) => ScaledReading;
  /** Forgets the rows of the block before. */
  readonly clear: () => void;
}

/**
 * Prepares the exact reading of the rows of a run.
 *
 * @param plainFacts - Finds the facts of a row that took the quick way into the lanes.
 */
export function newExactRows(
  rules: PreparedRules,
  context: RuleContext,
  plainFacts: (row: number) => FactSource,
): ExactRows {
  const checked: (CheckedFacts | undefined)[] = [];
  const tracers: (Tracer | undefined)[] = [];
  const newTracer = tracersOn(rules, context);
  const tracerOf = (row: number): Tracer => {
    const tracer = tracers[row] ?? newTracer(checked[row] ?? plainFacts(row));
    tracers[row] = tracer;
    return tracer;
  };
  return {
    checked,
    tracerOf,
    scaledOf: (amount, row, places) => {
      const reading = safely(() => tracerOf(row).amountOf(amount));
      // What went wrong is thrown again where the row is read, if the amount is really needed there.
      if (!reading.success) return undefined;
      return isUnknown(reading.data) ? Number.NaN : toScaledInteger(reading.data, places);
    },
    clear: () => {
      checked.length = 0;
      tracers.length = 0;
    },
  };
}
