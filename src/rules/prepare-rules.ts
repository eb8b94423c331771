import { definitely } from "../core/definitely.js";
import { quote } from "../core/quote.js";
import { arrangeRules } from "./arrange-rules.js";
import type { Figure, RuleSet } from "./model.js";
import type { Fault } from "./prepare/fault.js";
import { errorOf } from "./prepare/fault.js";
import { orderFigures } from "./prepare/order-figures.js";
import { parameterSheetFaults } from "./prepare/parameter-sheet-faults.js";
import { sheetFaults } from "./prepare/sheet-faults.js";
import type { FigureWalk } from "./prepare/walk-figure.js";
import { walkFigure } from "./prepare/walk-figure.js";
import type { PreparedRules } from "./prepared-rules.js";

/**
 * Checks that everything a rule set refers to exists and fits, and orders its figures.
 *
 * The shape of the rule set is taken for granted: it has passed its schema, or was made from a
 * policy that has.
 *
 * @param ruleSet - The rule set.
 * @param pointers - Where its steps stand in the document that people read; see `pointersOf`.
 * @returns The rule set, indexed for the readers of the language.
 * @throws {@link DomainError} with the code of the first fault: `rules/invalid-definition`,
 *   `rules/ambiguous-fact`, `rules/duplicate-figure`, `rules/unknown-fact`,
 *   `rules/wrong-kind-of-fact`, `rules/unknown-option`, `rules/unknown-parameter`,
 *   `rules/unknown-figure`, `rules/wrong-kind-of-figure`, `rules/invalid-step` or
 *   `rules/circular-figures`. Its `issues` hold the faults with their paths, up to 100.
 */
export function prepareRules(
  ruleSet: RuleSet,
  pointers: ReadonlyMap<object, string> = new Map(),
): PreparedRules {
  const { facts, parameters = {} } = ruleSet;
  const { figures, repeated } = indexFigures(ruleSet.figures);
  const walks = [...figures.values()].map((figure) => ({
    figure,
    ...walkFigure({ facts, parameters, figures }, figure),
  }));
  const faults = [
    ...sheetFaults(facts),
    ...parameterSheetFaults(parameters),
    ...repeated,
    ...walks.flatMap((walk) => walk.faults),
    ...circlesAmong(walks),
  ];
  const [first] = faults;
  if (first !== undefined) throw errorOf(first, faults, pointers);
  return arrangeRules(ruleSet, pointers);
}

function indexFigures(figures: readonly Figure[]): {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly repeated: readonly Fault[];
} {
  const index = new Map<string, Figure>();
  const repeated: Fault[] = [];
  for (const figure of figures) {
    if (index.has(figure.id)) {
      const message = `There are two figures ${quote(figure.id)}. Give each an id of its own.`;
      repeated.push({ code: "rules/duplicate-figure", at: figure, message });
    } else index.set(figure.id, figure);
  }
  return { figures: index, repeated };
}

type Walked = FigureWalk & { readonly figure: Figure };

function circlesAmong(walks: readonly Walked[]): readonly Fault[] {
  const found = orderFigures(new Map(walks.map(({ figure, reads }) => [figure.id, reads])));
  if ("order" in found) return [];
  const { circle } = found;
  const { figure } = definitely(walks.find((walk) => walk.figure.id === circle[0]));
  const message =
    `The figures read each other in a circle: ${circleOf(circle)}. Let one of them do without ` +
    "the next.";
  return [{ code: "rules/circular-figures", at: figure, message }];
}

/** Names the figures of a circle; of a long one, the first and the last. */
function circleOf(circle: readonly string[]): string {
  const shown = circle.length <= 12 ? circle : [...circle.slice(0, 10), "…", ...circle.slice(-1)];
  return shown.join(" → ");
}
