import { DomainError } from "../core/error.js";
import type { HolidayDecree } from "../core/holiday-decree.js";
import type { ClosedPeriod } from "../core/period.js";
import { daysIn, toPeriod } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { addDays, checkedDay } from "../core/plain-date.js";
import { toPlainJson } from "../core/plain-json.js";
import { checkedFields } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import { compileWorkdays } from "../core/workdays.js";
import type { FactsOf } from "../rules/fact-sheet.js";
import type { Places } from "../rules/parameter-sheet.js";
import { checkedContext } from "../rules/rule-context.js";
import type { DutyQuestion } from "./duties/assess-duties.js";
import { assessDuties } from "./duties/assess-duties.js";
import { dueDatesIn } from "./duties/due-dates-in.js";
import { periodsOf } from "./duties/periods.js";
import { readRegister } from "./duties/read-register.js";
import { isTimeOfDay } from "./duties/time-of-day.js";
import type { CadenceErrorCode } from "./errors.js";
import type { CadenceScheme, DueDate, DutyRegister, DutyStandings, TimeOfDay } from "./model.js";
import { readCadenceScheme } from "./scheme/read-cadence-scheme.js";

/** What is known about working days. */
export interface CadenceOptions {
  /**
   * The decrees about holidays and adjusted workdays, such as `holidayDecrees` of `wenming/calendar`;
   * without any, due days that hang on working days are unknown.
   */
  readonly decrees?: readonly HolidayDecree[];
  /** Leaves out decrees published after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/** The moment for which duties are asked about. */
export interface AssessmentOptions {
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The minute of that day; without it, the day counts as not over, and all of it has arrived. */
  readonly at?: TimeOfDay;
  /** Leaves out periods that begin before this day; from the first of the scheme unless given. */
  readonly since?: PlainDate;
  /** The places of the subjects, which decide between the layers of a parameter. */
  readonly places?: Places;
}

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
  const workdays = workdaysBy(options);
  const duties = read.scheme.duties.map((duty) => ({ duty, series: periodsOf(duty.every) }));
  const { effective } = read.scheme;
  return Object.freeze({
    listDueDates: (period: ClosedPeriod) => {
      const last = addDays(toPeriod(period).from, daysIn(period) - 1);
      const span = { first: toPeriod(period).from, last };
      return Object.freeze(dueDatesIn(duties, effective, span, workdays).map(({ due }) => due));
    },
    assess: (register: DutyRegister<FactsOf<S["facts"]>>, asked: AssessmentOptions) => {
      const question = readQuestion(asked, effective.from);
      return assessDuties(read, duties, workdays, readRegister(register, duties), question);
    },
  });
}

/** Opens the working days that options tell of. */
export function workdaysBy(options: CadenceOptions) {
  const fields = ["decrees", "knownOn"] as const;
  const read = checkedFields(toPlainJson(options), [], fields, "set of cadence options");
  const { decrees = [], knownOn } = read as unknown as CadenceOptions;
  return compileWorkdays(decrees, knownOn === undefined ? {} : { knownOn });
}

function readQuestion(asked: unknown, first: PlainDate): DutyQuestion {
  const what = "set of assessment options";
  const fields = ["at", "since", "places"] as const;
  const read = checkedFields(toPlainJson(asked), ["asOf"], fields, what);
  const { asOf, at, since = first, places } = read;
  const on = checkedDay(asOf);
  const context = checkedContext({ asOf: on, ...(places === undefined ? {} : { places }) });
  return { on, ...checkedTime(at), since: checkedDay(since), context };
}

function checkedTime(at: unknown): { readonly at?: TimeOfDay } {
  if (at === undefined) return {};
  if (isTimeOfDay(at)) return { at };
  throw new DomainError<CadenceErrorCode>(
    "cadence/invalid-time",
    `${quote(at)} is no time of day. Write it as HH:MM, from 00:00 to 23:59.`,
    { path: "/at" },
  );
}
