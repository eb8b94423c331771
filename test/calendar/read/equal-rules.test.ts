import { describe, expect, it } from "vitest";
import { equalRules } from "../../../src/calendar/read/equal-rules.js";

const rule = { kind: "union", of: [{ kind: "dates", days: [1, "2"], rule: null }] };
const label = { zh: "圩", en: "market" };

const foundFor = (asked: object, named = true) => {
  const known = equalRules<string>(named);
  known.add(rule, "rule");
  return known.find(asked);
};

describe("equal rules", () => {
  it("are found whatever object they are", () => {
    expect(foundFor(structuredClone(rule))).toBe("rule");
    expect(foundFor(rule)).toBe("rule");
  });

  it.each([
    ["another value", { kind: "union", of: [{ kind: "dates", days: [1, "3"], rule: null }] }],
    [
      "a value of another type",
      { kind: "union", of: [{ kind: "dates", days: [1, 2], rule: null }] },
    ],
    ["one element more", { kind: "union", of: [{ kind: "dates", days: [1, "2", 3], rule: null }] }],
    [
      "one field more",
      { kind: "union", of: [{ kind: "dates", days: [1, "2"], rule: null, x: 1 }] },
    ],
    ["one field less", { kind: "union", of: [{ kind: "dates", days: [1, "2"] }] }],
    ["a rule for none", { kind: "union", of: [{ kind: "dates", days: [1, "2"], rule: {} }] }],
  ])("are not found for %s", (_, other) => {
    expect(foundFor(other)).toBeUndefined();
  });

  // The hash of "Aa" is that of "BB", as in Java.
  it("are told apart where their hashes are the same", () => {
    const known = equalRules<string>(true);
    known.add({ kind: "Aa" }, "Aa");
    expect(known.find({ kind: "BB" })).toBeUndefined();
    known.add({ kind: "BB" }, "BB");
    expect([known.find({ kind: "Aa" }), known.find({ kind: "BB" })]).toEqual(["Aa", "BB"]);
    expect(known.find({ kind: ["A", 97] })).toBeUndefined();
    expect(known.find({ kind: "AaAa" })).toBeUndefined();
  });

  it("are eight of one hash at most, so that no search is long", () => {
    const known = equalRules<string>(true);
    const all = Array.from({ length: 9 }, (_, at) => `${at} with one ending`);
    for (const kind of all) known.add({ kind }, kind);
    expect(all.map((kind) => known.find({ kind }))).toEqual([...all.slice(0, 8), undefined]);
  });

  it("leave out names and citations where these do not count", () => {
    const named = { label, citation: { document: "d" }, ...structuredClone(rule) };
    expect(foundFor(named, false)).toBe("rule");
    expect(foundFor(named, true)).toBeUndefined();
    const known = equalRules<string>(false);
    known.add(named, "named");
    expect(known.find(rule)).toBe("named");
    expect(known.find({ ...rule, label })).toBe("named");
  });
});
