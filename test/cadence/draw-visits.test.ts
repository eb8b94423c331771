import { describe, expect, it } from "vitest";
import { commitDraw } from "../../src/cadence/commit-draw.js";
import { drawVisits } from "../../src/cadence/draw-visits.js";
import type { DrawRound, PastRound } from "../../src/cadence/model/draw-round.js";
import type { DrawScheme } from "../../src/cadence/model/draw-scheme.js";
import { ticketOf } from "../../src/cadence/ticket-of.js";
import { drawSchemeOf, labelOf, stations } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";
import { drawBy, drawnBy } from "../support/draw-by.js";

const seed = "2026-11-27 12 25 30";
const sites = stations("a", "b", "c", "d", "e");
const byTicket = [...sites]
  .map(({ id }) => id)
  .sort((one, other) => (ticketOf(seed, one, 1) < ticketOf(seed, other, 1) ? -1 : 1));
const past = (round: number, ...visited: readonly string[]): PastRound => ({
  round,
  seed: `seed of round ${round}`,
  visited,
});
const stratumOf = (scheme: DrawScheme, round: DrawRound) => drawBy(scheme, round, seed).strata[0];

describe("drawing visits", () => {
  it("takes the smallest tickets, in their order", () => {
    expect(drawnBy(drawSchemeOf(2), { round: 1, sites }, seed)).toEqual(byTicket.slice(0, 2));
    expect(stratumOf(drawSchemeOf(2), { round: 1, sites })).toEqual({
      stratum: "station",
      sites: 5,
      seats: 2,
      unfilled: 0,
      drawn: byTicket.slice(0, 2).map((site) => ({
        site,
        ticket: ticketOf(seed, site, 1),
        number: 1,
        because: "lot",
      })),
      resting: [],
      late: [],
    });
  });

  it("counts the smallest of the tickets that the weight gives", () => {
    const weighted = sites.map((site) => ({ ...site, weight: 4 }));
    const drawn = stratumOf(drawSchemeOf(5), { round: 1, sites: weighted })?.drawn ?? [];
    for (const { site, ticket, number } of drawn) {
      const tickets = [1, 2, 3, 4].map((each) => ticketOf(seed, site, each));
      expect(ticket).toBe([...tickets].sort()[0]);
      expect(tickets[number - 1]).toBe(ticket);
    }
    expect(new Set(drawn.map(({ number }) => number)).size).toBeGreaterThan(1);
  });

  it.each([
    ["number", { kind: "number", seats: 7 }, 7, 5],
    ["all", { kind: "all" }, 5, 5],
    ["share up", { kind: "share", share: "0.3", rounding: "up" }, 2, 2],
    ["share down", { kind: "share", share: "0.3", rounding: "down" }, 1, 1],
    ["share of half", { kind: "share", share: "0.5", rounding: "half-up" }, 3, 3],
    ["share of none", { kind: "share", share: "0", rounding: "up" }, 0, 0],
  ] as const)("gives seats by %s", (_, rule, seats, drawn) => {
    const strata = [{ id: "station", label: labelOf("stations"), seats: rule }];
    const stratum = stratumOf(drawSchemeOf(1, { strata }), { round: 1, sites });
    expect([stratum?.seats, stratum?.drawn.length, stratum?.unfilled]).toEqual([
      seats,
      drawn,
      seats - drawn,
    ]);
  });

  it("keeps strata apart, in the order of the scheme", () => {
    const strata = ["weak", "station"].map((id) => ({
      id,
      label: labelOf(id),
      seats: { kind: "number", seats: 1 } as const,
    }));
    const mixed = [...sites, { id: "w", stratum: "weak" }];
    const draw = drawBy(drawSchemeOf(1, { strata }), { round: 1, sites: mixed }, seed);
    expect(draw.strata.map(({ stratum, drawn }) => [stratum, drawn[0]?.site])).toEqual([
      ["weak", "w"],
      ["station", byTicket[0]],
    ]);
  });

  it.each([
    [3, ["a", "b"]],
    [4, ["b"]],
    [5, []],
  ])("lets sites rest for two rounds: round %i", (round, resting) => {
    const history = [past(1, "a"), past(2, "b")];
    const stratum = stratumOf(drawSchemeOf(5, { restRounds: 2 }), { round, sites, history });
    expect(stratum?.resting).toEqual(resting);
    expect(stratum?.unfilled).toBe(resting.length);
  });

  it("draws sites whose turn has come before others, and says so", () => {
    const scheme = drawSchemeOf(2, { coverageRounds: 3 });
    const history = [past(1, "a", "b"), past(2, "c", "d")];
    const stratum = stratumOf(scheme, { round: 3, sites, history });
    expect(stratum?.drawn[0]).toMatchObject({ site: "e", because: "coverage", dueRound: 3 });
    expect(stratum?.drawn[1]).toMatchObject({ because: "lot" });
    expect(stratum?.late).toEqual([]);
  });

  it("looks ahead, so that no later round has more sites than seats", () => {
    // Five sites, two seats, three rounds: of five due by round 3, rounds 2 and 3 take four.
    const scheme = drawSchemeOf(2, { coverageRounds: 3 });
    const first = stratumOf(scheme, { round: 1, sites })?.drawn ?? [];
    expect(first.map(({ because }) => because)).toEqual(["coverage", "lot"]);
    expect(first.map(({ site }) => site)).toEqual(byTicket.slice(0, 2));
  });

  it("counts the promise from the round in which a site came onto the list", () => {
    const scheme = drawSchemeOf(1, { coverageRounds: 2 });
    const late = [{ id: "a", stratum: "station", since: 5 }, ...stations("b")];
    const stratum = stratumOf(scheme, { round: 5, sites: late, history: [past(4, "b")] });
    const due = stratum?.drawn.map(({ site, dueRound }) => [site, dueRound]);
    expect([
      ["a", 6],
      ["b", 6],
    ]).toContainEqual(due?.[0]);
  });

  it("tells when the promise cannot be kept, and which sites are late", () => {
    const scheme = drawSchemeOf(1, { coverageRounds: 2 });
    const stratum = stratumOf(scheme, { round: 2, sites: stations("a", "b", "c") });
    expect(stratum?.shortfall).toEqual({ untilRound: 2, sites: 3, seats: 1 });
    expect(stratum?.late).toHaveLength(2);
    const ahead = stratumOf(scheme, { round: 1, sites: stations("a", "b", "c") });
    expect(ahead?.shortfall).toEqual({ untilRound: 2, sites: 3, seats: 2 });
    expect(ahead?.late).toEqual([]);
    const enough = stratumOf(scheme, { round: 1, sites: stations("a", "b") });
    expect(enough).not.toHaveProperty("shortfall");
    const overdue = stratumOf(scheme, { round: 9, sites: stations("a", "b") });
    expect(overdue?.shortfall).toEqual({ untilRound: 9, sites: 2, seats: 1 });
  });

  it("draws the longest overdue first", () => {
    const scheme = drawSchemeOf(1, { coverageRounds: 2 });
    for (const [first, second] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const history = [past(1, first), past(2, second)];
      const drawn = stratumOf(scheme, { round: 6, sites: stations("a", "b"), history })?.drawn;
      expect(drawn?.map(({ site }) => site)).toEqual([first]);
    }
  });

  it("refuses a draw that was not committed to, and a seed used before", () => {
    const scheme = drawSchemeOf(1);
    const history = [past(1, "a")];
    const { commitment } = commitDraw(scheme, { round: 2, sites, history });
    const start = { seed: "seed of round 1", commitment };
    expect(drawVisits(scheme, { round: 2, sites, history }, start)).toEqual({
      status: "refused",
      reasons: ["seed-used-before"],
    });
    expect(drawVisits(scheme, { round: 3, sites, history }, start)).toEqual({
      status: "refused",
      reasons: ["not-as-committed", "seed-used-before"],
    });
    expect(drawVisits(drawSchemeOf(2), { round: 2, sites, history }, { ...start, seed })).toEqual({
      status: "refused",
      reasons: ["not-as-committed"],
    });
  });

  it.each([
    { seed: "", commitment: "0".repeat(64) },
    { seed, commitment: "0".repeat(63) },
    { seed },
  ])("refuses a start that does not fit: %j", (start) => {
    const draw = () => drawVisits(drawSchemeOf(1), { round: 1, sites }, start as never);
    expect(codeOf(draw)).toBe("cadence/invalid-draw");
  });
});
