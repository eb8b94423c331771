import type { NumberSlot, TruthSlot } from "./frame.js";

/** Where the values of a fact go, by kind of fact. */
export type FactLane =
  | { readonly kind: "count" | "decimal"; readonly slot: NumberSlot }
  | { readonly kind: "boolean"; readonly slot: TruthSlot }
  | ChoiceLane
  | WordLane;

/** The lane of a choice fact. */
export interface ChoiceLane {
  readonly kind: "choice";
  /** Holds the number of the option. */
  readonly slot: NumberSlot;
  readonly ids: readonly string[];
  /** The numbers of the options, by id. */
  readonly options: ReadonlyMap<unknown, number>;
}

/** The lane of a fact that no rule calculates with. */
export interface WordLane {
  readonly kind: "date" | "text" | "list";
  /** Place among the word lanes of a frame. */
  readonly words: number;
}

/** A fact of the sheet and its lane. */
export interface FactSlot {
  readonly name: string;
  readonly mayBeUnknown: boolean;
  readonly lane: FactLane;
}
