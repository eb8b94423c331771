import { describe, expect, it } from "vitest";
import { defineCadence } from "../../src/cadence/define-cadence.js";
import type { CadenceScheme } from "../../src/cadence/model/cadence-scheme.js";
import type { StreakRule } from "../../src/cadence/model/streak.js";
import { isDomainError } from "../../src/core/error.js";
import { holds } from "../../src/rules/build-conditions.js";
import { dutyOf, labelOf, ladderOf } from "../support/cadence-documents.js";

/** The codes and places of the faults that a definition reports. */
function faultsOf(parts: object): readonly string[] {
  try {
    defineCadence(ladderOf(parts as Partial<CadenceScheme>));
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const streak: StreakRule = {
  id: "interview",
  label: labelOf("interview"),
  citation: { document: "Notice 3" },
  counts: ["red"],
  breaks: ["yellow"],
  running: 3,
  repeats: "once",
};
const grade = { id: "plain", label: labelOf("plain"), rectifyWorkdays: 5, recheckWorkdays: 3 };
const month = (rotation: object) => ({
  duties: [dutyOf({ every: { unit: "month", rotation } as never })],
});

describe("defining a cadence", () => {
  it("returns a frozen copy", () => {
    const scheme = ladderOf({
      facts: { town: { kind: "boolean" } },
      figures: [{ id: "owes", condition: holds("town") }],
      duties: [
        dutyOf({
          citation: { document: "Notice 3" },
          least: 2,
          owedBy: holds("town"),
          due: { kind: "days", from: "end", count: 1, shift: "next-workday", cutOff: "23:59" },
        }),
      ],
      streaks: [{ ...streak, neither: ["no-visit"] }],
      findingGrades: [grade],
    });
    expect(defineCadence(scheme)).toEqual(scheme);
    expect(Object.isFrozen(defineCadence(scheme).duties)).toBe(true);
  });

  it.each<[string, object, readonly string[]]>([
    ["a duty twice", { duties: [dutyOf(), dutyOf()] }, ["cadence/duplicate-id /duties/1"]],
    ["a streak rule twice", { streaks: [streak, streak] }, ["cadence/duplicate-id /streaks/1"]],
    ["a grade twice", { findingGrades: [grade, grade] }, ["cadence/duplicate-id /findingGrades/1"]],
    [
      "a figure twice, with a colon",
      {
        facts: { town: { kind: "boolean" } },
        figures: [1, 2].map(() => ({ id: "owed:x", condition: holds("town") })),
      },
      [
        "cadence/duplicate-id /figures/1",
        "cadence/reserved-id /figures/0",
        "cadence/reserved-id /figures/1",
      ],
    ],
    ["the last place of a cycle", month({ length: 3, places: [3] }), []],
    [
      "a place beyond the cycle",
      month({ length: 3, places: [1, 4] }),
      ["cadence/place-beyond-cycle /duties/0/every/rotation"],
    ],
    [
      "a mark that counts and breaks",
      { streaks: [{ ...streak, breaks: ["red"] }] },
      ["cadence/contradictory-mark /streaks/0"],
    ],
    [
      "a mark that breaks and does not",
      { streaks: [{ ...streak, neither: ["yellow"] }] },
      ["cadence/contradictory-mark /streaks/0"],
    ],
    [
      "a mark listed twice in one list",
      { streaks: [{ ...streak, counts: ["red", "red"], breaks: ["green", "green"] }] },
      ["custom /streaks/0/counts", "custom /streaks/0/breaks"],
    ],
    [
      "a place listed twice",
      month({ length: 3, places: [3, 3] }),
      ["custom /duties/0/every/rotation/places"],
    ],
    [
      "a fact that is not there",
      { duties: [dutyOf({ owedBy: holds("town") })] },
      ["rules/unknown-fact /duties/0/owedBy"],
    ],
    [
      "a place 0",
      month({ length: 3, places: [0] }),
      ["too_small /duties/0/every/rotation/places/0"],
    ],
    [
      "minute 60",
      { duties: [dutyOf({ due: { kind: "days", from: "end", count: 1, cutOff: "12:60" } })] },
      ["invalid_format /duties/0/due/cutOff"],
    ],
  ])("reports %s", (_, parts, faults) => {
    expect(faultsOf(parts)).toEqual(faults);
  });

  it.each([
    ["start", 0, false],
    ["start", 1, true],
    ["end", 0, true],
    ["end", -36_600, true],
    ["end", -36_601, false],
    ["end", 36_601, false],
  ] as const)("counts days from the %s: %i", (from, count, accepted) => {
    const due = { kind: "days", from, count } as const;
    expect(faultsOf({ duties: [dutyOf({ due })] }).length === 0).toBe(accepted);
  });
});
