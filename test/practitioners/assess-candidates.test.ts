import { describe, expect, it } from "vitest";
import { assessCandidate } from "../../src/practitioners/assess-candidate.js";
import { assessCandidates } from "../../src/practitioners/assess-candidates.js";
import { codeOf } from "../support/code-of.js";
import { bar, frozen, holds, reserveOf } from "../support/practitioner-documents.js";

const scheme = reserveOf({
  facts: { on: { kind: "date" }, fraud: { kind: "boolean" } },
  bars: [
    bar("fraud", {
      when: holds("fraud"),
      term: { from: "on", length: { unit: "years", length: 5 }, ends: "on-day" },
    }),
  ],
} as const);
const day = { asOf: "2024-06-01" } as const;

describe("assessing many candidates", () => {
  it("answers as for one after the other", () => {
    const persons = frozen([
      { person: "p1", facts: { on: "2020-01-01", fraud: true } },
      { person: "p2", facts: { on: "2010-01-01", fraud: true } },
    ] as const);
    const { results, failures } = assessCandidates(scheme, persons, day);
    expect(results).toEqual(persons.map((each) => assessCandidate(scheme, each, day)));
    expect(results.map(({ status }) => status)).toEqual(["ineligible", "eligible"]);
    expect(failures).toEqual([]);
  });

  it("lists what is wrong with single persons", () => {
    const { results, failures } = assessCandidates(
      scheme,
      [
        { person: "p1", facts: { on: "2098-01-01", fraud: true } },
        { person: "p2", facts: { on: "2020-01-01" } as never },
        { person: "p3", facts: { on: "2020-01-01", fraud: false } },
      ],
      day,
    );
    expect(results.map(({ person }) => person)).toEqual(["p3"]);
    expect(failures.map(({ person, error }) => [person, error.code])).toEqual([
      ["p1", "core/out-of-range"],
      ["p2", "rules/invalid-facts"],
    ]);
  });

  it.each<[string, unknown, object | undefined, string]>([
    [
      "no day",
      [{ person: "p1", facts: { on: "2020-01-01", fraud: true } }],
      undefined,
      "rules/day-needed",
    ],
    ["no list", {}, day, "core/invalid-shape"],
    ["no places", [], { places: "county" }, "core/invalid-shape"],
  ])("refuses as a whole: %s", (_, persons, options, code) => {
    expect(codeOf(() => assessCandidates(scheme, persons as never, options as never))).toBe(code);
  });
});
