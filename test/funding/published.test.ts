import { describe, expect, it } from "vitest";
import { allocateFunds } from "../../src/funding/allocate-funds.js";
import { compareShares } from "../../src/funding/compare-shares.js";
import { computeGrants } from "../../src/funding/compute-grants.js";
import { fitTotals } from "../../src/funding/fit-totals.js";
import { payStages } from "../../src/funding/pay-stages.js";

const base = {
  version: "1",
  title: { zh: "奖补", en: "grants" },
  issuer: "office",
  region: "county",
  effective: { from: "2023-01-01" },
  citation: { document: "Notice" },
} as const;
const label = { zh: "奖补", en: "grant" };
const star = { kind: "count", most: 5 } as const;
const constant = (value: `${number}`) => ({ kind: "constant", value }) as const;

/** Shishi, Fujian, 2023-05-08 (grade B): seats and grants by star and kind. */
const shishi = {
  ...base,
  id: "shishi",
  kind: "grants",
  facts: { star, kind: { kind: "choice", options: [{ id: "institute" }, { id: "station" }] } },
  ties: "by-id",
  budget: { most: "1000000", over: "report" },
  grants: (
    [
      ["institute", "5", 1, "150000"],
      ["institute", "4", 1, "100000"],
      ["institute", "3", 1, "50000"],
      ["station", "5", 2, "100000"],
      ["station", "4", 4, "50000"],
      ["station", "3", 10, "30000"],
    ] as const
  ).map(([kind, stars, most, value]) => ({
    id: `${kind}-${stars}`,
    label,
    when: {
      kind: "all",
      of: [
        { kind: "among", fact: "kind", options: [kind] },
        {
          kind: "compare",
          left: { kind: "fact", fact: "star" },
          is: "equal",
          right: constant(stars),
        },
      ],
    } as const,
    amount: constant(value),
    seats: [{ most }],
    rank: { kind: "fact", fact: "star" } as const,
  })),
} as const;

const sitesOf = (kind: string, counts: readonly number[]) =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, place) => ({
      site: `${kind}-${5 - index}-${place}`,
      facts: { kind, star: 5 - index },
    })),
  );

describe("published rules of funding", () => {
  it("comes to the first batch of Shishi exactly, by its published result of 2023", () => {
    const sites = [
      ...sitesOf("institute", [1, 1, 1, 3, 3]),
      ...sitesOf("station", [2, 4, 10, 7, 5]),
    ];
    const answer = computeGrants(shishi, sites as never);
    expect([answer.status, answer.total, answer.unspent]).toEqual(["computed", "1000000", "0"]);
    const paid = (kind: string) =>
      answer.grants.filter(({ grant }) => grant.startsWith(kind)).map(({ total }) => total);
    expect(paid("institute")).toEqual(["150000", "100000", "50000"]);
    expect(paid("station")).toEqual(["200000", "200000", "300000"]);
    expect(answer.sites.at(-1)?.total).toBe("0");
  });

  it("fills seats alone, and leaves the money of empty ones unspent", () => {
    const many = computeGrants(shishi, sitesOf("station", [3]) as never);
    expect(many.total).toBe("200000");
    expect(many.sites.map(({ total }) => total)).toEqual(["100000", "100000", "0"]);
    expect(many.unspent).toBe("800000");
  });

  it("splits 1,080,000 yuan equally over 36 stations (Hui'an 2022)", () => {
    const scheme = {
      ...base,
      id: "huian",
      kind: "allocation",
      facts: {},
      weight: constant("1"),
      method: "largest-remainder",
      ties: "by-id",
    } as const;
    const sites = Array.from({ length: 36 }, (_, place) => ({ site: `s${place}`, facts: {} }));
    const split = allocateFunds(scheme, sites, { total: "1080000" });
    expect(
      split.status === "allocated" && new Set(split.shares.map(({ amount }) => amount)),
    ).toEqual(new Set(["30000"]));
  });

  it("tells what makes the difference to a neighbor", () => {
    const scheme = {
      ...base,
      id: "capped",
      kind: "allocation",
      facts: { people: { kind: "count" } },
      weight: { kind: "fact", fact: "people" },
      cap: constant("50"),
      method: "largest-remainder",
      ties: "by-id",
    } as const;
    const sites = [
      { site: "a", facts: { people: 6 } },
      { site: "b", facts: { people: 3 } },
      { site: "c", facts: { people: 1 } },
    ];
    const told = compareShares(scheme, sites, { total: "100", site: "a", neighbor: "b" });
    expect([told.site.amount, told.neighbor.amount, told.more]).toEqual(["50", "37.5", "12.5"]);
    expect([told.byWeight, told.byBounds, told.byRounding]).toEqual(["30", "-17.5", "0"]);
    expect(told.site.parts.bound).toBe("cap");
  });

  it("pays the rest less aid in kind (Xianxia 2024), and takes back what failed (Fujian 2017)", () => {
    const holds = (fact: string) => ({ kind: "holds", fact }) as const;
    const scheme = {
      ...base,
      id: "stages",
      kind: "stages",
      facts: {
        begun: { kind: "boolean" },
        accepted: { kind: "boolean" },
        failed: { kind: "boolean" },
        inKind: { kind: "money" },
      },
      stages: [
        { id: "first", label, share: "0.5", when: holds("begun") },
        { id: "rest", label, share: "0.5", when: holds("accepted") },
      ],
      setOff: { kind: "fact", fact: "inKind" },
      clawBacks: [{ id: "failed", label, citation: base.citation, when: holds("failed") }],
    } as const;
    const facts = { begun: true, accepted: true, failed: false, inKind: "12000" } as const;
    const { stages, due } = payStages(scheme, { grant: "100000", paid: "50000", facts });
    expect(stages.map(({ amount }) => amount)).toEqual(["50000", "38000"]);
    expect(due).toBe("38000");
    const failed = { ...facts, failed: true, inKind: "0" } as const;
    const back = payStages(scheme, { grant: "500000", paid: "500000", facts: failed });
    expect([back.status, back.clawBack, back.due]).toEqual(["claw-back", "500000", "0"]);
  });

  it("fits a table both ways, or names what cannot be met", () => {
    const cell = { row: "east", column: "5" } as const;
    const table = {
      rows: [{ id: "east", total: "10" }],
      columns: [{ id: "5", total: "10" }],
    } as const;
    expect(fitTotals({ ...table, cells: [{ ...cell, amount: "7" }] })).toEqual({
      status: "fitted",
      cells: [{ ...cell, amount: "10", change: "3" }],
      changed: "3",
    });
    expect(fitTotals({ ...table, cells: [{ ...cell, amount: "7", most: "8" }] })).toMatchObject({
      status: "conflict",
      rows: ["east"],
      missing: "2",
    });
  });
});
