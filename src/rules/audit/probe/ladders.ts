import { definitely } from "../../../core/definitely.js";
import { rowLimitOf } from "../../fact-bounds.js";
import type { FactDefinition, FactValue, ListFact } from "../../fact-sheet.js";
import { candidatesOf } from "./candidates.js";
import type { Prober } from "./prober.js";
import { factKey } from "./thresholds.js";
import type { TriedRow } from "./tried-rows.js";
import { rowsTried } from "./tried-rows.js";

/** Values of a fact, each more than the one before. */
export interface Ladder {
  /** The fact whose values are varied. */
  readonly fact: string;
  /** What gets more: the fact itself, or `list/fact` for a fact of the rows of a list. */
  readonly varied: string;
  readonly better: "more" | "less";
  readonly steps: readonly FactValue[];
}

/** More rows than these are not varied. */
const mostRows = 4;

/**
 * Orders the values that are tried for a fact of a figure from less to more.
 *
 * @param prober - The probes.
 * @param figure - Id of the figure.
 * @param fact - Name of a fact that it depends on.
 * @param implied - Which end is better where the definition does not say.
 * @returns Ladders for the fact and for the facts of its rows; none for facts without an order.
 */
export function laddersOf(
  prober: Prober,
  figure: string,
  fact: string,
  implied?: "more",
): readonly Ladder[] {
  const definition = prober.definitionOf(fact);
  const better = definition.better ?? implied;
  if (definition.kind === "list") return laddersOfList(prober, figure, fact, definition);
  if (better === undefined || !isOrdered(definition)) return [];
  const { values } = definitely(prober.triedFor(figure).get(fact), "the facts of the figure");
  return [{ fact, varied: fact, better, steps: values }];
}

function isOrdered({ kind }: FactDefinition): boolean {
  return kind !== "choice" && kind !== "text" && kind !== "date";
}

function laddersOfList(
  prober: Prober,
  figure: string,
  fact: string,
  list: ListFact,
): readonly Ladder[] {
  const options = { thresholds: prober.thresholdsOf(figure), asOf: prober.context.asOf };
  const rows = rowsTried(fact, list, options).slice(0, mostRows);
  const { better } = list;
  const byNumber = rows.flatMap((row): readonly Ladder[] => {
    if (better === undefined) return [];
    return [{ fact, varied: fact, better, steps: fitting(list, rowsAlike(row)) }];
  });
  const byFact = Object.entries(list.rows).flatMap(([name, definition]): readonly Ladder[] => {
    if (definition.better === undefined || !isOrdered(definition)) return [];
    const values = candidatesOf(definition, factKey(name, fact), options);
    const ladder = { fact, varied: factKey(name, fact), better: definition.better };
    return rows.flatMap((row) =>
      [[], rows.slice(0, 1)].map((others) => {
        const lists = values.map((value) => [{ ...row, [name]: value }, ...others]);
        return { ...ladder, steps: fitting(list, lists) };
      }),
    );
  });
  return [...byNumber, ...byFact];
}

function rowsAlike(row: TriedRow): readonly (readonly TriedRow[])[] {
  return [[], [row], [row, row], [row, row, row]];
}

/** The lists that are not too long. */
function fitting(list: ListFact, lists: readonly (readonly TriedRow[])[]): readonly FactValue[] {
  return lists.filter((rows) => rows.length <= rowLimitOf(list));
}
