import { entryOf } from "../entry-of.js";
import type { Figure, OverAmount } from "../model.js";
import type { Enclosure, Fault } from "./fault.js";
import type { Scope } from "./scope.js";
import { stepFaults } from "./step-faults.js";
import type { Step } from "./step-parts.js";
import { partsOf, rowPartsOf } from "./step-parts.js";

/** What a walk through the steps of one figure has found. */
export interface FigureWalk {
  readonly faults: readonly Fault[];
  /** Ids of the figures it reads, in the order of the document. */
  readonly reads: ReadonlySet<string>;
}

interface Visit {
  readonly step: Step;
  readonly scope: Scope;
  readonly within: Enclosure;
}

/**
 * Checks every step of a figure, in the order of the document and without recursion.
 *
 * @param scope - What names mean outside of lists.
 * @param figure - The figure.
 * @returns The faults found, and the figures read.
 */
export function walkFigure(scope: Scope, figure: Figure): FigureWalk {
  const faults: Fault[] = [];
  const reads = new Set<string>();
  const root = "amount" in figure ? figure.amount : figure.condition;
  const waiting: Visit[] = [visitOf(root, scope, { step: figure })];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { step, within } = visit;
    for (const fault of stepFaults(visit.scope, step)) faults.push({ ...fault, within });
    if (step.kind === "figure" && scope.figures.has(step.figure)) reads.add(step.figure);
    // The last one pushed is the first one visited.
    for (const part of visitsBelow(visit).reverse()) waiting.push(part);
  }
  return { faults, reads };
}

function visitsBelow({ step, scope, within }: Visit): Visit[] {
  if (step.kind !== "over") return partsOf(step).map((part) => visitOf(part, scope, within));
  const inRows = rowScopeOf(scope, step);
  const otherwise = step.otherwise === undefined ? [] : [visitOf(step.otherwise, scope, within)];
  // Without its list nothing is known about the rows; their steps would only add false alarms.
  if (inRows === undefined) return otherwise;
  return [...rowPartsOf(step).map((part) => visitOf(part, inRows, within)), ...otherwise];
}

function rowScopeOf(scope: Scope, step: OverAmount): Scope | undefined {
  const list = entryOf(scope.facts, step.list);
  if (list?.kind !== "list" || scope.row !== undefined) return undefined;
  return { ...scope, row: list.rows };
}

function visitOf(step: Step, scope: Scope, around: Enclosure): Visit {
  return { step, scope, within: { step, around } };
}
