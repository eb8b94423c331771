import { describe, expect, it } from "vitest";
import { defineCountyYear } from "../../src/composition/define-county-year.js";
import { codeOf } from "../support/code-of.js";
import { setIn } from "../support/set-in.js";
import { named, smallCounty } from "../support/small-county.js";

const refused = (scheme: unknown): readonly string[] => {
  try {
    defineCountyYear(scheme as never);
    return [];
  } catch (error) {
    const { code, issues } = error as {
      code: string;
      issues: readonly { path: string; code: string }[];
    };
    return [code, ...issues.map((issue) => `${issue.path} ${issue.code}`)];
  }
};

const link = (index: number, more: object) =>
  setIn(smallCounty, `/links/${index}`, { ...smallCounty.links[index], ...more });
const grantLink = (from: object, to: object, more: object = {}) =>
  setIn(smallCounty, "/links/1", { kind: "value", from, to, ...more });

describe("a county year", () => {
  it("is a frozen copy", () => {
    const defined = defineCountyYear(smallCounty);
    expect(defined).toEqual(smallCounty);
    expect(defined).not.toBe(smallCounty);
    expect(Object.isFrozen(defined.parts)).toBe(true);
  });

  it("keeps what the compiler knows", () => {
    const year = defineCountyYear({
      kind: "county-year",
      id: "a",
      version: "1",
      title: named("a"),
      links: [],
      parts: [
        {
          id: "ends",
          kind: "classes",
          label: named("a"),
          scheme: { kind: "quantile", strong: "0.1", weak: "0.1", rounding: "ceiling", ties: "in" },
        },
      ],
    });
    const kind: "quantile" = year.parts[0].scheme.kind;
    expect(kind).toBe("quantile");
  });

  it("tells the faults of all its parts and links at once", () => {
    const sets: readonly (readonly [string, unknown])[] = [
      ["/parts/0/scheme/duties/0/every", { unit: "custom-days", from: "2024-01-01", length: 0 }],
      ["/parts/1/scheme/classification/classes/0/id", "four"],
      ["/parts/5/scheme/items/0/of/rate", "other"],
      ["/links/6/from/result", "totals"],
      ["/links/8/to/fact", "overdues"],
    ];
    const spoiled = sets
      .slice(1)
      .reduce((document, [at, value]) => setIn(document, at, value), smallCounty);
    expect(refused(spoiled)).toEqual([
      "composition/scheme-refused",
      expect.stringMatching(/^\/parts\/1\/scheme\/classification\/classes\/1 evaluation\//),
      expect.stringMatching(/^\/parts\/1\/scheme\/seating.* evaluation\/|^\/parts\/5/),
      ...refused(spoiled).slice(3),
    ]);
    expect(refused(spoiled).at(-1)).toBe("/links/8/to composition/unknown-fact");
  });

  it("tells faults of shape with their paths", () => {
    const shapes = setIn(setIn(smallCounty, "/parts/0/label", 1), "/links/0/from", {});
    expect(refused(shapes)[0]).toBe("composition/invalid-year");
    expect(
      refused(shapes)
        .slice(1)
        .map((told) => told.split(" ")[0]),
    ).toEqual([...["/parts/0/label", "/links/0/from/part", "/links/0/from/result"]]);
  });

  it("hands on a fault without a list of issues", () => {
    const cut = setIn(smallCounty, "/parts/3/scheme", {
      kind: "quantile",
      strong: "2",
      weak: "0.1",
      rounding: "floor",
      ties: "in",
    });
    expect(refused(cut)).toContain("/parts/3/scheme pairing/invalid-rule");
  });

  it.each<readonly [string, unknown, string]>([
    [
      "a part twice",
      setIn(smallCounty, "/parts/9", smallCounty.parts[0]),
      "/parts/9 composition/duplicate-id",
    ],
    [
      "units of no part",
      setIn(smallCounty, "/parts/2/unitsOf", "star"),
      "/parts/2/unitsOf composition/unknown-part",
    ],
    [
      "units that are not listed",
      setIn(smallCounty, "/parts/2/unitsOf", "points"),
      "/parts/2/unitsOf composition/unknown-part",
    ],
    [
      "a link from no part",
      grantLink({ part: "star", result: "star" }, { part: "grants", fact: "star" }),
      "/links/1/from/part composition/unknown-part",
    ],
    [
      "a link to no part",
      grantLink({ part: "stars", result: "star" }, { part: "grant", fact: "star" }),
      "/links/1/to/part composition/unknown-part",
    ],
    [
      "a link from no result",
      grantLink({ part: "stars", result: "stars" }, { part: "grants", fact: "star" }),
      "/links/1/from composition/unknown-result",
    ],
    [
      "a link from no fact",
      grantLink({ part: "stars", fact: "towns" }, { part: "grants", fact: "star" }),
      "/links/1/from composition/unknown-result",
    ],
    [
      "a link from a fact of a part without",
      grantLink({ part: "pay", fact: "star" }, { part: "grants", fact: "star" }),
      "/links/1/from composition/unknown-result",
    ],
    [
      "a link to no fact",
      grantLink({ part: "stars", result: "star" }, { part: "grants", fact: "stars" }),
      "/links/1/to composition/unknown-fact",
    ],
    [
      "a link to pairing",
      grantLink({ part: "stars", result: "star" }, { part: "pairs", fact: "star" }),
      "/links/1/to composition/unknown-fact",
    ],
    [
      "a question as a count",
      grantLink({ part: "stars", result: "figure:busy" }, { part: "grants", fact: "star" }),
      "/links/1 composition/unsuitable-link",
    ],
    [
      "words that the fact does not know",
      grantLink({ part: "stars", result: "class" }, { part: "grants", fact: "town" }),
      "/links/1 composition/unsuitable-link",
    ],
    ["a word for no count", link(1, { absent: "none" }), "/links/1 composition/unsuitable-link"],
    [
      "a yes for no list",
      link(9, {
        kind: "value",
        fields: undefined,
        absent: true,
        from: { part: "composite", fact: "stations" },
      }),
      "/links/9 composition/unsuitable-link",
    ],
    [
      "a count for no yes",
      grantLink(
        { part: "stars", result: "figure:busy" },
        { part: "points", fact: "clean" },
        { absent: 1 },
      ),
      "/links/1 composition/unsuitable-link",
    ],
    ["a count for no word", link(4, { absent: 0 }), "/links/4 composition/unsuitable-link"],
    [
      "a word that the fact does not know for none",
      link(4, { absent: "nothing" }),
      "/links/4 composition/unsuitable-link",
    ],
    [
      "a day for facts that hold throughout",
      link(1, { to: { part: "grants", fact: "star", since: "2024-01-01" } }),
      "/links/1/to composition/unknown-fact",
    ],
    [
      "no day for facts of pay",
      link(4, { to: { part: "pay", fact: "star" } }),
      "/links/4/to composition/unknown-fact",
    ],
    [
      "a day and a month",
      link(4, { to: { part: "pay", fact: "star", since: "2024-01-01", month: "2024-01" } }),
      "/links/4/to composition/unknown-fact",
    ],
    [
      "no such fact of a month",
      link(4, { to: { part: "pay", fact: "star", month: "2024-01" } }),
      "/links/4/to composition/unknown-fact",
    ],
    [
      "a fact that is linked twice",
      setIn(smallCounty, "/links/10", smallCounty.links[1]),
      "/links/10/to composition/fact-twice",
    ],
    [
      "rows from no part",
      link(9, { from: { part: "star" } }),
      "/links/9/from/part composition/unknown-part",
    ],
    [
      "rows to no part",
      link(9, { to: { part: "county", fact: "stations" } }),
      "/links/9/to/part composition/unknown-part",
    ],
    [
      "rows for no fact",
      link(9, { to: { part: "composite", fact: "sites" } }),
      "/links/9/to composition/unknown-fact",
    ],
    [
      "rows for a number",
      link(9, { to: { part: "composite", fact: "economy" } }),
      "/links/9/to composition/unsuitable-link",
    ],
    [
      "one value for a list",
      link(9, { kind: "value", fields: undefined, from: { part: "stars", result: "total" } }),
      "/links/9 composition/unsuitable-link",
    ],
    [
      "rows of no result",
      link(9, { fields: [{ result: "score", fact: "score" }] }),
      "/links/9/fields/0 composition/unknown-result",
    ],
    [
      "rows with no such fact",
      link(9, { fields: [{ result: "total", fact: "total" }] }),
      "/links/9/fields/0 composition/unknown-fact",
    ],
    [
      "rows with a fact twice",
      link(9, {
        fields: [
          { result: "total", fact: "score" },
          { result: "maximum", fact: "score" },
        ],
      }),
      "/links/9/fields/1 composition/fact-twice",
    ],
    [
      "rows that do not fit",
      link(9, { fields: [{ result: "class", fact: "score" }] }),
      "/links/9/fields/0 composition/unsuitable-link",
    ],
    [
      "nobody who is enrolled",
      setIn(smallCounty, "/parts/4/enrols/0/part", "end"),
      "/parts/4/enrols/0/part composition/unknown-part",
    ],
    [
      "a result that there is not",
      setIn(smallCounty, "/parts/4/enrols/0/result", "end"),
      "/parts/4/enrols/0/result composition/unknown-result",
    ],
    [
      "a value that never is",
      setIn(smallCounty, "/parts/4/enrols/0/is", "best"),
      "/parts/4/enrols/0/is composition/unsuitable-link",
    ],
    [
      "a yes of several words",
      setIn(smallCounty, "/parts/4/enrols/0/is", true),
      "/parts/4/enrols/0/is composition/unsuitable-link",
    ],
    [
      "a kind of giver that there is not",
      setIn(smallCounty, "/parts/4/enrols/0/kind", "weak"),
      "/parts/4/enrols/0/kind composition/unsuitable-link",
    ],
    [
      "a kind of site that there is not",
      setIn(smallCounty, "/parts/4/enrols/1/kind", "strong"),
      "/parts/4/enrols/1/kind composition/unsuitable-link",
    ],
    [
      "a circle",
      grantLink({ part: "grants", result: "total" }, { part: "grants", fact: "star" }),
      "/parts/2 composition/circular-links",
    ],
    [
      "a circle of units",
      setIn(setIn(smallCounty, "/parts/1/unitsOf", "grants"), "/links/1/absent", 0),
      "/parts/1 composition/circular-links",
    ],
  ])("is refused: %s", (_, scheme, told) => {
    expect(refused(scheme)).toContain(told);
  });

  it("says which facts, results and kinds there are, and what was meant", () => {
    const messageOf = (scheme: unknown) => {
      try {
        defineCountyYear(scheme as never);
      } catch (error) {
        return String(error);
      }
      return "";
    };
    expect(
      messageOf(grantLink({ part: "stars", result: "totl" }, { part: "grants", fact: "star" })),
    ).toMatch(/has total, maximum, dimension:work, .*Did you mean "total"/);
    expect(
      messageOf(grantLink({ part: "duties", result: "x" }, { part: "grants", fact: "star" })),
    ).toMatch(/and 2 more/);
    expect(
      messageOf(grantLink({ part: "stars", result: "star" }, { part: "pairs", fact: "star" })),
    ).toMatch(/asks for none/);
  });

  it.each<readonly [string, object, object]>([
    [
      "a count as a word",
      { part: "duties", result: "met" },
      { part: "pay", fact: "star", since: "2024-12-01" },
    ],
    ["points as money", { part: "stars", result: "total" }, { part: "composite", fact: "economy" }],
    [
      "money as a decimal",
      { part: "grants", result: "total" },
      { part: "composite", fact: "economy" },
    ],
  ])("takes %s", (_, from, to) => {
    const scheme = {
      ...smallCounty,
      links: [
        ...smallCounty.links.filter(
          (each) => each.to.fact !== (to as { fact: string }).fact || each.to.part === "grants",
        ),
        { kind: "value", from, to },
      ],
    };
    expect(codeOf(() => defineCountyYear(scheme as never))).toBe(undefined);
  });

  it("enrolls by yes and no", () => {
    const scheme = setIn(smallCounty, "/parts/4/enrols/0", {
      part: "stars",
      result: "figure:busy",
      is: true,
      as: "giver",
      kind: "strong",
    });
    expect(refused(scheme)).toEqual([]);
  });
});
