import { describe, expect, it } from "vitest";
import { countyYear } from "../../src/composition/county-year.js";
import type { CountyFacts, CountyYearScheme } from "../../src/composition/model.js";
import type { CountyYear } from "../../src/composition/year/county-year-answer.js";
import type { TraceEntry } from "../../src/core/trace.js";
import { codeOf } from "../support/code-of.js";
import { setIn } from "../support/set-in.js";
import { smallCounty, smallFacts } from "../support/small-county.js";

const options = { year: 2024 } as const;
const worked = (facts: CountyFacts = smallFacts, scheme: CountyYearScheme = smallCounty) =>
  countyYear(scheme, facts, options);

/** The values of one result, unit by unit. */
const column = ({ units }: CountyYear, part: string, result: string) =>
  units
    .filter((each) => each.part === part)
    .map(({ unit, results }) => [unit, results.find((each) => each.result === result)?.value]);

const statuses = ({ parts }: CountyYear) =>
  Object.fromEntries(parts.map((part) => [part.part, part.status]));

describe("a small county by hand", () => {
  const year = worked();

  it("works out every part", () => {
    expect(new Set(Object.values(statuses(year)))).toEqual(new Set(["worked-out"]));
    expect(year.scheme).toEqual({ id: "small", version: "2024" });
    expect([year.year, year.asOf]).toEqual([2024, "2024-12-31"]);
  });

  it.each([
    // Of four quarters, s3 left one out and s4 two.
    ["duties", "met", ["4", "4", "3", "2", "4"]],
    ["duties", "overdue", ["0", "0", "1", "2", "0"]],
    ["duties", "owed:report", ["4", "4", "4", "4", "4"]],
    // 5 points an activity, 10 a report.
    ["stars", "total", ["100", "95", "75", "45", "100"]],
    ["stars", "dimension:work", ["100", "95", "75", "45", "100"]],
    ["stars", "figure:busy", [true, true, false, false, true]],
    ["stars", "maximum", ["100", "100", "100", "100", "100"]],
    ["stars", "rank", ["1", "3", "4", "5", "1"]],
    // One seat of five stars; s5 had an accident.
    ["stars", "star", ["5", "4", "3", undefined, undefined]],
    ["stars", "class", ["five", "four", "three", "unrated", undefined]],
    ["stars", "outcome", ["seated", "moved-down", "seated", "unrated", "barred"]],
    ["grants", "total", ["10000", "5000", "3000", "0", "0"]],
    ["grants", "grant:three", ["0", "0", "3000", "0", "0"]],
    ["ends", "class", ["strong", "strong", "middle", "weak", "weak"]],
    ["honors", "honor:village", ["recommended", "recommended", "barred", "barred", "not-eligible"]],
  ])("%s: %s", (part, result, values) => {
    const units = ["s1", "s2", "s3", "s4", "s5"];
    expect(Object.fromEntries(column(year, part, result))).toEqual(
      Object.fromEntries(units.map((unit, index) => [unit, values[index]])),
    );
  });

  it("pays twelve months, and for the star of December", () => {
    expect(column(year, "pay", "gross").map(([, value]) => value)).toEqual([
      ...["27000", "26000", "25000", "24000"],
      "12000",
    ]);
    expect(column(year, "pay", "item:pension").map(([, value]) => value)).toEqual([
      ...["2400", "2400", "2400", "2400"],
      "1200",
    ]);
    expect(column(year, "pay", "net")[0]).toEqual(["p1", "26880"]);
    const pay = year.parts.find(({ part }) => part === "pay");
    const people = pay?.status === "worked-out" && pay.kind === "pay" ? pay.answer.people : [];
    expect(people.map(({ months }) => months.length)).toEqual([12, 12, 12, 12, 6]);
  });

  it("pairs the near with the near", () => {
    const pairs = year.parts.find(({ part }) => part === "pairs");
    const answer =
      pairs?.status === "worked-out" && pairs.kind === "pairing" ? pairs.answer : undefined;
    expect(answer?.proposal.pairs.map(({ giver, site }) => [giver, site])).toEqual([
      ["s1", "s4"],
      ["s2", "s5"],
    ]);
    expect(answer?.proposal.totals.cost).toBe("200");
    expect(column(year, "pairs", "receives")).toEqual([
      ["s1", undefined],
      ["s2", undefined],
      ["s4", "1"],
      ["s5", "1"],
    ]);
  });

  it("keeps points, and a tier that may be higher is unknown", () => {
    expect(column(year, "points", "balance:hours")).toEqual([
      ["v1", "120"],
      ["v2", "50.5"],
      ["v3", "400"],
      ["v4", "0"],
    ]);
    expect(column(year, "points", "tier:stars")).toEqual([
      ["v1", "1"],
      ["v2", undefined],
      ["v3", { unknown: "missing-evidence" }],
      ["v4", undefined],
    ]);
  });

  it("appraises the county by mean 83, share 0.6 and worst 45 of its stations", () => {
    expect(column(year, "composite", "total")).toEqual([["county", "84.3"]]);
    expect(column(year, "composite", "dimension:network")).toEqual([["county", "14.3"]]);
  });

  it("says what came by links", () => {
    expect(year.carried.find(({ to }) => to.part === "grants" && to.unit === "s4")).toEqual({
      to: { part: "grants", unit: "s4", fact: "star" },
      from: [{ part: "stars", unit: "s4", result: "star" }],
      value: 0,
    });
    const rows = year.carried.find(({ to }) => to.part === "composite");
    expect(rows?.value).toEqual([
      { score: "100", star: 5 },
      { score: "95", star: 4 },
      { score: "75", star: 3 },
      { score: "45", star: 0 },
      { score: "100", star: 0 },
    ]);
  });

  it("types each part by its place", () => {
    const label = { zh: "示例", en: "example" };
    const one = countyYear(
      {
        kind: "county-year",
        id: "one",
        version: "1",
        title: label,
        parts: [
          {
            id: "ends",
            kind: "classes",
            label,
            scheme: { kind: "rank", strong: 1, weak: 1, ties: "out" },
          },
        ],
        links: [],
      },
      {
        parts: [
          {
            part: "ends",
            kind: "classes",
            units: [
              { unit: "a", facts: { score: "2" } },
              { unit: "b", facts: { score: "1" } },
            ],
          },
        ],
      },
      options,
    );
    const [ends] = one.parts;
    expect(ends.status === "worked-out" && ends.answer.map(({ class: own }) => own)).toEqual([
      "strong",
      "weak",
    ]);
    expect(column(one, "ends", "rank")).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });
});

describe("one trace", () => {
  const year = countyYear(smallCounty, smallFacts, { ...options, detail: "trace" });

  const traceOf = (part: string, unit: string, result: string): TraceEntry | undefined =>
    year.units
      .find((each) => each.part === part && each.unit === unit)
      ?.results.find((each) => each.result === result)?.trace;

  /** The parts, units and results on the way down, and the facts at its end. */
  function wayDown(step: TraceEntry | undefined): readonly string[] {
    if (step === undefined) return [];
    const { kind, detail = {}, value, parts = [] } = step;
    const own =
      kind === "result" || kind === "given"
        ? [`${detail.part} ${detail.unit} ${detail.result ?? detail.fact} = ${value}`]
        : [];
    return [...own, ...parts.flatMap(wayDown)];
  }

  it("leads from pay over the star to the duties", () => {
    expect(wayDown(traceOf("pay", "p3", "gross"))).toEqual([
      "stars s3 star = 3",
      "duties s3 met = 3",
    ]);
    expect(traceOf("pay", "p3", "gross")?.value).toBe("25000");
  });

  it("leads from the county over each of its stations", () => {
    const way = wayDown(traceOf("composite", "county", "total"));
    expect(way.filter((step) => step.startsWith("stars s4"))).toEqual([
      ...["stars s4 total = 45", "stars s4 star = ", "stars s4 total = 45"],
    ]);
  });

  it("leads from a grant to the rule of its star", () => {
    expect(wayDown(traceOf("grants", "s1", "total"))[0]).toBe("stars s1 star = 5");
    const step = JSON.stringify(traceOf("grants", "s2", "grant:high"));
    expect(step).toContain('"at":"/classification/classes/1"');
    expect(step).toContain('"detail":{"part":"stars","unit":"s2","result":"star","scheme":"stars"');
  });

  it("leads from an honor to what bars it", () => {
    expect(wayDown(traceOf("honors", "s4", "honor:village"))).toContain("duties s4 overdue = 2");
  });

  it("leads from a pair to the class for which a unit takes part", () => {
    expect(wayDown(traceOf("pairs", "s4", "receives"))).toContain("ends s4 class = weak");
    expect(wayDown(traceOf("pairs", "s1", "gives"))).toContain("stars s1 star = 5");
  });

  it("stands behind every value that is there", () => {
    const values = year.units.flatMap(({ results }) => results);
    expect(values.filter(({ value, trace }) => value !== undefined && trace === undefined)).toEqual(
      [],
    );
    for (const { value, trace } of values) {
      if (value !== undefined) expect(trace?.value).toEqual(value);
    }
  });

  it("leaves no fact that came by a link without its source", () => {
    const linked = new Map<string, Set<string>>();
    for (const { to } of smallCounty.links) {
      linked.set(to.part, (linked.get(to.part) ?? new Set()).add(to.fact));
    }
    const factsIn = (
      step: TraceEntry,
      part: string,
    ): readonly (readonly [string, TraceEntry])[] => {
      const inner = step.kind === "result" ? String(step.detail?.part) : part;
      const own = step.kind === "fact" ? [[part, step] as const] : [];
      return [...own, ...(step.parts ?? []).flatMap((each) => factsIn(each, inner))];
    };
    const leaves = year.units.flatMap(({ part, results }) =>
      results.flatMap(({ trace }) => (trace === undefined ? [] : factsIn(trace, part))),
    );
    const carried = leaves.filter(
      ([part, { detail = {} }]) =>
        detail.list !== undefined || linked.get(part)?.has(String(detail.fact)),
    );
    expect(carried.length).toBeGreaterThan(50);
    expect(carried.filter(([, { parts = [] }]) => parts.length !== 1)).toEqual([]);
  });

  it("answers otherwise as without it", () => {
    const strip = ({ units }: CountyYear) =>
      units.map((each) => ({
        ...each,
        results: each.results.map(({ trace: _, ...others }) => others),
      }));
    expect(strip(year)).toEqual(strip(worked()));
  });

  it("reads a fact of pay that was given before and after the link from where it was given", () => {
    const facts = setIn(smallFacts, "/parts/3/people/0/facts/star", [
      { from: "2024-01-01", value: "5" },
      { from: "2024-12-20", value: "4" },
    ]);
    const told = countyYear(smallCounty, facts, { ...options, detail: "trace" });
    const p1 = told.units.find(({ unit }) => unit === "p1");
    const item = p1?.results.find(({ result }) => result === "item:performance");
    expect(item?.value).toBe("2000");
    expect(wayDown(item?.trace)).toEqual([]);
  });
});

describe("days", () => {
  it("of a linked fact are those from which it holds", () => {
    // In June p1 has five stars by the record, in December by the link.
    const scheme = setIn(smallCounty, "/parts/5/scheme/items/1/due", [6, 12]);
    const facts = setIn(smallFacts, "/parts/3/people/0/facts/star", [
      { from: "2024-01-01", value: "5" },
    ]);
    const year = countyYear(scheme, facts, { ...options, detail: "trace" });
    const p1 = year.units.find(({ part, unit }) => part === "pay" && unit === "p1");
    const item = p1?.results.find(({ result }) => result === "item:performance");
    expect(item?.value).toBe("6000");
    const [june, december] = item?.trace?.parts ?? [];
    expect(JSON.stringify(june)).not.toContain('"result":"star"');
    expect(JSON.stringify(december)).toContain('"result":"star"');
  });

  it("of knowledge leave out what was recorded later, in every part", () => {
    const late = { recordedOn: "2025-03-01" };
    const facts = setIn(
      setIn(smallFacts, "/parts/4/records/0/recordedOn", late.recordedOn),
      "/parts/3/people/1/facts/star",
      [
        { from: "2024-01-01", value: "none" },
        { from: "2024-12-02", value: "5", ...late },
      ],
    );
    const known = countyYear(smallCounty, facts, { ...options, knownOn: "2024-12-31" });
    const all = countyYear(smallCounty, facts, options);
    const hours = (year: CountyYear) =>
      Object.fromEntries(column(year, "points", "balance:hours")).v1;
    const tier = (year: CountyYear) => Object.fromEntries(column(year, "points", "tier:stars")).v1;
    const pay = (year: CountyYear) =>
      Object.fromEntries(column(year, "pay", "item:performance")).p2;
    expect([hours(known), tier(known), pay(known)]).toEqual(["0", undefined, "2000"]);
    expect([hours(all), tier(all), pay(all)]).toEqual(["120", "1", "3000"]);
    const traced = countyYear(smallCounty, facts, {
      ...options,
      knownOn: "2024-12-31",
      detail: "trace",
    });
    expect(pay(traced)).toBe("2000");
  });
});

describe("what is not known", () => {
  // Nobody counted the activities of s2.
  const open = setIn(smallFacts, "/parts/1/units/1/facts/activities");
  const year = worked(open);

  it("stays unknown through the links", () => {
    const unknown = { unknown: "missing-evidence" };
    expect(Object.fromEntries(column(year, "stars", "total")).s2).toEqual(unknown);
    expect(Object.fromEntries(column(year, "grants", "total")).s2).toEqual(unknown);
    expect(Object.fromEntries(column(year, "pay", "gross")).p2).toEqual(unknown);
    expect(Object.fromEntries(column(year, "honors", "honor:village")).s2).toBe("undetermined");
    expect(column(year, "composite", "total")).toEqual([["county", unknown]]);
  });

  it("leaves open who takes part in pairing", () => {
    const pairs = year.parts.find(({ part }) => part === "pairs");
    const answer =
      pairs?.status === "worked-out" && pairs.kind === "pairing" ? pairs.answer : undefined;
    expect(answer?.open).toEqual([
      { unit: "s2", part: "ends", reason: { unknown: "missing-evidence" } },
      { unit: "s2", part: "ends", reason: { unknown: "missing-evidence" } },
    ]);
  });

  it("is a tie that no rule resolves", () => {
    const tied = setIn(
      setIn(smallFacts, "/parts/1/units/1/facts/activities", 12),
      "/parts/1/units/4/facts/accident",
      false,
    );
    const stars = worked(tied);
    expect(column(stars, "stars", "star").map(([, value]) => value)).toContainEqual({
      unknown: "several-cases-apply",
    });
    expect(Object.values(statuses(stars))).not.toContain("failed");
  });

  it("is a unit of which nothing could be worked out", () => {
    const failing = worked(setIn(smallFacts, "/parts/1/units/3/facts/accident"));
    const stars = failing.parts.find(({ part }) => part === "stars");
    expect(stars?.status === "worked-out" && stars.failures.map(({ unit }) => unit)).toEqual([
      "s4",
    ]);
    // The county does not lose a child: its mean is unknown.
    expect(column(failing, "composite", "total")).toEqual([
      ["county", { unknown: "missing-evidence" }],
    ]);
    expect(Object.fromEntries(column(failing, "grants", "total")).s4).toEqual({
      unknown: "missing-evidence",
    });
  });
});

describe("a part that fails", () => {
  it("is told, and the others stand", () => {
    const facts = setIn(smallFacts, "/parts/4/records", []);
    const missing: CountyFacts = {
      ...facts,
      parts: facts.parts.map((part) =>
        part.part === "points"
          ? { ...part, holders: [{ unit: "v1", facts: { clear: true } }] }
          : part,
      ) as CountyFacts["parts"],
    };
    const year = worked(missing);
    const points = year.parts.find(({ part }) => part === "points");
    expect(points?.status === "failed" && points.error.code).toBe("rules/invalid-facts");
    expect(Object.values(statuses(year)).filter((status) => status !== "worked-out")).toEqual([
      "failed",
    ]);
    expect(year.units.some(({ part }) => part === "points")).toBe(false);
  });

  it("stops those that read it, and says so", () => {
    // The seats of the pairing round come from classes, whose facts do not fit.
    const facts = setIn(smallFacts, "/parts/5/units/0/facts/unknownFact", 1);
    const twice: CountyFacts = {
      ...facts,
      parts: [
        ...facts.parts,
        { part: "ends", kind: "classes", units: [{ unit: "s1", facts: { score: "1", stars: 2 } }] },
      ],
    };
    const year = countyYear(smallCounty, twice, { ...options, detail: "trace" });
    expect(statuses(year)).toMatchObject({
      ends: "failed",
      pairs: "not-worked-out",
      grants: "worked-out",
    });
    const pairs = year.parts.find(({ part }) => part === "pairs");
    expect(pairs).toEqual({
      part: "pairs",
      kind: "pairing",
      status: "not-worked-out",
      because: ["ends"],
    });
    const composite = year.parts.find(({ part }) => part === "composite");
    expect(composite?.status === "worked-out" && composite.failures[0]?.error.code).toBe(
      "rules/invalid-facts",
    );
  });
});

describe("links", () => {
  it("say several values for one fact of a unit are none", () => {
    const pairs = [
      { from: "s1", to: "p1" },
      { from: "s2", to: "p1" },
    ];
    const year = worked(setIn(smallFacts, "/relations/0/pairs", pairs));
    expect(Object.fromEntries(column(year, "pay", "item:performance"))).toMatchObject({
      p1: { unknown: "several-cases-apply" },
      // Nobody runs a station, so what stands for none counts.
      p2: "0",
    });
  });

  it("end a fact of pay that held before, where nothing stands for none", () => {
    const scheme = setIn(smallCounty, "/links/4/absent");
    const facts = setIn(smallFacts, "/relations/0/pairs", []);
    expect(
      column(worked(facts, scheme), "pay", "item:performance").map(([, value]) => value),
    ).toEqual(Array.from({ length: 5 }, () => ({ unknown: "missing-evidence" })));
    const year = worked(facts, scheme);
    expect(year.carried.find(({ to }) => to.part === "pay")).not.toHaveProperty("value");
  });

  it("reach the facts of a month", () => {
    const scheme: CountyYearScheme = setIn(
      setIn(smallCounty, "/links/5", {
        kind: "value",
        from: { part: "stars", result: "figure:busy" },
        to: { part: "pay", fact: "praised", month: "2024-12" },
        relation: "staff",
      }),
      "/parts/5/scheme/items/1/of/amount",
      {
        kind: "choose",
        cases: [
          { when: { kind: "holds", fact: "praised" }, then: { kind: "constant", value: "7" } },
        ],
        matching: "first",
        otherwise: { kind: "constant", value: "5" },
      },
    );
    const own = countyYear(scheme, smallFacts, { ...options, detail: "trace" });
    expect(column(own, "pay", "item:performance").map(([, value]) => value)).toEqual([
      ...["7", "7", "5", "5", "7"],
    ]);
    const step = own.units.find(({ unit }) => unit === "p1")?.results[1]?.trace;
    expect(JSON.stringify(step)).toContain('"result":"figure:busy"');
  });

  it("reach the facts of their own month alone", () => {
    const praised: CountyYearScheme = setIn(smallCounty, "/links/5", {
      kind: "value",
      from: { part: "stars", result: "figure:busy" },
      to: { part: "pay", fact: "praised", month: "2024-12" },
      relation: "staff",
    });
    const rule = {
      kind: "choose",
      cases: [{ when: { kind: "holds", fact: "praised" }, then: { kind: "constant", value: "7" } }],
      matching: "first",
      otherwise: { kind: "constant", value: "5" },
    };
    const scheme = setIn(
      setIn(praised, "/parts/5/scheme/items/1/of/amount", rule),
      "/parts/5/scheme/items/1/due",
      [6, 12],
    );
    const facts = setIn(smallFacts, "/parts/3/people/0/monthFacts", {
      praised: [{ month: "2024-06", value: true }],
    });
    const year = countyYear(scheme, facts, { ...options, detail: "trace" });
    const item = year.units.find(({ unit }) => unit === "p1")?.results[1];
    expect(item?.value).toBe("14");
    const [june, december] = item?.trace?.parts ?? [];
    expect(JSON.stringify(june)).not.toContain('"result"');
    expect(JSON.stringify(december)).toContain('"result":"figure:busy"');
  });

  it("leave a fact of a month out where there is nothing to say", () => {
    const scheme: CountyYearScheme = setIn(smallCounty, "/links/5", {
      kind: "value",
      from: { part: "stars", result: "figure:busy" },
      to: { part: "pay", fact: "praised", month: "2024-12" },
      relation: "nobody",
    });
    const facts = setIn(smallFacts, "/relations/2", { id: "nobody", pairs: [] });
    const year = worked(facts, scheme);
    expect(year.carried.find(({ to }) => to.fact === "praised")).toEqual({
      to: { part: "pay", unit: "p1", fact: "praised" },
      from: [],
    });
    expect(column(year, "pay", "gross")).toEqual(column(worked(), "pay", "gross"));
  });

  it("lead along a relation to the rows of each unit", () => {
    const scheme = setIn(smallCounty, "/links/9/relation", "belongs");
    const facts: CountyFacts = {
      ...setIn(smallFacts, "/parts/5/units/1", { unit: "empty", facts: { economy: "1" } }),
      relations: [
        ...(smallFacts.relations ?? []),
        {
          id: "belongs",
          pairs: [
            { from: "s1", to: "county" },
            { from: "s2", to: "county" },
          ],
        },
      ],
    };
    // Mean 97.5, all of them three stars or more, the worst above 60.
    expect(column(worked(facts, scheme), "composite", "total")).toEqual([
      ["county", "94.75"],
      ["empty", { unknown: "no-case-applies" }],
    ]);
  });
});

describe("options", () => {
  it.each([
    ["no year", {}, "composition/invalid-question"],
    ["a broken year", { year: 2024.5 }, "composition/invalid-question"],
    ["the year before the first", { year: 1899 }, "composition/invalid-question"],
    ["the year after the last", { year: 2100 }, "composition/invalid-question"],
    ["a detail that there is not", { year: 2024, detail: "all" }, "composition/invalid-question"],
    ["a day that there is not", { year: 2024, asOf: "2024-02-30" }, "composition/invalid-question"],
  ])("refuse %s", (_, asked, code) => {
    expect(codeOf(() => countyYear(smallCounty, smallFacts, asked as never))).toBe(code);
  });

  it.each([1900, 2099])("take the year %i", (year) => {
    expect(codeOf(() => countyYear(smallCounty, smallFacts, { year }))).toBe(undefined);
  });

  it("look at duties on another day than the last of the year", () => {
    const year = countyYear(smallCounty, smallFacts, {
      year: 2024,
      asOf: "2025-02-01",
      knownOn: "2025-02-01",
      places: { county: "upper" },
    });
    // The first quarter of the next year began, but is not of this one.
    expect(column(year, "duties", "owed").map(([, value]) => value)).toEqual([
      ...["4", "4", "4", "4", "4"],
    ]);
    expect(year.asOf).toBe("2025-02-01");
  });
});

describe("facts that do not fit", () => {
  const refused = (facts: CountyFacts) => {
    try {
      worked(facts);
      return [];
    } catch (error) {
      const { code, issues } = error as {
        code: string;
        issues: readonly { path: string; code: string }[];
      };
      return [code, ...issues.map((issue) => `${issue.path} ${issue.code}`)];
    }
  };

  it("are told all at once", () => {
    const facts: CountyFacts = {
      ...smallFacts,
      parts: [
        { part: "grant", kind: "grants", units: [{ unit: "s1", facts: {} }] },
        { part: "grants", kind: "evaluation", units: [] },
        {
          part: "honors",
          kind: "linkage",
          units: [{ unit: "s1", facts: { star: 3, overdue: 0 } }],
        },
      ],
      relations: [],
    };
    expect(refused(facts)).toEqual([
      "composition/unknown-part",
      "/parts/0 composition/unknown-part",
      "/parts/1 composition/unknown-part",
      "/parts composition/facts-missing",
      "/parts composition/facts-missing",
      "/parts composition/facts-missing",
      "/parts composition/facts-missing",
      "/parts composition/facts-missing",
      "/parts composition/facts-missing",
      "/relations composition/unknown-relation",
      "/parts/2/units/0/facts/star composition/fact-twice",
      "/parts/2/units/0/facts/overdue composition/fact-twice",
    ]);
  });

  it("are refused where something is there twice", () => {
    const facts: CountyFacts = {
      parts: [...smallFacts.parts, ...smallFacts.parts.slice(0, 1)],
      relations: [...(smallFacts.relations ?? []), { id: "staff", pairs: [] }],
    };
    expect(refused(facts)).toEqual([
      "composition/duplicate-id",
      "/parts/6 composition/duplicate-id",
      "/relations/2 composition/duplicate-id",
    ]);
  });

  it("are refused by their outline", () => {
    expect(refused({ parts: [{ part: "stars", kind: "evaluation" }] } as never)[0]).toBe(
      "composition/invalid-facts",
    );
    expect(refused([] as never)[0]).toBe("composition/invalid-facts");
  });

  it("name what relations there are where only one is misspelt", () => {
    const facts = setIn(smallFacts, "/relations/0/id", "staf");
    expect(() => worked(facts)).toThrow(/no relation "staff".*Did you mean "staf"/);
  });
});

describe("documents", () => {
  it("answer the same in any order of parts and units", () => {
    const reversed: CountyFacts = {
      parts: smallFacts.parts
        .map((part) =>
          "units" in part
            ? ({ ...part, units: part.units.slice().reverse() } as typeof part)
            : part,
        )
        .slice()
        .reverse(),
      relations: (smallFacts.relations ?? []).map(({ id, pairs }) => ({
        id,
        pairs: pairs.slice().reverse(),
      })),
    };
    const scheme = { ...smallCounty, parts: smallCounty.parts.slice().reverse() };
    const sorted = ({ units }: CountyYear) =>
      units.map(({ part, unit, results }) => JSON.stringify([part, unit, results])).sort();
    expect(sorted(worked(reversed, scheme))).toEqual(sorted(worked()));
  });

  it("stay as they are, and answers are frozen", () => {
    const [scheme, facts] = [structuredClone(smallCounty), structuredClone(smallFacts)];
    const year = countyYear(scheme, facts, options);
    expect([scheme, facts]).toEqual([smallCounty, smallFacts]);
    expect(Object.isFrozen(year.units[0]?.results[0])).toBe(true);
    expect(Object.isFrozen(year.parts[0])).toBe(true);
    expect(Object.isFrozen(year.carried[0]?.from)).toBe(true);
  });
});
