import type { HolidayDecree } from "../../core/holiday-decree.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import type { Workdays } from "../../core/workdays.js";
import { compileWorkdays } from "../../core/workdays.js";
import type { Places } from "../../rules/parameter-sheet.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";

/** The day for which it is asked where sites stand, and what is known then. */
export interface RoundOptions {
  /** The day. */
  readonly day: PlainDate;
  /** Leaves out what was entered, and decreed, after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
  /** The decrees on holidays, from which working days are counted. */
  readonly decrees?: readonly HolidayDecree[];
  /** The places of the round, which decide between the layers of a parameter. */
  readonly places?: Places;
}

/** The options after the check. */
export interface ReadQuestion {
  readonly day: PlainDate;
  /** What guards are read with, beside the day of their event. */
  readonly context: Omit<RuleContext, "asOf">;
  readonly workdays: Workdays;
}

/** Checks the options of `roundOn`. */
export function readQuestion(options: RoundOptions): ReadQuestion {
  const optional = ["knownOn", "decrees", "places"] as const;
  const read = readRecord(options, ["day"], optional, "set of round options");
  const { day, decrees = [], ...others } = read;
  const context = checkedContext(others);
  const { knownOn } = context;
  // The decrees are plain data by now; their schema is checked where they are compiled.
  const given = decrees as unknown as readonly HolidayDecree[];
  return {
    day: checkedDay(day),
    context,
    workdays: compileWorkdays(given, knownOn === undefined ? {} : { knownOn }),
  };
}
