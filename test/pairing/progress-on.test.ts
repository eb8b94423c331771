import { describe, expect, it } from "vitest";
import type { PairingTarget } from "../../src/pairing/model/target.js";
import { progressOn } from "../../src/pairing/progress-on.js";
import { codeOf } from "../support/code-of.js";
import { clause, labelOf } from "../support/pairing-schemes.js";

const target: PairingTarget = {
  id: "institutes",
  label: labelOf("实践所结对", "institutes paired"),
  citation: clause,
  owed: 10,
  due: "2023-06-30",
  done: [
    { on: "2023-06-30", count: 4 },
    { on: "2023-07-01", count: 3 },
  ],
};

const figures = (asOf: string, done = target.done) =>
  progressOn([{ ...target, done }], asOf as never).map((each) => [
    each.done,
    each.late,
    each.left,
    each.overdue,
    each.status,
  ]);

describe("progressOn", () => {
  it("is overdue from the day after the last day", () => {
    expect(figures("2023-06-29")).toEqual([[0, 0, 10, 0, "due"]]);
    expect(figures("2023-06-30")).toEqual([[4, 0, 6, 0, "due"]]);
    expect(figures("2023-07-01")).toEqual([[7, 3, 3, 3, "overdue"]]);
  });

  it("is met when everything is done, however late", () => {
    expect(figures("2023-06-30", [{ on: "2023-06-30", count: 10 }])).toEqual([
      [10, 0, 0, 0, "met"],
    ]);
    expect(figures("2024-01-01", [{ on: "2023-12-31", count: 12 }])).toEqual([
      [12, 12, 0, 0, "met"],
    ]);
    expect(progressOn([{ ...target, owed: 0, done: [] }], "2024-01-01")[0]?.status).toBe("met");
  });

  it("says what the target says", () => {
    const [progress] = progressOn([target], "2023-06-30");
    expect(progress).toEqual({
      id: "institutes",
      label: target.label,
      citation: clause,
      owed: 10,
      due: "2023-06-30",
      asOf: "2023-06-30",
      done: 4,
      late: 0,
      left: 6,
      overdue: 0,
      status: "due",
    });
    expect(Object.isFrozen(progress)).toBe(true);
    expect(Object.isFrozen(progressOn([], "2023-06-30"))).toBe(true);
  });

  it.each<readonly [string, string, unknown, unknown]>([
    [
      "a target without a day",
      "pairing/invalid-targets",
      [{ ...target, due: undefined }],
      "2023-06-30",
    ],
    ["a count below 0", "pairing/invalid-targets", [{ ...target, owed: -1 }], "2023-06-30"],
    ["a target twice", "pairing/duplicate-id", [target, target], "2023-06-30"],
    ["a day that does not exist", "core/invalid-date", [target], "2023-06-31"],
  ])("refuses %s", (_, code, targets, asOf) => {
    expect(codeOf(() => progressOn(targets as never, asOf as never))).toBe(code);
  });
});
