import type { Decimal } from "../../core/decimal.js";
import { toDecimalString } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { RuleContext } from "../rule-context.js";
import type { Assembly } from "./assembly.js";
import type { NumberLane, RuleBlock, RuleRun } from "./compiled-rules.js";
import type { ExactRows } from "./exact-rows.js";
import { newExactRows } from "./exact-rows.js";
import { factKeysOf } from "./fact-keys.js";
import type { Frame } from "./frame.js";
import { numbersIn, truthsIn } from "./frame.js";
import { fillParameters, readParameters } from "./lane-parameters.js";
import { columnLoaderOf } from "./load-columns.js";
import { loaderOf } from "./load-rows.js";
import { newFrame } from "./new-frame.js";
import { placesOfFacts } from "./place-facts.js";
import { plainFacts } from "./plain-facts.js";

/** Rows of a block: few enough for its lanes to stay in the fast caches. */
const MOST_ROWS = 128;

/** Opens a compiled rule set: reads its parameters and makes room for blocks of rows. */
export function openRun(assembly: Assembly, context: RuleContext, mostRows: number): RuleRun {
  const blockSize = Math.max(1, Math.min(MOST_ROWS, mostRows));
  const exact = newExactRows(assembly.rules, context, (row) => plainFacts(assembly, frame, row));
  const frame = newFrame(assembly, blockSize, exact.scaledOf);
  frame.asOf = context.asOf;
  fillParameters(frame, readParameters(assembly, context));
  const places = placesOfFacts(frame, assembly.rules.facts, assembly.facts, exact.checked);
  const loadRows = loaderOf(frame, places);
  const readers = readersOf(assembly, frame, exact);
  const evaluate = (load: () => RuleBlock["faults"]): RuleBlock => {
    exact.clear();
    const faults = load();
    for (const step of assembly.steps) step(frame);
    return { ...readers, faults };
  };
  return {
    blockSize,
    evaluate: (rows) => evaluate(() => loadRows(rows)),
    over: (columns) => {
      const load = columnLoaderOf(frame, places, columns);
      return (start, end) => evaluate(() => load(start, end));
    },
  };
}

/** What a block answers about its figures; the same for every block of a run. */
function readersOf(assembly: Assembly, frame: Frame, exact: ExactRows) {
  const numbers = new Map<string, NumberLane>();
  for (const [id, slot] of assembly.amountFigures) {
    const { places, low, high } = slot;
    numbers.set(id, { values: numbersIn(frame, slot), places, low, high });
  }
  const truths = new Map<string, Uint8Array>();
  for (const [id, slot] of assembly.conditionFigures) truths.set(id, truthsIn(frame, slot));
  return {
    wide: frame.wide,
    numbers: (figure: string) => definitely(numbers.get(figure)),
    truths: (figure: string) => definitely(truths.get(figure)),
    valueOf: (figure: string, row: number) => written(exact.tracerOf(row).valueOf(figure)),
    keysOf: factKeysOf(assembly, frame, exact),
    traceOf: (figure: string, row: number) => exact.tracerOf(row).traceOf(figure),
  };
}

function written(value: Decimal | boolean | Unknown): DecimalString | boolean | Unknown {
  return typeof value === "boolean" || isUnknown(value) ? value : toDecimalString(value);
}
