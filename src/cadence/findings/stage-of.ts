import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import { compareText } from "../duties/compare-text.js";
import type { CadenceErrorCode } from "../errors.js";
import type { VisitFinding } from "../model/finding.js";

/** Where a finding is on its way, before deadlines. */
export interface FindingStage {
  readonly step: "open" | "reported" | "closed";
  /** The day from which the deadline of the step counts, or on which it was closed. */
  readonly since: PlainDate;
  readonly failedRechecks: number;
}

interface FindingEvent {
  readonly on: PlainDate;
  /** Missing for a report. */
  readonly passed?: boolean;
}

/** Follows a finding through what happened up to a day; a report comes before a re-check that day. */
export function stageOf({ foundOn, reports = [], rechecks = [] }: VisitFinding, asOf: PlainDate) {
  const events: FindingEvent[] = [...reports, ...rechecks];
  return events
    .filter(({ on }) => on <= asOf)
    .sort((one, other) => compareText(one.on, other.on))
    .reduce<FindingStage>(next, { step: "open", since: foundOn, failedRechecks: 0 });
}

function next(stage: FindingStage, { on, passed }: FindingEvent): FindingStage {
  const { failedRechecks } = stage;
  if (passed === true) return { step: "closed", since: on, failedRechecks };
  if (passed === false) return { step: "open", since: on, failedRechecks: failedRechecks + 1 };
  // Only the first report counts: to report again does not put off the re-check.
  return stage.step === "open" ? { step: "reported", since: on, failedRechecks } : stage;
}

/**
 * Refuses what is said to have happened before the finding.
 *
 * @throws {@link DomainError} `cadence/out-of-order`.
 */
export function refuseOutOfOrder({ id, foundOn, reports = [], rechecks = [] }: VisitFinding): void {
  const early = [...reports, ...rechecks].map(({ on }) => on).find((on) => on < foundOn);
  if (early === undefined) return;
  throw new DomainError<CadenceErrorCode>(
    "cadence/out-of-order",
    `Something is on record for ${early} about the finding ${quote(id)}, which was made on ` +
      `${foundOn}. Correct one of the days.`,
    { finding: id, on: early, foundOn },
  );
}
