import { describe, expect, it } from "vitest";
import { safely } from "../../src/core/safely.js";
import { assignPairs } from "../../src/pairing/assign-pairs.js";
import type { PairingProblem } from "../../src/pairing/model/assignment.js";
import { certificateFaults } from "../support/certify-pairs.js";
import { codeOf } from "../support/code-of.js";

const two: PairingProblem = {
  givers: [{ id: "a" }, { id: "b" }],
  sites: [{ id: "x" }, { id: "y" }],
  costs: [
    [1, 2],
    [1, 4],
  ],
};

const told = (problem: PairingProblem) => {
  const { pairs, cost, missing } = assignPairs(problem);
  return [pairs.map(({ giver, site }) => giver + site).join(" "), cost, missing];
};

describe("assignPairs", () => {
  it("finds the least sum, not the least pairs one by one", () => {
    expect(assignPairs(two)).toMatchObject({
      pairs: [
        { giver: "a", site: "y", cost: 2 },
        { giver: "b", site: "x", cost: 1 },
      ],
      cost: 3,
      missing: 0,
    });
  });

  it("makes as many pairs as possible before it saves", () => {
    expect(
      told({
        ...two,
        costs: [
          [0, 1_000],
          [0, null],
        ],
      }),
    ).toEqual(["ay bx", 1_000, 0]);
  });

  it("leaves nobody short before it saves, on either side", () => {
    const givers = [
      { id: "a", most: 2 },
      { id: "b", most: 2 },
    ];
    const sites = [{ id: "x" }, { id: "y" }];
    const costs = [
      [0, 0],
      [9, 9],
    ];
    expect(told({ givers, sites, costs })).toEqual(["ax ay", 0, 0]);
    const fair = [
      { id: "a", most: 2 },
      { id: "b", least: 1, most: 2 },
    ];
    expect(told({ givers: fair, sites, costs })).toEqual(["ax by", 9, 0]);
    const few = {
      givers: [{ id: "a" }],
      sites: [{ id: "x" }, { id: "y", least: 1 }],
      costs: [[0, 7]],
    };
    expect(told(few)).toEqual(["ay", 7, 0]);
    const asked = {
      givers: [{ id: "a" }],
      sites: [
        { id: "x", least: 1 },
        { id: "y", least: 1 },
      ],
      costs: [[0, 7]],
    };
    expect(told(asked)).toEqual(["ax", 0, 1]);
    const short = { givers: [{ id: "a", least: 2, most: 2 }], sites: [{ id: "x" }], costs: [[3]] };
    expect(told(short)).toEqual(["ax", 3, 1]);
  });

  it("takes the first of equal sets by ids, in whatever order they come", () => {
    const costs = [
      [5, 5],
      [5, 5],
    ];
    expect(told({ ...two, costs })).toEqual(["ax by", 10, 0]);
    const turned = { givers: [{ id: "b" }, { id: "a" }], sites: [{ id: "y" }, { id: "x" }], costs };
    expect(told(turned)).toEqual(["ax by", 10, 0]);
    const three = {
      givers: [{ id: "a" }, { id: "b" }, { id: "c" }],
      sites: [{ id: "x" }],
      costs: [[2], [2], [2]],
    };
    expect(told(three)).toEqual(["ax", 2, 0]);
  });

  it("searches beyond the cheapest columns of a giver", () => {
    const size = 60;
    const ids = (side: string) =>
      Array.from({ length: size }, (_, place) => ({ id: `${side}${100 + place}` }));
    // All want the same columns first, in the same order.
    const costs = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_cell, column) => (row + 1) * column),
    );
    const problem = { givers: ids("g"), sites: ids("s"), costs };
    const answer = assignPairs(problem);
    expect(certificateFaults(problem, answer)).toEqual([]);
    // By the rearrangement of products, the greatest meets the least.
    expect(answer.cost).toBe(
      costs.reduce((sum, row, place) => sum + (row[size - 1 - place] ?? 0), 0),
    );
    const double = {
      ...problem,
      givers: problem.givers.map(({ id }) => ({ id, most: 2 })),
      sites: problem.sites.map(({ id }) => ({ id, most: 2 })),
    };
    expect(certificateFaults(double, assignPairs(double))).toEqual([]);
  });

  it("answers empty problems and places that nobody may take", () => {
    expect(told({ givers: [], sites: [], costs: [] })).toEqual(["", 0, 0]);
    expect(told({ givers: [{ id: "a" }], sites: [], costs: [[]] })).toEqual(["", 0, 0]);
    expect(told({ givers: [{ id: "a", most: 0 }], sites: [{ id: "x" }], costs: [[-5]] })).toEqual([
      "",
      0,
      0,
    ]);
    expect(told({ givers: [{ id: "a" }], sites: [{ id: "x", most: 0 }], costs: [[-5]] })).toEqual([
      "",
      0,
      0,
    ]);
  });

  it("reads -0 as 0, and answers with frozen data", () => {
    const answer = assignPairs({ givers: [{ id: "a" }], sites: [{ id: "x" }], costs: [[-0]] });
    expect(Object.is(answer.pairs[0]?.cost, 0)).toBe(true);
    expect(
      [answer, answer.pairs, answer.pairs[0], answer.prices, answer.prices.givers[0]].every(
        Object.isFrozen,
      ),
    ).toBe(true);
  });

  const safe = Number.MAX_SAFE_INTEGER;
  // One pair: the penalty is twice the cost and 1, and may be a sixteenth of the greatest integer.
  const most = Math.floor(Math.floor(safe / 16) / 2) - 1;
  const one = (cost: unknown) =>
    ({ givers: [{ id: "a" }], sites: [{ id: "x" }], costs: [[cost]] }) as never;

  it("accepts costs up to its limit", () => {
    expect(assignPairs(one(most)).cost).toBe(most);
    expect(assignPairs(one(-most)).cost).toBe(-most);
  });

  const trapped = Object.defineProperty([1, 2], 1, {
    get: () => {
      throw new TypeError("not today");
    },
    enumerable: true,
  });
  const { proxy: revoked, revoke } = Proxy.revocable([1, 2], {});
  revoke();

  it.each<readonly [string, string, unknown]>([
    ["a cost that cannot be read", "core/invalid-shape", { ...two, costs: [[1, 2], trapped] }],
    ["a row that cannot be read", "core/invalid-shape", { ...two, costs: [[1, 2], revoked] }],
    ["a row with a hole", "core/invalid-shape", { ...two, costs: [[1, 2], new Array(2)] }],
    [
      "a row too many",
      "pairing/invalid-problem",
      {
        ...two,
        costs: [
          [1, 2],
          [1, 4],
          [1, 5],
        ],
      },
    ],
    [
      "a long row",
      "pairing/invalid-problem",
      {
        ...two,
        costs: [
          [1, 2],
          [1, 4, 5],
        ],
      },
    ],
    ["a cost above the limit", "pairing/costs-too-large", one(most + 1)],
    ["a cost below the limit", "pairing/costs-too-large", one(-most - 1)],
    ["a cost beyond the safe integers", "pairing/invalid-problem", one(safe + 1)],
    ["a broken cost", "pairing/invalid-problem", one(0.5)],
    ["a cost as text", "pairing/invalid-problem", one("1")],
    ["no cost", "core/invalid-shape", one(undefined)],
    ["nothing", "core/invalid-shape", undefined],
    ["a number", "pairing/invalid-problem", 3],
    ["costs that are no list", "pairing/invalid-problem", { ...two, costs: 3 }],
    ["a list", "pairing/invalid-problem", []],
    ["what cannot be read", "core/invalid-shape", new Map()],
    ["a stray field", "pairing/invalid-problem", { ...two, prices: [] }],
    ["no costs", "pairing/invalid-problem", { givers: two.givers, sites: two.sites }],
    ["no givers", "core/invalid-shape", { sites: two.sites, costs: two.costs }],
    ["too few rows", "pairing/invalid-problem", { ...two, costs: [[1, 2]] }],
    ["a short row", "pairing/invalid-problem", { ...two, costs: [[1, 2], [1]] }],
    ["a row that is none", "pairing/invalid-problem", { ...two, costs: [[1, 2], "12"] }],
    ["an id twice", "pairing/duplicate-id", { ...two, givers: [{ id: "a" }, { id: "a" }] }],
    [
      "crossed limits",
      "pairing/least-above-most",
      { ...two, sites: [{ id: "x", least: 2 }, { id: "y" }] },
    ],
  ])("refuses %s", (_, code, problem) => {
    expect(codeOf(() => assignPairs(problem as never))).toBe(code);
  });

  it("tells which cost does not fit, by the places of the caller", () => {
    const sites = [{ id: "y" }, { id: "x" }];
    const costs = [
      [1, 2],
      ["3", 4],
    ];
    const answer = safely(() => assignPairs({ ...two, sites, costs } as never));
    if (answer.success) throw new Error("a fault is expected");
    expect(answer.error.details).toEqual({ path: "/costs/1/0" });
    expect(answer.error.message).toContain('"3"');
  });
});
