import { definitely } from "../../core/definitely.js";
import { quote } from "../../core/quote.js";
import type { Dated, Lasting } from "../model.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";
import type { Row } from "./read-document.js";
import { pathOf } from "./read-document.js";

/** What has others above it. */
type Member = Lasting & { readonly parents?: readonly Dated<string>[] };

interface Step {
  readonly row: Row<Member>;
  next: number;
}

/**
 * Notes each parent that leads back to where it is named, on whatever days.
 *
 * All days are looked at as one: a sound tree only ever leads to higher levels, so nothing sound is
 * refused, and one walk finds what else would need a walk for every day. A tree that does lead to
 * higher levels has no cycle, and is not walked.
 */
export function addCycleFaults<Level extends string>(
  faults: Faults,
  rows: ReadonlyMap<string, Row<Member & { readonly level: Level }>>,
  levels: readonly Level[],
): void {
  const ranks = new Map(levels.map((level, rank) => [level, rank]));
  const rankOf = (row: Row<{ readonly level: Level }>): number =>
    definitely(ranks.get(row.record.level), "the schema of levels");
  const rises = (row: Row<Member & { readonly level: Level }>): boolean =>
    (row.record.parents ?? []).every(({ value }) => {
      const above = rows.get(value);
      return above === undefined || rankOf(above) < rankOf(row);
    });
  if ([...rows.values()].every(rises)) return;
  const state: State = new Map();
  for (const row of rows.values()) {
    if (!state.has(row.record.id)) walkUp(faults, rows, state, row);
  }
}

/** Members that a walk is above at the moment, and those that are done with. */
type State = Map<string, "open" | "done">;

function walkUp(
  faults: Faults,
  rows: ReadonlyMap<string, Row<Member>>,
  state: State,
  start: Row<Member>,
): void {
  const steps: Step[] = [];
  const enter = (row: Row<Member>): void => {
    state.set(row.record.id, "open");
    steps.push({ row, next: 0 });
  };
  enter(start);
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const above = parentAt(step);
    if (above === undefined) {
      state.set(step.row.record.id, "done");
      steps.pop();
      continue;
    }
    step.next += 1;
    const found = rows.get(above);
    const known = state.get(above);
    if (known === "open") {
      const path = `${pathOf(step.row)}/parents/${step.next - 1}/value`;
      const message = `is ${quote(above)}, which comes to be below it. Correct one of the parents.`;
      addFault(faults, "network/cycle", path, message);
    } else if (known === undefined && found !== undefined) enter(found);
  }
}

/** The next parent to look at. */
const parentAt = ({ row, next }: Step): string | undefined => row.record.parents?.[next]?.value;
