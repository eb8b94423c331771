import { DomainError } from "../core/error.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { safely } from "../core/safely.js";
import type { AcceptanceErrorCode } from "./errors.js";
import { later } from "./later.js";
import type { TitleScheme } from "./model/title-scheme.js";
import { readTitles } from "./titles/read-titles.js";

/** From which day re-checks are counted, and up to which they are listed. */
export interface RecheckOptions {
  /** The day on which the star was given. */
  readonly awardedOn: PlainDate;
  /** The last day that may be listed. */
  readonly through: PlainDate;
}

/**
 * Lists the days on which a star is to be re-checked, each counted from the day it was given.
 *
 * A re-check on the day on which the time of the star is over is none.
 *
 * @param scheme - The rules of titles.
 * @param options - The day on which it was given, and the last day that may be listed.
 * @returns The days; none where the rules know no re-check.
 * @throws {@link core.DomainError} the codes of `defineTitles`, when the rules do not fit.
 * @throws {@link core.DomainError} `acceptance/invalid-options` when the days are in the wrong order.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data or a day does not
 * exist.
 * @example
 * const rules = defineTitles({
 *   kind: "titles", id: "halls", version: "2015", title: { zh: "文化礼堂", en: "culture halls" },
 *   issuer: "county", region: "county", effective: { from: "2015-01-01" },
 *   citation: { document: "Notice 1" }, recheckEvery: { unit: "years", length: 2 },
 * });
 * recheckDaysOf(rules, { awardedOn: "2015-12-01", through: "2021-12-31" });
 * // ["2017-12-01", "2019-12-01", "2021-12-01"]
 */
export function recheckDaysOf(scheme: TitleScheme, options: RecheckOptions): readonly PlainDate[] {
  const { recheckEvery, valid } = readTitles(scheme);
  const read = readRecord(options, ["awardedOn", "through"], [], "set of re-check options");
  const [awardedOn, through] = [checkedDay(read.awardedOn), checkedDay(read.through)];
  if (through < awardedOn) {
    throw new DomainError<AcceptanceErrorCode>(
      "acceptance/invalid-options",
      `The last day, ${through}, comes before the day of the star, ${awardedOn}. Exchange them.`,
      { awardedOn, through },
    );
  }
  const days: PlainDate[] = [];
  if (recheckEvery === undefined) return Object.freeze(days);
  const end = valid && later(awardedOn, valid);
  for (let times = 1; ; times += 1) {
    // The calendar ends with the year 2100, and no day that may be listed comes after it.
    const next = safely(() => later(awardedOn, recheckEvery, times));
    if (!next.success || next.data > through) return Object.freeze(days);
    if (end !== undefined && next.data >= end) return Object.freeze(days);
    days.push(next.data);
  }
}
