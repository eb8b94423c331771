import { DomainError } from "../../core/error.js";
import type { HolidayDecree } from "../../core/holiday-decree.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import type { TimeOfDay } from "../../core/plain-date-time.js";
import { isTimeOfDay } from "../../core/plain-date-time.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import type { Workdays } from "../../core/workdays.js";
import { compileWorkdays } from "../../core/workdays.js";
import type { Places } from "../../rules/parameter-sheet.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { CadenceErrorCode } from "../errors.js";
import type { Moment } from "./handed-in.js";

/** What is known about working days. */
export interface CadenceOptions {
  /**
   * The decrees about holidays and adjusted workdays, such as `holidayDecrees` of `wenming/calendar`;
   * without any, due days that hang on working days are unknown.
   */
  readonly decrees?: readonly HolidayDecree[];
  /**
   * Leaves out decrees published, and parameters, submissions, excuses and findings, their reports and re-checks recorded, after
   * this day, to repeat an earlier answer; what was annulled later counts.
   */
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

/** What is asked: up to which moment, from which day on, and where. */
export interface DutyQuestion extends Moment {
  readonly since: PlainDate;
  readonly context: RuleContext;
}

/** What is known when questions are answered. */
export interface Known {
  readonly workdays: Workdays;
  readonly knownOn?: PlainDate;
}

/** Opens the working days that options tell of. */
export function readKnown(options: CadenceOptions): Known {
  const read = readRecord(options, [], ["decrees", "knownOn"], "set of cadence options");
  // What they hold is checked where it is compiled.
  const { decrees = [], knownOn } = read as unknown as CadenceOptions;
  const known = knownOn === undefined ? {} : { knownOn };
  return { workdays: compileWorkdays(decrees, known), ...known };
}

/** Checks what is asked; without a first day, everything since the given one. */
export function readQuestion(asked: unknown, first: PlainDate, { knownOn }: Known): DutyQuestion {
  const what = "set of assessment options";
  const fields = ["at", "since", "places"] as const;
  const read = readRecord(asked, ["asOf"], fields, what);
  const { asOf, at, since = first, places } = read;
  const on = checkedDay(asOf);
  const context = checkedContext({
    asOf: on,
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(places === undefined ? {} : { places }),
  });
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
