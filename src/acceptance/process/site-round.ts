import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Star } from "../../core/vocabulary.js";
import type { Workdays } from "../../core/workdays.js";
import { limitEnd } from "../limit-end.js";
import type { AcceptanceScheme } from "../model/acceptance-scheme.js";
import type { NoticeStep, ProcessStep, ValueSource } from "../model/process-step.js";
import type { CompletedStep, Objection, Progress, RoundStatus } from "../model/progress.js";
import type { GivenFacts, RoundEvent } from "../model/round-event.js";

/** A notice that is up. */
export interface RunningNotice {
  readonly step: NoticeStep;
  readonly on: PlainDate;
  /** The event that put it up. */
  readonly by: string;
  readonly lastDay: PlainDate | Unknown;
}

/** Faults that are to be set right. */
export interface RunningOrder {
  readonly id: string;
  readonly due: PlainDate | Unknown;
  readonly findings: readonly string[];
}

/** Where a site stands while its events are replayed. */
export interface SiteRound {
  readonly scheme: AcceptanceScheme;
  readonly workdays: Workdays;
  readonly site: string;
  status: RoundStatus;
  since: PlainDate;
  /** The event that brought it to its status. */
  by: string;
  /** The place of the next step. */
  next: number;
  /** The end of the step before, from which deadlines count. */
  from: PlainDate;
  steps: CompletedStep[];
  star?: Star | null | undefined;
  notice?: RunningNotice | undefined;
  order?: RunningOrder | undefined;
  /** Why a check ended badly. */
  reason?: string | undefined;
  readonly objections: Map<string, Objection>;
  readonly values: Partial<Record<ValueSource, GivenFacts>>;
}

/** Begins the round of a site. */
export function newSiteRound(
  scheme: AcceptanceScheme,
  workdays: Workdays,
  { site, on, id }: RoundEvent,
): SiteRound {
  return {
    scheme,
    workdays,
    site,
    status: "under-way",
    since: on,
    by: id,
    next: 0,
    from: on,
    steps: [],
    objections: new Map(),
    values: {},
  };
}

/** Whether nothing can happen to a site in the round any more. */
export const isOver = ({ status }: SiteRound): boolean =>
  status !== "under-way" && status !== "rectifying";

/** The next step; none once all are complete. */
export const nextStep = ({ scheme, next }: SiteRound): ProcessStep | undefined =>
  scheme.steps[next];

/** Moves a site to another standing. */
export function stand(
  round: SiteRound,
  status: RoundStatus,
  since: PlainDate,
  by = round.by,
): void {
  round.status = status;
  round.since = since;
  round.by = by;
}

/** The last day for a step, where it has one. */
function dueDay(round: SiteRound, step: ProcessStep): PlainDate | Unknown | undefined {
  return step.within && limitEnd(round.from, step.within, round.workdays);
}

/** Whether a day is later than the last one. */
export function isLate(on: PlainDate, due: PlainDate | Unknown | undefined): boolean | Unknown {
  if (due === undefined) return false;
  return isUnknown(due) ? due : on > due;
}

/** How a step came to be complete. */
interface Completion {
  readonly step: ProcessStep;
  readonly on: PlainDate;
  readonly by: string;
  /** The day that may not be late; that of a notice is the one on which it was put up. */
  readonly begunOn?: PlainDate;
}

/** Notes that a step is complete, and looks to the one behind it. */
export function completeStep(round: SiteRound, { step, on, by, begunOn = on }: Completion): void {
  const late = isLate(begunOn, dueDay(round, step));
  round.steps.push(Object.freeze({ step: step.id, on, late }));
  round.next = round.scheme.steps.indexOf(step) + 1;
  round.from = on;
  round.notice = undefined;
  if (round.next === round.scheme.steps.length) stand(round, "accepted", on, by);
}

/** Lets happen what happens by itself before a day: notices end, deadlines pass. */
export function passTime(round: SiteRound, day: PlainDate): void {
  while (!isOver(round)) {
    const ended = noticeEnd(round);
    if (ended !== undefined && ended <= day) {
      const { step, on: begunOn, by } = definitely(round.notice, "a notice that ended");
      completeStep(round, { step, on: ended, by, begunOn });
      continue;
    }
    const lapsing = lapseDay(round);
    if (lapsing !== undefined && lapsing <= day) stand(round, "lapsed", lapsing);
    return;
  }
}

/** The first day after a notice and the answers to all objections; none while something is open. */
function noticeEnd({ notice, objections, status, from }: SiteRound): PlainDate | undefined {
  if (notice === undefined || isUnknown(notice.lastDay) || status === "rectifying")
    return undefined;
  let end = addDays(notice.lastDay, 1);
  // What was rectified while it was up may have taken longer.
  if (from > end) end = from;
  for (const { answer } of objections.values()) {
    if (answer === undefined) return undefined;
    if (answer.on > end) end = answer.on;
  }
  return end;
}

/** The day on which a site drops out, because the next step may not be late and is not there. */
function lapseDay(round: SiteRound): PlainDate | undefined {
  const step = nextStep(round);
  // A site that has faults to set right is given time for them; its deadline begins again afterwards.
  if (step?.late !== "lapses" || round.notice !== undefined || round.status === "rectifying")
    return undefined;
  const due = dueDay(round, step);
  return due === undefined || isUnknown(due) ? undefined : addDays(due, 1);
}

/** What is told of a site on a day. */
export function progressOf(round: SiteRound, day: PlainDate): Progress {
  const { site, status, since, by, star, steps, objections, values, reason } = round;
  return Object.freeze({
    site,
    status,
    since,
    by,
    ...openOf(round, day),
    ...(reason === undefined ? {} : { reason }),
    ...(star === undefined ? {} : { star }),
    steps: Object.freeze([...steps]),
    objections: Object.freeze([...objections.values()]),
    values: Object.freeze({ ...values }),
  });
}

/** What is next for a site that is in the round, until when, and whether that is over. */
function openOf(
  round: SiteRound,
  day: PlainDate,
): Pick<Progress, "next" | "due" | "overdue" | "noticeOn" | "findings"> {
  const { order, notice } = round;
  const step = nextStep(round);
  if (isOver(round) || step === undefined) return {};
  const due = order?.due ?? notice?.lastDay ?? dueDay(round, step);
  const onlyNotice = order === undefined && notice !== undefined;
  return {
    next: step.id,
    ...(due === undefined ? {} : { due, overdue: !isUnknown(due) && day > due && !onlyNotice }),
    ...(notice === undefined ? {} : { noticeOn: notice.on }),
    ...(order === undefined ? {} : { findings: order.findings }),
  };
}
