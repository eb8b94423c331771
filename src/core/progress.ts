import type { DomainError } from "./error.js";
import { ownEntriesOf } from "./own-entries.js";
import { quote } from "./quote.js";

/** Says that work is no longer wanted, as an `AbortSignal` does. */
export interface StopSignal {
  /** Whether the work is to end. */
  readonly aborted: boolean;
}

/** Who is told how far long work has come, and what ends it. */
export interface WorkProgress {
  /**
   * Is told from time to time how many of the rows are done, and of how many.
   *
   * Rows not yet done are read after the call, so it must leave them as they are.
   */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the work when it says so; looked at where progress is told. */
  readonly signal?: StopSignal;
}

/** Options of long work: the function and the signal, which are no plain data, and all others. */
export interface TakenProgress {
  readonly progress: WorkProgress;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** More fields than options have, so that a misspelt one is told by its name. */
const mostFields = 100;
const longestField = 100;

/** Takes who is told of progress out of options; `refuse` makes the error about options that are none. */
export function takeProgress(
  options: unknown,
  refuse: (why: string) => DomainError,
): TakenProgress {
  if (typeof options !== "object" || options === null) {
    throw refuse(`They are a record, not ${quote(options)}.`);
  }
  const read = ownEntriesOf(options, mostFields, longestField);
  if (!read.plain) throw refuse(`The value handed over ${read.message}`);
  if (read.list) throw refuse("They are a record, not an array.");
  const { onProgress, signal, ...rest } = Object.fromEntries(read.entries);
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw refuse(`"onProgress" is a function, not ${quote(onProgress)}.`);
  }
  if (signal !== undefined && (typeof signal !== "object" || signal === null)) {
    throw refuse(`"signal" is an abort signal, not ${quote(signal)}.`);
  }
  const progress = {
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
  return { progress: progress as WorkProgress, rest };
}

/** The errors that end long work before its time. */
export interface ProgressErrors {
  /** The caller's own function or signal threw an error. */
  readonly failed: (cause: unknown) => DomainError;
  /** The signal said so. */
  readonly aborted: (done: number) => DomainError;
}

/**
 * Tells the caller how far the work has come, and looks whether it is still wanted.
 *
 * @returns A function that is told how many of the rows are done; it throws what ends the work.
 */
export function reporterOf(
  { onProgress, signal }: WorkProgress,
  of: number,
  errors: ProgressErrors,
): (done: number) => void {
  return (done) => {
    let aborted = false;
    try {
      onProgress?.(done, of);
      aborted = signal?.aborted === true;
    } catch (cause) {
      throw errors.failed(cause);
    }
    if (aborted) throw errors.aborted(done);
  };
}
