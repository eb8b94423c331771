import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/composition/changes-between.js";
import type { CountyFacts, CountyYearScheme } from "../../src/composition/model.js";
import type {
  FigureComparison,
  SplitChange,
  WhatIf,
  WhatIfOptions,
} from "../../src/composition/what-if/change-answer.js";
import type { Reform, SetValue } from "../../src/composition/what-if/reform.js";
import { whatIf } from "../../src/composition/what-if.js";
import { isUnknown } from "../../src/core/unknown.js";
import { setIn } from "../support/set-in.js";
import { named, smallCounty, smallFacts } from "../support/small-county.js";

const options: WhatIfOptions = { year: 2024 };
const change = (id: string, at: string, value?: SetValue["value"]) => ({
  id,
  label: named(id),
  set: [value === undefined ? { at } : { at, value }],
});
const reformOf = (...changes: Reform["changes"]): Reform => ({
  id: "reform",
  title: named("改革", "reform"),
  changes,
});
const ask = (
  reform: Reform,
  asked: Partial<WhatIfOptions> = {},
  facts: CountyFacts = smallFacts,
  base: CountyYearScheme = smallCounty,
) => whatIf(base, reform, facts, { ...options, ...asked });

const pay = "/parts/5/scheme";
const base = change("base", `${pay}/rates/0/amount/value`, "2400");
const share = change("share", `${pay}/items/2/of/amount/of/0/value`, "0.2");
const title = change("title", `${pay}/title`, { zh: "甲", en: "a" });
const line = change("line", "/parts/1/scheme/classification/classes/2/when/right/value", "40");
const amount = change("amount", "/parts/2/scheme/grants/1/amount/value", "4000");

const shares = ({ split }: SplitChange) =>
  isUnknown(split) ? split : Object.fromEntries(split.map((each) => [each.change, each.amount]));

function compared({ figures }: WhatIf, part: string): FigureComparison {
  const found = figures.find((figure) => figure.part === part);
  if (found?.status !== "compared") throw new Error(`${part} is not compared.`);
  return found;
}

describe("a reform of pay by hand", () => {
  const answer = ask(reformOf(base, share, title), { counties: "counties" });

  it("splits what two changes bring together in halves", () => {
    // 54 months: 2000 to 2400, and the employer's share from 0.1 to 0.2.
    // Alone 23,760 and 10,800; together 36,720, so that 2,160 are brought by both.
    const { total } = answer.cost;
    expect([total.before, total.after, total.difference]).toEqual(["142800", "179520", "36720"]);
    expect(shares(total)).toEqual({ base: "24840", share: "11880", title: "0" });
  });

  it("tells who gains", () => {
    const { total, gainers, losers, unchanged, units } = compared(answer, "pay");
    expect([gainers, losers, unchanged]).toEqual([5, 0, 0]);
    expect(units[4]).toEqual({ unit: "p5", before: "12000", after: "14400", difference: "2400" });
    expect(shares(total)).toEqual({ base: "21600", share: "0", title: "0" });
  });

  it("tells what each payer bears in each county", () => {
    expect(answer.cost.payers).toEqual([
      { county: "lower", payer: "county", before: "26400", after: "34560", difference: "8160" },
      { county: "upper", payer: "city", before: "21000", after: "21000", difference: "0" },
      { county: "upper", payer: "county", before: "79200", after: "103680", difference: "24480" },
      { county: "upper", before: "3000", after: "3000", difference: "0" },
      { payer: "county", before: "13200", after: "17280", difference: "4080" },
    ]);
  });

  it("flips no star and leaves grants alone", () => {
    expect(answer.flips).toEqual([]);
    expect(compared(answer, "grants")).toMatchObject({
      gainers: 0,
      losers: 0,
      unchanged: 5,
      units: [],
    });
  });
});

describe("a reform of stars and grants by hand", () => {
  const figures = [
    { part: "grants", result: "total" },
    { part: "composite", result: "total" },
    { part: "stars", result: "rank" },
  ];
  const answer = ask(reformOf(line, amount), { figures, detail: "trace" });

  it("splits grants of a lower line and a higher amount", () => {
    // Alone 3,000 and 1,000; the station that comes in gets 1,000 more through both.
    expect(shares(compared(answer, "grants").total)).toEqual({ line: "3500", amount: "1500" });
    expect(compared(answer, "grants").total.difference).toBe("5000");
  });

  it("tells every difference with both traces", () => {
    const [third, fourth] = compared(answer, "grants").units;
    expect([third?.unit, third?.difference]).toEqual(["s3", "1000"]);
    expect([fourth?.trace?.before.value, fourth?.trace?.after.value]).toEqual(["0", "4000"]);
    expect(JSON.stringify(fourth?.trace?.after)).toContain("/classification/classes/2");
  });

  it("tells stars, classes and what follows from them", () => {
    expect(answer.flips).toEqual([
      { part: "stars", unit: "s4", result: "class", before: "unrated", after: "three" },
      { part: "stars", unit: "s4", result: "star", after: "3" },
      { part: "ends", unit: "s4", result: "class", before: "weak", after: "middle" },
    ]);
  });

  it("adds up points as well as money", () => {
    // Four of five stations instead of three: 2 points more.
    expect(compared(answer, "composite").total).toMatchObject({ before: "84.3", after: "86.3" });
    expect(shares(compared(answer, "composite").total)).toEqual({ line: "2", amount: "0" });
  });

  it("costs what pay and grants cost together", () => {
    expect(shares(answer.cost.total)).toEqual({ line: "4500", amount: "1500" });
  });

  it("reaches parts through links that are changed", () => {
    // What stands for no star is three stars: two stations more get 3,000 each.
    const absent = ask(reformOf(change("absent", "/links/1/absent", 3), amount));
    expect(shares(compared(absent, "grants").total)).toEqual({ absent: "7000", amount: "2000" });
    expect(compared(absent, "pay").units).toEqual([]);
  });

  it("tells of losers too", () => {
    const lower = ask(reformOf(change("less", `${pay}/rates/0/amount/value`, "1000")));
    expect(compared(lower, "pay")).toMatchObject({ gainers: 0, losers: 5 });
    expect(compared(lower, "pay").units[0]?.difference).toBe("-12000");
    expect(lower.cost.total.difference).toBe("-59400");
  });
});

describe("a split in the order of the changes", () => {
  it("sets each against those before it", () => {
    const { cost } = ask({ ...reformOf(base, share), split: "in-order" });
    expect(shares(cost.total)).toEqual({ base: "23760", share: "12960" });
    const turned = ask({ ...reformOf(share, base), split: "in-order" });
    expect(shares(turned.cost.total)).toEqual({ share: "10800", base: "25920" });
  });
});

describe("what is not known", () => {
  it("counts in no total and is listed", () => {
    const facts = setIn(smallFacts, "/parts/1/units/1/facts/activities");
    const answer = ask(reformOf(base), {}, facts);
    const { open, total, gainers } = compared(answer, "pay");
    const unknown = { unknown: "missing-evidence" };
    expect(open).toEqual([{ unit: "p2", before: unknown, after: unknown }]);
    expect([gainers, total.difference]).toEqual([4, "16800"]);
    expect(answer.cost.open).toEqual([
      { part: "grants", unit: "s2" },
      { part: "pay", unit: "p2" },
    ]);
  });

  it("is a number on one side alone", () => {
    const years = ask(reformOf(change("seat", "/parts/1/scheme/seating/seats/0/count/seats", 0)), {
      figures: [{ part: "stars", result: "star" }],
    });
    // The accident and the missing line have no star on either side.
    expect(compared(years, "stars").open).toEqual([{ unit: "s4" }, { unit: "s5" }]);
    expect(years.flips[0]).toEqual({
      part: "stars",
      unit: "s1",
      result: "class",
      before: "five",
      after: "four",
    });
  });

  it("leaves the split unknown where only some of the changes leave a unit unknown", () => {
    // Without the fact the rule of the first change is unknown; the second change sets that right.
    const facts = setIn(smallFacts, "/relations/0/pairs", []);
    const first = change("first", `${pay}/rates/0/amount`, {
      kind: "choose",
      cases: [{ when: { kind: "holds", fact: "praised" }, then: { kind: "constant", value: "1" } }],
      matching: "first",
      otherwise: { kind: "constant", value: "2500" },
    });
    const asked = setIn(smallCounty, `${pay}/facts/praised`, {
      kind: "boolean",
      mayBeUnknown: true,
    });
    const second = change("second", `${pay}/items/0/of/rate`, "flat");
    const flat = setIn(asked, `${pay}/rates/1`, {
      id: "flat",
      label: named("另", "other"),
      amount: { kind: "constant", value: "2000" },
    });
    const base = setIn(flat, `${pay}/monthFacts`, {});
    const links = base.links.filter(({ to }) => to.fact !== "praised");
    const answer = ask(reformOf(first, second), {}, facts, { ...base, links });
    expect(compared(answer, "pay").total).toEqual({
      before: "108000",
      after: "108000",
      difference: "0",
      split: { unknown: "missing-evidence" },
    });
    expect(answer.cost.total.split).toEqual({ unknown: "missing-evidence" });
  });

  it("is a part that fails without or with the reform", () => {
    const facts = setIn(smallFacts, "/parts/4/holders", [{ unit: "v1", facts: { clear: true } }]);
    const figures = [{ part: "points", result: "balance:hours" }];
    const fixed = change("facts", "/parts/6/scheme/standing/facts/clear", {
      kind: "boolean",
      mayBeUnknown: true,
    });
    const answer = ask(reformOf(fixed), { figures }, facts);
    expect(answer.figures).toEqual([
      {
        part: "points",
        result: "balance:hours",
        status: "not-compared",
        before: "failed",
        after: "worked-out",
      },
    ]);
    // What was not there before is a flip of every tier.
    expect(answer.flips).toContainEqual({
      part: "points",
      unit: "v1",
      result: "tier:stars",
      after: "1",
    });
    const renamed = {
      id: "renamed",
      label: named("a"),
      set: [
        { at: "/parts/2/id", value: "money" },
        { at: "/links/1/to/part", value: "money" },
        { at: "/links/2/to/part", value: "money" },
      ],
    };
    expect(ask(reformOf(renamed)).figures[0]).toMatchObject({
      part: "grants",
      before: "worked-out",
      after: "not-worked-out",
    });
    const back = ask(
      reformOf(change("less", "/parts/6/scheme/standing/facts/clear")),
      { figures },
      facts,
      setIn(smallCounty, "/parts/6/scheme/standing/facts/clear", {
        kind: "boolean",
        mayBeUnknown: true,
      }),
    );
    expect(back.figures[0]).toMatchObject({ before: "worked-out", after: "failed" });
  });
});

describe("changes between two editions", () => {
  it("are one for each parameter and rule, with their labels", () => {
    const parameters = {
      floor: {
        label: named("下限", "floor"),
        lowerLevels: "may-raise",
        layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "1000" }] }],
      },
      unnamed: {
        lowerLevels: "may-raise",
        layers: [{ level: "nation", values: [{ from: "2024-01-01", value: "1" }] }],
      },
    };
    const before = setIn(smallCounty, `${pay}/parameters`, parameters);
    const sets: readonly (readonly [string, unknown])[] = [
      ["/version", "2025"],
      ["/title", named("新", "new")],
      [`${pay}/parameters/floor/layers/0/values/0/value`, "1100"],
      [`${pay}/parameters/floor/lowerLevels`, "may-lower"],
      [`${pay}/parameters/unnamed`, undefined],
      [`${pay}/rates/0/amount/value`, "2400"],
      [`${pay}/rates/0/label`, named("标准二", "standard 2")],
      [`${pay}/publishedOn`, "2024-01-02"],
      [
        "/parts/2/scheme/grants/1/amount",
        { kind: "product", of: [{ kind: "constant", value: "4000" }] },
      ],
      ["/parts/7/scheme/honors/0/seats", []],
      ["/parts/7/scheme/honors/0/bars", undefined],
    ];
    const after = sets.reduce((document, [at, value]) => setIn(document, at, value), before);
    const reform = changesBetween(before, after);
    expect(reform.id).toBe("small");
    expect(
      reform.changes.map(({ id, label, set }) => [id, label.en, set.map(({ at }) => at)]),
    ).toEqual(
      [["1", "grants", []]].slice(1).concat([
        ["1", "3 stars", ["/parts/2/scheme/grants/1/amount"]],
        [
          "2",
          "standard 2",
          [`${pay}/rates/0/label/zh`, `${pay}/rates/0/label/en`, `${pay}/rates/0/amount/value`],
        ],
        [
          "3",
          "floor",
          [
            `${pay}/parameters/floor/lowerLevels`,
            `${pay}/parameters/floor/layers/0/values/0/value`,
          ],
        ],
        ["4", "unnamed", [`${pay}/parameters/unnamed`]],
        ["5", "pay", [`${pay}/publishedOn`]],
        [
          "6",
          "civilized village",
          ["/parts/7/scheme/honors/0/bars", "/parts/7/scheme/honors/0/seats"],
        ],
      ] as never),
    );
    const answer = ask(reform, {}, smallFacts, before);
    expect(compared(answer, "pay").total.difference).toBe("21600");
    expect(changesBetween(before, after)).toEqual(reform);
  });

  it("set a rule of another id or kind as a whole", () => {
    const label = named("另", "other");
    const other = setIn(smallCounty, "/parts/2/scheme/grants/1", {
      id: "other",
      label,
      amount: { kind: "constant", value: "1" },
    });
    expect(changesBetween(smallCounty, other).changes).toEqual([
      {
        id: "1",
        label,
        set: [
          {
            at: "/parts/2/scheme/grants/1",
            value: other.parts[2]?.kind === "grants" && other.parts[2].scheme.grants[1],
          },
        ],
      },
    ]);
  });

  it("name what has no label after the scheme that it belongs to", () => {
    const busier = setIn(smallCounty, "/parts/1/scheme/figures/0/condition/right/value", "11");
    expect(changesBetween(smallCounty, busier).changes[0]?.label.zh).toBe("stars");
  });

  it("refuse editions that do not differ", () => {
    const later = { ...smallCounty, version: "2025" };
    expect(() => changesBetween(smallCounty, later)).toThrow(/do not differ/);
  });
});

describe("what does not fit", () => {
  const refused = (run: () => unknown): readonly string[] => {
    try {
      run();
      return [];
    } catch (error) {
      const { code, issues } = error as {
        code: string;
        issues: readonly { path: string; code: string }[];
      };
      return [code, ...issues.map((issue) => `${issue.path} ${issue.code}`)];
    }
  };
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      change(`c${index}`, `${pay}/items/${index % 4}/label/${index < 4 ? "zh" : "en"}`, "标签"),
    );

  it.each<readonly [string, Reform, readonly string[]]>([
    ["no changes", reformOf(), ["composition/invalid-reform"]],
    [
      "places that are not there, all at once",
      reformOf(
        change("a", "/nowhere/at/all", 1),
        change("b", "/parts/9/scheme", 1),
        change("c", "/parts/99", 1),
        change("d", "/parts/0/nothing"),
        change("e", "/links/0"),
        change("f", "/parts/x", 1),
        change("g", "/title/zh/deeper/still", 1),
      ),
      [
        "composition/unknown-place",
        "/changes/0/set/0/at composition/unknown-place",
        "/changes/1/set/0/at composition/unknown-place",
        "/changes/2/set/0/at composition/unknown-place",
        "/changes/3/set/0/at composition/unknown-place",
        "/changes/4/set/0/at composition/unknown-place",
        "/changes/5/set/0/at composition/unknown-place",
        "/changes/6/set/0/at composition/unknown-place",
      ],
    ],
    [
      "two changes of one id and one place",
      reformOf(base, change("base", `${pay}/rates`, [])),
      ["composition/duplicate-id", "/changes/1 composition/duplicate-id"],
    ],
    [
      "two changes of one place",
      reformOf(base, change("rates", `${pay}/rates`, [])),
      ["composition/change-refused", "/changes/1/set/0/at composition/change-refused"],
    ],
    ["nine changes over all orders", reformOf(...many(9)), ["composition/too-many-changes"]],
    [
      "more changes than a set holds",
      { ...reformOf(...many(31)), split: "in-order" },
      ["composition/too-many-changes"],
    ],
  ])("is refused: %s", (_, reform, told) => {
    expect(refused(() => ask(reform)).slice(0, told.length)).toEqual(
      told[0] === "composition/invalid-reform" ? ["composition/invalid-reform"] : told,
    );
  });

  it("takes a change that sets one place after another, also inside what it has set", () => {
    const both = {
      id: "both",
      label: named("a"),
      set: [
        { at: `${pay}/rates/0/amount`, value: { kind: "constant", value: "1" } },
        { at: `${pay}/rates/0/amount/value`, value: "2400" },
      ],
    };
    expect(compared(ask(reformOf(both)), "pay").total.difference).toBe("21600");
  });

  it("takes eight changes over all orders, and removes fields", () => {
    expect(refused(() => ask(reformOf(...many(8))))).toEqual([]);
    const [first] = smallCounty.links;
    expect(refused(() => ask(reformOf(change("link", "/links/0", first as never))))).toEqual([]);
    const removed = ask(reformOf(change("seats", "/parts/1/scheme/seating")));
    expect(removed.flips.map(({ unit, after }) => [unit, after])).toContainEqual(["s2", "five"]);
  });

  it("names the changes that do not stand alone", () => {
    const lone = change("lone", `${pay}/items/0/of/rate`, "other");
    const error = refused(() => ask(reformOf(base, lone)));
    expect(error).toEqual([
      "composition/change-refused",
      "/parts/5/scheme/items/0/of pay/unknown-rate",
    ]);
    expect(() => ask(reformOf(base, lone))).toThrow(/With the changes base, lone alone/);
  });

  it.each<readonly [string, object, string]>([
    ["options that are none", { years: 1 }, "composition/invalid-question"],
    ["a year that is none", { year: "2024" }, "composition/invalid-question"],
    ["figures that are no list", { figures: "pay" }, "composition/invalid-question"],
    ["a figure that is none", { figures: [{ part: "pay" }] }, "composition/invalid-question"],
    [
      "an unknown part",
      { figures: [{ part: "pays", result: "gross" }] },
      "composition/unknown-part",
    ],
    [
      "a part that is no id",
      { figures: [{ part: 1, result: "gross" }] },
      "composition/unknown-part",
    ],
    ["a word", { figures: [{ part: "stars", result: "class" }] }, "composition/no-figure"],
    [
      "a question",
      { figures: [{ part: "stars", result: "figure:busy" }] },
      "composition/no-figure",
    ],
    ["no result", { figures: [{ part: "pay", result: 1 }] }, "composition/no-figure"],
    ["an unknown relation", { counties: "county" }, "composition/unknown-relation"],
    ["a relation that is no id", { counties: 7 }, "composition/unknown-relation"],
  ])("is refused: %s", (_, asked, code) => {
    expect(refused(() => ask(reformOf(base), asked))[0]).toBe(code);
  });

  it("is a base that does not stand", () => {
    const broken = setIn(smallCounty, `${pay}/items/0/of/rate`, "other");
    expect(refused(() => ask(reformOf(base), {}, smallFacts, broken))[0]).toBe(
      "composition/scheme-refused",
    );
  });
});
