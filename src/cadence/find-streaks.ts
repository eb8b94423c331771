import { definitely } from "../core/definitely.js";
import { parseWith } from "../core/parse-with.js";
import { compareText } from "./duties/compare-text.js";
import type { CadenceErrorCode } from "./errors.js";
import type { CadenceScheme } from "./model/cadence-scheme.js";
import type { Mark, MarkSeries, StreakEnd, StreakRule } from "./model/streak.js";
import { markSeriesSchema } from "./schema.js";
import { refuseStray } from "./scheme/cadence-fault.js";
import { readCadenceScheme } from "./scheme/read-cadence-scheme.js";
import { streakReason } from "./tell/streak-reason.js";

/**
 * Finds what follows from marks several times running, such as an interview after three red cards.
 *
 * Marks that break end a streak; marks that neither count nor break, such as a month without visit,
 * are passed over. The standings of duties may serve as marks too.
 *
 * @param scheme - The scheme with its streak rules.
 * @param series - The rule, and the marks of one subject in any order of days.
 * @returns What follows, in the order of time, with the places of the marks by day.
 * @throws {@link core.DomainError} the codes of `defineCadence`, when the scheme does not fit.
 * @throws {@link core.DomainError} `cadence/invalid-marks` when the marks do not fit their schema.
 * @throws {@link core.DomainError} `cadence/unknown-rule` when the scheme has no such streak rule.
 * @throws {@link core.DomainError} `cadence/unknown-mark` when the rule does not tell what a mark does.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @example
 * const scheme = defineCadence({
 *   kind: "cadence", id: "cards", version: "2020",
 *   title: { zh: "红黄绿牌", en: "red, yellow and green cards" }, issuer: "county", region: "county",
 *   effective: { from: "2020-01-01" }, citation: { document: "Notice 3" }, facts: {}, duties: [],
 *   streaks: [{
 *     id: "interview", label: { zh: "约谈", en: "interview" }, citation: { document: "Notice 3" },
 *     counts: ["red"], breaks: ["yellow", "green"], neither: ["no-visit"],
 *     running: 2, repeats: "every-time",
 *   }],
 * });
 * const streaks = findStreaks(scheme, { rule: "interview", marks: [
 *   { on: "2020-03-01", mark: "red" }, { on: "2020-04-01", mark: "no-visit" },
 *   { on: "2020-05-01", mark: "red" }, { on: "2020-06-01", mark: "yellow" },
 * ] });
 * streaks.map(({ place, because }) => [place, because]); // [[3, [1, 3]]]
 */
export function findStreaks(scheme: CadenceScheme, series: MarkSeries): readonly StreakEnd[] {
  const { streaks = [] } = readCadenceScheme(scheme).scheme;
  const failure = { code: "cadence/invalid-marks", what: "series of marks" } as const;
  const read = parseWith<MarkSeries, CadenceErrorCode>(markSeriesSchema, series, failure);
  refuseStray("cadence/unknown-rule", "streak rule", read.rule, idsOf(streaks));
  const rule = definitely(streaks.find(({ id }) => id === read.rule));
  const { counts, breaks, neither = [] } = rule;
  const known = new Set([...counts, ...breaks, ...neither]);
  for (const { mark } of read.marks) refuseStray("cadence/unknown-mark", "mark", mark, known);
  // The sort is stable, so marks of one day stay in the order in which they were given.
  const marks = [...read.marks].sort((one, other) => compareText(one.on, other.on));
  return Object.freeze(endsOf(rule, marks));
}

const idsOf = (rules: readonly StreakRule[]): ReadonlySet<string> =>
  new Set(rules.map(({ id }) => id));

function endsOf(rule: StreakRule, marks: readonly Mark[]): readonly StreakEnd[] {
  const ends: StreakEnd[] = [];
  let streak: number[] = [];
  for (const [index, { on, mark }] of marks.entries()) {
    if (rule.breaks.includes(mark)) streak = [];
    if (!rule.counts.includes(mark)) continue;
    streak.push(index + 1);
    if (!isDue(rule, streak.length)) continue;
    const because = Object.freeze(streak.slice(-rule.running));
    const reason = streakReason(rule, because, on);
    ends.push(Object.freeze({ rule: rule.id, on, place: index + 1, because, reason }));
  }
  return ends;
}

function isDue({ running, repeats }: StreakRule, length: number): boolean {
  switch (repeats) {
    case "every-time":
      return length >= running;
    case "once":
      return length === running;
    case "every-full-run":
      return length % running === 0;
  }
}
