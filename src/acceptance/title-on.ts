import type { Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { later } from "./later.js";
import type { Title } from "./model/title.js";
import type { TitleEvent } from "./model/title-event.js";
import type { TitleScheme } from "./model/title-scheme.js";
import { readRounds } from "./titles/read-rounds.js";
import { readTitles } from "./titles/read-titles.js";
import { replayTitles } from "./titles/replay-titles.js";
import type { StarLife } from "./titles/star-life.js";
import { passTime, timeEnd, titleOf } from "./titles/star-life.js";

/** The day for which it is asked what a star is, and what is known then. */
export interface TitleOptions {
  /** The day. */
  readonly day: PlainDate;
  /** Leaves out what was entered after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
  /** The rounds that are set, for sanctions that bar from the next ones. */
  readonly rounds?: readonly Period[];
}

/**
 * Tells what the star of a site is on a day: unrated, held, suspended, lapsed or removed.
 *
 * @param scheme - The rules of titles.
 * @param events - The log of the star of one site, in any order.
 * @param options - The day, and how much is known.
 * @returns The star with the event that made it so, until when, the next re-check and a bar.
 * @throws {@link core.DomainError} the codes of `titleHistory`.
 * @example
 * const citation = { document: "Notice 1" };
 * const rules = defineTitles({
 *   kind: "titles", id: "titles", version: "2024", title: { zh: "星级管理", en: "stars" },
 *   issuer: "county office", region: "county", effective: { from: "2018-01-01" }, citation,
 *   sanctions: [{ id: "accident", label: { zh: "重大事故", en: "major accident" }, citation,
 *     effect: { kind: "removes" }, bars: { unit: "years", length: 2 } }],
 * });
 * const events = [
 *   { id: "a", kind: "awarded", site: "s1", on: "2018-07-01", star: 3 },
 *   { id: "b", kind: "sanctioned", site: "s1", on: "2019-03-01", sanction: "accident" },
 * ] as const;
 * titleOn(rules, events, { day: "2019-02-28" }).star; // 3
 * const after = titleOn(rules, events, { day: "2019-03-01" });
 * [after.status, after.star, after.barredUntil]; // ["removed", null, "2021-03-01"]
 */
export function titleOn(
  scheme: TitleScheme,
  events: readonly TitleEvent[],
  options: TitleOptions,
): Title {
  const rules = readTitles(scheme);
  const read = readRecord(options, ["day"], ["knownOn", "rounds"], "set of title options");
  const day = checkedDay(read.day);
  const known = read.knownOn === undefined ? {} : { knownOn: checkedDay(read.knownOn) };
  const { life } = replayTitles(rules, events, {
    until: day,
    ...known,
    rounds: readRounds(read.rounds),
  });
  if (life === undefined) return Object.freeze({ status: "unrated", star: null });
  passTime(life, day);
  const title = titleOf(life, day);
  return Object.freeze({ ...title, ...(title.status === "held" ? nextRecheck(life) : {}) });
}

/** The first re-check that has not been passed yet; the k-th one passed covers the k-th day. */
function nextRecheck(life: StarLife): Pick<Title, "recheckOn"> {
  const { scheme, given, rechecks } = life;
  if (scheme.recheckEvery === undefined || given === undefined) return {};
  const recheckOn = later(given.on, scheme.recheckEvery, rechecks + 1);
  const end = timeEnd(life);
  return end === undefined || recheckOn < end ? { recheckOn } : {};
}
