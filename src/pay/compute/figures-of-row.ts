import type { DecimalString } from "../../core/decimal-text.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import type { RuleBlock } from "../../rules/compile/compiled-rules.js";

/** An amount as it was read from a row. */
export interface ReadFigure {
  readonly value: DecimalString | Unknown;
  readonly trace?: TraceEntry;
}

/** Amounts of a row, by id. */
export type ReadFigures = ReadonlyMap<string, ReadFigure>;

/** Reads several amounts of a row. */
export function figuresOfRow(
  block: RuleBlock,
  row: number,
  ids: readonly string[],
  traced: boolean,
): ReadFigures {
  return new Map(
    ids.map((id) => {
      // Rates and items are amounts, so their value is no answer.
      const value = block.valueOf(id, row) as DecimalString | Unknown;
      return [id, traced ? { value, trace: block.traceOf(id, row) } : { value }];
    }),
  );
}
