import { decimalOf, toDecimalString } from "../../core/decimal.js";
import type { ClosedPeriod } from "../../core/period.js";
import { isWithin } from "../../core/period.js";
import { addDays } from "../../core/plain-date.js";
import { isUnknown } from "../../core/unknown.js";
import { compareText } from "../duties/compare-text.js";
import type { CircularFigure, DutyFigure } from "../model/circular.js";
import type { DutyStatus } from "../model/duty-status.js";

const dutyFigures: readonly DutyFigure[] = ["owed", "met", "late", "overdue", "excused", "unknown"];

/** Counts where the duties stand that fell due in a stretch of days, by the ids of the subjects. */
export function figuresOf(
  statuses: readonly DutyStatus[],
  period: ClosedPeriod,
): readonly CircularFigure[] {
  const counts = new Map<string, Map<DutyFigure, number>>();
  for (const status of statuses) {
    const { subject } = status;
    const counted = counts.get(subject) ?? new Map<DutyFigure, number>();
    counts.set(subject, counted);
    if (!fellDueIn(status, period)) continue;
    for (const figure of countedIn(status)) counted.set(figure, (counted.get(figure) ?? 0) + 1);
  }
  const subjects = [...counts].sort(([one], [other]) => compareText(one, other));
  const figures = subjects.flatMap(([subject, counted]) =>
    dutyFigures.map((figure) => {
      const value = toDecimalString(decimalOf(counted.get(figure) ?? 0));
      return Object.freeze({ subject, figure, value });
    }),
  );
  return Object.freeze(figures);
}

/** Where the due day is unknown, the last day of the duty's own period stands for it. */
const fellDueIn = ({ due, period: own }: DutyStatus, period: ClosedPeriod): boolean =>
  isWithin(isUnknown(due) ? addDays(own.until, -1) : due, period);

/** What is still in time is owed and nothing else. */
function countedIn({ status, late = false }: DutyStatus): readonly DutyFigure[] {
  switch (status) {
    case "met":
      return late === false ? ["owed", "met"] : ["owed", "met", late === true ? "late" : "unknown"];
    case "due":
      return ["owed"];
    default:
      return ["owed", status];
  }
}
