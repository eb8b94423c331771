import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { checkedFields, readRecord } from "../../src/core/plain-record.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const read = (value: unknown) => readRecord(value, ["from"], ["until"], "period");

describe("readRecord and checkedFields", () => {
  it.each([
    [{ from: "a" }, { from: "a" }],
    [
      { from: "a", until: "b" },
      { from: "a", until: "b" },
    ],
    [
      { until: "b", from: null },
      { until: "b", from: null },
    ],
  ])("read %o", (value, record) => {
    expect(read(value)).toEqual(record);
    expect(checkedFields(value, ["from"], ["until"], "period")).toBe(value);
    expect(Object.isFrozen(read(value))).toBe(true);
  });

  it.each([
    [{}, 'The period lacks its field "from".'],
    [{ until: "b" }, 'The period lacks its field "from".'],
    [{ from: "a", to: "b" }, 'A period has no field "to". It has from, until.'],
    [{ from: "a", constructor: 1 }, 'A period has no field "constructor".'],
    [[], "A period is a record, not an array."],
    [null, "A period is a record, not null."],
    ["a", 'A period is a record, not "a".'],
  ])("refuse %o", (value, message) => {
    expect(codeOf(() => read(value))).toBe("core/invalid-shape");
    expect(() => read(value)).toThrow(message);
  });

  it("find no field on the prototype", () => {
    expect(codeOf(() => readRecord({}, ["toString"], [], "record"))).toBe("core/invalid-shape");
  });

  it.each(hostileValues)("meet $family: $name", ({ make, harmless }) => {
    try {
      expect(read(make({ from: "a" })).from).toBeDefined();
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });
});
