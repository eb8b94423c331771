import type { DecimalString } from "../core/decimal-text.js";
import { copyFields } from "./build-part.js";
import type {
  ConstantAmount,
  FactAmount,
  FigureAmount,
  ParameterAmount,
  RuleNote,
} from "./model.js";

/**
 * Builds a number that the rule prints.
 *
 * Where a builder takes an amount, the text of the number does as well; this form can carry a note.
 *
 * @param value - The number.
 * @param note - Label and citation.
 * @returns The amount.
 * @example
 * constant("2.5"); // { kind: "constant", value: "2.5" }
 */
export function constant(value: DecimalString, note: RuleNote = {}): ConstantAmount {
  return { ...copyFields(note), kind: "constant", value };
}

/**
 * Builds the value of a count, decimal, money or ratio fact.
 *
 * @param name - The name of the fact.
 * @param note - Label and citation.
 * @returns The amount.
 * @example
 * fact("hours"); // { kind: "fact", fact: "hours" }
 */
export function fact(name: string, note: RuleNote = {}): FactAmount {
  return { ...copyFields(note), kind: "fact", fact: name };
}

/**
 * Builds the value of a dated parameter on the day asked about.
 *
 * @param name - The name of the parameter.
 * @param note - Label and citation.
 * @returns The amount.
 * @example
 * parameter("hourlyRate"); // { kind: "parameter", parameter: "hourlyRate" }
 */
export function parameter(name: string, note: RuleNote = {}): ParameterAmount {
  return { ...copyFields(note), kind: "parameter", parameter: name };
}

/**
 * Builds the value of another figure of the same rule set.
 *
 * @param id - The id of the figure.
 * @param note - Label and citation.
 * @returns The amount.
 * @example
 * figure("total"); // { kind: "figure", figure: "total" }
 */
export function figure(id: string, note: RuleNote = {}): FigureAmount {
  return { ...copyFields(note), kind: "figure", figure: id };
}
