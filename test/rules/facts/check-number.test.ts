import { describe, expect, it } from "vitest";
import { toDecimalString } from "../../../src/core/decimal.js";
import type { JsonValue } from "../../../src/core/json-value.js";
import type { NumericFact } from "../../../src/rules/fact-sheet.js";
import { checkNumber } from "../../../src/rules/facts/check-number.js";
import { newFactReport } from "../../../src/rules/facts/fact-report.js";

/** The canonical number, or the code and message of what is wrong. */
function check(definition: NumericFact, value: JsonValue): string {
  const into = newFactReport();
  const number = checkNumber(definition, value, "/x", into);
  if (number !== undefined) return toDecimalString(number);
  const [issue] = into.issues;
  return `${issue?.code}: ${issue?.message}`;
}

const forty = "1".repeat(40);

describe("a count", () => {
  const count: NumericFact = { kind: "count", least: 2, most: 5 };
  it.each<[NumericFact, JsonValue, string]>([
    [count, 1, "too_small: is 1; at least 2 is accepted"],
    [count, 2, "2"],
    [count, 5, "5"],
    [count, 6, "too_big: is 6; at most 5 is accepted"],
    [{ kind: "count" }, 0, "0"],
    [{ kind: "count" }, -1, "too_small: is -1; at least 0 is accepted"],
    [{ kind: "count" }, 2 ** 53 - 1, "9007199254740991"],
    [
      { kind: "count" },
      2 ** 53,
      "invalid_type: is 9007199254740992; a whole number is expected, such as 3",
    ],
    [count, 2.5, "invalid_type: is 2.5; a whole number is expected, such as 3"],
    [count, "3", 'invalid_type: is "3"; a whole number is expected, such as 3'],
    [count, true, "invalid_type: is true; a whole number is expected, such as 3"],
    [count, null, "invalid_type: is null; a whole number is expected, such as 3"],
  ])("%j: %j", (definition, value, expected) => {
    expect(check(definition, value)).toBe(expected);
  });
});

describe("a number that is text", () => {
  const decimal: NumericFact = { kind: "decimal", places: 1, least: "-1.5", most: "9.95" };
  it.each<[NumericFact, JsonValue, string]>([
    [decimal, "-1.6", "too_small: is -1.6; at least -1.5 is accepted"],
    [decimal, "-1.5", "-1.5"],
    [decimal, "9.9", "9.9"],
    [decimal, "10", "too_big: is 10; at most 9.95 is accepted"],
    [decimal, "9.95", "not_multiple_of: is 9.95; decimal places accepted: at most 1"],
    [decimal, "9.900", "9.9"],
    [decimal, "-0", "0"],
    [{ kind: "decimal", places: 0 }, "3.0", "3"],
    [
      { kind: "decimal", places: 0 },
      "3.1",
      "not_multiple_of: is 3.1; decimal places accepted: at most 0",
    ],
    [{ kind: "decimal" }, forty, forty],
    [{ kind: "money" }, "0", "0"],
    [{ kind: "money" }, "-0.01", "too_small: is -0.01; at least 0 is accepted"],
    [{ kind: "money" }, "2310.55", "2310.55"],
    [
      { kind: "money" },
      "2310.555",
      "not_multiple_of: is 2310.555; decimal places accepted: at most 2",
    ],
    [{ kind: "ratio" }, "1.0000", "1"],
    [{ kind: "ratio" }, "1.0001", "too_big: is 1.0001; at most 1 is accepted"],
    [{ kind: "ratio", most: "1.5" }, "1.0001", "1.0001"],
  ])("%j: %j", (definition, value, expected) => {
    expect(check(definition, value)).toBe(expected);
  });

  it.each<JsonValue>([
    "",
    "1e3",
    "+1",
    ".5",
    "1.",
    " 1",
    "1,5",
    "１",
    "NaN",
    `${forty}1`,
    false,
    null,
    {},
  ])("%j is no decimal", (value) => {
    expect(check({ kind: "decimal" }, value)).toMatch(
      /^invalid_type: is .+; an exact decimal is expected as text, such as "12.5"$/,
    );
  });

  it("is not a number, which is told without the words for text", () => {
    expect(check({ kind: "money" }, 1.5)).toBe(
      "invalid_type: is 1.5; an exact decimal is expected as text",
    );
  });
});
