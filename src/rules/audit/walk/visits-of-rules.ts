import { definitely } from "../../../core/definitely.js";
import type { Step } from "../../prepare/step-parts.js";
import { rowPartsOf } from "../../prepare/step-parts.js";
import type { PreparedRules } from "../../prepared-rules.js";
import { stepOfFigure } from "../../trace/figures-needed.js";
import type { BoundsScope } from "../bounds/bounds-scope.js";
import { insideList } from "../bounds/bounds-scope.js";
import type { Surroundings } from "./surroundings.js";
import { surroundedParts, unsurrounded } from "./surroundings.js";

/** A step of the rules in its place. */
export interface Visit {
  readonly step: Step;
  /** The JSON pointer of the step, or of the nearest step around it that has one. */
  readonly at: string;
  /** Id of the figure that it is part of. */
  readonly figure: string;
  /** What its parts can come to. */
  readonly scope: BoundsScope;
  readonly around: Surroundings;
}

/** What a walk through rules needs to know besides the rules. */
export interface WalkOptions {
  readonly bounds: BoundsScope;
  /** Whether a step stands in the document that its author wrote. */
  readonly isPrinted: (step: object) => boolean;
  /** Ids of figures that are results: what others do with them changes nothing about them. */
  readonly results: ReadonlySet<string>;
}

/**
 * Visits every printed step of prepared rules once.
 *
 * @param rules - The prepared rules.
 * @param options - What else is known.
 * @returns The visits, figure by figure; figures that read others come first.
 */
export function visitsOfRules(rules: PreparedRules, options: WalkOptions): readonly Visit[] {
  const visits = new Map<Step, Visit>();
  const readers = new Map<string, Surroundings[]>();
  for (const id of [...rules.order].reverse()) {
    const around = options.results.has(id) ? unsurrounded : commonTo(readers.get(id) ?? []);
    for (const visit of visitsOfFigure(rules, id, around, options)) {
      const { step } = visit;
      if (step.kind === "figure") {
        readers.set(step.figure, [...(readers.get(step.figure) ?? []), visit.around]);
      }
      if (options.isPrinted(step) && !visits.has(step)) visits.set(step, visit);
    }
  }
  return [...visits.values()];
}

/** What stands around a figure wherever it is read. */
function commonTo(readings: readonly Surroundings[]): Surroundings {
  if (readings.length === 0) return unsurrounded;
  return {
    capped: readings.every(({ capped }) => capped),
    replaced: readings.every(({ replaced }) => replaced),
    given: [],
  };
}

function visitsOfFigure(
  rules: PreparedRules,
  id: string,
  around: Surroundings,
  { bounds, isPrinted }: WalkOptions,
): readonly Visit[] {
  const figure = definitely(rules.figures.get(id), "the order of the figures");
  const root = stepOfFigure(figure);
  const at = rules.pointers.get(root) ?? rules.pointers.get(figure) ?? "";
  const visits: Visit[] = [{ step: root, at, figure: id, scope: bounds, around }];
  // The array also yields what is added during the loop.
  for (const visit of visits) {
    for (const next of surroundedParts(visit.step, visit.around)) {
      const { part } = next;
      const isRescued = isPrinted(visit.step) || visit.around.replaced;
      const replaced = isRescued && next.around.replaced;
      visits.push({
        ...visit,
        step: part,
        at: rules.pointers.get(part) ?? visit.at,
        scope: scopeOfPart(visit, part),
        around: { ...next.around, replaced },
      });
    }
  }
  return visits;
}

function scopeOfPart({ step, scope }: Visit, part: Step): BoundsScope {
  const isInRows = step.kind === "over" && rowPartsOf(step).includes(part);
  return isInRows ? insideList(scope, step.list) : scope;
}
