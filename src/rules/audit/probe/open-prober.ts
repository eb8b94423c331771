import { definitely } from "../../../core/definitely.js";
import { entryOf } from "../../entry-of.js";
import { factsReadIn } from "../../facts-read.js";
import type { Step } from "../../prepare/step-parts.js";
import type { PreparedRules } from "../../prepared-rules.js";
import { remembered } from "../../remembered.js";
import { figureIn, stepOfFigure } from "../../trace/figures-needed.js";
import type { BoundsScope } from "../bounds/bounds-scope.js";
import { stepsOfRules } from "../walk/steps-of-rules.js";
import { askExactly } from "./ask-exactly.js";
import type { Tried } from "./assignments.js";
import { candidatesOf } from "./candidates.js";
import type { ProbeContext, Prober } from "./prober.js";
import { spreadThresholds } from "./spread-thresholds.js";
import type { Thresholds, Tracking } from "./thresholds.js";
import { figuresFrom, newTracking } from "./thresholds.js";
import { listsTried, rowsTried } from "./tried-rows.js";

/**
 * Opens probes of prepared rules.
 *
 * @param rules - The prepared rules.
 * @param bounds - What the rules can come to.
 * @param context - The day and the place of the probes.
 * @returns The probes; all are read by the exact reader.
 */
export function openProber(
  rules: PreparedRules,
  bounds: BoundsScope,
  context: ProbeContext,
): Prober {
  const read = factsReadIn(rules);
  const names = Object.keys(rules.facts);
  const found = {
    context,
    dependsOnDay: stepsOfRules(rules).some(readsDay),
    factsOf: (figure: string) => names.filter((name) => read.get(figure)?.has(name) === true),
    definitionOf: (fact: string) => definitely(entryOf(rules.facts, fact), "the facts read"),
    thresholdsOf: remembered((figure: string) =>
      findThresholds(newTracking(rules, bounds, context.asOf), figure),
    ),
    ...askExactly(rules, context),
  };
  return { ...found, triedFor: remembered((figure: string) => findTried(found, figure)) };
}

function readsDay(step: Step): boolean {
  if (step.kind === "parameter") return true;
  return step.kind === "elapsed" && [step.from, step.until].some(({ kind }) => kind === "as-of");
}

function findThresholds(tracking: Tracking, id: string): Thresholds {
  const { rules } = tracking;
  for (const figure of figuresFrom(rules, id)) {
    const values = tracking.figures.get(figure) ?? [];
    spreadThresholds(stepOfFigure(figureIn(rules, figure)), values, tracking);
  }
  return tracking;
}

function findTried(
  { factsOf, definitionOf, thresholdsOf, context }: Omit<Prober, "triedFor">,
  figure: string,
): ReadonlyMap<string, Tried> {
  const options = { thresholds: thresholdsOf(figure), asOf: context.asOf };
  const tried = factsOf(figure).map((fact): readonly [string, Tried] => {
    const definition = definitionOf(fact);
    const values =
      definition.kind === "list"
        ? listsTried(fact, definition, rowsTried(fact, definition, options), options)
        : candidatesOf(definition, fact, options);
    return [fact, { values, better: definition.better }];
  });
  return new Map(tried);
}
