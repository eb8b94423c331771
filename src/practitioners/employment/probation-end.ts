import type { PlainDate } from "../../core/plain-date.js";
import { addMonths } from "../../core/plain-date.js";
import type { Appointment } from "../model.js";

/** The first day off probation; nothing where there is no probation. */
export function probationEndOf({
  period,
  contract,
  probation,
}: Appointment): PlainDate | undefined {
  if (probation === undefined) return undefined;
  if ("until" in probation) return probation.until;
  return addMonths((contract ?? period).from, probation.months);
}
