import { describe, expect, it } from "vitest";
import type { TeamQuestion } from "../../src/network/teams-on.js";
import { teamsOn } from "../../src/network/teams-on.js";
import { codeOf } from "../support/code-of.js";
import { openedSample } from "../support/sample-network.js";

describe("teamsOn", () => {
  it.each([
    ["2019-12-31", []],
    ["2020-01-01", ["theory publicity"]],
    ["2020-12-31", ["theory publicity"]],
    ["2021-01-01", ["theory party school"]],
    ["2021-06-01", ["lanterns undefined", "theory party school"]],
    ["2022-01-01", ["lanterns undefined"]],
  ] as const)("lists those assigned on %s", (day, expected) => {
    const teams = teamsOn(openedSample, { site: "institute", day });
    expect(teams.map(({ id, department }) => `${id} ${department}`)).toEqual(expected);
  });

  it("shows a team as frozen plain data", () => {
    const teams = teamsOn(openedSample, { site: "institute", day: "2020-01-01" });
    expect(teams).toEqual([
      {
        id: "theory",
        level: "detachment",
        name: "theory team",
        region: "county",
        service: "theory",
        department: "publicity",
      },
    ]);
    expect([Object.isFrozen(teams), Object.isFrozen(teams[0])]).toEqual([true, true]);
  });

  it("shows a team without a service or a department", () => {
    expect(teamsOn(openedSample, { site: "center", day: "2019-01-01" })).toEqual([
      { id: "general", level: "general-team", name: "general team", region: "county" },
    ]);
  });

  it("lists none where none is assigned", () => {
    expect(teamsOn(openedSample, { site: "square", day: "2020-01-01" })).toEqual([]);
  });

  it.each<[question: unknown, code: string]>([
    [{ site: "gone", day: "2020-01-01" }, "network/unknown-site"],
    [{ site: "center", day: "2020-02-30" }, "core/invalid-date"],
    [{ site: "center" }, "core/invalid-shape"],
  ])("refuses %j", (question, code) => {
    expect(codeOf(() => teamsOn(openedSample, question as TeamQuestion))).toBe(code);
  });
});
