import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import { isUnknown } from "../core/unknown.js";
import type { DealtDay } from "./draw/deal-visits.js";
import { dealVisits } from "./draw/deal-visits.js";
import { readRound } from "./draw/read-round.js";
import type { DrawnDay, RoundDay } from "./draw/session-days.js";
import { drawnDays, roundDays } from "./draw/session-days.js";
import type { CadenceOptions } from "./duties/cadence-options.js";
import { readKnown } from "./duties/cadence-options.js";
import { compareText } from "./duties/compare-text.js";
import type { CadenceErrorCode } from "./errors.js";
import type { Draw, RefusedDraw } from "./model/draw.js";
import type { DrawRound } from "./model/draw-round.js";
import type { DrawScheme } from "./model/draw-scheme.js";
import type { DifferingDraw } from "./model/draw-verification.js";
import type {
  MissingSessions,
  ScheduledSession,
  UndecreedSchedule,
  VisitSchedule,
  VisitSession,
} from "./model/visit-schedule.js";
import { drawSchema } from "./schema.js";
import { readDrawScheme } from "./scheme/read-draw-scheme.js";
import { verifyDraw } from "./verify-draw.js";

/**
 * Tells which drawn site is visited in which session: in the evening, at the weekend, as the scheme says.
 *
 * The seed of the draw decides here too, so that nobody chooses the days and anyone can repeat the
 * schedule: the days of each kind of session are those with the smallest tickets, and the drawn sites
 * are dealt to the sessions in turn by tickets of their own. What the days are goes by decree.
 *
 * @param scheme - The rule of the draw, with its sessions.
 * @param round - The list of sites, the rounds before, and the days of the round.
 * @param draw - The draw, as published.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns The schedule; that it is unknown where a day of the round is not decreed; or what
 * `verifyDraw` says against the draw.
 * @throws {@link core.DomainError} the codes of `commitDraw`.
 * @throws {@link core.DomainError} `cadence/invalid-draw` when what was published is no draw.
 * @throws {@link core.DomainError} `cadence/no-sessions` when the scheme has no sessions, or the round no
 * days.
 * @throws {@link core.DomainError} `core/invalid-decrees` or `core/conflict` when decrees do not fit;
 * another `core/` code when an argument is not plain data.
 * @example
 * import { holidayDecrees } from "wenming/calendar";
 * const scheme = defineDraw({
 *   kind: "draw", id: "visits", version: "2026",
 *   title: { zh: "不定期暗访", en: "unannounced visits" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" },
 *   strata: [{ id: "station", label: { zh: "实践站", en: "stations" }, seats: { kind: "all" } }],
 *   sessions: [{
 *     id: "weekend", label: { zh: "周末", en: "weekend" }, on: ["weekend"],
 *     from: "09:00", until: "17:00", sessions: 2, most: 1,
 *   }],
 * });
 * const sites = [{ id: "east", stratum: "station" }, { id: "west", stratum: "station" }];
 * const round = { round: 1, sites, during: { from: "2026-11-02", until: "2026-11-16" } } as const;
 * const { commitment } = commitDraw(scheme, round);
 * const draw = drawVisits(scheme, round, { seed: "2026-11-01 12 25 30", commitment });
 * const schedule =
 *   draw.status === "drawn" ? scheduleVisits(scheme, round, draw, { decrees: holidayDecrees }) : draw;
 * const sessions = schedule.status === "scheduled" ? schedule.sessions : [];
 * sessions.map(({ on, visits }) => [on, visits.map(({ site }) => site)]); // [
 * //   ["2026-11-08", ["east"]], ["2026-11-14", ["west"]] ]
 */
export function scheduleVisits(
  scheme: DrawScheme,
  round: DrawRound,
  draw: Draw,
  options: CadenceOptions = {},
): VisitSchedule | UndecreedSchedule | DifferingDraw | RefusedDraw {
  const read = readDrawScheme(scheme);
  const { workdays } = readKnown(options);
  const { sessions, during } = wanted(read, readRound(read, round));
  const failure = { code: "cadence/invalid-draw", what: "published draw" } as const;
  const drawn = parseWith<Draw, CadenceErrorCode>(drawSchema, draw, failure);
  const verification = verifyDraw(scheme, round, drawn);
  if (verification.status !== "verified") return verification;
  const days = roundDays(during, workdays);
  if (isUnknown(days)) return Object.freeze({ status: "unknown", reason: days });
  return scheduleOf(drawn, sessions, days);
}

/** The sessions and the days of a round, which both must be there. */
function wanted({ sessions = [] }: DrawScheme, { during }: Pick<DrawRound, "during">) {
  if (sessions.length > 0 && during !== undefined) return { sessions, during };
  throw new DomainError<CadenceErrorCode>(
    "cadence/no-sessions",
    sessions.length === 0
      ? "The scheme has no sessions of visits. Add them, as they are committed to before the draw."
      : 'The round does not say on which days it takes place. Give it "during" and commit to it.',
  );
}

function scheduleOf(
  { seed, strata }: Draw,
  kinds: readonly VisitSession[],
  days: readonly RoundDay[],
): VisitSchedule {
  const found = kinds.map((kind) => ({ kind, drawn: drawnDays(kind, days, seed) }));
  const drawn = found.flatMap((each) => each.drawn).sort(inTime);
  const sites = strata.flatMap((stratum) => stratum.drawn.map(({ site }) => site));
  const { dealt, left } = dealVisits(sites, drawn, seed);
  const missing = found
    .map(({ kind, drawn: had }) => ({ session: kind.id, sessions: kind.sessions - had.length }))
    .filter(({ sessions }) => sessions > 0);
  return Object.freeze({
    status: "scheduled",
    sessions: Object.freeze(dealt.map(scheduledSession)),
    missing: Object.freeze(missing.map((each): MissingSessions => Object.freeze(each))),
    unscheduled: Object.freeze(left.map(({ site }) => site)),
  });
}

function scheduledSession({ day, visits }: DealtDay): ScheduledSession {
  const { session, on, ticket } = day;
  const { id, from, until } = session;
  return Object.freeze({ session: id, on, from, until, ticket, visits: Object.freeze(visits) });
}

const inTime = (one: DrawnDay, other: DrawnDay): number => compareText(keyOf(one), keyOf(other));

const keyOf = ({ on, session }: DrawnDay): string => `${on} ${session.from} ${session.id}`;
