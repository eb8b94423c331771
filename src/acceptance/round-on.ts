import { DomainError } from "../core/error.js";
import { compareIds } from "../core/id.js";
import { quote } from "../core/quote.js";
import { suggestionFor } from "../rules/nearest-name.js";
import type { AcceptanceErrorCode } from "./errors.js";
import type { AcceptanceScheme } from "./model/acceptance-scheme.js";
import type { Progress } from "./model/progress.js";
import type { RoundEvent } from "./model/round-event.js";
import type { RefusalReason, RefusedRoundEvent, RoundStanding } from "./model/round-standing.js";
import { applyEvent } from "./process/apply-event.js";
import { guardsIn } from "./process/guards.js";
import type { ReadAcceptance } from "./process/read-acceptance.js";
import { readAcceptance } from "./process/read-acceptance.js";
import type { ReadQuestion, RoundOptions } from "./process/read-question.js";
import { readQuestion } from "./process/read-question.js";
import type { SiteRound } from "./process/site-round.js";
import { newSiteRound, nextStep, passTime, progressOf } from "./process/site-round.js";
import { readLog } from "./read-log.js";
import { roundEventsSchema } from "./schema.js";

/**
 * Tells where every site of a round stands on a day, by replaying the log of the round.
 *
 * The log may be told in any order, and an event more than once; of one day, steps count in the order
 * of the process, then objections, answers and the rest. What the process does not allow is
 * listed among the refused events, with the reason, and changes nothing. A public notice ends by
 * itself when its days are over and every objection is answered; a site that may not be late drops out
 * by itself.
 *
 * @param scheme - The process.
 * @param events - The log, of which what happened after the day is left out.
 * @param options - The day, what is known, the decrees on holidays, the places, how much is told.
 * @returns The sites by id, each with its steps, deadlines and objections, and the refused events.
 * @throws {@link core.DomainError} the codes of `defineAcceptance`, when the process does not fit.
 * @throws {@link core.DomainError} `acceptance/invalid-events`, `acceptance/unknown-step` or
 * `acceptance/conflict` when the log does not fit.
 * @throws {@link core.DomainError} `acceptance/invalid-options` when the detail is none.
 * @throws {@link core.DomainError} `acceptance/invalid-vote` when the numbers of a vote contradict each
 * other.
 * @throws {@link core.DomainError} `rules/invalid-facts` and other `rules/` codes when the facts of an
 * event do not fit, or a guard reads what has no value.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, or a day or decree
 * does not fit.
 * @example
 * const label = (zh: string, en: string) => ({ zh, en });
 * const scheme = defineAcceptance({
 *   kind: "acceptance", id: "stars", version: "2024",
 *   title: label("星级评定", "stars of stations"), issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 1" }, facts: {},
 *   steps: [
 *     { kind: "decision", id: "decision", label: label("审定", "decision") },
 *     { kind: "notice", id: "notice", label: label("公示", "public notice"),
 *       lasts: { unit: "days", length: 5 } },
 *   ],
 * });
 * const events = [
 *   { id: "e1", kind: "entered", site: "s1", on: "2024-06-01" },
 *   { id: "e2", kind: "decided", site: "s1", on: "2024-06-20", step: "decision", star: 4 },
 *   { id: "e3", kind: "announced", site: "s1", on: "2024-06-21", step: "notice" },
 * ] as const;
 * roundOn(scheme, events, { day: "2024-06-26" }).sites[0]?.status; // "under-way"
 * roundOn(scheme, events, { day: "2024-06-27" }).sites[0]?.status; // "accepted"
 */
export function roundOn(
  scheme: AcceptanceScheme,
  events: readonly RoundEvent[],
  options: RoundOptions,
): RoundStanding {
  const acceptance = readAcceptance(scheme);
  const question = readQuestion(options);
  const { day, context } = question;
  const view = context.knownOn === undefined ? {} : { knownOn: context.knownOn };
  const log = readLog(
    roundEventsSchema,
    events,
    { until: day, ...view },
    rankIn(acceptance.scheme),
  );
  refuseUnknownSteps(acceptance.scheme, log);
  const { rounds, refused } = replay(acceptance, question, log);
  const { id, version } = acceptance.scheme;
  return Object.freeze({
    scheme: Object.freeze({ id, version }),
    day,
    sites: Object.freeze(standings(rounds, day)),
    refused: Object.freeze(refused),
  });
}

const kindsBehindSteps: readonly RoundEvent["kind"][] = [
  "objected",
  "answered",
  "ordered",
  "rectified",
  "withdrawn",
];

/** On one day a site enters first, then come steps in the order of the process, then the rest. */
function rankIn({ steps }: AcceptanceScheme): (event: RoundEvent) => number {
  const places = new Map(steps.map(({ id }, place) => [id, place]));
  return (event) => {
    if (event.kind === "entered") return -1;
    if ("step" in event) return places.get(event.step) ?? steps.length;
    return steps.length + kindsBehindSteps.indexOf(event.kind);
  };
}

function standings(rounds: ReadonlyMap<string, SiteRound>, day: RoundStanding["day"]): Progress[] {
  const sorted = [...rounds.values()].sort((a, b) => compareIds(a.site, b.site));
  return sorted.map((round) => {
    passTime(round, day);
    return progressOf(round, day);
  });
}

function replay(acceptance: ReadAcceptance, question: ReadQuestion, log: readonly RoundEvent[]) {
  const rounds = new Map<string, SiteRound>();
  const refused: RefusedRoundEvent[] = [];
  const guards = guardsIn(acceptance, question);
  const reasonsOf = (event: RoundEvent, reason: RefusalReason) =>
    question.tracing && event.kind === "completed" && reason.startsWith("guard-")
      ? { trace: guards.reasonsOf(event) }
      : {};
  for (const event of log) {
    const { id, site, on, kind } = event;
    const round = rounds.get(site);
    if (round === undefined && kind === "entered") {
      rounds.set(site, newSiteRound(acceptance.scheme, question.workdays, event));
      continue;
    }
    if (round !== undefined) passTime(round, on);
    const reason = round === undefined ? "not-entered" : applyEvent(round, event, guards);
    if (reason === undefined) continue;
    const next = round && nextStep(round)?.id;
    const behind = next === undefined ? {} : { next };
    refused.push(Object.freeze({ id, site, reason, ...behind, ...reasonsOf(event, reason) }));
  }
  return { rounds, refused };
}

function refuseUnknownSteps({ steps }: AcceptanceScheme, log: readonly RoundEvent[]): void {
  const ids = steps.map(({ id }) => id);
  for (const event of log) {
    if (!("step" in event) || ids.includes(event.step)) continue;
    throw new DomainError<AcceptanceErrorCode>(
      "acceptance/unknown-step",
      `The event ${quote(event.id)} names the step ${quote(event.step)}, which the process does not ` +
        `have. Correct it.${suggestionFor(event.step, ids)}`,
      { id: event.id, step: event.step },
    );
  }
}
