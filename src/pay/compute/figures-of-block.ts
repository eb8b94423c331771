import type { DecimalString } from "../../core/decimal-text.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { amountsOfBlock } from "../../rules/compile/amounts-of-block.js";
import type { RuleBlock } from "../../rules/compile/compiled-rules.js";

/** An amount as it was read from a row. */
export interface ReadFigure {
  readonly value: DecimalString | Unknown;
  readonly trace?: TraceEntry;
}

/** Amounts of a row, by id. */
export type ReadFigures = ReadonlyMap<string, ReadFigure>;

/** Prepares the reading of several amounts from the rows of a block. */
export function figuresOfBlock(
  block: RuleBlock,
  ids: readonly string[],
  traced: boolean,
): (row: number) => ReadFigures {
  const readings = ids.map((id) => [id, amountsOfBlock(block, id)] as const);
  return (row) =>
    new Map(
      readings.map(([id, valueAt]) => {
        const value = valueAt(row);
        return [id, traced ? { value, trace: block.traceOf(id, row) } : { value }];
      }),
    );
}
