import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import { decimalStringOfScaled } from "../../core/scaled.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import type { PreparedRules } from "../prepared-rules.js";
import type { RuleContext } from "../rule-context.js";
import { compileRules } from "./compile-rules.js";
import type { RuleBlock } from "./compiled-rules.js";
import { FALSE, TRUE, UNKNOWN } from "./frame.js";

/** The facts of several subjects, each with its id, as columns. */
export interface FactRows {
  readonly ids: readonly string[];
  readonly facts: readonly unknown[];
}

/** Which figures are read for every subject. */
export interface WantedColumns {
  /** Ids of amounts. */
  readonly amounts: readonly string[];
  /** Ids of conditions. */
  readonly conditions?: readonly string[];
  /** Ids of the figures whose reasons are told. */
  readonly traced?: readonly string[];
}

/** An amount of every subject. */
export interface AmountColumn {
  /** Safe integers, times 10 to the power of `-places`; NaN where it is unknown or does not fit. */
  readonly values: Float64Array;
  readonly places: number;
  /** What it comes to for one subject. */
  readonly at: (row: number) => DecimalString | Unknown;
}

/** A condition of every subject. */
export interface ConditionColumn {
  /** 0 false, 1 unknown, 3 true. */
  readonly values: Uint8Array;
  /** Whether it holds for one subject. */
  readonly at: (row: number) => boolean | Unknown;
}

/** Figures of many subjects. */
export interface Columns {
  readonly amount: (figure: string) => AmountColumn;
  readonly condition: (figure: string) => ConditionColumn;
  readonly trace: (figure: string, row: number) => TraceEntry;
}

/**
 * Works out figures for many subjects at once, all or nothing.
 *
 * @throws {@link DomainError} `rules/invalid-facts` when the facts of a subject do not fit.
 * @throws {@link DomainError} a `rules/` code when a parameter has no value then and there.
 */
export function columnsOf(
  rules: PreparedRules,
  context: RuleContext,
  { ids, facts }: FactRows,
  { amounts, conditions = [], traced = [] }: WantedColumns,
): Columns {
  const run = compileRules(rules).open(context, facts.length);
  const numbers = new Map(amounts.map((id) => [id, newNumbers(facts.length)]));
  const truths = new Map(conditions.map((id) => [id, newTruths(facts.length)]));
  const traces = new Map(traced.map((id) => [id, [] as TraceEntry[]]));
  for (let start = 0; start < facts.length; start += run.blockSize) {
    const rows = facts.slice(start, start + run.blockSize);
    const block = run.evaluate(rows);
    const fault = block.faults.findIndex((each) => each !== undefined);
    if (fault !== -1) throw faultOf(ids[start + fault], block.faults[fault]);
    const piece = { block, start, count: rows.length };
    for (const [id, column] of numbers) readNumbers(id, column, piece);
    for (const [id, column] of truths) readTruths(id, column, piece);
    for (const [id, entries] of traces) {
      for (let row = 0; row < rows.length; row += 1) entries.push(block.traceOf(id, row));
    }
  }
  return {
    amount: (id) => amountColumn(definitely(numbers.get(id))),
    condition: (id) => conditionColumn(definitely(truths.get(id))),
    trace: (id, row) => definitely(traces.get(id)?.[row]),
  };
}

/** The rows of one block and where they stand among all. */
interface Piece {
  readonly block: RuleBlock;
  readonly start: number;
  readonly count: number;
}

interface Numbers {
  readonly values: Float64Array;
  places: number;
  /** What is unknown or does not fit into a number lane. */
  readonly others: Map<number, DecimalString | Unknown>;
}

interface Truths {
  readonly values: Uint8Array;
  readonly open: Map<number, Unknown>;
}

const newNumbers = (rows: number): Numbers => ({
  values: new Float64Array(rows),
  places: 0,
  others: new Map(),
});

const newTruths = (rows: number): Truths => ({ values: new Uint8Array(rows), open: new Map() });

function readNumbers(id: string, column: Numbers, { block, start, count }: Piece): void {
  const lane = block.numbers(id);
  column.places = lane.places;
  for (let row = 0; row < count; row += 1) {
    const value = block.wide[row] === 0 ? (lane.values[row] as number) : Number.NaN;
    column.values[start + row] = value;
    // The figure has a number lane, so it is no question.
    if (Number.isNaN(value)) column.others.set(start + row, block.valueOf(id, row) as never);
  }
}

function readTruths(id: string, column: Truths, { block, start, count }: Piece): void {
  const lane = block.truths(id);
  for (let row = 0; row < count; row += 1) {
    const truth = block.wide[row] === 0 ? (lane[row] as number) : UNKNOWN;
    column.values[start + row] = truth;
    if (truth !== UNKNOWN) continue;
    const value = block.valueOf(id, row);
    if (typeof value === "boolean") column.values[start + row] = value ? TRUE : FALSE;
    // A question is answered by yes, no or unknown.
    else column.open.set(start + row, value as Unknown);
  }
}

function amountColumn({ values, places, others }: Numbers): AmountColumn {
  const at = (row: number) =>
    others.get(row) ?? decimalStringOfScaled(values[row] as number, places);
  return { values, places, at };
}

function conditionColumn({ values, open }: Truths): ConditionColumn {
  return { values, at: (row) => open.get(row) ?? values[row] === TRUE };
}

function faultOf(id: string | undefined, error: DomainError | undefined): DomainError {
  const { code, message, details, issues } = definitely(error);
  return new DomainError(
    code,
    `${quote(id)}: ${message}`,
    { ...details, id: quote(id) },
    { issues },
  );
}
