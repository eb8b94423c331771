import { definitely } from "../../core/definitely.js";
import type { Id } from "../../core/id.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Cell, Table, YearValue } from "../year/table.js";

/** A table that is being filled. */
export interface OpenTable {
  readonly table: Table;
  /** Adds a unit, if it is not there. */
  readonly add: (unit: Id) => void;
  /** Says what a result of a unit is; an `undefined` value is absent. */
  readonly put: (
    unit: Id,
    result: string,
    value: YearValue | undefined,
    entry?: TraceEntry | undefined,
  ) => void;
}

/** Opens an empty table. */
export function newTable(): OpenTable {
  const table = new Map<Id, Map<string, Cell>>();
  const add = (unit: Id): void => {
    if (!table.has(unit)) table.set(unit, new Map());
  };
  return {
    table,
    add,
    put: (unit, result, value, entry) => {
      add(unit);
      definitely(table.get(unit)).set(result, {
        ...(value === undefined ? {} : { value }),
        ...(entry === undefined ? {} : { entry }),
      });
    },
  };
}
