import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { safely } from "../../src/core/safely.js";
import { defineFunding } from "../../src/funding/define-funding.js";
import type { FundingScheme } from "../../src/funding/model.js";
import {
  allocationScheme,
  clause,
  constant,
  fact,
  fundProgram,
  grant,
  grantScheme,
  holds,
  label,
  stageScheme,
} from "../support/funding-schemes.js";

const stage = { id: "all", label, share: "1", when: holds("begun") } as const;

/** What does not fit, the code, and where. */
const misfits: readonly (readonly [what: string, scheme: unknown, code: string, path?: string])[] =
  [
    ["no scheme", 7, "funding/invalid-scheme"],
    ["an unknown kind", { ...grantScheme([grant()]), kind: "loans" }, "funding/invalid-scheme"],
    ["no grants", grantScheme([]), "funding/invalid-scheme"],
    ["an unknown field", { ...grantScheme([grant()]), extra: 1 }, "funding/invalid-scheme"],
    [
      "a negative budget",
      grantScheme([grant()], { budget: { most: "-1", over: "report" } }),
      "funding/invalid-scheme",
    ],
    ["a grant twice", grantScheme([grant(), grant()]), "funding/duplicate-id", "/grants/1"],
    [
      "a stage twice",
      stageScheme({
        stages: [
          { ...stage, share: "0.5" },
          { ...stage, share: "0.5" },
        ],
      }),
      "funding/duplicate-id",
      "/stages/1",
    ],
    [
      "a use twice",
      fundProgram({
        uses: [
          { id: "sites", label },
          { id: "sites", label },
        ],
      }),
      "funding/duplicate-id",
      "/uses/1",
    ],
    [
      "a clause twice",
      fundProgram({ clauses: [clause(), clause()] }),
      "funding/duplicate-id",
      "/clauses/1",
    ],
    [
      "a colon in a figure",
      grantScheme([grant()], { figures: [{ id: "a:b", amount: constant("1") }] }),
      "funding/reserved-id",
      "/figures/0",
    ],
    [
      "a rounding below a fen",
      grantScheme([grant({ rounding: { places: 3, mode: "half-up" } })]),
      "funding/unsuitable-rounding",
      "/grants/0",
    ],
    [
      "a step below a fen",
      grantScheme([grant({ rounding: { step: "0.005", mode: "half-up" } })]),
      "funding/unsuitable-rounding",
      "/grants/0",
    ],
    [
      "seats without rank",
      grantScheme([grant({ seats: [{ most: 1 }] })]),
      "funding/unsuitable-amount",
      "/grants/0",
    ],
    [
      "seats by a number",
      grantScheme([grant({ seats: [{ most: 1, per: "score" }], rank: fact("score") })]),
      "funding/unsuitable-fact",
      "/grants/0/seats/0",
    ],
    [
      "seats by nothing",
      grantScheme([grant({ seats: [{ most: 1, per: "twon" }], rank: fact("score") })]),
      "funding/unsuitable-fact",
      "/grants/0/seats/0",
    ],
    [
      "a floor under the quota method",
      allocationScheme({ method: "quota", floor: constant("1") }),
      "funding/unsuitable-method",
      "",
    ],
    [
      "a cap under the quota method",
      allocationScheme({ method: "quota", cap: constant("1") }),
      "funding/unsuitable-method",
      "",
    ],
    ["a step of 0", allocationScheme({ step: "0" }), "funding/unsuitable-amount", ""],
    [
      "stages of less than all",
      stageScheme({ stages: [{ ...stage, share: "0.9" }] }),
      "funding/unsuitable-shares",
      "/stages",
    ],
    [
      "stages of more than all",
      stageScheme({ stages: [{ ...stage, share: "1.1" }] }),
      "funding/unsuitable-shares",
      "/stages",
    ],
    [
      "a stage below zero",
      stageScheme({
        stages: [
          { ...stage, id: "less", share: "-0.5" },
          { ...stage, share: "1.5" },
        ],
      }),
      "funding/unsuitable-shares",
      "/stages",
    ],
    [
      "sources of less than all",
      fundProgram({ sources: [{ id: "city", label, share: "0.4" }] }),
      "funding/unsuitable-shares",
      "/sources",
    ],
    [
      "a source for no use",
      fundProgram({ sources: [{ id: "city", label, uses: ["sties"] }] }),
      "funding/unknown-id",
      "/sources/0",
    ],
    [
      "a clause of no use",
      fundProgram({ clauses: [clause({ uses: ["sites", "none"] })] }),
      "funding/unknown-id",
      "/clauses/0",
    ],
    [
      "a clause of no source",
      fundProgram({ clauses: [clause(), clause({ id: "own", sources: ["county", "country"] })] }),
      "funding/unknown-id",
      "/clauses/1",
    ],
    [
      "an unknown fact",
      grantScheme([grant({ amount: fact("starr") })]),
      "rules/unknown-fact",
      "/grants/0/amount",
    ],
  ];

describe("defineFunding", () => {
  it.each([
    ["grants", grantScheme([grant({ rounding: { step: "0.50", mode: "floor" } })])],
    [
      "grants that read a figure",
      grantScheme([grant({ amount: { kind: "figure", figure: "half" } })], {
        figures: [{ id: "half", amount: constant("1") }],
      }),
    ],
    ["an allocation", allocationScheme({ step: "1000", method: "quota" })],
    ["stages", stageScheme()],
    [
      "stages without grounds",
      stageScheme({ setOff: fact("part"), suspensions: [], clawBacks: [] }),
    ],
    ["a program", fundProgram()],
    ["a program without shares", fundProgram({ sources: [{ id: "city", label }], clauses: [] })],
  ] as readonly (readonly [string, FundingScheme])[])("keeps %s, frozen", (_, scheme) => {
    const defined = defineFunding(scheme);
    expect(defined).toEqual(scheme);
    expect(defined).not.toBe(scheme);
    expect(Object.isFrozen(defined)).toBe(true);
  });

  it.each(misfits)("refuses %s", (_, scheme, code, path) => {
    const told = safely(() => defineFunding(scheme as FundingScheme));
    const error = "error" in told ? told.error : undefined;
    expect(isDomainError(error)).toBe(true);
    expect(error?.code).toBe(code);
    if (path !== undefined) expect(error?.issues.map((issue) => issue.path)).toContain(path);
  });

  it("names all faults of a scheme", () => {
    const told = safely(() =>
      defineFunding(grantScheme([grant({ seats: [{ most: 1, per: "twon" }] }), grant()])),
    );
    const error = "error" in told ? told.error : undefined;
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'The id "grant" is taken twice. Rename one of them.',
      "Seats are filled by rank. Say by which number.",
      'Seats are counted by "twon", which is no choice or text among the facts. Name one that is.',
    ]);
  });
});
