import { describe, expect, it } from "vitest";
import type { Draw } from "../../src/cadence/model/draw.js";
import { verifyDraw } from "../../src/cadence/verify-draw.js";
import { drawSchemeOf, stations } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";
import { drawBy } from "../support/draw-by.js";

const scheme = drawSchemeOf(2);
const round = { round: 1, sites: stations("a", "b", "c") };
const draw = drawBy(scheme, round, "2026-11-27 12 25 30");
const [stratum] = draw.strata as readonly [Draw["strata"][number]];
const withStratum = (parts: object): Draw => ({ ...draw, strata: [{ ...stratum, ...parts }] });
const [first, second] = stratum.drawn;

describe("verifying a draw", () => {
  it("confirms a draw that comes out again, from JSON and in any order of lists", () => {
    const sites = [...round.sites].reverse();
    const published = JSON.parse(JSON.stringify(draw)) as Draw;
    expect(verifyDraw(scheme, { ...round, sites }, published)).toEqual({ status: "verified" });
  });

  it.each<[string, Draw, object]>([
    [
      "a site put in the place of another",
      withStratum({ drawn: [{ ...first, site: "x" }, second] }),
      { path: "/strata/0/drawn/0/site", expected: first?.site, published: "x" },
    ],
    [
      "a site left out",
      withStratum({ drawn: [first] }),
      { path: "/strata/0/drawn/1", expected: second },
    ],
    [
      "a site added",
      withStratum({ drawn: [first, second, first] }),
      { path: "/strata/0/drawn/2", published: first },
    ],
    [
      "a number that is wrong, before others that are",
      withStratum({ seats: 3, unfilled: 1 }),
      { path: "/strata/0/seats", expected: 2, published: 3 },
    ],
    [
      "the digest of another list",
      { ...draw, committed: { ...draw.committed, sites: "0".repeat(64) } },
      { path: "/committed/sites", expected: draw.committed.sites, published: "0".repeat(64) },
    ],
  ])("names %s", (_, published, difference) => {
    expect(verifyDraw(scheme, round, published)).toEqual({ status: "differs", ...difference });
  });

  it("finds a seed that was tried until it suited", () => {
    const other = verifyDraw(scheme, round, { ...draw, seed: "another seed" });
    expect(other.status).toBe("differs");
  });

  it("refuses a draw that ought not to have taken place", () => {
    expect(verifyDraw(drawSchemeOf(1), round, draw)).toEqual({
      status: "refused",
      reasons: ["not-as-committed"],
    });
  });

  it("refuses what is no draw", () => {
    expect(codeOf(() => verifyDraw(scheme, round, { status: "refused" } as never))).toBe(
      "cadence/invalid-draw",
    );
  });
});
