import type { ClosedPeriod } from "../core/period.js";
import { daysIn, toPeriod } from "../core/period.js";
import { addDays } from "../core/plain-date.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import { assessDuties } from "./duties/assess-duties.js";
import type { AssessmentOptions, CadenceOptions } from "./duties/cadence-options.js";
import { readKnown, readQuestion } from "./duties/cadence-options.js";
import { dueDatesIn } from "./duties/due-dates-in.js";
import { periodsOf } from "./duties/periods.js";
import { readRegister } from "./duties/read-register.js";
import type { CadenceScheme } from "./model/cadence-scheme.js";
import type { DueDate } from "./model/duty.js";
import type { DutyRegister } from "./model/duty-register.js";
import type { DutyStandings } from "./model/duty-status.js";
import { readCadenceScheme } from "./scheme/read-cadence-scheme.js";

/** A ladder of duties made ready for many questions. */
export interface CompiledCadence<Facts> {
  /** Lists the periods that begin in a stretch of days, as `listDueDates` does. */
  readonly listDueDates: (period: ClosedPeriod) => readonly DueDate[];
  /** Tells where duties stand, as `assessCadence` does. */
  readonly assess: (register: DutyRegister<Facts>, options: AssessmentOptions) => DutyStandings;
}

/**
 * Makes a ladder of duties ready for many questions.
 *
 * @param scheme - The duties.
 * @param options - The decrees about working days, and how much of them is known.
 * @returns The questions, which throw as `listDueDates` and `assessCadence` do.
 * @throws {@link core.DomainError} the codes of `defineCadence`, when the scheme does not fit.
 * @throws {@link core.DomainError} `core/invalid-decrees` or `core/conflict` when decrees do not fit,
 * and the codes of what is not plain data.
 * @example
 * const ladder = compileCadence({
 *   kind: "cadence", id: "ladder", version: "2026",
 *   title: { zh: "调度制度", en: "ladder of duties" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" }, facts: {},
 *   duties: [{
 *     id: "weekly", label: { zh: "周快报", en: "weekly bulletin" },
 *     submission: { zh: "快报", en: "bulletin" },
 *     every: { unit: "week" }, due: { kind: "days", from: "end", count: 1, cutOff: "12:00" },
 *   }],
 * });
 * ladder.listDueDates({ from: "2026-06-01", until: "2026-06-08" }); // [{
 * //   duty: "weekly", period: { from: "2026-06-01", until: "2026-06-08" },
 * //   due: "2026-06-08", cutOff: "12:00",
 * // }]
 * const register = { subjects: [{ id: "east", facts: {} }] };
 * const asked = { asOf: "2026-06-08", at: "12:01", since: "2026-06-01" } as const;
 * ladder.assess(register, asked).results.map(({ status }) => status); // ["overdue", "due"]
 */
export function compileCadence<const S extends CadenceScheme>(
  scheme: S,
  options: CadenceOptions = {},
): CompiledCadence<FactsOf<S["facts"]>> {
  const read = readCadenceScheme(scheme);
  const known = readKnown(options);
  const duties = read.scheme.duties.map((duty) => ({ duty, series: periodsOf(duty.every) }));
  const { effective } = read.scheme;
  return Object.freeze({
    listDueDates: (period: ClosedPeriod) => {
      const last = addDays(toPeriod(period).from, daysIn(period) - 1);
      const span = { first: toPeriod(period).from, last };
      return Object.freeze(
        dueDatesIn(duties, effective, span, known.workdays).map(({ due }) => due),
      );
    },
    assess: (register: DutyRegister<FactsOf<S["facts"]>>, asked: AssessmentOptions) => {
      const question = readQuestion(asked, effective.from, known);
      return assessDuties(
        read,
        duties,
        known.workdays,
        readRegister(register, duties, known),
        question,
      );
    },
  });
}
