import { describe, expect, it } from "vitest";
import { countyYear } from "../../src/composition/county-year.js";
import type { CountyFacts, CountyYearScheme, YearPart } from "../../src/composition/model.js";
import type { CountyYear } from "../../src/composition/year/county-year-answer.js";
import type { TraceEntry } from "../../src/core/trace.js";
import {
  atLeast,
  choose,
  constant,
  fact,
  figure,
  holds,
  over,
  parameter,
  product,
} from "../../src/rules/index.js";
import { setIn } from "../support/set-in.js";
import {
  grantScheme,
  honorScheme,
  named,
  payScheme,
  pointsScheme,
  smallCounty,
  smallFacts,
  starScheme,
} from "../support/small-county.js";

const issued = {
  version: "2024",
  title: named("办法", "rules"),
  issuer: "a county",
  region: "a county",
  effective: { from: "2024-01-01" },
  citation: { document: "Notice" },
} as const;

const yearOf = (parts: readonly YearPart[], links: CountyYearScheme["links"] = []) =>
  ({ kind: "county-year", id: "y", version: "1", title: named("年"), parts, links }) as const;
const traced = { year: 2024, detail: "trace" } as const;

const cell = ({ units }: CountyYear, part: string, unit: string, result: string) =>
  units
    .find((each) => each.part === part && each.unit === unit)
    ?.results.find((each) => each.result === result);
const worthOf = (year: CountyYear, part: string, unit: string, result: string) =>
  cell(year, part, unit, result)?.value;

function kindsIn(step: TraceEntry | undefined): readonly string[] {
  return step === undefined ? [] : [step.kind, ...(step.parts ?? []).flatMap(kindsIn)];
}
const failuresOf = ({ parts }: CountyYear, part: string) => {
  const found = parts.find(({ part: id }) => id === part);
  return found?.status === "worked-out"
    ? found.failures.map(({ unit, error }) => [unit, error.code])
    : undefined;
};

describe("an evaluation", () => {
  const scheme = {
    ...starScheme,
    cohort: [{ id: "most", of: fact("activities"), take: "max" as const }],
    figures: [{ id: "twice", amount: product([constant("2"), fact("activities")]) }],
    total: { points: "100", most: "60" } as const,
    ...setIn({ classification: starScheme.classification }, "/classification/otherwise"),
  };
  const part: YearPart = {
    id: "e",
    kind: "evaluation",
    label: named("评"),
    scheme: scheme as never,
  };
  const unit = (id: string, activities: number | undefined) => ({
    unit: id,
    facts: {
      ...(activities === undefined ? {} : { activities }),
      reports: 4,
      accident: false,
      town: "north",
    },
  });
  const facts: CountyFacts = {
    parts: [
      { part: "e", kind: "evaluation", units: [unit("a", 12), unit("b", 1), unit("c", undefined)] },
    ],
  };

  it("tells figures, cohort figures and what changed the total", () => {
    const year = countyYear(yearOf([part]), facts, traced);
    expect(worthOf(year, "e", "a", "figure:twice")).toBe("24");
    expect(cell(year, "e", "a", "figure:twice")?.trace).toMatchObject({
      at: "/figures/0",
      value: "24",
      parts: [{ parts: [{ value: "2" }, { kind: "fact", detail: { fact: "activities" } }] }],
    });
    // A site whose activities are not known may have held the most.
    expect(cell(year, "e", "a", "figure:most")?.trace).toMatchObject({
      at: "/cohort/0",
      value: { unknown: "missing-evidence" },
      parts: [{ kind: "fact", value: { unknown: "missing-evidence" } }],
    });
    expect(worthOf(year, "e", "a", "total")).toBe("60");
    const total = cell(year, "e", "a", "total")?.trace;
    expect(total?.parts?.at(-1)).toMatchObject({
      kind: "adjustment",
      value: "-40",
      detail: { adjustment: "cap" },
    });
    expect(kindsIn(total)).toContain("item");
  });

  it("has no class where no line is reached, and no rank without a total", () => {
    const year = countyYear(yearOf([part]), facts, traced);
    expect(worthOf(year, "e", "b", "class")).toEqual({ unknown: "no-case-applies" });
    expect(cell(year, "e", "b", "class")?.trace?.at).toBe("/classification");
    expect(cell(year, "e", "c", "rank")).not.toHaveProperty("value");
    expect(cell(year, "e", "c", "rank")?.trace?.value).toBe("");
  });

  it("may be without classes and ranks", () => {
    const { classification: _, ranking: __, seating: ___, ...bare } = starScheme;
    const only: YearPart = { id: "e", kind: "evaluation", label: named("评"), scheme: bare };
    const year = countyYear(yearOf([only]), facts, { year: 2024 });
    expect(year.units[0]?.results.map(({ result }) => result)).toEqual([
      ...["total", "maximum", "dimension:work", "figure:busy"],
    ]);
  });
});

describe("an appraisal", () => {
  const part: YearPart = {
    id: "a",
    kind: "appraisal",
    label: named("考"),
    scheme: {
      ...issued,
      id: "a",
      kind: "appraisal",
      facts: { score: { kind: "count", mayBeUnknown: true }, fraud: { kind: "boolean" } },
      figures: [
        { id: "half", amount: product([constant("0.5"), fact("score")]) },
        { id: "clean", condition: { kind: "not", of: holds("fraud") } },
      ],
      grades: [
        { id: "good", label: named("优"), when: atLeast(fact("score"), "60") },
        { id: "bad", label: named("差") },
      ],
      otherwise: "bad",
      vetoes: [
        {
          id: "fraud",
          label: named("假"),
          citation: { document: "Notice" },
          when: holds("fraud"),
          atBest: "bad",
        },
      ],
    },
  };
  const facts: CountyFacts = {
    parts: [
      {
        part: "a",
        kind: "appraisal",
        units: [
          { unit: "p", facts: { score: 70, fraud: false } },
          { unit: "q", facts: { score: 70, fraud: true } },
          { unit: "r", facts: { fraud: false } },
          { unit: "s", facts: { score: 70 } },
        ],
      },
    ],
  };

  it.each([
    ["p", "good"],
    ["q", "bad"],
    ["r", { unknown: "missing-evidence" }],
    ["s", undefined],
  ])("grades %s", (unit, grade) => {
    expect(worthOf(countyYear(yearOf([part]), facts, { year: 2024 }), "a", unit, "grade")).toEqual(
      grade,
    );
  });

  it("tells figures, reasons and whom it cannot grade", () => {
    const year = countyYear(yearOf([part]), facts, traced);
    expect(worthOf(year, "a", "p", "figure:half")).toBe("35");
    expect(worthOf(year, "a", "q", "figure:clean")).toBe(false);
    expect(cell(year, "a", "q", "figure:clean")?.trace).toMatchObject({
      at: "/figures/1",
      value: false,
      parts: [{ kind: "not", parts: [{ kind: "holds", value: true }] }],
    });
    const parts = cell(year, "a", "q", "grade")?.trace?.parts;
    expect(parts?.map(({ kind, at, value }) => [kind, at, value])).toEqual([
      ["grade", "/grades", true],
      ["veto", "/vetoes", true],
    ]);
    expect(failuresOf(year, "a")).toEqual([["s", "rules/invalid-facts"]]);
  });
});

describe("duties", () => {
  const duties: YearPart = {
    id: "d",
    kind: "cadence",
    label: named("度"),
    scheme: {
      ...issued,
      id: "d",
      kind: "cadence",
      facts: { star: { kind: "count", mayBeUnknown: true } },
      duties: [
        {
          id: "workdays",
          label: named("报"),
          submission: named("报"),
          every: { unit: "half-year" },
          due: { kind: "workdays", from: "end", count: 0 },
          owedBy: atLeast(fact("star"), "3"),
        },
        {
          id: "noon",
          label: named("午"),
          submission: named("午"),
          every: { unit: "year" },
          due: { kind: "days", from: "start", count: 10, cutOff: "12:00" },
        },
      ],
    },
  };
  const stars: YearPart = {
    id: "w",
    kind: "classes",
    label: named("头"),
    scheme: { kind: "rank", strong: 1, weak: 0, ties: "by-id" },
  };
  const scheme = yearOf(
    [duties, stars],
    [{ kind: "value", from: { part: "w", result: "rank" }, to: { part: "d", fact: "star" } }],
  );
  const facts = (decrees: object = {}): CountyFacts => ({
    parts: [
      {
        part: "d",
        kind: "cadence",
        register: {
          subjects: [
            { id: "a", facts: {} },
            { id: "b", facts: {} },
            { id: "x", facts: {} },
            { id: "y", facts: { stars: 1 } },
          ],
          submissions: [
            { subject: "a", duty: "noon", on: "2024-01-10" },
            { subject: "b", duty: "noon", on: "2024-01-12" },
          ],
        },
        ...decrees,
      },
      {
        part: "w",
        kind: "classes",
        units: ["a", "b", "c", "y"].map((unit, index) => ({
          unit,
          facts: { score: String(9 - index) },
        })) as never,
      },
    ],
  });

  it("count what may be owed or overdue as unknown", () => {
    const year = countyYear(scheme, facts(), traced);
    // Nobody knows whether x has three stars, nor whether a was in time at noon.
    expect(worthOf(year, "d", "x", "owed")).toEqual({ unknown: "not-decreed" });
    expect(worthOf(year, "d", "x", "overdue:workdays")).toEqual({ unknown: "not-decreed" });
    expect(worthOf(year, "d", "x", "unknown:workdays")).toBe("2");
    expect(worthOf(year, "d", "a", "owed")).toBe("1");
    expect(worthOf(year, "d", "a", "late")).toEqual({ unknown: "missing-evidence" });
    expect(worthOf(year, "d", "b", "late:noon")).toBe("1");
    expect(failuresOf(year, "d")).toEqual([["y", "rules/invalid-facts"]]);
    expect(cell(year, "d", "x", "owed")?.trace?.parts?.[0]?.detail).not.toHaveProperty("due");
  });

  it("hold what is decreed", () => {
    const decrees = [
      {
        year: 2024,
        published: "2023-10-25",
        citation: { document: "Decree" },
        holidays: [],
        workdays: [],
      },
    ];
    const year = countyYear(scheme, facts({ decrees }), { ...traced, knownOn: "2024-12-31" });
    expect(worthOf(year, "d", "x", "owed")).toEqual({ unknown: "missing-evidence" });
  });
});

describe("classes", () => {
  const facts = {
    star: { kind: "count", most: 5, mayBeUnknown: true },
    model: { kind: "boolean" },
  } as const;
  const part: YearPart = {
    id: "c",
    kind: "classes",
    label: named("头"),
    scheme: { kind: "rule", facts, strong: holds("model"), weak: atLeast(fact("star"), "0") },
  };

  it("follow a rule of their own", () => {
    const year = countyYear(
      yearOf([part]),
      {
        parts: [
          {
            part: "c",
            kind: "classes",
            units: [
              { unit: "a", facts: { star: 1, model: true } },
              { unit: "b", facts: { model: false } },
            ],
          },
        ],
      },
      traced,
    );
    expect(worthOf(year, "c", "a", "class")).toBe("strong");
    expect(worthOf(year, "c", "b", "class")).toEqual({ unknown: "missing-evidence" });
    expect(cell(year, "c", "a", "class")?.trace?.parts?.map(({ value }) => value)).toEqual([
      "1",
      true,
    ]);
  });
});

describe("grants, honors, pay and points", () => {
  const town = { star: 5, town: "north" };
  const grants: YearPart = { id: "g", kind: "grants", label: named("奖"), scheme: grantScheme };
  const { seats: _, rank: __, ...open } = honorScheme.honors[0] as (typeof honorScheme.honors)[0];
  const honors: YearPart = {
    id: "h",
    kind: "linkage",
    label: named("优"),
    scheme: { ...honorScheme, honors: [{ ...open, citation: { document: "a" } }] },
  };
  const { standing: ___, ...plainPoints } = pointsScheme;
  const points: YearPart = { id: "p", kind: "points", label: named("分"), scheme: plainPoints };
  const pay: YearPart = {
    id: "y",
    kind: "pay",
    label: named("酬"),
    scheme: {
      ...payScheme,
      parameters: {
        full: {
          lowerLevels: "may-raise",
          layers: [
            {
              level: "nation",
              values: [{ from: "2024-01-01", value: { unknown: "not-published" } }],
            },
          ],
        },
      },
      rates: [{ id: "full", label: named("标"), amount: parameter("full") }],
      items: [
        { ...(payScheme.items[0] as (typeof payScheme.items)[0]) },
        {
          id: "gift",
          label: named("慰问"),
          side: "earning",
          due: [12],
          of: { kind: "rule", amount: constant("5") },
          rounding: { places: 2, mode: "half-up" },
        },
      ],
    },
  };
  const facts: CountyFacts = {
    parts: [
      {
        part: "g",
        kind: "grants",
        units: [{ unit: "s", facts: town }],
        earlier: [{ site: "s", grant: "high", amount: "1" }],
      },
      {
        part: "h",
        kind: "linkage",
        units: [{ unit: "s", facts: { ...town, overdue: 0 } }],
      },
      {
        part: "y",
        kind: "pay",
        people: [
          { person: "m", service: [{ from: "2024-12-01" }], facts: {} },
          { person: "n", service: [{ from: "2024-12-01" }], facts: { post: [] } } as never,
          { person: "o", service: [{ from: "2025-12-01" }], facts: {} },
        ],
      },
      {
        part: "p",
        kind: "points",
        records: [
          {
            kind: "earn",
            id: "1",
            purse: "v",
            item: "service",
            facts: { hours: "1" },
            on: "2024-02-01",
            recordedOn: "2024-02-01",
          },
          {
            kind: "reverse",
            id: "2",
            of: "9",
            reason: "x",
            on: "2024-02-01",
            recordedOn: "2024-02-01",
          } as never,
          { kind: "earn" } as never,
        ],
      },
    ],
  };
  const year = countyYear(yearOf([grants, honors, pay, points]), facts, traced);

  it("read facts of their own", () => {
    expect(worthOf(year, "g", "s", "total")).toBe("10000");
    expect(worthOf(year, "h", "s", "honor:village")).toBe("recommended");
    expect(kindsIn(cell(year, "h", "s", "honor:village")?.trace)).not.toContain("rank");
    expect(worthOf(year, "p", "v", "balance:hours")).toBe("1");
    expect(cell(year, "p", "v", "balance:hours")?.trace?.parts?.[0]?.detail).toEqual({
      record: "1",
      from: "2024-02-01",
    });
  });

  it("leave an unknown rate unknown, and say whom nobody can pay", () => {
    expect(worthOf(year, "y", "m", "gross")).toEqual({ unknown: "not-published" });
    expect(JSON.stringify(cell(year, "y", "m", "gross")?.trace)).toContain('"rate":null');
    expect(worthOf(year, "y", "o", "gross")).toBe("0");
    expect(failuresOf(year, "y")?.map(([unit]) => unit)).toEqual(["n"]);
    const found = year.parts.find(({ part }) => part === "y");
    const people =
      found?.status === "worked-out" && found.kind === "pay" ? found.answer.people : [];
    expect(people.map(({ months }) => months.length)).toEqual([1, 0]);
  });

  it("tell records that had no effect, and those that do not fit", () => {
    const found = year.parts.find(({ part }) => part === "p");
    if (found?.status !== "worked-out" || found.kind !== "points") throw new Error("No points.");
    expect(found.answer.counts.posted).toBe(1);
    expect(found.answer.refused.map(({ status }) => status)).toEqual(["refused"]);
    expect(found.answer.failures.map(({ index }) => index)).toEqual([2]);
    expect(found.answer.tiers).toEqual([]);
  });

  it("tell no grant apart that names no payer", () => {
    const bare = countyYear(yearOf([grants]), { parts: facts.parts.slice(0, 1) }, { year: 2024 });
    expect(worthOf(bare, "g", "s", "grant:three")).toBe("0");
  });
});

describe("units of every part as rows", () => {
  const list = {
    kind: "list",
    most: 50,
    rows: {
      number: { kind: "decimal", mayBeUnknown: true },
      text: { kind: "text", mayBeUnknown: true },
    },
  } as const;
  const sums = {
    ...issued,
    id: "all",
    kind: "evaluation",
    subject: "region",
    facts: {
      duties: list,
      grants: list,
      honors: list,
      pairs: list,
      pay: list,
      points: list,
      ends: list,
    },
    dimensions: [],
    total: {},
    missing: "unknown",
    notApplicable: "drop",
  } as const;
  const rows = (part: string, result: string, fact: "number" | "text" = "number") =>
    ({
      kind: "rows",
      from: { part },
      to: { part: "all", fact: part },
      fields: [{ result, fact }],
    }) as const;
  const scheme: CountyYearScheme = {
    ...smallCounty,
    parts: [
      ...smallCounty.parts,
      { id: "all", kind: "evaluation", label: named("全"), scheme: sums },
    ],
    links: [
      ...smallCounty.links,
      rows("duties", "met"),
      rows("grants", "total"),
      rows("honors", "honor:village", "text"),
      rows("pairs", "gives"),
      rows("pay", "gross"),
      rows("points", "tier:stars", "text"),
      rows("ends", "class", "text"),
    ],
  };
  const facts: CountyFacts = {
    ...smallFacts,
    parts: [
      ...smallFacts.parts,
      { part: "all", kind: "evaluation", units: [{ unit: "u", facts: {} }] },
    ],
  };
  const carriedTo = (year: CountyYear, name: string) =>
    year.carried.find(({ to }) => to.part === "all" && to.fact === name);

  it("are those listed and those that turn up", () => {
    const year = countyYear(scheme, facts, { year: 2024 });
    expect(carriedTo(year, "points")?.from.map(({ unit }) => unit)).toEqual([
      "v4",
      "v1",
      "v2",
      "v3",
    ]);
    // A holder without a tier is a row without that fact.
    expect(carriedTo(year, "points")?.value).toEqual([
      ...[{}, { text: "1" }, {}, { text: { unknown: "missing-evidence" } }],
    ]);
    expect(carriedTo(year, "pairs")?.from.map(({ unit }) => unit)).toEqual([
      "s1",
      "s2",
      "s4",
      "s5",
    ]);
    expect(carriedTo(year, "duties")?.value).toEqual(
      ["4", "4", "3", "2", "4"].map((number) => ({ number })),
    );
    expect(carriedTo(year, "honors")?.from).toHaveLength(5);
    expect(carriedTo(year, "pay")?.from).toHaveLength(5);
    expect(carriedTo(year, "grants")?.from).toHaveLength(5);
  });

  it("are those of a round without others", () => {
    const round = setIn(setIn(facts, "/parts/2/parties"), "/parts/2/round/givers", [
      { id: "leader", kind: "strong", place: { east: 0, north: 0 } },
    ]);
    const holders = setIn(round, "/parts/4/holders");
    const far = { kind: "count", mayBeUnknown: true };
    const year = countyYear(
      setIn(scheme, "/parts/4/scheme/pairFacts/distance", far),
      holders,
      traced,
    );
    expect(carriedTo(year, "pairs")?.from[0]?.unit).toBe("leader");
    expect(kindsIn(cell(year, "pairs", "leader", "gives")?.trace)).toEqual(["pairs"]);
  });

  it("may be a part whose units are those of a part whose units are those of another", () => {
    const units = setIn(smallCounty, "/parts/3/unitsOf", "grants");
    const own: CountyFacts = {
      ...smallFacts,
      parts: [
        ...smallFacts.parts,
        { part: "grants", kind: "grants", units: [{ unit: "extra", facts: {} }] },
      ],
    };
    const scheme = setIn(units, "/parts/2/scheme/facts/town", { kind: "text", mayBeUnknown: true });
    const year = countyYear(scheme, own, { year: 2024 });
    // Nobody rated the extra site, so its star is unknown.
    expect(worthOf(year, "grants", "extra", "total")).toEqual({ unknown: "missing-evidence" });
    expect(worthOf(year, "ends", "extra", "class")).toEqual({ unknown: "missing-evidence" });
    expect(worthOf(year, "ends", "s1", "class")).toBe("strong");
  });

  it("may be those of people and of subjects", () => {
    const people = setIn(setIn(smallCounty, "/parts/3/unitsOf", "pay"), "/links/3", {
      kind: "value",
      from: { part: "stars", result: "star" },
      to: { part: "ends", fact: "star" },
      relation: "staff",
    });
    const year = countyYear(setIn(people, "/parts/4/enrols"), smallFacts, { year: 2024 });
    expect(worthOf(year, "ends", "p1", "class")).toBe("strong");
    const subjects = countyYear(setIn(smallCounty, "/parts/3/unitsOf", "duties"), smallFacts, {
      year: 2024,
    });
    expect(worthOf(subjects, "ends", "s2", "class")).toBe("strong");
  });
});

describe("results of every kind", () => {
  it("can be linked", () => {
    const from = (part: string, result: string, fact: string) =>
      ({
        kind: "value",
        from: { part, result },
        to: { part: "t", fact },
        relation: "to-t",
      }) as const;
    const source: YearPart = {
      id: "e",
      kind: "evaluation",
      label: named("评"),
      scheme: {
        ...starScheme,
        cohort: [{ id: "most", of: fact("activities"), take: "max" }],
        figures: [{ id: "twice", amount: product([constant("2"), fact("activities")]) }],
        classification: {
          classes: [{ id: "any", label: named("有"), when: atLeast(figure("total"), "1") }],
          matching: "first",
        },
        seating: { seats: [], ties: "admit-all", overflow: "no-class" },
      },
    };
    const graded: YearPart = {
      id: "a",
      kind: "appraisal",
      label: named("考"),
      scheme: {
        ...issued,
        id: "a",
        kind: "appraisal",
        facts: { score: { kind: "count" } },
        figures: [
          { id: "half", amount: product([constant("0.5"), fact("score")]) },
          { id: "high", condition: atLeast(fact("score"), "60") },
        ],
        grades: [{ id: "good", label: named("优") }],
        otherwise: "good",
      },
    };
    const plain: YearPart = {
      ...graded,
      id: "b",
      scheme: {
        ...issued,
        id: "b",
        kind: "appraisal",
        facts: {},
        grades: [{ id: "good", label: named("优") }],
        otherwise: "good",
      },
    } as never;
    const { standing: _, ...bare } = pointsScheme;
    const purse: YearPart = { id: "p", kind: "points", label: named("分"), scheme: bare };
    const decimal = { kind: "decimal", mayBeUnknown: true } as const;
    const text = { kind: "text", mayBeUnknown: true } as const;
    const target: YearPart = {
      id: "t",
      kind: "evaluation",
      label: named("全"),
      scheme: {
        ...issued,
        id: "t",
        kind: "evaluation",
        subject: "region",
        facts: {
          most: decimal,
          twice: decimal,
          half: decimal,
          hours: decimal,
          high: { kind: "boolean" },
          word: text,
          grade: text,
          other: text,
        },
        dimensions: [],
        total: {},
        missing: "unknown",
        notApplicable: "drop",
      },
    };
    const scheme = yearOf(
      [target, source, graded, plain, purse],
      [
        from("e", "figure:most", "most"),
        from("e", "figure:twice", "twice"),
        from("e", "class", "word"),
        from("a", "figure:half", "half"),
        from("a", "figure:high", "high"),
        from("a", "grade", "grade"),
        from("b", "grade", "other"),
        from("p", "balance:hours", "hours"),
      ],
    );
    const year = countyYear(
      scheme,
      {
        parts: [
          {
            part: "e",
            kind: "evaluation",
            units: [
              { unit: "u", facts: { activities: 6, reports: 1, accident: false, town: "north" } },
            ],
          },
          { part: "a", kind: "appraisal", units: [{ unit: "u", facts: { score: 70 } }] },
          { part: "b", kind: "appraisal", units: [{ unit: "u", facts: {} }] },
          {
            part: "p",
            kind: "points",
            records: [
              {
                kind: "earn",
                id: "1",
                purse: "u",
                item: "service",
                facts: { hours: "1.5" },
                on: "2024-02-01",
                recordedOn: "2024-02-01",
              },
            ],
          },
          { part: "t", kind: "evaluation", units: [{ unit: "t", facts: {} }] },
        ],
        relations: [{ id: "to-t", pairs: [{ from: "u", to: "t" }] }],
      },
      { year: 2024 },
    );
    expect(Object.fromEntries(year.carried.map(({ to, value }) => [to.fact, value]))).toEqual({
      most: "6",
      twice: "12",
      word: "any",
      half: "35",
      high: true,
      grade: "good",
      other: "good",
      hours: "1.5",
    });
  });

  it("reach holders of points", () => {
    const scheme: CountyYearScheme = {
      ...smallCounty,
      links: [
        ...smallCounty.links,
        {
          kind: "value",
          from: { part: "stars", result: "figure:busy" },
          to: { part: "points", fact: "clean" },
          relation: "homes",
        },
      ],
    };
    const homes = {
      id: "homes",
      pairs: [
        { from: "s1", to: "v3" },
        { from: "s3", to: "v1" },
      ],
    };
    const facts = { ...smallFacts, relations: [...(smallFacts.relations ?? []), homes] };
    const year = countyYear(scheme, facts, traced);
    expect(worthOf(year, "points", "v3", "tier:stars")).toBe("2");
    expect(JSON.stringify(cell(year, "points", "v3", "tier:stars")?.trace)).toContain(
      '"unit":"s1"',
    );
    expect(worthOf(year, "points", "v1", "tier:stars")).toBe("1");
  });
});

describe("traces over links", () => {
  it("tell rows one by one, and nothing below what no link filled", () => {
    const rule = choose({
      cases: [
        {
          when: { kind: "known", fact: "stations" },
          then: over({ list: "stations", take: "count", where: atLeast(fact("star"), "1") }),
        },
      ],
      matching: "first",
    });
    const scheme = setIn(
      setIn(smallCounty, "/parts/8/scheme/dimensions/1/of/1/rule", rule),
      "/links/9/fields",
      [{ result: "total", fact: "score" }],
    );
    const year = countyYear(scheme, smallFacts, traced);
    expect(worthOf(year, "composite", "county", "total")).toEqual({ unknown: "missing-evidence" });
    const step = JSON.stringify(cell(year, "composite", "county", "total")?.trace);
    expect(step).toContain('"result":"total"');
    expect(step).not.toContain('"result":"star"');
  });

  it("need nobody who is enrolled", () => {
    const scheme = setIn(smallCounty, "/parts/4/enrols");
    const party = (id: string, kind: string) => ({ id, kind, place: { east: 0, north: 0 } });
    const facts = setIn(smallFacts, "/parts/2/round", {
      givers: [party("a", "strong")],
      sites: [party("b", "weak")],
    });
    const year = countyYear(scheme, facts, traced);
    expect(kindsIn(cell(year, "pairs", "b", "receives")?.trace)).toEqual(["pairs", "pair"]);
  });

  it("stop at units of which nothing could be worked out", () => {
    const facts = setIn(smallFacts, "/parts/1/units/3/facts/accident");
    const year = countyYear(smallCounty, facts, traced);
    const step = JSON.stringify(cell(year, "composite", "county", "total")?.trace);
    expect(step).not.toContain('"unit":"s4"');
    expect(step).toContain('"unit":"s3"');
  });

  it("lead to facts that were given to another part, of whatever kind", () => {
    const grants = setIn(smallCounty, "/parts/2/scheme/grants/1/when", {
      kind: "all",
      of: [
        { kind: "among", fact: "town", options: ["south"] },
        { kind: "holds", fact: "accident" },
        atLeast(fact("activities"), "1"),
      ],
    });
    const more = {
      accident: { kind: "boolean" },
      activities: { kind: "decimal", mayBeUnknown: true },
    };
    const scheme: CountyYearScheme = setIn(
      setIn(grants, "/parts/2/scheme/facts", { ...grantScheme.facts, ...more }),
      "/links",
      [
        ...smallCounty.links,
        {
          kind: "value",
          from: { part: "stars", fact: "accident" },
          to: { part: "grants", fact: "accident" },
        },
        {
          kind: "value",
          from: { part: "stars", fact: "activities" },
          to: { part: "grants", fact: "activities" },
        },
      ],
    );
    const facts = setIn(smallFacts, "/parts/1/units/4/facts/town", "south");
    const year = countyYear(scheme, setIn(facts, "/parts/1/units/2/facts/activities"), traced);
    const given = (unit: string) => {
      const found: unknown[] = [];
      const walk = (step: TraceEntry): void => {
        if (step.kind === "given") found.push([step.detail?.fact, step.value]);
        for (const part of step.parts ?? []) walk(part);
      };
      walk(cell(year, "grants", unit, "grant:three")?.trace as TraceEntry);
      return found;
    };
    expect(given("s5")).toEqual([
      ["town", "south"],
      ["accident", true],
      ["activities", "12"],
    ]);
    expect(worthOf(year, "grants", "s5", "grant:three")).toBe("3000");
  });

  it("hand on lists that were given", () => {
    const list = { kind: "list", rows: { score: { kind: "decimal" } } } as const;
    const sheet = (id: string): YearPart => ({
      id,
      kind: "evaluation",
      label: named(id),
      scheme: {
        ...issued,
        id,
        kind: "evaluation",
        subject: "region",
        facts: { rows: list },
        dimensions: [
          {
            id: "d",
            label: named("d"),
            of: [
              {
                id: "i",
                label: named("i"),
                rule: { kind: "over", list: "rows", take: "sum", amount: fact("score") },
              },
            ],
          },
        ],
        total: {},
        missing: "unknown",
        notApplicable: "drop",
      },
    });
    const scheme = yearOf(
      [sheet("one"), { ...sheet("two"), unitsOf: "one" } as YearPart],
      [{ kind: "value", from: { part: "one", fact: "rows" }, to: { part: "two", fact: "rows" } }],
    );
    const year = countyYear(
      scheme,
      {
        parts: [
          {
            part: "one",
            kind: "evaluation",
            units: [{ unit: "u", facts: { rows: [{ score: "2" }] } }],
          },
        ],
      },
      traced,
    );
    expect(worthOf(year, "two", "u", "total")).toBe("2");
    expect(figure("total").kind).toBe("figure");
  });

  it("know a fact that nobody gave", () => {
    const scheme: CountyYearScheme = setIn(smallCounty, "/links/7/relation", "none");
    const facts: CountyFacts = {
      ...smallFacts,
      relations: [
        ...(smallFacts.relations ?? []),
        { id: "none", pairs: [{ from: "nobody", to: "s1" }] },
      ],
    };
    const year = countyYear(scheme, facts, { year: 2024 });
    const honors = year.parts.find(({ part }) => part === "honors");
    expect(honors?.status === "failed" && honors.error.code).toBe("rules/invalid-facts");
  });
});
