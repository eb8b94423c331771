import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/core/json-value.js";
import type { SimpleFact } from "../../../src/rules/fact-sheet.js";
import { checkSimpleValue } from "../../../src/rules/facts/check-simple-value.js";
import { newFactReport } from "../../../src/rules/facts/fact-report.js";

function check(definition: SimpleFact, value: JsonValue): unknown {
  const into = newFactReport();
  const checked = checkSimpleValue(definition, value, "/x", into);
  if (checked !== undefined) return checked;
  return into.issues.map(({ code, message }) => `${code}: ${message}`).join();
}

const place: SimpleFact = { kind: "choice", options: [{ id: "town" }, { id: "village" }] };
const wide: SimpleFact = {
  kind: "choice",
  options: Array.from({ length: 9 }, (_, index) => ({ id: `option${index}` })),
};

describe("checkSimpleValue", () => {
  it.each<[SimpleFact, JsonValue, unknown]>([
    [{ kind: "boolean" }, true, { kind: "boolean", value: true }],
    [{ kind: "boolean" }, false, { kind: "boolean", value: false }],
    [{ kind: "boolean" }, "true", 'invalid_type: is "true"; true or false is expected'],
    [{ kind: "boolean" }, 1, "invalid_type: is 1; true or false is expected"],
    [place, "town", { kind: "word", value: "town" }],
    [place, "city", 'invalid_value: is "city"; the options are "town", "village"'],
    [
      place,
      "vilage",
      'invalid_value: is "vilage"; the options are "town", "village". Did you mean "village"?',
    ],
    [place, 1, 'invalid_value: is 1; the options are "town", "village"'],
    [
      wide,
      "x",
      'invalid_value: is "x"; the options are "option0", "option1", "option2", "option3", ' +
        '"option4", "option5", "option6", "option7" … (9 options)',
    ],
    [{ kind: "text" }, "一个词", { kind: "word", value: "一个词" }],
    [{ kind: "text" }, "x".repeat(500), { kind: "word", value: "x".repeat(500) }],
    [
      { kind: "text" },
      "",
      'invalid_type: is ""; one line of text of 1 to 500 characters is expected',
    ],
    [{ kind: "text" }, "two\nlines", expect.stringMatching(/^invalid_type: is "two/)],
    [{ kind: "text" }, "x".repeat(501), expect.stringMatching(/^invalid_type: is "xxx/)],
    [
      { kind: "text" },
      5,
      "invalid_type: is 5; one line of text of 1 to 500 characters is expected",
    ],
    [{ kind: "date" }, "2024-02-29", { kind: "date", value: "2024-02-29" }],
    [
      { kind: "date" },
      "2023-02-29",
      'invalid_type: is "2023-02-29"; an existing day is expected as YYYY-MM-DD',
    ],
    [{ kind: "date" }, 20240229, expect.stringMatching(/^invalid_type: is 20240229/)],
    [{ kind: "count" }, 3, { kind: "number", value: expect.anything() }],
    [{ kind: "count" }, "3", expect.stringMatching(/^invalid_type: is "3"/)],
  ])("%j: %j", (definition, value, expected) => {
    expect(check(definition, value)).toEqual(expected);
  });
});
