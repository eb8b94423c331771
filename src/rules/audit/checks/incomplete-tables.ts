import { definitely } from "../../../core/definitely.js";
import type { TableAmount } from "../../model.js";
import type { AuditedRules } from "../audited-rules.js";
import { optionsIn } from "../bounds/bounds-scope.js";
import type { Finding } from "../finding.js";
import { rulesPhrases } from "../rules-phrases.js";

/** Reports tables that leave combinations of options without a value. */
export function incompleteTables({ visits }: AuditedRules): readonly Finding[] {
  return visits.flatMap(({ step, at, scope }): readonly Finding[] => {
    if (step.kind !== "table" || step.otherwise !== undefined) return [];
    const choices = step.keys.map((key) => optionsIn(scope, key));
    // No row stands twice in a table and each names options, so their number tells.
    const missing =
      choices.reduce((count, options) => count * options.length, 1) - step.rows.length;
    if (missing === 0) return [];
    const options = firstWithoutRow(step, choices);
    const counterexample = { kind: "options", options, missing } as const;
    const message = rulesPhrases.tableIncomplete(missing);
    return [{ code: "table-incomplete", severity: "warning", at, message, counterexample }];
  });
}

/** The first combination, the last key changing fastest, that no row is for. */
function firstWithoutRow(
  { keys, rows }: TableAmount,
  choices: readonly (readonly string[])[],
): { readonly [fact: string]: string } {
  const present = new Set(rows.map((row) => JSON.stringify(row.keys)));
  let number = 0;
  let combination = combinationOf(choices, number);
  while (present.has(JSON.stringify(combination))) {
    number += 1;
    combination = combinationOf(choices, number);
  }
  return Object.fromEntries(
    keys.map((key, place) => [key, definitely(combination[place], "the number of the keys")]),
  );
}

function combinationOf(choices: readonly (readonly string[])[], number: number): readonly string[] {
  let rest = number;
  const reversed = [...choices].reverse().map((options) => {
    const option = definitely(options[rest % options.length], "the options of the key");
    rest = Math.floor(rest / options.length);
    return option;
  });
  return reversed.reverse();
}
