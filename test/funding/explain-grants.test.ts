import { describe, expect, it } from "vitest";
import { computeGrants } from "../../src/funding/compute-grants.js";
import { explainGrants } from "../../src/funding/explain-grants.js";
import type { GrantScheme } from "../../src/funding/model.js";
import { codeOf } from "../support/code-of.js";
import { fact, grant, grantFacts, grantScheme, starIs } from "../support/funding-schemes.js";

const sites = (detail: "amounts" | "trace", more: Partial<GrantScheme> = {}) => {
  const scheme = grantScheme(
    [
      grant({
        id: "five",
        label: { zh: "五星级奖补", en: "5-star grant" },
        when: starIs("5"),
        seats: [{ most: 1 }],
        rank: fact("score"),
      }),
      grant({
        id: "bill",
        label: { zh: "水电费", en: "bills" },
        amount: fact("bill"),
        recurs: "once",
      }),
    ],
    more,
  );
  const given = [
    { site: "a", facts: grantFacts({ score: "95" }) },
    { site: "b", facts: grantFacts({ bill: { unknown: "missing-evidence" } }) },
    { site: "c", facts: grantFacts({ star: 4 }) },
  ];
  const earlier = [{ site: "c", grant: "bill", amount: "1" }] as const;
  return computeGrants(scheme, given as never, { detail, earlier }).sites;
};
const texts = (language: "zh" | "en", ...given: Parameters<typeof sites>) =>
  sites(...given).map((site) =>
    explainGrants(site, language).map(({ depth, text }) => `${" ".repeat(depth)}${text}`),
  );

describe("explainGrants", () => {
  it("tells every grant meant for a site, and the sum", () => {
    expect(texts("zh", "amounts")).toEqual([
      ["五星级奖补：发放，6000 元", "水电费：发放，100 元", "合计 6100 元"],
      [
        "五星级奖补：名额已满，0 元",
        "水电费：尚不能确定，未知（缺少材料）",
        "合计 未知（缺少材料）",
      ],
      ["水电费：以前已领取，0 元", "合计 0 元"],
    ]);
    expect(texts("en", "amounts")).toEqual([
      ["5-star grant: granted, 6000 yuan", "bills: granted, 100 yuan", "total 6100 yuan"],
      [
        "5-star grant: no seat is left, 0 yuan",
        "bills: cannot be told yet, unknown (evidence is missing)",
        "total unknown (evidence is missing)",
      ],
      ["bills: received before, 0 yuan", "total 0 yuan"],
    ]);
  });

  it("tells the reasons where there are some", () => {
    expect(texts("en", "trace")[0]?.slice(0, 4)).toEqual([
      "5-star grant: granted, 6000 yuan",
      " 5-star grant: star (5) must be equal to 5, met",
      " 5-star grant: 6000",
      "bills: granted, 100 yuan",
    ]);
    expect(texts("en", "trace")[2]?.slice(0, 3)).toEqual([
      "5-star grant: for other sites, 0 yuan",
      " 5-star grant: star (4) must be equal to 5, not met",
      "bills: received before, 0 yuan",
    ]);
  });

  it("tells a cut, and a tie that nobody has decided on", () => {
    const scheme = grantScheme([grant()], { budget: { most: "3000", over: "scale" } });
    const [cut] = computeGrants(scheme, [{ site: "a", facts: grantFacts() }] as never).sites;
    const told = (language: "zh" | "en") =>
      explainGrants(cut as never, language).map(({ text }) => text);
    expect(told("zh")[1]).toBe("按标准应为 6000 元，因资金不足按比例折减");
    expect(told("en")[1]).toBe(
      "the rule gives 6000 yuan; cut in proportion, as the budget is short",
    );
    const tied = grantScheme([grant({ seats: [{ most: 1 }], rank: fact("score") })]);
    const [first] = computeGrants(tied, [
      { site: "a", facts: grantFacts() },
      { site: "b", facts: grantFacts() },
    ] as never).sites;
    expect(explainGrants(first as never, "zh")[0]?.text).toMatch(/^资金：并列，名额待定，未知/);
    expect(explainGrants(first as never, "en")[0]?.text).toMatch(/^fund: tied for a seat/);
  });

  it.each([
    ["no site", 7, "zh", "funding/invalid-record"],
    [
      "an unknown outcome",
      {
        site: "a",
        total: "1",
        grants: [{ grant: "a", label: { zh: "甲", en: "a" }, outcome: "paid", amount: "1" }],
      },
      "zh",
      "funding/invalid-record",
    ],
    ["no language", sites("amounts")[0], 7, "core/invalid-shape"],
  ])("refuses %s", (_, site, language, code) => {
    expect(codeOf(() => explainGrants(site as never, language as never))).toBe(code);
  });

  it("tells grants for others in Chinese", () => {
    expect(texts("zh", "trace")[2]?.[0]).toBe("五星级奖补：不在奖补范围，0 元");
  });
});
