import { describe, expect, it } from "vitest";
import type { ComparedShares } from "../../src/funding/compare-shares.js";
import { compareShares } from "../../src/funding/compare-shares.js";
import { explainShares } from "../../src/funding/explain-shares.js";
import type { AllocationScheme } from "../../src/funding/model.js";
import { codeOf } from "../support/code-of.js";
import {
  allocationScheme,
  allocationSites,
  constant,
  fact,
  holds,
} from "../support/funding-schemes.js";

const given = { a: { people: "6", most: "50" }, b: "3", c: { people: "1", least: "13" } };
const bounds = { cap: fact("most"), floor: fact("least") };

const answer = (
  site: string,
  neighbor: string,
  total = "100.01",
  more: Partial<AllocationScheme> = bounds,
) =>
  compareShares(allocationScheme(more), allocationSites(given) as never, {
    total: total as `${number}`,
    site,
    neighbor,
  });

const compare = (...asked: Parameters<typeof answer>): ComparedShares => {
  const compared = answer(...asked);
  if (compared.status !== "compared") throw new Error("the sum is to be split");
  return compared;
};

/** One of two sites whose weight is not known. */
const open = allocationSites({ a: "6", b: { people: { unknown: "not-published" } } as never });
const asked = { total: "12", site: "a", neighbor: "b" } as const;

const texts = (language: "zh" | "en", ...asked: Parameters<typeof compare>) =>
  explainShares(compare(...asked), language).map(
    ({ depth, text }) => `${" ".repeat(depth)}${text}`,
  );

describe("compareShares", () => {
  it("tells what makes the difference to a neighbor, either way", () => {
    const { site, neighbor, ...difference } = compare("a", "b");
    expect([site.site, site.amount, neighbor.site, neighbor.amount]).toEqual([
      "a",
      "50",
      "b",
      "37.01",
    ]);
    expect(difference).toEqual({
      more: "12.99",
      byWeight: "30",
      byBounds: "-17.01",
      byRounding: "0",
      status: "compared",
    });
    expect(compare("b", "a")).toMatchObject({ more: "-12.99", byWeight: "-30", byBounds: "17.01" });
    expect(compare("a", "a")).toMatchObject({ more: "0", byWeight: "0" });
  });

  it("tells why each counts as much as it does", () => {
    const { site, neighbor } = compare("a", "b");
    expect(site.trace).toMatchObject({ value: "6", label: { en: "weight" } });
    expect(neighbor.trace).toMatchObject({ value: "3" });
  });

  it("tells that a site takes no part, and why, whatever its bounds", () => {
    const scheme = allocationScheme({ when: holds("open"), cap: constant("1000") });
    const sites = allocationSites({ a: "6", b: { people: "3", open: false } as never });
    const told = compareShares(scheme, sites as never, { total: "9", site: "a", neighbor: "b" });
    if (told.status !== "compared") throw new Error("the sum is to be split");
    expect(told.site.parts).not.toHaveProperty("apart");
    expect(told.neighbor).toMatchObject({
      amount: "0",
      parts: { weight: "0", byWeight: "0", byBounds: "0", byRounding: "0", apart: true },
      trace: { value: false },
    });
    expect(told.neighbor.parts).not.toHaveProperty("bound");
    expect(
      explainShares(told, "zh")
        .map(({ text }) => text)
        .slice(-2),
    ).toEqual(["b 不参加分配", "参加分配：open，须为“是”，不符合"]);
    expect(
      explainShares(told, "en")
        .map(({ text }) => text)
        .slice(-2),
    ).toEqual(["b takes no part", 'taking part: open must be "yes", not met']);
  });

  it.each([
    ["a site that is not there", { site: "x", neighbor: "a", total: "1" }, "funding/unknown-site"],
    [
      "a neighbor that is not there",
      { site: "a", neighbor: "x", total: "1" },
      "funding/unknown-site",
    ],
    ["no site", { neighbor: "a", total: "1" }, "funding/unknown-site"],
    [
      "a site that is not there, of a sum that cannot be split",
      { site: "a", neighbor: "x", total: "12" },
      "funding/unknown-site",
    ],
    ["no sum", { site: "a", neighbor: "b" }, "core/invalid-money"],
    [
      "an unknown option",
      { site: "a", neighbor: "b", total: "1", detail: "all" },
      "core/invalid-shape",
    ],
  ])("refuses %s", (_, options, code) => {
    const sites = allocationSites(given);
    expect(
      codeOf(() => compareShares(allocationScheme(bounds), sites as never, options as never)),
    ).toBe(code);
  });

  it("answers what stands against the split", () => {
    expect(answer("a", "b", "12")).toMatchObject({
      status: "infeasible",
      total: "12",
      sites: ["c"],
      missing: "1",
    });
    expect(compareShares(allocationScheme(), open as never, asked)).toMatchObject({
      status: "undetermined",
      sites: [{ site: "b", reason: { unknown: "not-published" } }],
    });
  });

  it("suggests the site that was meant", () => {
    const sites = allocationSites({ "north-village": "1" });
    const options = { total: "1", site: "north-vilage", neighbor: "north-village" } as const;
    expect(() => compareShares(allocationScheme(), sites as never, options)).toThrow(
      '"north-village"?',
    );
  });
});

describe("explainShares", () => {
  it("tells in Chinese", () => {
    expect(texts("zh", "a", "b")).toEqual([
      "a 得 50 元，b 得 37.01 元，前者比后者多 12.99 元",
      " 权重 6 比 3：多 30 元",
      " 保底和封顶：少 17.01 元",
      " a 的权重：6",
      "  权重：人口 6",
      "  a 已到封顶",
      " b 的权重：3",
      "  权重：人口 3",
    ]);
    expect(texts("zh", "c", "a").slice(0, 3)).toEqual([
      "c 得 13 元，a 得 50 元，前者比后者少 37 元",
      " 权重 1 比 6：少 50 元",
      " 保底和封顶：多 13 元",
    ]);
    expect(texts("zh", "c", "a")).toContain("  c 按保底");
  });

  it("tells in English", () => {
    expect(texts("en", "c", "a")).toEqual([
      "c gets 13 yuan, a gets 50 yuan: the first 37 yuan less",
      " weights 1 to 6: 50 yuan less",
      " floors and caps: 13 yuan more",
      " weight of c: 1",
      "  weight: people (1)",
      "  c stands at its floor",
      " weight of a: 6",
      "  weight: people (6)",
      "  a stands at its cap",
    ]);
  });

  it("names rounding, and leaves out what makes no difference", () => {
    const equal = { weight: constant("1"), step: "1" as const };
    expect(texts("zh", "a", "b", "4", equal).slice(0, 2)).toEqual([
      "a 得 2 元，b 得 1 元，前者比后者多 1 元",
      " 取整：多 1 元",
    ]);
    expect(texts("en", "a", "b", "4", equal)[1]).toBe(" rounding: 1 yuan more");
    expect(texts("zh", "a", "b", "3", equal)[0]).toBe("a 得 1 元，b 得 1 元，前者比后者相同");
    expect(texts("en", "a", "b", "3", equal)[0]).toBe(
      "a gets 1 yuan, b gets 1 yuan: the first the same",
    );
  });

  it("tells what stands against the split", () => {
    const told = (...[comparison, language]: Parameters<typeof explainShares>) =>
      explainShares(comparison, language).map(({ depth, text }) => `${" ".repeat(depth)}${text}`);
    expect(told(answer("a", "b", "12"), "zh")).toEqual([
      "12 元不能分配：保底高于封顶或总额，相差 1 元",
      " 涉及 c",
    ]);
    expect(told(answer("a", "b", "12"), "en")).toEqual([
      "12 yuan cannot be split: floors lie above caps or the sum by 1 yuan",
      " c is among them",
    ]);
    const waiting = compareShares(allocationScheme(), open as never, asked);
    expect(told(waiting, "zh")).toEqual(["12 元尚不能分配", " b：未知（原文未公布）"]);
    expect(told(waiting, "en")[0]).toBe("12 yuan cannot be split yet");
  });

  it.each([
    ["no comparison", 7, "zh", "funding/invalid-record"],
    ["half a comparison", { ...compare("a", "b"), neighbor: null }, "zh", "funding/invalid-record"],
    ["no language", compare("a", "b"), "fr", "core/invalid-shape"],
    [
      "no reasons",
      { ...compare("a", "b"), site: { ...compare("a", "b").site, trace: 7 } },
      "zh",
      "core/invalid-shape",
    ],
  ])("refuses %s", (_, comparison, language, code) => {
    expect(codeOf(() => explainShares(comparison as never, language as never))).toBe(code);
  });
});
