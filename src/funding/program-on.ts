import { DomainError } from "../core/error.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Places } from "../rules/parameter-sheet.js";
import { readAsking } from "../rules/read-asking.js";
import { readFunding } from "./define/read-funding.js";
import type { FundingErrorCode } from "./errors.js";
import type { FundProgram } from "./model.js";
import { breachesOf } from "./program/breaches-of.js";
import type { FundPeriod } from "./program/clauses-in.js";
import { clausesIn, wholeProgram } from "./program/clauses-in.js";
import type { ProgramStanding } from "./program/program-standing.js";
import { readEntries } from "./program/read-entries.js";
import { runThrough, yearOf } from "./program/run-through.js";
import { newSums, plusSums, standingOf, sumUp } from "./program/sums.js";
import type { FundEntry } from "./records.js";

/** For which day a program is looked at. */
export interface ProgramOptions {
  /** The last day that counts. */
  readonly asOf: PlainDate;
  /** What was on record by this day; everything on record unless given. */
  readonly knownOn?: PlainDate;
  /** The places, which decide between the layers of a parameter. */
  readonly places?: Places;
}

/**
 * Tells how a program stands on a day: what is left, what the clauses miss, what went wrong.
 *
 * Entries of one day count together: money allotted on a day can be paid on it.
 *
 * @param program - The program.
 * @param entries - The movements of its money, in any order, each once.
 * @param options - The day, what was on record, and the places.
 * @returns Sums by source, use, year and day; clauses with what they miss; breaches.
 * @throws {@link core.DomainError} the codes of `defineFunding`, when the program does not fit.
 * @throws {@link core.DomainError} `funding/invalid-record`, `funding/duplicate-id` or
 * `funding/unknown-id` when an entry does not fit.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when a share has no value then and there.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, a day does not
 * exist, or a sum is too large.
 * @example
 * const program = defineFunding({
 *   kind: "program", id: "fund", version: "2022",
 *   title: { zh: "专项资金", en: "special fund" }, issuer: "city office", region: "city",
 *   effective: { from: "2022-01-01" }, citation: { document: "Notice 4" },
 *   sources: [{ id: "city", label: { zh: "市级", en: "city" } }],
 *   uses: [
 *     { id: "sites", label: { zh: "建设和活动", en: "sites and activities" } },
 *     { id: "office", label: { zh: "办公", en: "office" } },
 *   ],
 *   clauses: [{
 *     id: "most", label: { zh: "六成以上", en: "at least 60 %" }, uses: ["sites"], of: "allotted",
 *     is: "at-least", share: { kind: "constant", value: "0.6" }, over: "program",
 *   }],
 *   unspent: "carried",
 * });
 * const entry = { on: "2022-03-01", kind: "allotted", source: "city" } as const;
 * const { clauses } = programOn(program, [
 *   { ...entry, id: "1", use: "sites", amount: "500000" },
 *   { ...entry, id: "2", use: "office", amount: "500000" },
 * ], { asOf: "2022-12-31" });
 * clauses[0]?.holds; // false
 * clauses[0]?.missing; // "100000"
 * clauses[0]?.added; // "250000"
 */
export function programOn(
  program: FundProgram,
  entries: readonly FundEntry[],
  options: ProgramOptions,
): ProgramStanding {
  const read = readFunding(program, "program");
  const { scheme } = read;
  const { context } = readAsking(options, ["all"]);
  const { asOf, knownOn } = context;
  if (asOf === undefined) {
    throw new DomainError<FundingErrorCode>(
      "funding/invalid-record",
      'A program is looked at on a day. Give the option "asOf".',
      { path: "/asOf" },
    );
  }
  const known = readEntries(scheme, entries)
    .filter(({ on, recordedOn = on }) => on <= asOf && recordedOn <= (knownOn ?? recordedOn))
    .sort(byDay);
  const { sources, lapses, days, overspent } = runThrough(scheme, known, asOf);
  const years = yearsOf(known);
  const breaches = [...known.flatMap((entry) => breachesOf(scheme, entry)), ...overspent];
  const total = [...sources.values()].reduce(plusSums, newSums());
  const usedFor = (id: string) => sumUp(known.filter(({ use }) => use === id));
  return Object.freeze({
    scheme: Object.freeze({ id: scheme.id, version: scheme.version }),
    asOf,
    total: standingOf("total", total),
    sources: Object.freeze([...sources].map(([id, sums]) => standingOf(id, sums))),
    uses: Object.freeze(scheme.uses.map(({ id }) => standingOf(id, usedFor(id)))),
    years: Object.freeze(
      years.map(([year, list]) =>
        standingOf(year, { ...sumUp(list), lapsed: lapses.get(year) ?? 0 }),
      ),
    ),
    days,
    clauses: Object.freeze(clausesIn(read, context, [...years, [wholeProgram, known]])),
    breaches: Object.freeze(breaches.sort(byDay)),
  });
}

interface Dated {
  readonly on: PlainDate;
}

const byDay = (one: Dated, other: Dated): number =>
  one.on < other.on ? -1 : Number(one.on > other.on);

function yearsOf(entries: readonly FundEntry[]): readonly FundPeriod[] {
  return [...new Set(entries.map(yearOf))].map((year) => [
    year,
    entries.filter((entry) => yearOf(entry) === year),
  ]);
}
