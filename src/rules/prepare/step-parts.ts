import type { Amount, Condition } from "../model.js";

/** One step of a rule: an amount or a condition. */
export type Step = Amount | Condition;

/**
 * Lists the steps that a step is made of, in the order of the document.
 *
 * @param step - The step.
 * @returns Its parts, without their own parts; those of a list's rows included.
 */
export function partsOf(step: Step): readonly Step[] {
  switch (step.kind) {
    case "sum":
    case "product":
    case "min":
    case "max":
    case "count":
    case "all":
    case "any":
    case "some":
      return step.of;
    case "round":
    case "brackets":
    case "not":
      return [step.of];
    case "constant":
    case "fact":
    case "parameter":
    case "figure":
    case "earlier":
    case "elapsed":
    case "holds":
    case "among":
    case "known":
      return [];
    default:
      return namedPartsOf(step);
  }
}

type NamedParts = Extract<
  Step,
  {
    kind:
      | "quotient"
      | "clamp"
      | "units"
      | "bands"
      | "choose"
      | "table"
      | "over"
      | "or-else"
      | "compare";
  }
>;

function namedPartsOf(step: NamedParts): readonly Step[] {
  switch (step.kind) {
    case "quotient":
      return [step.dividend, step.divisor];
    case "clamp":
      return [step.of, ...given(step.least), ...given(step.most)];
    case "units":
      return [step.of, step.each];
    case "bands":
      return [step.of, ...step.bands.map((band) => band.then), ...given(step.otherwise)];
    case "choose":
      return [...step.cases.flatMap(({ when, then }) => [when, then]), ...given(step.otherwise)];
    case "table":
      return given(step.otherwise);
    case "over":
      return [...rowPartsOf(step), ...given(step.otherwise)];
    case "or-else":
      return [step.of, step.otherwise];
    case "compare":
      return [step.left, step.right];
  }
}

/**
 * Lists the steps of an amount over a list that are worked out once for each row.
 *
 * @param over - The amount over a list.
 * @returns Which rows count, and what one is worth, as far as the amount says.
 */
export function rowPartsOf(over: Extract<Step, { kind: "over" }>): readonly Step[] {
  return [...given(over.where), ...given(over.amount)];
}

function given<Part>(part: Part | undefined): readonly Part[] {
  return part === undefined ? [] : [part];
}
