import { definitely } from "../../core/definitely.js";
import { quote } from "../../core/quote.js";
import type { ChoiceFact } from "../fact-sheet.js";
import type { AmongCondition, TableAmount, TableRow } from "../model.js";
import type { Fault } from "./fault.js";
import { invalidStep } from "./fault.js";
import { factFaults, optionFaults, optionsOf } from "./reference-faults.js";
import type { Scope } from "./scope.js";
import { factIn } from "./scope.js";

/** The most cells of a table: the options of its keys, multiplied. */
const cellLimit = 1_000_000;

/** Checks that a fact can be among the options, and that it has them. */
export function amongFaults(scope: Scope, step: AmongCondition): readonly Fault[] {
  const faults = factFaults(scope, step, step.fact, ["choice", "text"]);
  const definition = factIn(scope, step.fact);
  if (definition?.kind !== "choice") return faults;
  return optionFaults(step, step.fact, optionsOf(definition), step.options);
}

/** Checks the keys of a table, the options of its rows, and that no two rows are the same. */
export function tableFaults(scope: Scope, step: TableAmount): readonly Fault[] {
  const keyFaults = step.keys.flatMap((key) => factFaults(scope, step, key, ["choice"]));
  if (new Set(step.keys).size < step.keys.length) {
    keyFaults.push(invalidStep(step, "A fact is a key twice. Name each key once."));
  }
  if (keyFaults.length > 0) return keyFaults;
  const options = step.keys.map((key) => optionsOf(factIn(scope, key) as ChoiceFact));
  const cells = options.reduce((count, { size }) => count * size, 1);
  if (cells > cellLimit) {
    const message = `The keys have ${cells} combinations, more than ${cellLimit}. Use fewer keys.`;
    return [invalidStep(step, message)];
  }
  return [
    ...step.rows.flatMap((row) => rowFaults(step.keys, options, row)),
    ...repeatedRows(step.rows),
  ];
}

function rowFaults(
  keys: readonly string[],
  options: readonly ReadonlySet<string>[],
  row: TableRow,
): readonly Fault[] {
  if (row.keys.length !== keys.length) {
    const message = `The row has ${row.keys.length} options for ${keys.length} keys. Give one each.`;
    return [invalidStep(row, message)];
  }
  return row.keys.flatMap((word, index) =>
    optionFaults(row, definitely(keys[index]), definitely(options[index]), [word]),
  );
}

function repeatedRows(rows: readonly TableRow[]): readonly Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const combination = JSON.stringify(row.keys);
    if (seen.has(combination)) {
      const options = row.keys.map(quote).join(", ");
      faults.push(
        invalidStep(row, `The table already has a row for ${options}. Keep one of them.`),
      );
    }
    seen.add(combination);
  }
  return faults;
}
