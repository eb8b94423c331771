import { definitely } from "../../core/definitely.js";
import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Safely } from "../../core/safely.js";
import { safely } from "../../core/safely.js";
import type { CompiledRules, RuleBlock } from "../../rules/compile/compiled-rules.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { PayFacts } from "./cut-month.js";

/** Facts, and the day and place for which rules read them. */
export interface AskedRow {
  readonly context: RuleContext & { readonly asOf: PlainDate };
  readonly facts: PayFacts;
}

/**
 * Runs rules over rows of several days and places, and reads something from each.
 *
 * Rows of one day and place share a run, so that its parameters are looked up once.
 *
 * @returns What was read, or what is wrong, in the order of the rows.
 */
export function readRows<T>(
  rules: CompiledRules,
  rows: readonly AskedRow[],
  open: (block: RuleBlock) => (row: number) => T,
): readonly Safely<T>[] {
  const results = new Array<Safely<T>>(rows.length);
  for (const places of groupedByContext(rows).values()) {
    const { context } = definitely(rows[definitely(places[0])]);
    const run = rules.open(context, places.length);
    for (let start = 0; start < places.length; start += run.blockSize) {
      const inBlock = places.slice(start, start + run.blockSize);
      const block = run.evaluate(inBlock.map((place) => definitely(rows[place]).facts));
      const read = open(block);
      for (const [row, place] of inBlock.entries()) {
        const fault = block.faults[row];
        results[place] =
          fault === undefined
            ? safely(() => read(row))
            : { success: false, error: onDay(context, fault) };
      }
    }
  }
  return results;
}

/** Facts change from day to day, so that a row whose facts do not fit is told with its day. */
function onDay({ asOf }: AskedRow["context"], fault: DomainError): DomainError {
  const { code, message, details, issues } = fault;
  const extras = { issues, cause: fault };
  return new DomainError(code, `On ${asOf}: ${message}`, { ...details, asOf }, extras);
}

function groupedByContext(rows: readonly AskedRow[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, { context }] of rows.entries()) {
    const key = JSON.stringify(context);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(place);
  }
  return groups;
}
