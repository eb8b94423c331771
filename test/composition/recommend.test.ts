import { describe, expect, it } from "vitest";
import { defineLinkage } from "../../src/composition/define-linkage.js";
import type { LinkageScheme } from "../../src/composition/linkage/linkage-scheme.js";
import type { Candidate } from "../../src/composition/linkage/recommendations.js";
import { recommend } from "../../src/composition/recommend.js";
import { codeOf } from "../support/code-of.js";
import { setIn } from "../support/set-in.js";
import { honorScheme, named } from "../support/small-county.js";

const candidate = (unit: string, total: `${number}` | undefined, more: object = {}): Candidate => ({
  unit,
  facts: { star: 3, overdue: 0, town: "north", ...(total === undefined ? {} : { total }), ...more },
});
const outcomes = (candidates: readonly Candidate[], scheme: LinkageScheme = honorScheme) =>
  recommend(scheme, candidates as never).candidates.map(({ honors: [own] }) => own?.outcome);

describe("who is recommended", () => {
  it.each<readonly [string, object, string]>([
    ["below the line of stars", { star: 2 }, "not-eligible"],
    ["at the line", { star: 3 }, "recommended"],
    ["above it", { star: 5 }, "recommended"],
    ["with a duty overdue", { overdue: 1 }, "barred"],
    ["barred, whatever else is unknown", { overdue: 1, star: undefined }, "barred"],
    ["with an unknown star", { star: undefined }, "undetermined"],
    ["with an unknown bar", { overdue: undefined }, "undetermined"],
    ["not eligible, though the bar is unknown", { star: 2, overdue: undefined }, "not-eligible"],
    ["without the number that ranks", { total: undefined }, "undetermined"],
  ])("%s", (_, more, outcome) => {
    const facts = { ...(candidate("a", "80", more).facts as object) };
    const known = Object.fromEntries(
      Object.entries(facts).filter(([, value]) => value !== undefined),
    );
    expect(outcomes([{ unit: "a", facts: known }])).toEqual([outcome]);
  });

  const four = [
    candidate("d", "70"),
    candidate("c", "90"),
    candidate("b", "80"),
    candidate("a", "80"),
  ];

  it("fills seats by rank", () => {
    const three = setIn(honorScheme, "/honors/0/seats/0/most", 3);
    expect(outcomes(four, three)).toEqual(["no-seat", "recommended", "recommended", "recommended"]);
    expect(recommend(three, four as never).honors).toEqual([
      {
        honor: "village",
        label: named("文明村", "civilized village"),
        recommended: ["c", "a", "b"],
        barred: [],
      },
    ]);
  });

  it("leaves a tie for the last seat open, or settles it by id", () => {
    expect(outcomes(four)).toEqual(["no-seat", "recommended", "tie-unresolved", "tie-unresolved"]);
    expect(outcomes(four, { ...honorScheme, ties: "by-id" })).toEqual([
      ...["no-seat", "recommended", "no-seat", "recommended"],
    ]);
  });

  it("has seats for each town, and lists without seats", () => {
    const perTown = setIn(honorScheme, "/honors/0/seats", [{ most: 1, per: "town" }]);
    const towns = [...four, candidate("e", "10", { town: "south" })];
    expect(outcomes(towns, perTown)).toEqual([
      ...["no-seat", "recommended", "no-seat", "no-seat", "recommended"],
    ]);
    const open = setIn(setIn(honorScheme, "/honors/0/seats"), "/honors/0/bars");
    const unranked = [candidate("z", undefined), ...four, candidate("y", undefined)];
    expect(recommend(open, unranked as never).honors[0]?.recommended).toEqual([
      ...["c", "a", "b", "d", "y", "z"],
    ]);
    const plain = setIn(setIn(open, "/honors/0/rank"), "/honors/0/requires/0/citation");
    expect(recommend(plain, unranked as never).honors[0]?.recommended).toEqual([
      ...["a", "b", "c", "d", "y", "z"],
    ]);
  });

  it("gives each requirement and bar with its clause, its basis and its reasons", () => {
    const [told] = recommend(honorScheme, [candidate("a", "80", { overdue: 2 })] as never, {
      detail: "trace",
      asOf: "2024-12-31",
    }).candidates;
    const [standing] = told?.honors ?? [];
    expect(standing).toMatchObject({ honor: "village", outcome: "barred", rank: "80" });
    expect(standing?.rankTrace?.value).toBe("80");
    expect(standing?.reasons).toEqual([
      expect.objectContaining({
        kind: "requirement",
        id: "star",
        holds: true,
        citation: { document: "Notice honors", clause: "3" },
      }),
      expect.objectContaining({
        kind: "bar",
        id: "overdue",
        holds: true,
        legalBasis: { document: "a regulation" },
      }),
    ]);
    expect(standing?.reasons.map(({ trace }) => trace?.at)).toEqual([
      "/honors/0/requires/0",
      "/honors/0/bars/0",
    ]);
    expect(Object.isFrozen(standing?.reasons)).toBe(true);
  });

  it("tells the scheme and the day, and no reasons unless asked", () => {
    const bare = recommend(honorScheme, [candidate("a", "80")] as never);
    expect(bare.scheme).toEqual({ id: "honors", version: "2024" });
    expect(bare).not.toHaveProperty("asOf");
    expect(bare.candidates[0]?.honors[0]).not.toHaveProperty("rankTrace");
    expect(recommend(honorScheme, [], { asOf: "2024-12-31" }).asOf).toBe("2024-12-31");
  });

  it("shares nothing among honors of one scheme", () => {
    const second = { ...honorScheme.honors[0], id: "second", requires: [], seats: [{ most: 1 }] };
    const both = { ...honorScheme, honors: [...honorScheme.honors, second] } as LinkageScheme;
    const [first] = recommend(both, [candidate("a", "80", { star: 1 })] as never).candidates;
    expect(first?.honors.map(({ outcome }) => outcome)).toEqual(["not-eligible", "recommended"]);
  });
});

describe("what does not fit", () => {
  const bad = (at: string, value?: unknown) => setIn(honorScheme, at, value);

  it.each<readonly [string, unknown, string]>([
    ["no scheme", null, "composition/invalid-linkage"],
    ["no honors", { ...honorScheme, honors: [] }, "composition/invalid-linkage"],
    ["a bar without a citation", bad("/honors/0/bars/0/citation"), "composition/invalid-linkage"],
    [
      "an honor twice",
      { ...honorScheme, honors: [honorScheme.honors[0], honorScheme.honors[0]] },
      "composition/duplicate-id",
    ],
    [
      "a requirement twice",
      bad("/honors/0/requires/1", honorScheme.honors[0]?.requires[0]),
      "composition/duplicate-id",
    ],
    [
      "a bar twice",
      bad("/honors/0/bars/1", honorScheme.honors[0]?.bars?.[0]),
      "composition/duplicate-id",
    ],
    ["seats without a rank", bad("/honors/0/rank"), "composition/rank-needed"],
    ["a fact that there is not", bad("/honors/0/rank/fact", "points"), "rules/unknown-fact"],
    ["seats by a number", bad("/honors/0/seats/0/per", "star"), "funding/unsuitable-fact"],
  ])("is refused: %s", (_, scheme, code) => {
    expect(codeOf(() => defineLinkage(scheme as never))).toBe(code);
    expect(codeOf(() => recommend(scheme as never, []))).toBe(code);
  });

  it("tells faults of seats where they stand in the scheme", () => {
    const message = (() => {
      try {
        defineLinkage(bad("/honors/0/seats/0/per", "star"));
      } catch (error) {
        const { message, issues, details } = error as {
          message: string;
          issues: readonly { path: string }[];
          details: { path: string };
        };
        return [message, ...issues.map(({ path }) => path), details.path].join(" ");
      }
      return "";
    })();
    expect(message).toContain("/honors/0/seats/0");
    expect(message).not.toContain("/grants/");
  });

  it.each<readonly [string, unknown, string]>([
    ["no list", { length: 1 }, "core/invalid-shape"],
    ["no candidate", [null], "composition/invalid-candidates"],
    ["no unit", [{ facts: {} }], "composition/invalid-candidates"],
    ["one twice", [candidate("a", "1"), candidate("a", "1")], "composition/invalid-candidates"],
    ["facts that are missing", [{ unit: "a", facts: {} }], "rules/invalid-facts"],
  ])("is refused: %s", (_, candidates, code) => {
    expect(codeOf(() => recommend(honorScheme, candidates as never))).toBe(code);
  });

  it("refuses a detail that there is not", () => {
    expect(codeOf(() => recommend(honorScheme, [], { detail: "all" } as never))).toBe(
      "core/invalid-shape",
    );
  });

  it("keeps a frozen copy of what is defined", () => {
    const defined = defineLinkage(honorScheme);
    expect(defined).toEqual(honorScheme);
    expect(Object.isFrozen(defined.honors[0])).toBe(true);
  });
});
