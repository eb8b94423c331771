import type { Claims } from "../../core/claims.js";
import type { Columns, FactRows } from "../../rules/compile/columns-of.js";
import { fenColumn } from "../fen-column.js";
import type { Infeasible } from "./allotted.js";

/** What bounds are read with. */
export interface Stepping {
  readonly rows: FactRows;
  readonly step: number;
  readonly part: Uint8Array | undefined;
  /** The bound of rows where the scheme has none. */
  readonly none: number;
}

/** Bounds in whole steps: floors are raised to one, caps cut. Who takes no part gets none. */
export function stepsOf(
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

/** Floors above the cap of the same site, or above the sum together. */
export function conflictIn(
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
export function roomFor({ weights, floors, caps }: Claims, units: number): number {
  let room = 0;
  for (let row = 0; row < weights.length; row += 1) {
    room += (weights[row] === 0 ? floors[row] : caps[row]) as number;
  }
  return Math.min(room, units);
}
