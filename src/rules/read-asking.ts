import { DomainError } from "../core/error.js";
import type { CoreErrorCode } from "../core/errors.js";
import type { JsonValue } from "../core/json-value.js";
import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { Places } from "./parameter-sheet.js";
import type { RuleContext } from "./rule-context.js";
import { checkedContext } from "./rule-context.js";

/** For which day and place a question is asked, and how much of the answer is wanted. */
export interface Asking<Detail extends string> {
  /** The day asked about; owed by rules that read a parameter or the day itself. */
  readonly asOf?: PlainDate;
  /** What was on record by this day; everything on record unless given. */
  readonly knownOn?: PlainDate;
  /** The places, which decide between the layers of a parameter. */
  readonly places?: Places;
  /** How much is asked for; the first of the choices unless given. */
  readonly detail?: Detail;
}

/** A question after the check. */
export interface ReadAsking<Detail extends string, Field extends string> {
  readonly context: RuleContext;
  readonly detail: Detail;
  /** The fields of the operation's own, still unread. */
  readonly own: Readonly<Partial<Record<Field, JsonValue>>>;
}

/**
 * Checks the options of a question.
 *
 * @throws {@link DomainError} `core/invalid-shape` or another `core/` code when they do not fit.
 */
export function readAsking<Detail extends string, Field extends string = never>(
  options: unknown,
  details: readonly [Detail, ...Detail[]],
  fields: readonly Field[] = [],
): ReadAsking<Detail, Field> {
  const known = ["asOf", "knownOn", "places", "detail", ...fields] as const;
  const read = readRecord(options, [], known, "set of options") as Readonly<
    Record<string, JsonValue>
  >;
  const { asOf, knownOn, places, detail = details[0], ...own } = read;
  const asked = details.find((each) => each === detail);
  if (asked === undefined) {
    throw new DomainError<CoreErrorCode>(
      "core/invalid-shape",
      `The detail is ${quote(detail)}. Use ${details.join(" or ")}.`,
      { path: "/detail" },
    );
  }
  const context = Object.entries({ asOf, knownOn, places }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    context: checkedContext(Object.fromEntries(context)),
    detail: asked,
    own: own as Partial<Record<Field, JsonValue>>,
  };
}
