import { describe, expect, it } from "vitest";
import { nearestName, suggestionFor } from "../../src/rules/nearest-name.js";

const names = ["hours", "serviceYears", "plate", "服务时长", "a"];

describe("nearestName", () => {
  it.each([
    ["hour", "hours"],
    ["HOURS", "hours"],
    ["hoursss", "hours"],
    ["hoursxyz", undefined],
    ["huors", undefined],
    ["serviceYaers", "serviceYears"],
    ["servicYear", "serviceYears"],
    ["srvicYear", undefined],
    ["plato", "plate"],
    ["late", "plate"],
    ["服务长", "服务时长"],
    ["服时", undefined],
    ["A", "a"],
    ["b", undefined],
    ["", undefined],
    ["x".repeat(10_000), undefined],
  ])("of name %#", (name, nearest) => {
    expect(nearestName(name, names)).toBe(nearest);
  });

  it("is the first of several that are as near", () => {
    expect(nearestName("cases", ["casea", "caseb"])).toBe("casea");
    expect(nearestName("caseXX", ["casexyz", "caseXy"])).toBe("caseXy");
  });
});

describe("suggestionFor", () => {
  it("words the nearest name as a question", () => {
    expect(suggestionFor("hour", names)).toBe(' Did you mean "hours"?');
    expect(suggestionFor("days", names)).toBe("");
  });
});
