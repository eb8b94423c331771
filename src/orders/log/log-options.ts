import type { HolidayDecree } from "../../core/holiday-decree.js";
import { parseWith } from "../../core/parse-with.js";
import type { ClosedPeriod } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { Rounding } from "../../core/rounding.js";
import type { Workdays } from "../../core/workdays.js";
import { compileWorkdays } from "../../core/workdays.js";
import type { OrdersErrorCode } from "../errors.js";
import { logOptionsSchema, workdayKnowledgeSchema } from "../schema.js";

/** What is known about working days. */
export interface WorkdayKnowledge {
  /**
   * The decrees about holidays and adjusted workdays, such as `holidayDecrees` of `wenming/calendar`;
   * without any, times in working days are unknown.
   */
  readonly decrees?: readonly HolidayDecree[];
  /** Leaves out decrees published after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/** How a log is read. */
export interface LogOptions extends WorkdayKnowledge {
  /** The minute from which it is seen; what happened later is left out. */
  readonly now?: PlainDateTime;
}

/** Which orders figures are about, and how they are rounded. */
export interface LogFigureOptions extends LogOptions {
  /** The days on which the orders were submitted; all unless given. */
  readonly submitted?: ClosedPeriod;
  /** How shares and means are rounded; to four places, half up, unless given. */
  readonly rounding?: Rounding;
}

/** Options that have been checked. */
export interface ReadLogOptions extends Pick<LogFigureOptions, "now" | "submitted" | "rounding"> {
  readonly workdays: Workdays;
}

const failure = { code: "orders/invalid-options", what: "set of options" } as const;

/**
 * Copies and checks options.
 *
 * @throws {@link DomainError} `orders/invalid-options` when they do not fit.
 * @throws {@link DomainError} `core/invalid-decrees` or `core/conflict` when decrees do not fit.
 */
export function readLogOptions(options: unknown = {}): ReadLogOptions {
  const { decrees, knownOn, ...rest } = parseWith<UncheckedOptions, OrdersErrorCode>(
    logOptionsSchema,
    options,
    failure,
  );
  return { ...rest, ...compiled({ decrees, knownOn }) };
}

/**
 * Copies and checks what is known about working days, where nothing else is asked.
 *
 * @throws {@link DomainError} the codes of `readLogOptions`.
 */
export function readWorkdays(options: unknown = {}): Pick<ReadLogOptions, "workdays"> {
  return compiled(
    parseWith<UncheckedOptions, OrdersErrorCode>(workdayKnowledgeSchema, options, failure),
  );
}

interface UncheckedOptions extends Omit<LogFigureOptions, "decrees"> {
  readonly decrees?: unknown;
}

function compiled({
  decrees = [],
  knownOn,
}: {
  readonly decrees?: unknown;
  readonly knownOn?: PlainDate | undefined;
}): Pick<ReadLogOptions, "workdays"> {
  const known = knownOn === undefined ? {} : { knownOn };
  return { workdays: compileWorkdays(decrees as readonly HolidayDecree[], known) };
}
