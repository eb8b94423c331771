import { describe, expect, it } from "vitest";
import { checkedContext } from "../../src/rules/rule-context.js";
import { codeOf } from "../support/code-of.js";

describe("checkedContext", () => {
  it("keeps days and places that exist", () => {
    const context = {
      asOf: "2024-05-01",
      knownOn: "2024-06-01",
      places: { county: "石城", township: "屏山" },
    };
    expect(checkedContext(context)).toEqual(context);
    expect(checkedContext({})).toEqual({});
  });

  it.each<[unknown, string]>([
    [{ asOf: "2024-02-30" }, "core/invalid-date"],
    [{ knownOn: "1899-12-31" }, "core/out-of-range"],
    [{ places: { village: "v1" } }, "core/invalid-shape"],
    [{ places: { county: 7 } }, "core/invalid-shape"],
    [{ on: "2024-05-01" }, "core/invalid-shape"],
    [null, "core/invalid-shape"],
  ])("refuses %j", (context, code) => {
    expect(codeOf(() => checkedContext(context))).toBe(code);
  });
});
