import { describe, expect, it } from "vitest";
import type { PairingRound } from "../../src/pairing/model/pairing-round.js";
import type { PairingScheme } from "../../src/pairing/model/pairing-scheme.js";
import { proposePairs } from "../../src/pairing/propose-pairs.js";
import { codeOf } from "../support/code-of.js";
import {
  at,
  leaderScheme,
  variedOptions,
  variedRound,
  variedScheme,
} from "../support/pairing-schemes.js";

const told = ({ pairs }: ReturnType<typeof proposePairs>) =>
  pairs.map(({ giver, site }) => `${giver}-${site}`);

const leaders = (...places: readonly number[]) =>
  places.map((east, place) => at(`leader-${place + 1}`, "leader", east));
const stations = (...places: readonly number[]) =>
  places.map((east, place) => at(`station-${place + 1}`, "weak", east));

const missing = { unknown: "missing-evidence" };

describe("proposePairs", () => {
  it("weighs need against distance, forced pairs, bans, units, memory and the stay bonus", () => {
    const proposal = proposePairs(variedScheme, variedRound, variedOptions);
    expect(proposal.scheme).toEqual({ id: "leaders", version: "2024" });
    expect(proposal.asOf).toBe("2024-06-01");
    expect(proposal.pairs).toEqual([
      { giver: "leader-1", site: "east", cost: "-25.125" },
      { giver: "leader-2", site: "west", cost: "12" },
      { giver: "unit-2", site: "dam", cost: "26.5", forced: true, roundsAgo: 2 },
      { giver: "unit-2", site: "east", cost: "-35.125" },
    ]);
    expect(proposal.totals).toEqual({ missing: 2, pairs: 4, repeats: 1, cost: "-21.75" });
  });

  it("names whoever is left, and what bars the others", () => {
    const { givers, sites } = proposePairs(variedScheme, variedRound, variedOptions);
    expect(givers).toEqual([
      {
        id: "unit-1",
        has: 0,
        least: 2,
        most: 3,
        status: "short",
        reason: "nobody-allowed",
        bars: [
          { bar: { ...banBar("quarrel"), holds: missing }, count: 1 },
          { bar: { ...banBar("hills"), holds: true }, count: 1 },
          { bar: { kind: "cost", unknown: { unknown: "not-published" } }, count: 1 },
          { bar: { kind: "cost", unknown: missing }, count: 1 },
          { bar: { kind: "own-unit" }, count: 1 },
        ],
      },
    ]);
    expect(
      sites.map(({ id, status, reason, bars }) => [
        id,
        status,
        reason,
        bars.map((each) => each.count),
      ]),
    ).toEqual([
      ["ford", "free", "nobody-allowed", [2, 2]],
      ["mill", "free", "nobody-allowed", [2, 2]],
    ]);
  });

  const banBar = (id: string) => {
    const { label } = variedScheme.bans.find((ban) => ban.id === id) ?? variedScheme.bans[0] ?? {};
    return { kind: "ban", id, label };
  };

  it("takes the stay bonus off, where staying is cheaper than moving", () => {
    const round = { givers: leaders(0, 10), sites: stations(4, 6) };
    const earlier = [
      { giver: "leader-1", site: "station-2", roundsAgo: 1 },
      { giver: "leader-2", site: "station-1", roundsAgo: 1 },
    ];
    const costOf = (scheme: PairingScheme, more: Partial<PairingRound> = {}) => {
      const proposal = proposePairs(scheme, { ...round, ...more });
      return [...told(proposal), proposal.totals.cost];
    };
    const crossed = ["leader-1-station-2", "leader-2-station-1"];
    const straight = ["leader-1-station-1", "leader-2-station-2"];
    expect(costOf(leaderScheme, { earlier })).toEqual([...straight, "8"]);
    expect(costOf({ ...leaderScheme, stayBonus: "1.9" }, { earlier })).toEqual([...straight, "8"]);
    expect(costOf({ ...leaderScheme, stayBonus: "2.1" }, { earlier })).toEqual([...crossed, "7.8"]);
  });

  it("bars or avoids pairs of the rounds that it remembers", () => {
    const givers = leaders(0, 10);
    const sites = stations(0, 10);
    const pairs = (repeats: "barred" | "avoided", rounds: number, roundsAgo: number) => {
      const earlier = [{ giver: "leader-1", site: "station-1", roundsAgo }];
      const scheme = { ...leaderScheme, rotation: { repeats, rounds } };
      return told(proposePairs(scheme, { givers, sites, earlier }));
    };
    const same = ["leader-1-station-1", "leader-2-station-2"];
    const changed = ["leader-1-station-2", "leader-2-station-1"];
    expect(pairs("avoided", 1, 1)).toEqual(changed);
    expect(pairs("avoided", 1, 2)).toEqual(same);
    expect(pairs("barred", 2, 2)).toEqual(changed);
    expect(pairs("barred", 2, 3)).toEqual(same);
  });

  it("repeats a pair only where it cannot be avoided, unless repeats are barred", () => {
    const round = {
      givers: leaders(0),
      sites: stations(0),
      earlier: [{ giver: "leader-1", site: "station-1", roundsAgo: 1 }],
    };
    const avoided = { ...leaderScheme, rotation: { rounds: 1, repeats: "avoided" } } as const;
    expect(proposePairs(avoided, round).totals).toEqual({
      missing: 0,
      pairs: 1,
      repeats: 1,
      cost: "0",
    });
    const barred = { ...leaderScheme, rotation: { rounds: 1, repeats: "barred" } } as const;
    const { totals, sites } = proposePairs(barred, round);
    expect(totals).toEqual({ missing: 1, pairs: 0, repeats: 0, cost: "0" });
    expect(sites[0]?.bars).toEqual([{ bar: { kind: "repeat" }, count: 1 }]);
  });

  it("lets a party's own limits go before those of its kind", () => {
    const givers = [
      at("leader-1", "leader", 0, { most: 3, least: 3 }),
      at("leader-2", "leader", 1, { most: 0 }),
    ];
    const proposal = proposePairs(leaderScheme, { givers, sites: stations(1, 2) });
    expect(told(proposal)).toEqual(["leader-1-station-1", "leader-1-station-2"]);
    expect(proposal.totals.missing).toBe(1);
    expect(proposal.givers).toEqual([
      {
        id: "leader-1",
        has: 2,
        least: 3,
        most: 3,
        status: "short",
        reason: "nobody-allowed",
        bars: [],
      },
    ]);
  });

  it("counts what is forced against the least and the most", () => {
    const forced = [{ giver: "leader-2", site: "station-1" }];
    const proposal = proposePairs(leaderScheme, {
      givers: leaders(0, 90),
      sites: stations(0),
      forced,
    });
    expect(proposal.pairs).toEqual([
      { giver: "leader-2", site: "station-1", cost: "90", forced: true },
    ]);
    expect(proposal.givers.map(({ id, reason }) => [id, reason])).toEqual([
      ["leader-1", "all-taken"],
    ]);
    expect(proposal.totals.missing).toBe(0);
  });

  it("works out a distance only where nobody gives one and both have a place", () => {
    const decimal = {
      ...leaderScheme,
      pairFacts: { distance: { kind: "decimal", mayBeUnknown: true } },
    } as const;
    const sites = [...stations(3), { id: "nowhere", kind: "weak" }];
    const pairs = [{ giver: "leader-1", site: "station-1", facts: { distance: "2.5" } }];
    const costs = (more: Partial<PairingRound>) =>
      proposePairs(decimal, { givers: leaders(0), sites, ...more }).totals.cost;
    expect(costs({})).toBe("3");
    expect(costs({ pairs })).toBe("2.5");
    const away = { id: "leader-1", kind: "leader" };
    expect(proposePairs(decimal, { givers: [away], sites }).totals.pairs).toBe(0);
    const facts = { ...leaderScheme, pairFacts: { distance: { kind: "count" } } } as const;
    const { distance: _, ...plain } = facts;
    expect(
      proposePairs(plain, {
        givers: leaders(0),
        sites: stations(3),
        pairs: [{ giver: "leader-1", site: "station-1", facts: { distance: 9 } }],
      }).totals.cost,
    ).toBe("9");
  });

  it("allows a site of one's own unit where the scheme does", () => {
    const round = {
      givers: [at("a", "leader", 0, { unit: "u" })],
      sites: [at("b", "weak", 0, { unit: "u" })],
    };
    expect(proposePairs(leaderScheme, round).totals.pairs).toBe(0);
    expect(proposePairs({ ...leaderScheme, ownUnit: "allowed" }, round).totals.pairs).toBe(1);
  });

  it("pairs nobody where nobody is there", () => {
    expect(proposePairs(leaderScheme, { givers: [], sites: [] })).toEqual({
      scheme: { id: "leaders", version: "2024" },
      pairs: [],
      totals: { missing: 0, pairs: 0, repeats: 0, cost: "0" },
      givers: [],
      sites: [],
    });
  });

  it("reads more pairs than fit one block of rows", () => {
    const places = Array.from({ length: 14 }, (_, place) => place * 10);
    const { totals } = proposePairs(leaderScheme, {
      givers: leaders(...places),
      sites: stations(...places),
    });
    expect(totals).toEqual({ missing: 0, pairs: 14, repeats: 0, cost: "0" });
  });

  it("adds up costs that fit no lane of the rules exactly, as long as they are safe", () => {
    const scheme = (cost: PairingScheme["cost"]): PairingScheme => ({
      ...leaderScheme,
      pairFacts: { distance: { kind: "decimal" }, close: { kind: "boolean", mayBeUnknown: true } },
      bans: [
        {
          id: "close",
          label: { zh: "太近", en: "too close" },
          when: { kind: "holds", fact: "close" },
        },
      ],
      cost,
    });
    const fact = { kind: "fact", fact: "distance" } as const;
    const square = { kind: "product", of: [fact, fact] } as const;
    const root = {
      kind: "quotient",
      dividend: square,
      divisor: { kind: "constant", value: "10000000000000000" },
      rounding: { places: 0, mode: "half-up" },
    } as const;
    const round = (distance: string) => ({
      givers: leaders(0),
      sites: stations(0),
      pairs: [{ giver: "leader-1", site: "station-1", facts: { distance, close: false } }],
    });
    expect(proposePairs(scheme(root), round("300000000")).totals.cost).toBe("9");
    expect(codeOf(() => proposePairs(scheme(square), round("300000000")))).toBe(
      "pairing/costs-too-large",
    );
  });

  const round = { givers: leaders(0, 5), sites: stations(1, 2) };
  const pair = { giver: "leader-1", site: "station-1" };
  const stray = (side: "giver" | "site") => ({ ...pair, [side]: "nobody" });
  const bigCost = { kind: "constant", value: "900000000000000" } as const;
  const owing = { ...leaderScheme, giverFacts: { rank: { kind: "count" } } } as const;
  const owingSite = { ...leaderScheme, siteFacts: { rank: { kind: "count" } } } as const;

  it.each<readonly [string, string, () => unknown]>([
    ["a scheme of another kind", "pairing/invalid-scheme", () => proposePairs({} as never, round)],
    [
      "a round without sites",
      "pairing/invalid-round",
      () => proposePairs(leaderScheme, { givers: [] } as never),
    ],
    [
      "a giver twice",
      "pairing/duplicate-id",
      () => proposePairs(leaderScheme, { ...round, givers: [...leaders(0), ...leaders(1)] }),
    ],
    [
      "a site twice",
      "pairing/duplicate-id",
      () => proposePairs(leaderScheme, { ...round, sites: [...stations(0), ...stations(1)] }),
    ],
    [
      "an unknown kind of giver",
      "pairing/unknown-id",
      () => proposePairs(leaderScheme, { ...round, givers: [at("a", "weak", 0)] }),
    ],
    [
      "an unknown kind of site",
      "pairing/unknown-id",
      () => proposePairs(leaderScheme, { ...round, sites: [at("a", "leader", 0)] }),
    ],
    [
      "crossed limits",
      "pairing/least-above-most",
      () => proposePairs(leaderScheme, { ...round, givers: [at("a", "leader", 0, { least: 2 })] }),
    ],
    [
      "facts of nobody",
      "pairing/unknown-id",
      () => proposePairs(leaderScheme, { ...round, pairs: [{ ...stray("giver"), facts: {} }] }),
    ],
    [
      "a forced pair of nobody",
      "pairing/unknown-id",
      () => proposePairs(leaderScheme, { ...round, forced: [stray("site")] }),
    ],
    [
      "a forbidden pair of nobody",
      "pairing/unknown-id",
      () => proposePairs(leaderScheme, { ...round, forbidden: [stray("giver")] }),
    ],
    [
      "a pair forced twice",
      "pairing/duplicate-id",
      () => proposePairs(leaderScheme, { ...round, forced: [pair, { ...pair }] }),
    ],
    [
      "a pair forced and forbidden",
      "pairing/conflict",
      () => proposePairs(leaderScheme, { ...round, forced: [pair], forbidden: [{ ...pair }] }),
    ],
    [
      "a forced pair that is barred",
      "pairing/conflict",
      () =>
        proposePairs(leaderScheme, {
          givers: [at("a", "leader", 0, { unit: "u" })],
          sites: [at("b", "weak", 0, { unit: "u" })],
          forced: [{ giver: "a", site: "b" }],
        }),
    ],
    [
      "a forced pair that is banned",
      "pairing/conflict",
      () =>
        proposePairs(
          variedScheme,
          { ...variedRound, forced: [{ giver: "unit-1", site: "east" }] },
          variedOptions,
        ),
    ],
    [
      "too many forced pairs of a giver",
      "pairing/forced-over-limit",
      () =>
        proposePairs(leaderScheme, { ...round, forced: [pair, { ...pair, site: "station-2" }] }),
    ],
    [
      "too many forced pairs of a site",
      "pairing/forced-over-limit",
      () =>
        proposePairs(leaderScheme, { ...round, forced: [pair, { ...pair, giver: "leader-2" }] }),
    ],
    ["facts that a giver owes", "pairing/invalid-facts", () => proposePairs(owing, round)],
    ["facts that a site owes", "pairing/invalid-facts", () => proposePairs(owingSite, round)],
    [
      "facts that a pair owes",
      "pairing/invalid-facts",
      () => proposePairs(leaderScheme, { ...round, givers: [{ id: "a", kind: "leader" }] }),
    ],
    [
      "costs beyond the safe integers",
      "pairing/costs-too-large",
      () => proposePairs({ ...leaderScheme, cost: bigCost }, round),
    ],
    [
      "costs whose places are too many",
      "pairing/costs-too-large",
      () => proposePairs({ ...leaderScheme, stayBonus: "0.00000000000001" }, round),
    ],
    [
      "a bonus beyond the safe integers",
      "pairing/costs-too-large",
      () =>
        proposePairs(
          { ...leaderScheme, stayBonus: "90071992547409920" },
          { ...round, earlier: [{ ...pair, roundsAgo: 1 }] },
        ),
    ],
    ["a day that is owed", "rules/day-needed", () => proposePairs(variedScheme, variedRound)],
    [
      "options of another kind",
      "core/invalid-shape",
      () => proposePairs(leaderScheme, round, { on: "2024-01-01" } as never),
    ],
  ])("refuses %s", (_, code, call) => {
    expect(codeOf(call)).toBe(code);
  });

  it("says whose facts do not fit", () => {
    const messageOf = (call: () => unknown) => {
      try {
        return String(call());
      } catch (error) {
        return String(error);
      }
    };
    expect(messageOf(() => proposePairs(owing, round))).toContain('giver "leader-1"');
    expect(messageOf(() => proposePairs(owingSite, round))).toContain('site "station-1"');
    const away = { ...round, givers: [{ id: "a", kind: "leader" }] };
    expect(messageOf(() => proposePairs(leaderScheme, away))).toContain(
      'pair of "a" and "station-1"',
    );
  });

  it("answers with frozen data", () => {
    const proposal = proposePairs(variedScheme, variedRound, variedOptions);
    const walk = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(walk));
    expect(walk(proposal)).toBe(true);
  });
});
