import { DomainError } from "../../core/error.js";
import type { WorkProgress } from "../../core/progress.js";
import { reporterOf } from "../../core/progress.js";
import type { EvaluationErrorCode } from "../errors.js";

/**
 * Tells the caller how far scoring has come, and looks whether it is still wanted.
 *
 * @returns A function that is told how many of the sites are done; it throws `evaluation/callback-failed`
 * when the caller's own function or signal throws, and `evaluation/aborted` when the signal says so.
 */
export function scoringReporterOf(progress: WorkProgress, of: number): (done: number) => void {
  return reporterOf(progress, of, {
    failed: (cause) =>
      new DomainError<EvaluationErrorCode>(
        "evaluation/callback-failed",
        '"onProgress" threw an error, so scoring ended. Correct the function; see the cause.',
        {},
        { cause },
      ),
    aborted: (done) =>
      new DomainError<EvaluationErrorCode>(
        "evaluation/aborted",
        `Scoring ended after ${done} of ${of} sites, as the signal asked. Start it anew when wanted.`,
        { done, of },
      ),
  });
}
