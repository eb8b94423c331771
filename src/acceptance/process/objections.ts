import { isUnknown } from "../../core/unknown.js";
import { decideVote } from "../decide-vote.js";
import { limitEnd } from "../limit-end.js";
import type { AnsweredEvent, ObjectedEvent } from "../model/round-event.js";
import type { RefusalReason } from "../model/round-standing.js";
import type { SiteRound } from "./site-round.js";
import { isLate, stand } from "./site-round.js";

/** Notes an objection against what is on notice, or says why it does not count. */
export function raiseObjection(
  round: SiteRound,
  { id, on, reason }: ObjectedEvent,
): RefusalReason | undefined {
  const { notice, scheme, workdays } = round;
  if (notice === undefined || scheme.objections === undefined) return "no-notice";
  if (isUnknown(notice.lastDay)) return "day-unknown";
  if (on > notice.lastDay) return "no-notice";
  const { answerWithin } = scheme.objections;
  const due = answerWithin && { due: limitEnd(on, answerWithin, workdays) };
  round.objections.set(
    id,
    Object.freeze({ id, on, ...(reason === undefined ? {} : { reason }), ...due }),
  );
  return undefined;
}

/** Notes the answer to an objection and what follows, or says why it does not count. */
export function answerObjection(round: SiteRound, event: AnsweredEvent): RefusalReason | undefined {
  const objection = round.objections.get(event.objection);
  if (objection === undefined || objection.answer !== undefined) return "no-objection";
  const upheld = isUpheld(round, event);
  if (typeof upheld === "string") return upheld;
  const { on } = event;
  const answer = Object.freeze({ on, upheld, late: isLate(on, objection.due) });
  round.objections.set(objection.id, Object.freeze({ ...objection, answer }));
  if (upheld) followUpheld(round, event);
  return undefined;
}

function isUpheld(
  { scheme }: SiteRound,
  { vote, upheld }: AnsweredEvent,
): boolean | "vote-needed" | "answer-needed" {
  const rule = scheme.objections?.vote;
  if (rule !== undefined)
    return vote === undefined ? "vote-needed" : decideVote(rule, vote).carried;
  return upheld ?? "answer-needed";
}

/** Ends the round of the site, or sends it back. */
function followUpheld(round: SiteRound, { on, id }: AnsweredEvent): void {
  const upheld = round.scheme.objections?.upheld;
  if (upheld === undefined || upheld === "fails") {
    stand(round, "failed", on, id);
    return;
  }
  const place = round.scheme.steps.findIndex((step) => step.id === upheld.returnsTo);
  const behind = new Set(round.scheme.steps.slice(0, place).map((step) => step.id));
  round.steps = round.steps.filter(({ step }) => behind.has(step));
  round.next = place;
  round.from = on;
  round.notice = undefined;
  // It begins anew from there; faults that are being set right are a standing of their own.
  if (round.status === "under-way") stand(round, "under-way", on, id);
  const decided = round.scheme.steps.slice(place).some(({ kind }) => kind === "decision");
  if (decided) round.star = undefined;
}
