import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Label } from "../../src/core/text.js";
import type {
  ClassRule,
  Dimension,
  EvaluationScheme,
  Gate,
  Indicator,
  IndicatorGroup,
  Item,
  Veto,
} from "../../src/evaluation/model.js";
import type { Amount, Comparison, Condition } from "../../src/rules/model.js";

/** A label that says the id in both languages. */
export const labelOf = (id: string): Label => ({ zh: `名${id}`, en: id });

export const printed = (value: DecimalString): Amount => ({ kind: "constant", value });

export const fact = (name: string): Amount => ({ kind: "fact", fact: name });

export const figure = (id: string): Amount => ({ kind: "figure", figure: id });

export const holds = (name: string): Condition => ({ kind: "holds", fact: name });

/** Compares a figure with a printed number. */
export const figureIs = (id: string, is: Comparison, value: DecimalString): Condition => ({
  kind: "compare",
  left: figure(id),
  is,
  right: printed(value),
});

/** An item that earns what its rule says, by default the fact of its own name. */
export const item = (id: string, points: DecimalString, rest: Partial<Item> = {}): Item => ({
  id,
  label: labelOf(id),
  points,
  rule: fact(id),
  ...rest,
});

export const group = (
  id: string,
  of: readonly Indicator[],
  rest: Partial<IndicatorGroup> = {},
): IndicatorGroup => ({ id, label: labelOf(id), of, ...rest });

export const dimension = (
  id: string,
  of: readonly Indicator[],
  rest: Partial<Dimension> = {},
): Dimension => ({ id, label: labelOf(id), of, ...rest });

export const gate = (id: string, when: Condition, opens: Gate["opens"]): Gate => ({
  id,
  label: labelOf(id),
  when,
  opens,
});

export const veto = (id: string, when: Condition, effect: Veto["effect"]): Veto => ({
  id,
  label: labelOf(id),
  when,
  effect,
});

/** A class for a total from a line up. */
export const classFrom = (
  id: string,
  line: DecimalString,
  rest: Partial<ClassRule> = {},
): ClassRule => ({ id, label: labelOf(id), when: figureIs("total", "at-least", line), ...rest });

/** Stars 5 to 1 from 90, 80, 70, 60 and 50 points up, unrated below. */
export const stars = {
  classes: [
    classFrom("five", "90", { star: 5 }),
    classFrom("four", "80", { star: 4 }),
    classFrom("three", "70", { star: 3 }),
    classFrom("two", "60", { star: 2 }),
    classFrom("one", "50", { star: 1 }),
  ],
  matching: "first",
  otherwise: { id: "none", label: labelOf("none") },
} as const;

export const twoPlaces = { places: 2, mode: "half-up" } as const;

/** A number that every site owes. */
export const owed = { kind: "decimal", places: 4 } as const;

/** A number that may be missing. */
export const perhaps = { kind: "decimal", places: 4, mayBeUnknown: true } as const;

const plainScheme = {
  kind: "evaluation",
  id: "scheme",
  version: "1",
  subject: "site",
  title: labelOf("scheme"),
  issuer: "county office",
  region: "county",
  effective: { from: "2024-01-01" },
  citation: { document: "Notice 1" },
  facts: { points: owed },
  dimensions: [dimension("all", [item("points", "100")])],
  total: {},
  missing: "unknown",
  notApplicable: "drop",
} as const satisfies EvaluationScheme;

/** A scheme with one dimension `all` of one item `points` of 100, and whatever is said instead. */
export function schemeOf<const Parts extends Partial<EvaluationScheme>>(
  parts: Parts,
): Omit<typeof plainScheme, keyof Parts> & Parts {
  return { ...plainScheme, ...parts };
}

/** Freezes everything in a document. */
export function deepFrozen<T>(document: T): T {
  if (typeof document === "object" && document !== null && !Object.isFrozen(document)) {
    Object.freeze(document);
    for (const part of Object.values(document)) deepFrozen(part);
  }
  return document;
}
