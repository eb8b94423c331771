import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { definePoints } from "../../src/points/define-points.js";
import type { Offer, PointsScheme } from "../../src/points/model.js";
import type { StandingRules } from "../../src/points/standing-rules.js";
import { above } from "../../src/rules/build-comparisons.js";
import { holds } from "../../src/rules/build-conditions.js";
import { constant, fact, figure } from "../../src/rules/build-leaves.js";
import { fullScheme } from "../support/points-full-scheme.js";
import { balance, goods, pointsScheme, ten } from "../support/points-schemes.js";
import {
  courtesyOf,
  earnedAll,
  ladderOf,
  poolOf,
  rankingOf,
  standingScheme,
  tierFrom,
} from "../support/points-standing.js";

const label = { zh: "上限", en: "cap" } as const;

function faultOf(scheme: unknown) {
  try {
    definePoints(scheme as PointsScheme);
    return undefined;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return [error.code, error.issues?.[0]?.path];
  }
}

describe("definePoints", () => {
  it("keeps a scheme in which every field stands", () => {
    const defined = definePoints(fullScheme);
    expect(defined).toEqual(fullScheme);
    expect(Object.isFrozen(defined.standing?.ladders?.[0]?.tiers)).toBe(true);
    expect(definePoints(JSON.parse(JSON.stringify(fullScheme)))).toEqual(fullScheme);
  });

  const cap = { id: "c", label, balance: "points", per: "day", whose: "purse" } as const;
  const capped = (changes: object) =>
    pointsScheme({ caps: [{ ...cap, counts: "points", most: "8", beyond: "lost", ...changes }] });
  const offered = (changes: Partial<Offer>) => pointsScheme({ offers: [{ ...goods, ...changes }] });

  it.each([
    ["points/duplicate-id", "/balances/1", pointsScheme({ balances: [balance(), balance()] })],
    ["points/duplicate-id", "/items/1", pointsScheme({ items: [ten, ten] })],
    ["points/duplicate-id", "/offers/1", pointsScheme({ offers: [goods, goods] })],
    [
      "points/duplicate-id",
      "/items/0/credits/1",
      pointsScheme({ items: [{ ...ten, credits: [...ten.credits, ...ten.credits] }] }),
    ],
    ["points/reserved-id", "/items/0", pointsScheme({ items: [{ ...ten, id: "a:b" }] })],
    [
      "points/reserved-id",
      "/items/0/approval/0",
      pointsScheme({ items: [{ ...ten, approval: [{ id: "a:b", label }] }] }),
    ],
    [
      "points/unknown-reference",
      "/items/0/credits/0",
      pointsScheme({ items: [{ ...ten, credits: [{ balance: "none", amount: constant("1") }] }] }),
    ],
    ["points/unknown-reference", "/caps/0", capped({ balance: "none" })],
    ["points/unknown-reference", "/caps/0", capped({ items: ["ten", "none"] })],
    ["points/unknown-reference", "/offers/0", offered({ balance: "none" })],
    [
      "points/unsuitable-number",
      "/balances/0",
      pointsScheme({ balances: [balance({ reserve: "-1" })] }),
    ],
    [
      "points/unsuitable-number",
      "/balances/0",
      pointsScheme({ balances: [balance({ suspendedBelow: "0.5" })] }),
    ],
    [
      "points/unsuitable-number",
      "/balances/0",
      pointsScheme({ balances: [balance({ shortfall: { kind: "debt", most: "-1" } })] }),
    ],
    [
      "points/unsuitable-number",
      "/items/0/credits/0",
      pointsScheme({
        items: [{ ...ten, credits: [{ balance: "points", amount: constant("1"), least: "0.1" }] }],
      }),
    ],
    ["points/unsuitable-number", "/caps/0", capped({ most: "1.5" })],
    ["points/unsuitable-number", "/offers/0", offered({ price: "-1" })],
    ["points/unsuitable-number", "/offers/0", offered({ multipleOf: "0.1" })],
    ["points/unsuitable-number", "/offers/0", offered({ multipleOf: "0" })],
    ["points/unsuitable-number", "/offers/0", offered({ vouchers: ["5", "0"] })],
    ["points/unsuitable-number", "/offers/0", offered({ vouchers: ["0.5"] })],
    ["points/unsuitable-number", "/offers/0", offered({ topUp: "-1" })],
    ["points/unsuitable-number", "/offers/0", offered({ leastBalance: "-1" })],
    ["points/invalid-scheme", "/balances", pointsScheme({ balances: [] })],
    ["points/invalid-scheme", "/kind", { ...pointsScheme(), kind: "pay" }],
    [
      "rules/unknown-fact",
      "/items/0",
      pointsScheme({
        items: [{ ...ten, credits: [{ balance: "points", amount: fact("none") }] }],
      }),
    ],
    ["rules/unknown-fact", "/offers/0/when", offered({ when: holds("none") })],
    ["rules/unknown-figure", "/offers/0/when", offered({ when: above(figure("none"), "1") })],
  ])("says %s at %s", (code, path, scheme) => {
    const [found, place] = faultOf(scheme) ?? [];
    expect(found).toBe(code);
    expect(place).toMatch(new RegExp(`^${path}`));
  });

  it.each([
    ["lapse", { expiry: { kind: "months", months: 12 } }, []],
    ["are given away", { transfer: "allowed" }, []],
    ["are held back", { reserve: "1" }, []],
    ["suspend", { suspendedBelow: "1" }, []],
    ["are redeemed", {}, [goods]],
  ] as const)("keeps service hours apart: not those that %s", (_, changes, offers) => {
    const hours = balance({ ...changes, serviceHours: true });
    expect(faultOf(pointsScheme({ balances: [hours], offers }))).toEqual([
      "points/hours-not-apart",
      "/balances/0",
    ]);
    const free = balance(changes);
    expect(faultOf(pointsScheme({ balances: [free], offers }))).toBeUndefined();
    expect(faultOf(pointsScheme({ balances: [balance({ serviceHours: true })], offers: [] }))).toBe(
      undefined,
    );
  });

  const prize = { id: "prize", label, upTo: 3 } as const;
  it.each<[string, string, Partial<StandingRules>]>([
    ["points/duplicate-id", "/standing/measures/1", { measures: [earnedAll, earnedAll] }],
    ["points/reserved-id", "/standing/ladders/0", { ladders: [ladderOf({ id: "a:b" })] }],
    [
      "points/duplicate-id",
      "/standing/ladders/0/tiers/1",
      { ladders: [ladderOf({ tiers: [tierFrom("1", "1"), tierFrom("1", "2")] })] },
    ],
    [
      "points/duplicate-id",
      "/standing/ladders/0/tiers/0/awards/1",
      {
        ladders: [
          ladderOf({
            tiers: [
              tierFrom("1", "1", {
                awards: [
                  { id: "a", label, each: "once" },
                  { id: "a", label, each: "cycle" },
                ],
              }),
            ],
          }),
        ],
      },
    ],
    [
      "points/duplicate-id",
      "/standing/rankings/0/awards/1",
      { rankings: [rankingOf({ awards: [prize, prize] })] },
    ],
    ["points/duplicate-id", "/standing/pools/1", { pools: [poolOf(), poolOf()] }],
    [
      "points/unknown-reference",
      "/standing/measures/0",
      { measures: [{ ...earnedAll, balance: "none" }] },
    ],
    [
      "points/unknown-reference",
      "/standing/ladders/0/cycle",
      { ladders: [ladderOf({ cycle: { measure: "none", length: "1" } })] },
    ],
    [
      "points/unsuitable-number",
      "/standing/ladders/0/cycle",
      { ladders: [ladderOf({ cycle: { measure: "earned", length: "0" } })] },
    ],
    [
      "points/unknown-reference",
      "/standing/courtesies/0",
      { ladders: [ladderOf()], courtesies: [courtesyOf({ ladder: "none" })] },
    ],
    ["points/unknown-reference", "/standing/courtesies/0", { courtesies: [courtesyOf()] }],
    [
      "points/unknown-reference",
      "/standing/courtesies/0/terms/0",
      { ladders: [ladderOf()], courtesies: [courtesyOf({ terms: [{ tiers: ["1", "9"] }] })] },
    ],
    [
      "points/unknown-reference",
      "/standing/rankings/0",
      { rankings: [rankingOf({ within: "x" })] },
    ],
    [
      "points/unknown-reference",
      "/standing/rankings/0",
      { facts: { clean: { kind: "boolean" } }, rankings: [rankingOf({ within: "clean" })] },
    ],
    ["points/unsuitable-number", "/standing/rankings/0", { rankings: [rankingOf({ top: 3 })] }],
    [
      "points/unsuitable-number",
      "/standing/rankings/0",
      { rankings: [rankingOf({ ties: "dense", top: 3 })] },
    ],
    [
      "points/unsuitable-number",
      "/standing/rankings/0",
      { rankings: [rankingOf({ atLine: "all" })] },
    ],
    [
      "points/unsuitable-number",
      "/standing/rankings/0",
      { rankings: [rankingOf({ ties: "by-id", top: 3, atLine: "all" })] },
    ],
    [
      "points/unsuitable-number",
      "/standing/rankings/0/awards/0",
      { rankings: [rankingOf({ awards: [{ ...prize, from: 4 }] })] },
    ],
    [
      "points/unsuitable-number",
      "/standing/rankings/0/awards/0",
      { rankings: [rankingOf({ awards: [{ ...prize, yuan: "0.001" }] })] },
    ],
    [
      "points/unknown-reference",
      "/standing/clearings/0",
      { clearings: [{ id: "c", label, balance: "none", when: holds("x") }] },
    ],
    [
      "points/unsuitable-number",
      "/standing/clearings/0",
      { clearings: [{ id: "c", label, balance: "points", keep: "-1", when: holds("x") }] },
    ],
    [
      "rules/unknown-fact",
      "/standing/clearings/0/when",
      { clearings: [{ id: "c", label, balance: "points", when: holds("x") }] },
    ],
    ["points/unsuitable-number", "/standing/pools/0", { pools: [poolOf({ share: "1.01" })] }],
    ["points/unsuitable-number", "/standing/pools/0", { pools: [poolOf({ share: "-0.1" })] }],
    ["points/invalid-scheme", "/standing/ladders/0/tiers", { ladders: [ladderOf({ tiers: [] })] }],
    [
      "rules/unknown-fact",
      "/standing/courtesies/0/when",
      { ladders: [ladderOf()], courtesies: [courtesyOf({ when: holds("none") })] },
    ],
    ["rules/unknown-figure", "/standing/pools/0/by", { pools: [poolOf({ by: figure("none") })] }],
    [
      "rules/unknown-figure",
      "/standing/ladders/0/tiers/0/when/left",
      {
        ladders: [
          ladderOf({
            tiers: [{ ...tierFrom("1", "1"), when: above(figure("stars:position"), "1") }],
          }),
        ],
      },
    ],
  ])("says %s at %s", (code, path, standing) => {
    expect(faultOf(standingScheme(standing))).toEqual([code, path]);
  });

  it.each([
    [0, "points/invalid-scheme"],
    [1, undefined],
    [366, undefined],
    [367, "points/invalid-scheme"],
    [1.5, "points/invalid-scheme"],
  ])("takes a notice of %d working days: %s", (afterWorkdays, code) => {
    const approval = [{ id: "posted", label, afterWorkdays }];
    expect(faultOf(pointsScheme({ items: [{ ...ten, approval }] }))?.[0]).toBe(code);
  });

  it("refuses decrees that contradict each other", () => {
    const decree = {
      year: 2024,
      published: "2023-10-25",
      citation: { document: "Notice" },
      holidays: [{ name: "元旦", from: "2024-01-01", until: "2024-01-02" }],
      workdays: ["2024-01-01"],
    } as const;
    expect(faultOf(pointsScheme({ decrees: [{ ...decree, workdays: [] }] }))).toBeUndefined();
    expect(faultOf(pointsScheme({ decrees: [decree] }))?.[0]).toBe("core/conflict");
  });

  it.each<Partial<StandingRules>>([
    { rankings: [rankingOf({ ties: "by-id", top: 3 })] },
    { rankings: [rankingOf({ awards: [{ ...prize, from: 3 }] })] },
    { pools: [poolOf({ share: "1" }), poolOf({ id: "none", share: "0" })] },
  ])("accepts what stands at the bound: %#", (standing) => {
    expect(faultOf(standingScheme(standing))).toBeUndefined();
  });
});
