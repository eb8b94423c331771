import { quote } from "../../core/quote.js";
import { entryOf } from "../entry-of.js";
import type { ChoiceFact, FactDefinition, RowSheet } from "../fact-sheet.js";
import type { FigureAmount, ParameterAmount } from "../model.js";
import { suggestionFor } from "../nearest-name.js";
import type { Fault } from "./fault.js";
import type { Scope } from "./scope.js";
import { factIn, factNamesIn } from "./scope.js";

type FactKind = FactDefinition["kind"];

/** The kinds of fact that are numbers. */
export const numericKinds: readonly FactKind[] = ["count", "decimal", "money", "ratio"];

/** Says what is wrong with reading a fact by this name where certain kinds are wanted. */
export function factFaults(
  scope: Scope,
  at: object,
  name: string,
  wanted?: readonly FactKind[],
): readonly Fault[] {
  const definition = factIn(scope, name);
  if (definition === undefined) return [unknownFact(at, name, factNamesIn(scope))];
  if (wanted === undefined || wanted.includes(definition.kind)) return [];
  return [wrongKind(at, name, definition.kind, wanted)];
}

/** Says what is wrong with reading a fact of a row, and of nothing but the row. */
export function rowFactFaults(
  row: RowSheet,
  at: object,
  name: string,
  wanted: readonly FactKind[],
): readonly Fault[] {
  const definition = entryOf(row, name);
  if (definition === undefined) return [unknownFact(at, name, Object.keys(row))];
  return wanted.includes(definition.kind) ? [] : [wrongKind(at, name, definition.kind, wanted)];
}

/** The words of a choice. */
export function optionsOf(choice: ChoiceFact): ReadonlySet<string> {
  return new Set(choice.options.map(({ id }) => id));
}

/** Says which of the words are no options of a choice. */
export function optionFaults(
  at: object,
  name: string,
  options: ReadonlySet<string>,
  words: readonly string[],
): readonly Fault[] {
  return words
    .filter((word) => !options.has(word))
    .map((word) => ({
      code: "rules/unknown-option",
      at,
      message:
        `The choice ${quote(name)} has no option ${quote(word)}. Add it to the options, or ` +
        "correct the word.",
      hint: () => suggestionFor(word, options),
    }));
}

/** Says what is wrong with reading a parameter. */
export function parameterFaults(scope: Scope, step: ParameterAmount): readonly Fault[] {
  const name = step.parameter;
  if (entryOf(scope.parameters, name) !== undefined) return [];
  const message = `No parameter ${quote(name)} is declared. Declare it, or correct the name.`;
  const hint = () => suggestionFor(name, Object.keys(scope.parameters));
  return [{ code: "rules/unknown-parameter", at: step, message, hint }];
}

/** Says what is wrong with reading a figure as a number. */
export function figureFaults(scope: Scope, step: FigureAmount): readonly Fault[] {
  const figure = scope.figures.get(step.figure);
  if (figure === undefined) {
    const message = `There is no figure ${quote(step.figure)}. Add it, or correct the id.`;
    const hint = () => suggestionFor(step.figure, scope.figures.keys());
    return [{ code: "rules/unknown-figure", at: step, message, hint }];
  }
  if ("amount" in figure) return [];
  const message =
    `The figure ${quote(step.figure)} is a question, and a number is wanted here. Put its ` +
    "condition into a choose instead.";
  return [{ code: "rules/wrong-kind-of-figure", at: step, message }];
}

function unknownFact(at: object, name: string, names: readonly string[]): Fault {
  const message = `No fact ${quote(name)} can be read here. Declare it, or correct the name.`;
  return { code: "rules/unknown-fact", at, message, hint: () => suggestionFor(name, names) };
}

function wrongKind(at: object, name: string, kind: FactKind, wanted: readonly FactKind[]): Fault {
  const message =
    `The fact ${quote(name)} is of the kind ${kind}, and ${wanted.join(" or ")} is wanted here. ` +
    "Read another fact, or change its definition.";
  return { code: "rules/wrong-kind-of-fact", at, message };
}
