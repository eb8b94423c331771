import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { commitDraw } from "../../src/cadence/commit-draw.js";
import type { DrawRound } from "../../src/cadence/model/draw-round.js";
import { drawSchemeOf, stations } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";

const scheme = drawSchemeOf(1);
const sites = stations("b", "a");
const history = [
  { round: 2, seed: "second seed", visited: ["b", "a"] },
  { round: 1, seed: "first seed", visited: [] },
];
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("committing to a draw", () => {
  it("publishes digests that anyone can work out again", () => {
    const { commitment, ...digests } = commitDraw(scheme, { round: 3, sites, history });
    expect(digests.sites).toBe(
      sha256('[{"id":"a","stratum":"station"},{"id":"b","stratum":"station"}]'),
    );
    expect(digests.history).toBe(
      sha256(
        '[{"round":1,"seed":"first seed","visited":[]},' +
          '{"round":2,"seed":"second seed","visited":["a","b"]}]',
      ),
    );
    expect(commitment).toBe(
      sha256(
        `{"history":"${digests.history}","round":3,"scheme":"${digests.scheme}","sites":"${digests.sites}"}`,
      ),
    );
  });

  it("does not depend on the order of lists, and on everything else", () => {
    const of = (round: DrawRound, rule = scheme) => commitDraw(rule, round).commitment;
    const first = of({ round: 3, sites, history });
    expect(of({ round: 3, sites: [...sites].reverse(), history: [...history].reverse() })).toBe(
      first,
    );
    const others = [
      of({ round: 4, sites, history }),
      of({ round: 3, sites: sites.slice(1), history }),
      of({ round: 3, sites, history: history.slice(1) }),
      of({ round: 3, sites }),
      of({ round: 3, sites, history }, drawSchemeOf(2)),
    ];
    expect(new Set([first, ...others]).size).toBe(6);
  });

  it.each<[string, DrawRound]>([
    ["cadence/invalid-round", { round: 0, sites }],
    ["cadence/duplicate-id", { round: 1, sites: [...sites, ...sites] }],
    ["cadence/unknown-stratum", { round: 1, sites: [{ id: "a", stratum: "center" }] }],
    ["cadence/not-yet-round", { round: 1, sites: [{ id: "a", stratum: "station", since: 2 }] }],
    ["cadence/not-yet-round", { round: 2, sites, history }],
    [
      "cadence/duplicate-id",
      { round: 3, sites, history: [...history, { round: 1, seed: "third seed", visited: [] }] },
    ],
    [
      "cadence/duplicate-id",
      { round: 3, sites, history: [{ round: 1, seed: "first seed", visited: ["a", "a"] }] },
    ],
  ])("is refused with %s", (code, round) => {
    expect(codeOf(() => commitDraw(scheme, round))).toBe(code);
  });

  it("takes a site from the very round on, and as many tickets as the limit", () => {
    const heavy = Array.from({ length: 100 }, (_, at) => ({
      id: `s${at}`,
      stratum: "station",
      weight: 1000,
      since: 3,
    }));
    expect(codeOf(() => commitDraw(scheme, { round: 3, sites: heavy }))).toBeUndefined();
    const more = [...heavy, ...stations("a")];
    expect(codeOf(() => commitDraw(scheme, { round: 3, sites: more }))).toBe(
      "cadence/too-many-tickets",
    );
  });
});
