import type { HostileValue } from "../support/hostile-values.js";
import type { HostileCase } from "./cases/hostile-case.js";

/** What one parameter accepts, and with which codes it refuses the rest. */
export interface ParameterSort {
  /** The codes with which a hostile argument may be refused. */
  readonly codes: readonly string[];
  /** Whether a hostile argument may be accepted; one that may not must be refused. */
  readonly mayAccept: (hostile: HostileValue) => boolean;
  /** Whether the argument is plain data that is copied and checked as a whole. */
  readonly plain: boolean;
}

/** A public function, or one that a public function returns, to be tried with hostile input. */
export interface HostileSubject {
  /** The layer or room, such as `core`, and the name under which its entry exports it. */
  readonly layer: string;
  readonly name: string;
  readonly call: (...args: never[]) => unknown;
  /** Lists of acceptable arguments, made anew each time; classes are tried on the first alone. */
  readonly examples: readonly (() => readonly unknown[])[];
  /** One sort for each parameter. */
  readonly sorts: readonly ParameterSort[];
  /** What is looked at where the result itself is a function. */
  readonly observe?: (result: never) => unknown;
  /** The errors that a result carries, which are held to the same rules as those thrown. */
  readonly errorsIn?: (result: never) => readonly unknown[];
  /** Whether errors of the caller's own function pass through, as they do by design. */
  readonly passesOn?: true;
  /** Whether the result holds the very objects that it was handed, by design. */
  readonly sharesArguments?: true;
  /** Cases of the function's own, besides those that every function is tried with. */
  readonly ownCases?: readonly HostileCase[];
  /** Whether another function that reads its arguments in the same way is tried at every place. */
  readonly triedElsewhere?: true;
  /** Random cases per seed of a deep run, for a function that takes whole documents. */
  readonly randomCases?: number;
}
