import { describe, expect, it } from "vitest";
import { assessStandard } from "../../src/network/assess-standard.js";
import type { FacilityStandard } from "../../src/network/model.js";
import { codeOf } from "../support/code-of.js";

const label = { zh: "某项", en: "something" };
const clause = { document: "Notice 1", clause: "article 2" };

const standard = {
  kind: "facility-standard",
  id: "haves",
  version: "2024",
  title: label,
  issuer: "a county",
  region: "a county",
  effective: { from: "2024-01-01" },
  citation: { document: "Notice 1" },
  facts: {
    place: { kind: "boolean", mayBeUnknown: true },
    sign: { kind: "boolean", mayBeUnknown: true },
    park: { kind: "boolean", mayBeUnknown: true },
  },
  haves: [
    { id: "place", label, citation: clause, when: { kind: "holds", fact: "place" } },
    { id: "sign", label, when: { kind: "holds", fact: "sign" } },
    { id: "park", label, optional: true, when: { kind: "holds", fact: "park" } },
  ],
} as const satisfies FacilityStandard;

describe("assessStandard", () => {
  it("answers each have with its label and clause", () => {
    const assessed = assessStandard(standard, { place: true, sign: false });
    expect(assessed).toEqual({
      standard: "haves",
      version: "2024",
      status: "not-met",
      haves: [
        { id: "place", label, citation: clause, optional: false, status: "met" },
        { id: "sign", label, citation: standard.citation, optional: false, status: "not-met" },
        { id: "park", label, citation: standard.citation, optional: true, status: "unknown" },
      ],
    });
    const parts = [assessed, assessed.haves, assessed.haves[0]];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  });

  it.each([
    [{ place: true, sign: true }, "met"],
    [{ place: true, sign: true, park: false }, "met"],
    [{ place: true, park: true }, "unknown"],
    [{ place: false }, "not-met"],
    [{}, "unknown"],
  ] as const)("is all or nothing with %j: %s", (facts, status) => {
    expect(assessStandard(standard, facts).status).toBe(status);
  });

  it("reads parameters of the day and place", () => {
    const dated = {
      ...standard,
      parameters: {
        seats: {
          lowerLevels: "may-change",
          layers: [
            {
              level: "county",
              place: "a",
              values: [
                { from: "2024-01-01", value: "20" },
                { from: "2025-01-01", value: "30" },
              ],
            },
          ],
        },
      },
      facts: { seats: { kind: "count" } },
      haves: [
        {
          id: "room",
          label,
          when: {
            kind: "compare",
            left: { kind: "fact", fact: "seats" },
            is: "at-least",
            right: { kind: "parameter", parameter: "seats" },
          },
        },
      ],
    } as const;
    const places = { county: "a" } as const;
    const statuses = (["2024-12-31", "2025-01-01"] as const).map(
      (asOf) => assessStandard(dated, { seats: 25 }, { asOf, places }).status,
    );
    expect(statuses).toEqual(["met", "not-met"]);
  });

  it.each<[name: string, standard: unknown, facts: unknown, code: string]>([
    ["no standard", { ...standard, kind: "standard" }, {}, "network/invalid-standard"],
    ["no haves", { ...standard, haves: [] }, {}, "network/invalid-standard"],
    [
      "a have twice",
      { ...standard, haves: [standard.haves[0], standard.haves[0]] },
      {},
      "network/duplicate-have",
    ],
    ["a fact that is not asked for", { ...standard, facts: {} }, {}, "rules/unknown-fact"],
    ["a fact of another kind", standard, { place: "yes" }, "rules/invalid-facts"],
    ["no facts", standard, null, "rules/invalid-facts"],
  ])("refuses %s", (_, given, facts, code) => {
    const assess = () => assessStandard(given as FacilityStandard, facts as never);
    expect(codeOf(assess)).toBe(code);
  });

  it("says where in the standard a fault stands", () => {
    const wrong = { ...standard, facts: {} } as unknown as FacilityStandard;
    expect(() => assessStandard(wrong, {})).toThrow("/haves/0/when");
  });

  it("refuses options that are none", () => {
    expect(codeOf(() => assessStandard(standard, {}, { asOf: "never" as never }))).toBe(
      "core/invalid-date",
    );
  });
});
