import type { Id } from "../../core/id.js";
import type { CountyYearScheme, YearPart } from "../model.js";

/** The parts that a part has to wait for. */
export function needsOf({ links }: CountyYearScheme, part: YearPart): ReadonlySet<Id> {
  const needs = new Set<Id>();
  for (const { from, to } of links) if (to.part === part.id) needs.add(from.part);
  if ("unitsOf" in part && part.unitsOf !== undefined) needs.add(part.unitsOf);
  if (part.kind === "pairing") for (const rule of part.enrols ?? []) needs.add(rule.part);
  return needs;
}

/** Parts in the order in which they can be worked out, and those that wait for one another. */
export interface OrderedParts {
  readonly order: readonly YearPart[];
  readonly circular: readonly YearPart[];
}

/** Puts parts behind those that they wait for; otherwise they stay in the order of the scheme. */
export function orderParts(scheme: CountyYearScheme): OrderedParts {
  const order: YearPart[] = [];
  const done = new Set<Id>();
  let waiting: readonly YearPart[] = scheme.parts;
  while (waiting.length > 0) {
    const next = waiting.find((part) => [...needsOf(scheme, part)].every((id) => done.has(id)));
    if (next === undefined) break;
    order.push(next);
    done.add(next.id);
    waiting = waiting.filter((part) => part !== next);
  }
  return { order, circular: waiting };
}
