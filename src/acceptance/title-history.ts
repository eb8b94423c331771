import type { Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { TitleHistory } from "./model/title.js";
import type { TitleEvent } from "./model/title-event.js";
import type { TitleScheme } from "./model/title-scheme.js";
import { readRounds } from "./titles/read-rounds.js";
import { readTitles } from "./titles/read-titles.js";
import { replayTitles } from "./titles/replay-titles.js";
import { passTime, titleOf } from "./titles/star-life.js";

/** Up to which day a life is told, and how much is known. */
export interface TitleHistoryOptions {
  /** Leaves out what happened after this day; everything on record unless given. */
  readonly until?: PlainDate;
  /** Leaves out what was entered after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
  /** The rounds that are set, as for `titleOn`. */
  readonly rounds?: readonly Period[];
}

/**
 * Tells what the star of a site was, stretch by stretch.
 *
 * Stars lapse and suspensions end by themselves. The last stretch is open unless it is known when it
 * ends.
 *
 * @param scheme - The rules of titles.
 * @param events - The log of the star of one site, in any order.
 * @param options - Up to which day, and how much is known.
 * @returns The stretches in their order, and the events that did not count.
 * @throws {@link core.DomainError} the codes of `defineTitles`, when the rules do not fit.
 * @throws {@link core.DomainError} `acceptance/invalid-events`, `acceptance/conflict` or
 * `acceptance/unknown-sanction` when the log does not fit.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, a day does not
 * exist, or a term leaves the years 1900 to 2100.
 * @example
 * const citation = { document: "Notice 1" };
 * const rules = defineTitles({
 *   kind: "titles", id: "titles", version: "2024", title: { zh: "星级管理", en: "stars" },
 *   issuer: "county office", region: "county", effective: { from: "2018-01-01" }, citation,
 *   valid: { unit: "years", length: 3 },
 * });
 * const events = [
 *   { id: "a", kind: "awarded", site: "s1", on: "2018-07-01", star: 3 },
 *   { id: "b", kind: "awarded", site: "s1", on: "2020-07-01", star: 4 },
 * ] as const;
 * titleHistory(rules, events).stretches.map(({ star, since, until }) => [star, since, until]);
 * // [[3, "2018-07-01", "2020-07-01"], [4, "2020-07-01", "2023-07-01"]]
 */
export function titleHistory(
  scheme: TitleScheme,
  events: readonly TitleEvent[],
  options: TitleHistoryOptions = {},
): TitleHistory {
  const rules = readTitles(scheme);
  const read = readRecord(options, [], ["until", "knownOn", "rounds"], "set of history options");
  const until = read.until === undefined ? undefined : checkedDay(read.until);
  const knownOn = read.knownOn === undefined ? undefined : checkedDay(read.knownOn);
  const { life, refused } = replayTitles(rules, events, {
    ...(until === undefined ? {} : { until }),
    ...(knownOn === undefined ? {} : { knownOn }),
    rounds: readRounds(read.rounds),
  });
  if (life === undefined) return Object.freeze({ stretches: Object.freeze([]), refused });
  if (until !== undefined) passTime(life, until);
  const stretches = [...life.stretches, Object.freeze(titleOf(life))];
  return Object.freeze({ stretches: Object.freeze(stretches), refused });
}
