import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { closeRound } from "../../src/acceptance/close-round.js";
import type { ClosedRound, OpenRound } from "../../src/acceptance/model/closed-round.js";
import { reviewRound } from "../../src/acceptance/review-round.js";
import { codeOf } from "../support/code-of.js";

const sites = [
  { site: "s2", facts: { events: 7 }, result: { score: { unknown: "missing-evidence" } } },
  { site: "s1", facts: { events: 12 }, result: { score: "88.5", star: 4, rank: null } },
] as const;
const round: OpenRound = {
  round: "2024",
  scheme: { id: "stars", version: "2024" },
  calculation: "wenming 0.1.0",
  sites,
};
const closed = closeRound(round, { closedOn: "2024-12-31" });
const sha = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("closeRound", () => {
  it("keeps results and digests of what they rest on", () => {
    expect(closed).toMatchObject({
      format: "wenming/closed-round/1",
      round: "2024",
      closedOn: "2024-12-31",
      calculation: "wenming 0.1.0",
      schemeDigest: sha('{"id":"stars","version":"2024"}'),
      factDigests: { s1: sha('{"events":12}'), s2: sha('{"events":7}') },
      results: { s1: sites[1].result, s2: sites[0].result },
    });
    expect(Object.keys(closed.results)).toEqual(["s1", "s2"]);
  });

  it("is sealed over its head and site by site, as anyone can work out again", () => {
    const { digest, factDigests, results, ...head } = closed;
    const text = JSON.stringify(Object.fromEntries(Object.entries(head).sort()));
    const seal = (before: string, site: "s1" | "s2", result: string) =>
      sha(
        `{"facts":"${factDigests[site]}","result":${result},"seal":"${before}","site":"${site}"}`,
      );
    const first = seal(sha(text), "s1", '{"rank":null,"score":"88.5","star":4}');
    expect(digest).toBe(seal(first, "s2", '{"score":{"unknown":"missing-evidence"}}'));
    expect(results.s1).toEqual(sites[1].result);
  });

  it("does not depend on the order of sites and fields", () => {
    const turned = {
      ...round,
      sites: [
        { result: { rank: null, star: 4, score: "88.5" }, facts: { events: 12 }, site: "s1" },
        sites[0],
      ],
    } as OpenRound;
    expect(closeRound(turned, { closedOn: "2024-12-31" }).digest).toBe(closed.digest);
  });

  it.each<[string, unknown, unknown, string]>([
    [
      "a site twice",
      { ...round, sites: [sites[0], sites[0]] },
      { closedOn: "2024-12-31" },
      "acceptance/invalid-round",
    ],
    [
      "a site that no record can be keyed by",
      { ...round, sites: [{ ...sites[0], site: "__proto__" }] },
      { closedOn: "2024-12-31" },
      "acceptance/invalid-round",
    ],
    [
      "no sites",
      { ...round, sites: undefined },
      { closedOn: "2024-12-31" },
      "acceptance/invalid-round",
    ],
    [
      "a result with a list",
      { ...round, sites: [{ ...sites[0], result: { a: [] } }] },
      { closedOn: "2024-12-31" },
      "acceptance/invalid-round",
    ],
    ["no day", round, {}, "core/invalid-shape"],
    ["a day that does not exist", round, { closedOn: "2024-02-30" }, "core/invalid-date"],
    [
      "facts that are no data",
      { ...round, sites: [{ ...sites[0], facts: () => 1 }] },
      { closedOn: "2024-12-31" },
      "core/invalid-shape",
    ],
  ])("refuses %s", (_, open, options, code) => {
    expect(codeOf(() => closeRound(open as never, options as never))).toBe(code);
  });
});

describe("reviewRound", () => {
  it("finds nothing where nothing is otherwise", () => {
    expect(reviewRound(closed, round)).toEqual({ intact: true, changed: [], sites: [] });
    expect(reviewRound(JSON.parse(JSON.stringify(closed)), round).intact).toBe(true);
  });

  it("tells what is otherwise now, site by site and field by field", () => {
    const now = {
      ...round,
      scheme: { id: "stars", version: "2025" },
      calculation: "wenming 0.2.0",
      sites: [
        { ...sites[1], facts: { events: 11 }, result: { score: "84", star: 4, constructor: 1 } },
        { site: "s3", facts: {}, result: {} },
      ],
    } as unknown as OpenRound;
    expect(reviewRound(closed, now)).toEqual({
      intact: true,
      changed: ["scheme", "calculation"],
      sites: [
        {
          site: "s1",
          factsChanged: true,
          fields: [
            { field: "constructor", now: 1 },
            { field: "rank", closed: null },
            { field: "score", closed: "88.5", now: "84" },
          ],
        },
        {
          site: "s2",
          presence: "removed",
          factsChanged: true,
          fields: [{ field: "score", closed: { unknown: "missing-evidence" } }],
        },
        { site: "s3", presence: "added", factsChanged: true, fields: [] },
      ],
    });
  });

  it("tells a change of facts that changed no result, and the reverse", () => {
    const facts = { ...round, sites: [sites[0], { ...sites[1], facts: { events: 13 } }] };
    expect(reviewRound(closed, facts).sites).toEqual([
      { site: "s1", factsChanged: true, fields: [] },
    ]);
    const result = {
      ...round,
      sites: [sites[0], { ...sites[1], result: { ...sites[1].result, star: 3 } }],
    };
    expect(reviewRound(closed, result as never).sites).toEqual([
      { site: "s1", factsChanged: false, fields: [{ field: "star", closed: 4, now: 3 }] },
    ]);
  });

  it.each<[string, (copy: Record<string, unknown>) => void]>([
    ["a star", (copy) => Object.assign((copy.results as { s1: object }).s1, { star: 5 })],
    ["a day", (copy) => Object.assign(copy, { closedOn: "2024-12-30" })],
    ["a digest of facts", (copy) => Object.assign(copy.factDigests as object, { s1: sha("x") })],
    ["a digest of nobody", (copy) => Object.assign(copy.factDigests as object, { s9: sha("x") })],
    ["a digest of the scheme", (copy) => Object.assign(copy, { schemeDigest: sha("x") })],
    ["a site that left", (copy) => Reflect.deleteProperty(copy.results as object, "s2")],
  ])("sees that %s was edited", (_, edit) => {
    const copy = JSON.parse(JSON.stringify(closed));
    edit(copy);
    expect(reviewRound(copy as ClosedRound, round).intact).toBe(false);
  });

  it("refuses another round", () => {
    const other = { ...round, round: "other" };
    expect(codeOf(() => reviewRound(closed, other))).toBe("acceptance/invalid-round");
  });

  it("refuses what is no closed round", () => {
    expect(codeOf(() => reviewRound({} as never, round))).toBe("acceptance/invalid-round");
    expect(codeOf(() => reviewRound({ ...closed, digest: "x" } as never, round))).toBe(
      "acceptance/invalid-round",
    );
    expect(codeOf(() => reviewRound(closed, {} as never))).toBe("acceptance/invalid-round");
  });
});
