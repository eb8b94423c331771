import { describe, expect, it } from "vitest";
import type { CompletenessQuestion } from "../../src/network/team-completeness.js";
import { teamCompleteness } from "../../src/network/team-completeness.js";
import { codeOf } from "../support/code-of.js";
import { openedSample } from "../support/sample-network.js";

const question = { region: "county", day: "2022-01-01", services: ["health", "theory"] } as const;

describe("teamCompleteness", () => {
  it("tells what is there, what is missing, and what is local", () => {
    const found = teamCompleteness(openedSample, question);
    expect(found).toEqual({
      complete: false,
      owed: [
        { service: "health", teams: [] },
        { service: "theory", teams: ["theory"] },
      ],
      missing: ["health"],
      local: [{ service: "lanterns", teams: ["lanterns"] }],
    });
    const parts = [
      found,
      found.owed,
      found.owed[0],
      found.owed[0]?.teams,
      found.missing,
      found.local,
    ];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  });

  it.each<[fields: Partial<CompletenessQuestion>, complete: boolean]>([
    [{ services: ["theory"] }, true],
    [{ services: ["theory"], day: "2018-12-31" }, false],
    [{ services: ["theory"], day: "2019-01-01" }, true],
    [{ services: ["theory"], region: "north" }, false],
    [{ services: ["theory"], region: "south" }, false],
    [{ services: [] }, true],
  ])("is complete with %j: %j", (fields, complete) => {
    expect(teamCompleteness(openedSample, { ...question, ...fields }).complete).toBe(complete);
  });

  it("sorts local services by name", () => {
    const { local } = teamCompleteness(openedSample, { ...question, services: [] });
    expect(local.map(({ service }) => service)).toEqual(["lanterns", "theory"]);
  });

  it.each<[fields: object, code: string]>([
    [{ region: "gone" }, "network/unknown-region"],
    [{ day: "2022-01-32" }, "core/invalid-date"],
    [{ services: "theory" }, "network/invalid-options"],
    [{ services: ["theory", "theory"] }, "network/invalid-options"],
    [{ services: ["theory", " "] }, "network/invalid-options"],
    [{ services: undefined }, "core/invalid-shape"],
  ])("refuses %j", (fields, code) => {
    const asked = { ...question, ...fields } as CompletenessQuestion;
    expect(codeOf(() => teamCompleteness(openedSample, asked))).toBe(code);
  });
});
