import { DomainError } from "../../core/error.js";
import type { PlainDate } from "../../core/plain-date.js";
import { addDays, toPlainDate } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import { safely } from "../../core/safely.js";
import type { Places } from "../../rules/parameter-sheet.js";
import { readAsking } from "../../rules/read-asking.js";
import type { RuleContext } from "../../rules/rule-context.js";
import type { CompositionErrorCode } from "../errors.js";

/** Which year is asked about. */
export interface YearOptions {
  /** The calendar year, 1900 to 2099. */
  readonly year: number;
  /** The day on which rules are read and duties looked at; the last of the year unless given. */
  readonly asOf?: PlainDate;
  /** Leaves out what was recorded after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
  /** The places, which decide between the layers of a parameter. */
  readonly places?: Places;
  /** `trace` adds the reasons of every value; `values` unless given. */
  readonly detail?: "values" | "trace";
}

/** The question after the check. */
export interface YearQuestion {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly months: { readonly from: string; readonly through: string };
  readonly context: RuleContext & { readonly asOf: PlainDate };
  readonly traced: boolean;
}

/**
 * Checks the options of a question about a year.
 *
 * @throws {@link DomainError} `composition/invalid-question` when they do not fit; its `cause` says why.
 */
export function readQuestion(options: YearOptions): YearQuestion {
  const read = safely(() => readFields(options));
  if (read.success) return read.data;
  throw new DomainError<CompositionErrorCode>(
    "composition/invalid-question",
    `The options of the year do not fit: ${read.error.message}`,
    {},
    { cause: read.error },
  );
}

function readFields(options: YearOptions): YearQuestion {
  const { context, detail, own } = readAsking(options, ["values", "trace"], ["year"]);
  const { year } = own;
  if (typeof year !== "number" || !Number.isInteger(year) || year < 1900 || year > 2099) {
    throw new DomainError<CompositionErrorCode>(
      "composition/invalid-question",
      `The year is ${quote(year)}. Give a whole number from 1900 to 2099.`,
    );
  }
  const first = toPlainDate(`${year}-01-01`);
  const last = addDays(toPlainDate(`${year + 1}-01-01`), -1);
  return {
    first,
    last,
    months: { from: `${year}-01`, through: `${year}-12` },
    context: { ...context, asOf: context.asOf ?? last },
    traced: detail === "trace",
  };
}
