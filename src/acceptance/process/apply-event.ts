import { isUnknown } from "../../core/unknown.js";
import { limitEnd } from "../limit-end.js";
import type { ProcessStep } from "../model/process-step.js";
import type {
  AnnouncedEvent,
  CompletedEvent,
  DecidedEvent,
  FailedEvent,
  OrderedEvent,
  RectifiedEvent,
  RoundEvent,
} from "../model/round-event.js";
import type { RefusalReason } from "../model/round-standing.js";
import type { Guards } from "./guards.js";
import { answerObjection, raiseObjection } from "./objections.js";
import { authorityIn } from "./read-acceptance.js";
import type { SiteRound } from "./site-round.js";
import { completeStep, isOver, stand } from "./site-round.js";

type Refusal = RefusalReason | undefined;

/** Applies an event to the round of a site, or says why it does not count. */
export function applyEvent(round: SiteRound, event: RoundEvent, guards: Guards): Refusal {
  if (event.kind === "entered") return "already-entered";
  if (isOver(round)) return "round-over";
  switch (event.kind) {
    case "completed":
      return complete(round, event, guards);
    case "failed":
      return fail(round, event);
    case "announced":
      return announce(round, event);
    case "objected":
      return raiseObjection(round, event);
    case "answered":
      return answerObjection(round, event);
    case "decided":
      return decide(round, event);
    case "ordered":
      return order(round, event);
    case "rectified":
      return rectify(round, event);
    case "withdrawn":
      stand(round, "withdrawn", event.on, event.id);
      return undefined;
  }
}

/** The step that an event is about, if it is of the kind and has its turn; else why not. */
function turnOf<Kind extends ProcessStep["kind"]>(
  round: SiteRound,
  id: string,
  kind: Kind,
): Extract<ProcessStep, { readonly kind: Kind }> | RefusalReason {
  const { steps } = round.scheme;
  const place = steps.findIndex((step) => step.id === id);
  const step = steps[place];
  if (step?.kind !== kind) return "wrong-kind";
  if (round.status === "rectifying") return "rectifying";
  if (round.notice !== undefined) return whyNoticeIsUp(round);
  const skipped = steps.slice(round.next, place);
  const hasTurn = place >= round.next && skipped.every(({ optional }) => optional === true);
  return hasTurn ? (step as Extract<ProcessStep, { readonly kind: Kind }>) : "out-of-order";
}

function whyNoticeIsUp({ notice, objections }: SiteRound): RefusalReason {
  if (notice !== undefined && isUnknown(notice.lastDay)) return "day-unknown";
  const open = [...objections.values()].some(({ answer }) => answer === undefined);
  return open ? "objection-open" : "notice-running";
}

function complete(round: SiteRound, event: CompletedEvent, guards: Guards): Refusal {
  const step = turnOf(round, event.step, "check");
  if (typeof step === "string") return step;
  const held = guards.holds(step, event);
  if (isUnknown(held)) return "guard-undetermined";
  if (!held) return "guard-not-met";
  if (step.values !== undefined) {
    round.values[step.values] = Object.freeze({ ...round.values[step.values], ...event.facts });
  }
  completeStep(round, { step, on: event.on, by: event.id });
  return undefined;
}

function fail(round: SiteRound, { step: id, reason, on, id: by }: FailedEvent): Refusal {
  const step = turnOf(round, id, "check");
  if (typeof step === "string") return step;
  round.reason = reason;
  stand(round, "failed", on, by);
  return undefined;
}

function announce(round: SiteRound, { step: id, on, id: by }: AnnouncedEvent): Refusal {
  const step = turnOf(round, id, "notice");
  if (typeof step === "string") return step;
  // Optional steps that were passed over are behind the site from now on.
  round.next = round.scheme.steps.indexOf(step);
  round.notice = { step, on, by, lastDay: limitEnd(on, step.lasts, round.workdays) };
  return undefined;
}

function decide(round: SiteRound, { step: id, star, by, on, id: event }: DecidedEvent): Refusal {
  const step = turnOf(round, id, "decision");
  if (typeof step === "string") return step;
  const authority = star === null ? undefined : authorityIn(step, star);
  if (authority !== undefined && authority !== by) return "wrong-authority";
  round.star = star;
  if (star === null) stand(round, "declined", on, event);
  else completeStep(round, { step, on, by: event });
  return undefined;
}

function order(round: SiteRound, { id, on, within, findings }: OrderedEvent): Refusal {
  if (round.status === "rectifying") return "rectifying";
  round.order = { id, due: limitEnd(on, within, round.workdays), findings };
  stand(round, "rectifying", on, id);
  return undefined;
}

function rectify(round: SiteRound, { order: id, passed, on, id: by }: RectifiedEvent): Refusal {
  if (round.order?.id !== id) return "no-order";
  round.order = undefined;
  round.from = on;
  stand(round, passed ? "under-way" : "failed", on, by);
  return undefined;
}
