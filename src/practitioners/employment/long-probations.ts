import { wholeMonthsBetween } from "../../core/date-distance.js";
import { definitely } from "../../core/definitely.js";
import { addMonths } from "../../core/plain-date.js";
import type { Appointment, ProbationLimit } from "../model.js";
import type { EmploymentFault } from "./employment-fault.js";
import { probationEndOf } from "./probation-end.js";

/** Says which probations are longer than their contract allows, and by which days. */
export function longProbations(
  limits: readonly ProbationLimit[],
  appointments: readonly Appointment[],
): readonly EmploymentFault[] {
  return appointments.flatMap((appointment) => {
    const until = probationEndOf(appointment);
    if (until === undefined) return [];
    const { from, until: end } = appointment.contract ?? appointment.period;
    const months = end === undefined ? Number.POSITIVE_INFINITY : wholeMonthsBetween(from, end);
    const limit = limits.filter(({ contractMonths }) => contractMonths <= months).at(-1);
    const { most, citation } = definitely(limit, "limits that begin at 0 months");
    const latest = addMonths(from, most);
    if (until <= latest) return [];
    const days = Object.freeze({ from: latest, until });
    return [{ code: "probation-too-long", entry: appointment.id, days, citation }];
  });
}
