import type { DomainError } from "../../core/error.js";
import type { Frame } from "./frame.js";
import { gathererOf } from "./gather-facts.js";
import type { FactPlaces } from "./place-facts.js";

/** Fills the lanes of a block from rows; answers what is wrong with each, if anything. */
export type RowLoader = (rows: readonly unknown[]) => readonly (DomainError | undefined)[];

/**
 * Prepares the filling of lanes from rows of facts.
 *
 * Rows in plain order take the quick way; every other one goes through the complete check, whose
 * findings are the row's fault.
 *
 * @param frame - The lanes.
 * @param places - Where the facts go.
 */
export function loaderOf(frame: Frame, { facts, check }: FactPlaces): RowLoader {
  const gather = gathererOf(frame, facts);
  return (rows) => {
    frame.count = rows.length;
    frame.wide.fill(frame.unfit ? 1 : 0);
    return rows.map((row, index) => (gather(row, index) ? undefined : check(row, index)));
  };
}
