import type { TraceEntry } from "../../core/trace.js";
import type { Voice } from "./voice.js";

/** What an entry asks or works out, in words, without the result. */
export interface Expression {
  readonly text: string;
  /** The parts that get sentences of their own below. */
  readonly below: readonly TraceEntry[];
  /** Whether the result stands behind an equals sign. */
  readonly isEquation?: boolean;
}

/** Puts one kind of entry into words. */
export type Wording = (entry: TraceEntry, voice: Voice) => Expression;
