import { describe, expect, it } from "vitest";
import { whyNotPair } from "../../src/pairing/why-not-pair.js";
import { codeOf } from "../support/code-of.js";
import {
  at,
  leaderScheme,
  variedOptions,
  variedRound,
  variedScheme,
} from "../support/pairing-schemes.js";

const ask = (giver: string, site: string) =>
  whyNotPair(variedScheme, variedRound, { giver, site }, variedOptions);

describe("whyNotPair", () => {
  it("says that a pair is proposed", () => {
    expect(ask("unit-2", "east")).toEqual({ giver: "unit-2", site: "east", status: "proposed" });
    expect(ask("unit-2", "dam").status).toBe("proposed");
  });

  it("names what bars a pair", () => {
    const barsOf = (giver: string, site: string) => {
      const answer = ask(giver, site);
      return answer.status === "barred" ? answer.bars.map(({ kind }) => kind) : answer.status;
    };
    expect(barsOf("leader-1", "dam")).toEqual(["kind"]);
    expect(barsOf("unit-1", "west")).toEqual(["own-unit"]);
    expect(barsOf("leader-2", "east")).toEqual(["forbidden"]);
    expect(barsOf("unit-1", "east")).toEqual(["ban"]);
    expect(barsOf("unit-1", "ford")).toEqual(["cost"]);
  });

  it("tells the price of a pair and who moves", () => {
    expect(ask("leader-1", "west")).toEqual({
      giver: "leader-1",
      site: "west",
      status: "possible",
      extraCost: "19.625",
      moreMissing: 0,
      fewerPairs: 0,
      moreRepeats: 1,
      moves: [{ giver: "leader-1", loses: ["east"], gains: ["west"] }],
    });
  });

  const round = {
    givers: [at("a", "leader", 0), at("b", "leader", 10)],
    sites: [at("x", "weak", 0), at("y", "weak", 10)],
  };

  it("counts the pairs that are lost", () => {
    const forbidden = [{ giver: "b", site: "x" }];
    expect(
      whyNotPair(leaderScheme, { ...round, forbidden }, { giver: "a", site: "y" }),
    ).toMatchObject({
      extraCost: "10",
      moreMissing: 1,
      fewerPairs: 1,
      moves: [
        { giver: "a", loses: ["x"], gains: ["y"] },
        { giver: "b", loses: ["y"], gains: [] },
      ],
    });
  });

  it("says that forced pairs leave no room on either side", () => {
    const forced = [{ giver: "a", site: "x" }];
    const status = (giver: string, site: string) =>
      whyNotPair(leaderScheme, { ...round, forced }, { giver, site }).status;
    expect([status("a", "y"), status("b", "x")]).toEqual(["taken", "taken"]);
  });

  it("refuses who is not there, and what is no pair", () => {
    const codeFor = (pair: unknown) => codeOf(() => whyNotPair(leaderScheme, round, pair as never));
    expect(codeFor({ giver: "c", site: "x" })).toBe("pairing/unknown-id");
    expect(codeFor({ giver: "a", site: "z" })).toBe("pairing/unknown-id");
    expect(codeFor({ giver: "a" })).toBe("core/invalid-shape");
    expect(
      codeOf(() => whyNotPair(leaderScheme, { givers: [] } as never, { giver: "a", site: "x" })),
    ).toBe("pairing/invalid-round");
  });

  it("answers with frozen data", () => {
    const answer = ask("leader-1", "west");
    expect(Object.isFrozen(answer)).toBe(true);
    expect(
      answer.status === "possible" && [answer.moves, ...answer.moves].every(Object.isFrozen),
    ).toBe(true);
    const barred = ask("unit-1", "east");
    expect(barred.status === "barred" && [barred.bars, ...barred.bars].every(Object.isFrozen)).toBe(
      true,
    );
  });
});
