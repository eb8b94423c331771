import type { TraceEntry } from "../../core/trace.js";
import type { Columns } from "../../rules/compile/columns-of.js";

/** What the rules say about a record: its figures, and the reasons where they are asked for. */
export interface StageReading {
  readonly columns: Columns;
  readonly traced: (figure: string) => { readonly trace?: TraceEntry };
}
