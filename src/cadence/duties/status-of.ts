import { isWithin } from "../../core/period.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import type { DueDate, Duty } from "../model/duty.js";
import type { DutySubject, Excuse } from "../model/duty-register.js";
import type { DutyStanding, DutyStatus } from "../model/duty-status.js";
import type { UnexcusedStanding } from "../tell/duty-reason.js";
import { dutyReason } from "../tell/duty-reason.js";
import { unknownText } from "../tell/phrases.js";
import type { DuePeriod } from "./due-dates-in.js";
import type { Moment } from "./handed-in.js";
import { hasArrived, isInTime, isLate } from "./handed-in.js";
import type { OpenRegister } from "./read-register.js";

/** A period of a duty that a subject owes, or of which it is unknown whether it does. */
export interface OwedPeriod extends DuePeriod {
  readonly subject: DutySubject;
  readonly owes: true | Unknown;
}

/** Tells where one duty of one subject for one period stands. */
export function statusOf(owed: OwedPeriod, register: OpenRegister, asked: Moment): DutyStatus {
  const { duty, due, owes } = owed;
  const { id: subject } = owed.subject;
  const to = addresseeOf(duty, owed.subject);
  const { id, label, citation, least = 1 } = duty;
  const arrived = register
    .submissions(subject, id, due.period.from)
    .filter((submission) => hasArrived(submission, asked));
  const handedIn = arrived.length;
  const met = handedIn >= least;
  const plain: UnexcusedStanding = met ? "met" : unmetStanding(owes, due, asked);
  const excuse = met ? undefined : excuseFor(owed, register.excuses);
  const late = met ? { late: isLate(arrived, due, least) } : {};
  const grounds = {
    ...{ duty, due, handedIn, owed: least, status: plain },
    ...late,
    ...(excuse === undefined ? {} : { excuse: excuse.reason }),
    ...(isUnknown(owes) ? { doubt: owes } : {}),
    ...(to === undefined ? {} : { to: to.label }),
  };
  const status: DutyStanding = excuse === undefined ? plain : "excused";
  const settled = status === "met" || status === "excused";
  return Object.freeze({
    subject,
    ...due,
    label,
    ...(citation === undefined ? {} : { citation }),
    ...(to === undefined ? {} : { to: to.id }),
    status,
    handedIn,
    owed: least,
    ...late,
    followUp: !settled && due.period.until <= asked.on,
    reason: dutyReason(grounds),
  });
}

/** To whom a duty of a subject is handed in: the id, and what it is called. */
function addresseeOf({ to }: Duty, { superior }: DutySubject) {
  if (to === undefined) return undefined;
  if (to.kind === "office") return { id: to.id, label: to.label };
  if (superior !== undefined) return { id: superior, label: { zh: superior, en: superior } };
  const id = unknown("missing-evidence");
  return { id, label: unknownText(id) };
}

function unmetStanding(owes: true | Unknown, due: DueDate, asked: Moment): UnexcusedStanding {
  if (isUnknown(owes)) return "unknown";
  const inTime = isInTime(asked, due);
  if (!isUnknown(inTime)) return inTime ? "due" : "overdue";
  // Without a minute the day asked about counts as not over.
  return isUnknown(due.due) ? "unknown" : "due";
}

/** The first excuse that covers the due day. */
function excuseFor(
  { duty, due, subject: { id: subject } }: OwedPeriod,
  excuses: readonly Excuse[],
): Excuse | undefined {
  const day = due.due;
  if (isUnknown(day)) return undefined;
  return excuses.find(
    ({ subject: who = subject, duty: what = duty.id, period }) =>
      who === subject && what === duty.id && isWithin(day, period),
  );
}
