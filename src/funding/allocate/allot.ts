import type { Claims } from "../../core/apportion.js";
import { apportion, mostQuotaSteps, wholeShare } from "../../core/apportion.js";
import { DomainError } from "../../core/error.js";
import { compareIds } from "../../core/id.js";
import { fenOf } from "../../core/money.js";
import { quote } from "../../core/quote.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Columns, FactRows } from "../../rules/compile/columns-of.js";
import { columnsOf } from "../../rules/compile/columns-of.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { ReadFunding } from "../define/read-funding.js";
import type { FundingErrorCode } from "../errors.js";
import { fenColumn } from "../fen-column.js";
import type { AllocationScheme } from "../model.js";

/** An allocation in steps of the scheme, by row. */
export interface Allotted {
  readonly status: "allocated";
  /** Fen of a step. */
  readonly step: number;
  readonly claims: Claims;
  /** The weights together. */
  readonly sum: number;
  /** Decimal places of the weights. */
  readonly places: number;
  readonly units: Float64Array;
  /** Whole steps of the exact shares within the bounds. */
  readonly exact: Float64Array;
  /** Whole steps of the share by weight alone. */
  readonly plain: (row: number) => number;
}

/** An allocation that is not possible: bounds that contradict each other or the sum. */
export interface Infeasible {
  readonly status: "infeasible";
  /** Rows whose floor lies above the cap; all rows with a floor where those pass the sum. */
  readonly rows: readonly number[];
  /** Fen by which floors pass caps or the sum. */
  readonly missing: number;
}

/** An allocation that waits for facts. */
export interface Open {
  readonly status: "undetermined";
  readonly rows: readonly (readonly [row: number, reason: Unknown])[];
}

/** Splits a sum of fen over rows. */
export function allot(
  { scheme, rules }: ReadFunding<AllocationScheme>,
  context: RuleContext,
  rows: FactRows,
  total: number,
): Allotted | Infeasible | Open {
  const { when, floor, cap, step: printed = "0.01", method, ties } = scheme;
  const bounds = [
    ...(floor === undefined ? [] : ["floor:"]),
    ...(cap === undefined ? [] : ["cap:"]),
  ];
  const columns = columnsOf(rules, context, rows, {
    amounts: ["weight:", ...bounds],
    conditions: when === undefined ? [] : ["when:"],
  });
  const step = fenOf(printed);
  const units = Math.floor(total / step);
  const open = openRows(columns, scheme, rows.ids.length);
  if (open.length > 0) return { status: "undetermined", rows: open };
  const part = when === undefined ? undefined : columns.condition("when:").values;
  const { values, places } = columns.amount("weight:");
  const { weights, sum } = weighed(values, part, rows.ids);
  const floors = stepsOf(columns, floor && "floor:", { rows, step, part, none: 0 });
  const caps = stepsOf(columns, cap && "cap:", {
    rows,
    step,
    part,
    none: Number.POSITIVE_INFINITY,
  });
  const infeasible = conflictIn(floors, caps, units, step);
  if (infeasible !== undefined) return infeasible;
  if (method === "quota" && units * weights.length > mostQuotaSteps) throw tooMany();
  const order =
    ties === "as-listed"
      ? (one: number, other: number) => one - other
      : (one: number, other: number) => compareIds(rows.ids[one] ?? "", rows.ids[other] ?? "");
  const claims = { weights, floors, caps, order };
  return {
    status: "allocated",
    step,
    claims,
    sum,
    places,
    plain: (row) => (sum === 0 ? 0 : wholeShare(units, weights[row] ?? 0, sum)),
    ...apportion(roomFor(claims, units), claims, method),
  };
}

/** Rows of which it is not known whether they take part, or with what. */
function openRows(
  columns: Columns,
  { when, floor, cap }: AllocationScheme,
  count: number,
): readonly (readonly [number, Unknown])[] {
  const part = when === undefined ? undefined : columns.condition("when:");
  const amounts = [columns.amount("weight:")];
  if (floor !== undefined) amounts.push(columns.amount("floor:"));
  if (cap !== undefined) amounts.push(columns.amount("cap:"));
  const found: (readonly [number, Unknown])[] = [];
  for (let row = 0; row < count; row += 1) {
    if (part?.values[row] === 0) continue;
    // Nearly every row is known by its numbers alone.
    if (part === undefined && amounts.every(({ values }) => !Number.isNaN(values[row]))) continue;
    const reason = [...(part === undefined ? [] : [part]), ...amounts]
      .map((column) => column.at(row))
      .find(isUnknown);
    if (reason !== undefined) found.push([row, reason]);
  }
  return found;
}

function weighed(
  values: Float64Array,
  part: Uint8Array | undefined,
  ids: readonly string[],
): { readonly weights: Float64Array; readonly sum: number } {
  const weights = new Float64Array(values.length);
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (part?.[row] === 0) continue;
    const weight = values[row] as number;
    if (!(weight >= 0)) {
      throw new DomainError<FundingErrorCode>(
        "funding/unsuitable-amount",
        `The weight of ${quote(ids[row])} is below zero or too large. Correct the scheme or the facts.`,
        { site: ids[row] ?? "" },
      );
    }
    weights[row] = weight;
    sum += weight;
  }
  if (sum > Number.MAX_SAFE_INTEGER) throw tooMany();
  return { weights, sum };
}

interface Stepping {
  readonly rows: FactRows;
  readonly step: number;
  readonly part: Uint8Array | undefined;
  /** The bound of rows where the scheme has none. */
  readonly none: number;
}

/** Bounds in whole steps: floors are raised to one, caps cut. Who takes no part gets none. */
function stepsOf(
  columns: Columns,
  figure: "floor:" | "cap:" | undefined,
  { rows, step, part, none }: Stepping,
): Float64Array {
  const steps = new Float64Array(rows.ids.length);
  const isCap = none !== 0;
  const fen =
    figure === undefined
      ? undefined
      : fenColumn(columns.amount(figure), rows.ids, isCap ? "down" : "up");
  for (let row = 0; row < steps.length; row += 1) {
    if (part?.[row] === 0) continue;
    // Unknown bounds have been told apart before.
    const bound = fen === undefined ? none : (fen(row) as number) / step;
    steps[row] = isCap ? Math.floor(bound) : Math.ceil(bound);
  }
  return steps;
}

function conflictIn(
  floors: Float64Array,
  caps: Float64Array,
  units: number,
  step: number,
): Infeasible | undefined {
  const crossed: number[] = [];
  const floored: number[] = [];
  let [sum, beyond] = [0, 0];
  for (let row = 0; row < floors.length; row += 1) {
    const [floor, cap] = [floors[row] as number, caps[row] as number];
    if (floor > 0) floored.push(row);
    sum += floor;
    if (floor <= cap) continue;
    crossed.push(row);
    beyond += floor - cap;
  }
  if (crossed.length > 0) return { status: "infeasible", rows: crossed, missing: beyond * step };
  if (sum <= units) return undefined;
  return { status: "infeasible", rows: floored, missing: (sum - units) * step };
}

/** The units that floors and caps leave room for. */
function roomFor({ weights, floors, caps }: Claims, units: number): number {
  let room = 0;
  for (let row = 0; row < weights.length; row += 1) {
    room += (weights[row] === 0 ? floors[row] : caps[row]) as number;
  }
  return Math.min(room, units);
}

const tooMany = (): DomainError =>
  new DomainError<FundingErrorCode>(
    "funding/too-many-units",
    "The weights add up to more than can be exact, or the quota method has too many units. Use a " +
      "coarser step, or weights with fewer digits.",
  );
