import { definitely } from "../../core/definitely.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import type { Star } from "../../core/vocabulary.js";
import { later } from "../later.js";
import type { StandingSanction, Title, TitleStatus } from "../model/title.js";
import type { TitleEvent } from "../model/title-event.js";
import type { Sanction, TitleScheme } from "../model/title-scheme.js";

/** A sanction that has not been repaired, and its day. */
export interface SanctionedFault {
  readonly sanction: Sanction;
  readonly on: PlainDate;
  /** What it does to the star; nothing where none counted on its day. */
  readonly effect?: Sanction["effect"];
  /** The first day on which a star may be given again, where it bars the site. */
  readonly barEnd?: PlainDate | Unknown;
}

/** A star while its life is replayed. */
export interface StarLife {
  readonly scheme: TitleScheme;
  /** The rounds that are set, in their order. */
  readonly rounds: readonly Period[];
  /** The star that was given last, and the day from which it holds; none yet where that is missing. */
  given?: { readonly star: Star; readonly on: PlainDate };
  /** How many re-checks it has passed, and whether it failed one. */
  rechecks: number;
  failed: boolean;
  /** What was sanctioned since, by the id of the event. */
  readonly sanctions: Map<string, SanctionedFault>;
  /** The stretch that runs. */
  since: PlainDate;
  by: string;
  /** The stretches that are over. */
  readonly stretches: Title[];
}

/** Begins the life of a star, before anything is given or taken. */
export function newStarLife(
  scheme: TitleScheme,
  rounds: readonly Period[],
  { on, id }: TitleEvent,
): StarLife {
  return {
    scheme,
    rounds,
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

/** What the star is in the stretch that runs, seen from one of its days. */
export function titleOf(life: StarLife, day: PlainDate = life.since): Title {
  const { since, by } = life;
  const status = statusOf(life, since);
  const until = nextTurn(life);
  const barredUntil = barEnd(life);
  const sanctions = standingOn(life, day);
  return {
    status,
    star: status === "held" ? starLeft(life, definitely(life.given).star) : null,
    since,
    ...(until === undefined ? {} : { until }),
    ...(isBarred(barredUntil, day) ? { barredUntil } : {}),
    by,
    ...(sanctions.length === 0 ? {} : { sanctions }),
    ...(life.failed ? { recheckFailed: true } : {}),
  };
}

/** The sanctions that still take something on a day: a star, time, or the next round. */
function standingOn({ sanctions }: StarLife, day: PlainDate): readonly StandingSanction[] {
  const standing = [...sanctions].filter(([, { effect, on, barEnd: end }]) => {
    if (isBarred(end, day)) return true;
    return effect?.kind === "suspends" ? later(on, effect.for) > day : effect !== undefined;
  });
  return Object.freeze(
    standing.map(([by, { sanction, on }]) => Object.freeze({ sanction: sanction.id, on, by })),
  );
}

/** What the star is on a day, if nothing else happens. */
export function statusOf(life: StarLife, day: PlainDate): TitleStatus {
  const { given, failed } = life;
  if (given === undefined) return "unrated";
  if (failed || starLeft(life, given.star) === null) return "removed";
  const end = timeEnd(life);
  if (end !== undefined && end <= day) return "lapsed";
  return suspensionEnds(life).some((resumes) => resumes > day) ? "suspended" : "held";
}

/** The first day after the time of the star. */
export const timeEnd = ({ scheme, given }: StarLife): PlainDate | undefined =>
  scheme.valid && given && later(given.on, scheme.valid);

/** The first day on which a star may be given again; none where nothing bars the site. */
export function barEnd({ sanctions }: StarLife): PlainDate | Unknown | undefined {
  let last: PlainDate | undefined;
  for (const { barEnd: end } of sanctions.values()) {
    if (isUnknown(end)) return end;
    if (end !== undefined && (last === undefined || end > last)) last = end;
  }
  return last;
}

/** Whether a bar that ends so stands on a day; one whose end is not known yet does. */
export const isBarred = (
  end: PlainDate | Unknown | undefined,
  day: PlainDate,
): end is PlainDate | Unknown => end !== undefined && (isUnknown(end) || day < end);

/** The stars that the sanctions leave; the last one that is taken off takes the title away. */
function starLeft({ sanctions }: StarLife, given: Star): Star | null {
  let left: number = given;
  for (const { effect } of sanctions.values()) {
    if (effect?.kind === "removes") return null;
    if (effect?.kind === "lowers") left -= effect.by;
  }
  // A class without stars of its own is nothing that can be taken off.
  return left < Math.min(given, 1) ? null : (left as Star);
}

const suspensionEnds = ({ sanctions }: StarLife): readonly PlainDate[] =>
  [...sanctions.values()].flatMap(({ effect, on }) =>
    effect?.kind === "suspends" ? [later(on, effect.for)] : [],
  );

/** The next day after the stretch began on which something changes by itself. */
function nextTurn(life: StarLife): PlainDate | undefined {
  const status = statusOf(life, life.since);
  if (status !== "held" && status !== "suspended") return undefined;
  const end = timeEnd(life);
  if (status === "held") return end;
  const resumes = definitely(latest(suspensionEnds(life)), "a suspension");
  return end !== undefined && end < resumes ? end : resumes;
}

const latest = (days: readonly PlainDate[]): PlainDate | undefined => [...days].sort().at(-1);
