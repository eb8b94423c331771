import { describe, expect, it } from "vitest";
import { classifySites } from "../../src/pairing/classify-sites.js";
import type { ClassifiedSite, SiteClassRule } from "../../src/pairing/model/site-class.js";
import { codeOf } from "../support/code-of.js";

const classes = (rule: SiteClassRule, sites: readonly ClassifiedSite[]) =>
  classifySites(rule, sites).map((site) => site.class);

const scored = (...scores: readonly string[]) =>
  scores.map((score, place) => ({ id: `s${place + 1}`, score: score as `${number}` }));

const missing = { unknown: "missing-evidence" } as const;

describe("classifySites by stars", () => {
  const rule = { kind: "star", strongFrom: 4, weakUpTo: 1 } as const;

  it("puts each boundary where the rule puts it", () => {
    const stars = ([0, 1, 2, 3, 4, 5] as const).map((star) => ({ id: String(star), star }));
    expect(classes(rule, stars)).toEqual(["weak", "weak", "middle", "middle", "strong", "strong"]);
  });

  it("knows no class for sites without stars, unless the rule says one", () => {
    expect(classes(rule, [{ id: "a" }, { id: "b", star: { unknown: "not-published" } }])).toEqual([
      missing,
      { unknown: "not-published" },
    ]);
    expect(classes({ ...rule, unrated: "weak" }, [{ id: "a" }])).toEqual(["weak"]);
  });
});

describe("classifySites by rank", () => {
  const rank = (strong: number, weak: number, ties: "in" | "out" | "by-id" = "by-id") =>
    ({ kind: "rank", strong, weak, ties }) as const;

  it("ranks from the highest score, and keeps the order of the sites", () => {
    expect(classifySites(rank(1, 2), scored("70", "90.5", "80", "90.50", "10"))).toEqual([
      { site: "s1", class: "weak", rank: 4 },
      { site: "s2", class: "strong", rank: 1 },
      { site: "s3", class: "middle", rank: 3 },
      { site: "s4", class: "middle", rank: 1 },
      { site: "s5", class: "weak", rank: 5 },
    ]);
  });

  it("takes all, none or the first of equal scores at a line", () => {
    const sites = scored("9", "8", "8", "5", "3", "3", "1");
    expect(classes(rank(2, 2), sites)).toEqual([
      "strong",
      "strong",
      "middle",
      "middle",
      "middle",
      "weak",
      "weak",
    ]);
    expect(classes(rank(2, 2, "in"), sites)).toEqual([
      "strong",
      "strong",
      "strong",
      "middle",
      "weak",
      "weak",
      "weak",
    ]);
    expect(classes(rank(2, 2, "out"), sites)).toEqual([
      "strong",
      "middle",
      "middle",
      "middle",
      "middle",
      "middle",
      "weak",
    ]);
  });

  it("leaves out scores that are not known", () => {
    const sites = [
      ...scored("1", "2"),
      { id: "x" },
      { id: "y", score: { unknown: "not-published" } as const },
    ];
    expect(classifySites(rank(1, 1), sites)).toEqual([
      { site: "s1", class: "weak", rank: 2 },
      { site: "s2", class: "strong", rank: 1 },
      { site: "x", class: missing },
      { site: "y", class: { unknown: "not-published" } },
    ]);
  });

  it("refuses ends that overlap", () => {
    expect(classes(rank(2, 1), scored("1", "2", "3"))).toEqual(["weak", "strong", "strong"]);
    expect(codeOf(() => classes(rank(2, 2), scored("1", "2", "3")))).toBe("pairing/invalid-rule");
    expect(classes(rank(1, 1, "out"), scored("1", "1", "1"))).toEqual([
      "middle",
      "middle",
      "middle",
    ]);
    expect(codeOf(() => classes(rank(1, 1, "in"), scored("1", "1", "1")))).toBe(
      "pairing/invalid-rule",
    );
  });
});

describe("classifySites by quantile", () => {
  const quantile = (strong: string, weak: string, rounding: "floor" | "ceiling" = "floor") =>
    ({
      kind: "quantile",
      strong: strong as `${number}`,
      weak: weak as `${number}`,
      rounding,
      ties: "by-id",
    }) as const;
  const sites = scored("5", "4", "3", "2", "1");

  it("rounds shares to numbers of sites as the rule says", () => {
    expect(classes(quantile("0.2", "0.3"), sites)).toEqual([
      "strong",
      "middle",
      "middle",
      "middle",
      "weak",
    ]);
    expect(classes(quantile("0.2", "0.3", "ceiling"), sites)).toEqual([
      "strong",
      "middle",
      "middle",
      "weak",
      "weak",
    ]);
    expect(classes(quantile("0", "1"), sites)).toEqual(["weak", "weak", "weak", "weak", "weak"]);
  });

  it.each([
    ["1.01", "0"],
    ["0", "-0.1"],
    ["0.6", "0.6"],
  ])("refuses shares of %s and %s", (strong, weak) => {
    expect(codeOf(() => classes(quantile(strong, weak), sites))).toBe("pairing/invalid-rule");
  });
});

describe("classifySites by conditions", () => {
  const rule = {
    kind: "rule",
    facts: {
      visits: { kind: "count", mayBeUnknown: true },
      model: { kind: "boolean", mayBeUnknown: true },
    },
    strong: { kind: "holds", fact: "model" },
    weak: {
      kind: "compare",
      left: { kind: "fact", fact: "visits" },
      is: "below",
      right: { kind: "constant", value: "12" },
    },
  } as const;

  it("asks for the weak where a site is not strong", () => {
    const facts = [
      { visits: 3, model: true },
      { visits: 11, model: false },
      { visits: 12, model: false },
      { visits: 3 },
      { model: false },
      { model: true },
    ];
    expect(
      classes(
        rule,
        facts.map((each, place) => ({ id: String(place), facts: each })),
      ),
    ).toEqual(["strong", "weak", "middle", missing, missing, "strong"]);
    expect(classes(rule, [{ id: "a" }])).toEqual([missing]);
  });

  it("refuses facts and conditions that do not fit", () => {
    expect(codeOf(() => classes(rule, [{ id: "a", facts: { visits: -1 } }]))).toBe(
      "rules/invalid-facts",
    );
    expect(codeOf(() => classes({ ...rule, facts: {} }, []))).toBe("rules/unknown-fact");
  });
});

describe("classifySites", () => {
  const rule = { kind: "star", strongFrom: 4, weakUpTo: 1 } as const;

  it.each<readonly [string, string, unknown, unknown, unknown?]>([
    [
      "a weak line that is not below the strong one",
      "pairing/invalid-rule",
      { ...rule, weakUpTo: 4 },
      [],
    ],
    ["another kind of rule", "pairing/invalid-rule", { kind: "luck" }, []],
    ["a star beyond five", "pairing/invalid-sites", rule, [{ id: "a", star: 6 }]],
    ["a site twice", "pairing/duplicate-id", rule, [{ id: "a" }, { id: "a" }]],
    ["a day that does not exist", "core/invalid-date", rule, [], { asOf: "2023-02-29" }],
  ])("refuses %s", (_, code, asked, sites, options) => {
    expect(codeOf(() => classifySites(asked as never, sites as never, options as never))).toBe(
      code,
    );
  });

  it("answers with frozen data", () => {
    const answer = classifySites(rule, [{ id: "a", star: 5 }]);
    expect(Object.isFrozen(answer) && Object.isFrozen(answer[0])).toBe(true);
  });
});
