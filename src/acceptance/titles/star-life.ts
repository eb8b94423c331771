import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays, addMonths, addYears } from "../../core/plain-date.js";
import type { Star } from "../../core/vocabulary.js";
import type { Duration } from "../../rules/model.js";
import type { AwardedEvent, Sanction, Title, TitleScheme, TitleStatus } from "../model.js";

/** A sanction that has not been repaired. */
export interface StandingSanction {
  readonly sanction: Sanction;
  readonly on: PlainDate;
}

/** A star while its life is replayed. */
export interface StarLife {
  readonly scheme: TitleScheme;
  /** The star that was given last, and the day from which it holds. */
  given: { readonly star: Star; readonly on: PlainDate };
  /** How many re-checks it has passed, and whether it failed one. */
  rechecks: number;
  failed: boolean;
  /** What was sanctioned since, by the id of the event. */
  readonly sanctions: Map<string, StandingSanction>;
  /** The stretch that runs. */
  since: PlainDate;
  by: string;
  /** The stretches that are over. */
  readonly stretches: Title[];
}

/** The day that comes so much later; months and years end on the last day of a shorter month. */
export function later(day: PlainDate, { unit, length }: Duration, times = 1): PlainDate {
  if (unit === "days") return addDays(day, length * times);
  return unit === "months" ? addMonths(day, length * times) : addYears(day, length * times);
}

/** Begins the life of a star with the first one that is given. */
export function newStarLife(scheme: TitleScheme, { on, id, star }: AwardedEvent): StarLife {
  return {
    scheme,
    given: { star, on },
    rechecks: 0,
    failed: false,
    sanctions: new Map(),
    since: on,
    by: id,
    stretches: [],
  };
}

/** Closes the stretch that ended on a day and begins another, after the change that is handed in. */
export function turn(life: StarLife, on: PlainDate, by: string, change: () => void): void {
  if (life.since < on) life.stretches.push(Object.freeze({ ...titleOf(life), until: on }));
  change();
  life.since = on;
  life.by = by;
}

/** Lets suspensions and the time of the star end by themselves up to a day. */
export function passTime(life: StarLife, day: PlainDate): void {
  for (let on = nextTurn(life); on !== undefined && on <= day; on = nextTurn(life)) {
    turn(life, on, life.by, () => undefined);
  }
}

/** What the star is in the stretch that runs. */
export function titleOf(life: StarLife): Title {
  const { since, by } = life;
  const status = statusOf(life, since);
  const until = nextTurn(life);
  const barredUntil = barEnd(life);
  return {
    status,
    star: status === "held" ? starLeft(life) : null,
    since,
    ...(until === undefined ? {} : { until }),
    ...(barredUntil === undefined || barredUntil <= since ? {} : { barredUntil }),
    by,
  };
}

/** What the star is on a day, if nothing else happens. */
export function statusOf(life: StarLife, day: PlainDate): TitleStatus {
  if (life.failed || starLeft(life) === null) return "removed";
  const end = timeEnd(life);
  if (end !== undefined && end <= day) return "lapsed";
  return suspensionEnds(life).some((resumes) => resumes > day) ? "suspended" : "held";
}

/** The first day after the time of the star. */
export const timeEnd = ({ scheme, given }: StarLife): PlainDate | undefined =>
  scheme.valid && later(given.on, scheme.valid);

/** The first day on which a star may be given again; none where nothing bars the site. */
export const barEnd = ({ sanctions }: StarLife): PlainDate | undefined =>
  latest(
    [...sanctions.values()].flatMap(({ sanction: { bars }, on }) =>
      bars ? [later(on, bars)] : [],
    ),
  );

/** The stars that the sanctions leave; the last one that is taken off takes the title away. */
function starLeft({ given, sanctions }: StarLife): Star | null {
  let left: number = given.star;
  for (const { sanction } of sanctions.values()) {
    if (sanction.effect.kind === "removes") return null;
    if (sanction.effect.kind === "lowers") left -= sanction.effect.by;
  }
  // A class without stars of its own is nothing that can be taken off.
  return left < Math.min(given.star, 1) ? null : (left as Star);
}

const suspensionEnds = ({ sanctions }: StarLife): readonly PlainDate[] =>
  [...sanctions.values()].flatMap(({ sanction: { effect }, on }) =>
    effect.kind === "suspends" ? [later(on, effect.for)] : [],
  );

/** The next day after the stretch began on which something changes by itself. */
function nextTurn(life: StarLife): PlainDate | undefined {
  const status = statusOf(life, life.since);
  if (status === "removed" || status === "lapsed") return undefined;
  const end = timeEnd(life);
  if (status === "held") return end;
  const resumes = definitely(latest(suspensionEnds(life)), "a suspension");
  return end !== undefined && end < resumes ? end : resumes;
}

const latest = (days: readonly PlainDate[]): PlainDate | undefined => [...days].sort().at(-1);
