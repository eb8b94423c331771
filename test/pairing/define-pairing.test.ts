import { describe, expect, it } from "vitest";
import { definePairing } from "../../src/pairing/define-pairing.js";
import type { PairingScheme } from "../../src/pairing/model/pairing-scheme.js";
import { codeOf } from "../support/code-of.js";
import { labelOf, leaderScheme, variedScheme } from "../support/pairing-schemes.js";

const [leader] = leaderScheme.givers;
const [weak] = leaderScheme.sites;
const ban = {
  id: "far",
  label: labelOf("太远", "too far"),
  when: { kind: "known", fact: "distance" },
} as const;

describe("definePairing", () => {
  it("returns a frozen copy with the types of the scheme", () => {
    const scheme = definePairing(leaderScheme);
    const id: "leader" = scheme.givers[0].id;
    expect([id, Object.isFrozen(scheme), Object.isFrozen(scheme.givers[0])]).toEqual([
      "leader",
      true,
      true,
    ]);
    expect(scheme).toEqual(leaderScheme);
    expect(definePairing(variedScheme)).toEqual(variedScheme);
  });

  it.each<readonly [string, string, Partial<PairingScheme>]>([
    ["no kinds of giver", "pairing/invalid-scheme", { givers: [] }],
    ["a stay bonus that is none", "pairing/invalid-scheme", { stayBonus: "1e3" as never }],
    ["a kind of giver twice", "pairing/duplicate-id", { givers: [leader, leader] }],
    ["a kind of site twice", "pairing/duplicate-id", { sites: [weak, weak] }],
    ["a ban twice", "pairing/duplicate-id", { bans: [ban, ban] }],
    [
      "a giver that takes what is not there",
      "pairing/unknown-id",
      { givers: [{ ...leader, takes: ["strong"] }] },
    ],
    [
      "a giver with crossed limits",
      "pairing/least-above-most",
      { givers: [{ ...leader, least: 2 }] },
    ],
    ["a site with crossed limits", "pairing/least-above-most", { sites: [{ ...weak, most: 0 }] }],
    [
      "a figure with a colon",
      "pairing/reserved-id",
      { figures: [{ id: "a:b", amount: leaderScheme.cost }] },
    ],
    ["a fact of two sheets", "pairing/duplicate-id", { giverFacts: leaderScheme.pairFacts }],
    ["a distance that is no fact of pairs", "pairing/unsuitable-fact", { distance: "metres" }],
    ["a distance that no fact can be called", "pairing/invalid-scheme", { distance: "toString" }],
    [
      "a distance that is no number",
      "pairing/unsuitable-fact",
      { pairFacts: { distance: { kind: "boolean" } } },
    ],
    [
      "a cost of what is not there",
      "rules/unknown-fact",
      { cost: { kind: "fact", fact: "metres" } },
    ],
    [
      "a ban on what is not there",
      "rules/unknown-fact",
      { bans: [{ ...ban, when: { kind: "known", fact: "x" } }] },
    ],
  ])("refuses %s", (_, code, fields) => {
    expect(codeOf(() => definePairing({ ...leaderScheme, ...fields } as PairingScheme))).toBe(code);
  });

  it("finds a fault where the scheme prints it", () => {
    const pathOf = (fields: Partial<PairingScheme>) => {
      try {
        return definePairing({ ...leaderScheme, ...fields } as PairingScheme).id;
      } catch (error) {
        return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
      }
    };
    expect(pathOf({ givers: [{ ...leader, takes: ["strong"] }] })).toEqual(["/givers/0"]);
    expect(pathOf({ cost: { kind: "fact", fact: "metres" } })).toEqual(["/cost"]);
    expect(pathOf({ bans: [{ ...ban, when: { kind: "known", fact: "x" } }] })).toEqual([
      "/bans/0/when",
    ]);
  });
});
