import type { Figure } from "./model.js";

/** A rule set that is being written. */
export interface Draft {
  readonly figures: Figure[];
  /** Where steps stand in the scheme: at first those that the scheme itself prints. */
  readonly pointers: Map<object, string>;
}

/**
 * Adds a figure to a draft.
 *
 * The steps that the scheme does not print are given the place of what they were made for, so that
 * a fault or a reason names something that its reader can find.
 */
export function addFigure(draft: Draft, pointer: string, figure: Figure): void {
  draft.figures.push(figure);
  const made: object[] = [figure];
  for (let step = made.pop(); step !== undefined; step = made.pop()) {
    draft.pointers.set(step, pointer);
    for (const part of Object.values(step)) {
      if (typeof part === "object" && part !== null && !draft.pointers.has(part)) made.push(part);
    }
  }
}
