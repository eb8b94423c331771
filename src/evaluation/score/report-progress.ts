import { DomainError } from "../../core/error.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { ReadOptions } from "./read-options.js";

/**
 * Tells the caller how far the work has come, and looks whether it is still wanted.
 *
 * @returns A function that is told how many of the rows are done.
 * @throws {@link DomainError} `evaluation/callback-failed` when the caller's own function or signal
 * throws, and `evaluation/aborted` when the signal says so; either ends the work.
 */
export function reporterOf(
  { onProgress, signal }: ReadOptions,
  of: number,
): (done: number) => void {
  return (done) => {
    let aborted = false;
    try {
      onProgress?.(done, of);
      aborted = signal?.aborted === true;
    } catch (cause) {
      throw new DomainError<EvaluationErrorCode>(
        "evaluation/callback-failed",
        '"onProgress" threw an error, so scoring ended. Correct the function; see the cause.',
        {},
        { cause },
      );
    }
    if (aborted)
      throw new DomainError<EvaluationErrorCode>(
        "evaluation/aborted",
        `Scoring ended after ${done} of ${of} sites, as the signal asked. Start it anew when wanted.`,
        { done, of },
      );
  };
}
