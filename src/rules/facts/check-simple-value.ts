import type { JsonValue } from "../../core/json-value.js";
import { isPlainDate } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import { isText, textLimit } from "../../core/text.js";
import type { CheckedValue } from "../checked-facts.js";
import { isNumericFact } from "../fact-bounds.js";
import type { ChoiceFact, SimpleFact } from "../fact-sheet.js";
import { suggestionFor } from "../nearest-name.js";
import { checkNumber } from "./check-number.js";
import type { FactReport } from "./fact-report.js";
import { report } from "./fact-report.js";

/**
 * Checks the known value of a fact that is no list.
 *
 * @param definition - The definition of the fact.
 * @param value - The value given, plain JSON.
 * @param path - Where the value stands.
 * @param into - Takes up what is wrong.
 * @returns The value, or `undefined` where it does not fit.
 */
export function checkSimpleValue(
  definition: SimpleFact,
  value: JsonValue,
  path: string,
  into: FactReport,
): CheckedValue | undefined {
  if (isNumericFact(definition)) {
    const number = checkNumber(definition, value, path, into);
    return number === undefined ? undefined : { kind: "number", value: number };
  }
  const checked = checkedWord(definition, value);
  if (checked !== undefined) return checked;
  const { code, message } = misfitOf(definition, value);
  report(into, path, code, `is ${quote(value)}; ${message}`);
  return undefined;
}

type WordFact = Exclude<SimpleFact, { kind: "count" | "decimal" | "money" | "ratio" }>;

function checkedWord(definition: WordFact, value: JsonValue): CheckedValue | undefined {
  switch (definition.kind) {
    case "boolean":
      return typeof value === "boolean" ? { kind: "boolean", value } : undefined;
    case "choice":
      return isOption(definition, value) ? { kind: "word", value } : undefined;
    case "text":
      return isText(value) ? { kind: "word", value } : undefined;
    case "date":
      return isPlainDate(value) ? { kind: "date", value } : undefined;
  }
}

function isOption(choice: ChoiceFact, value: JsonValue): value is string {
  return choice.options.some(({ id }) => id === value);
}

function misfitOf(
  definition: WordFact,
  value: JsonValue,
): { readonly code: string; readonly message: string } {
  switch (definition.kind) {
    case "boolean":
      return { code: "invalid_type", message: "true or false is expected" };
    case "choice":
      return { code: "invalid_value", message: optionsOf(definition, value) };
    case "text":
      return {
        code: "invalid_type",
        message: `one line of text of 1 to ${textLimit} characters is expected`,
      };
    case "date":
      return { code: "invalid_type", message: "an existing day is expected as YYYY-MM-DD" };
  }
}

/** The options of a choice in words; of many, only the first. */
function optionsOf(choice: ChoiceFact, value: JsonValue): string {
  const ids = choice.options.map(({ id }) => id);
  const shown = ids.slice(0, 8).map(quote).join(", ");
  const more = ids.length > 8 ? ` … (${ids.length} options)` : "";
  const suggestion = typeof value === "string" ? suggestionFor(value, ids) : "";
  return `the options are ${shown}${more}${suggestion && `.${suggestion}`}`;
}
