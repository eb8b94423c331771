import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import type { Trace, TraceEntry } from "../../src/core/trace.js";
import { leavesOf, traceVersion } from "../../src/core/trace.js";
import { codeOf } from "../support/code-of.js";
import { hostileValues } from "../support/hostile-values.js";

const leaf = (at: string): TraceEntry => ({ kind: "fact", at, value: "1" });
const sum = (at: string, ...parts: TraceEntry[]): TraceEntry => ({
  kind: "sum",
  at,
  value: "3",
  parts,
});

describe("leavesOf", () => {
  it("lists the leaves in the order of the parts", () => {
    const root = sum("", leaf("/0"), sum("/1", leaf("/1/0"), leaf("/1/1")), leaf("/2"));
    expect(leavesOf(root).map(({ at }) => at)).toEqual(["/0", "/1/0", "/1/1", "/2"]);
  });

  it("counts an entry without parts as its own leaf", () => {
    expect(leavesOf(leaf("/0"))).toEqual([leaf("/0")]);
    expect(leavesOf(sum("/0"))).toEqual([sum("/0")]);
  });

  it("lists a shared leaf once for each place", () => {
    const shared = Object.freeze(leaf("/0"));
    expect(leavesOf(sum("", shared, shared))).toEqual([shared, shared]);
  });

  it("takes the whole format as plain data", () => {
    const trace: Required<Trace> = {
      version: traceVersion,
      scheme: { id: "stars-2024", version: "1" },
      asOf: "2024-05-01",
      root: {
        kind: "fact",
        at: "/items/0",
        value: { unknown: "missing-evidence" },
        label: { zh: "面积", en: "area" },
        citation: { document: "Order 2" },
        unit: "square meters",
        detail: { fact: "area", bounds: ["0", "500"] },
        parts: [],
      },
    };
    expect(leavesOf(trace.root)).toEqual([trace.root]);
    expect(Object.isFrozen(leavesOf(trace.root)[0]?.detail)).toBe(true);
  });

  it("works through a trace 90 steps deep", () => {
    let root = leaf("/deep");
    for (let level = 0; level < 90; level += 1) root = sum(`/${level}`, root);
    expect(leavesOf(root)).toEqual([leaf("/deep")]);
  });

  it.each([
    [{ at: "", value: "1" }, "core/invalid-shape"],
    [{ kind: "fact", value: "1" }, "core/invalid-shape"],
    [{ kind: "fact", at: "" }, "core/invalid-shape"],
    [{ kind: 1, at: "", value: "1" }, "core/invalid-shape"],
    [{ kind: "fact", at: 1, value: "1" }, "core/invalid-shape"],
    [{ ...leaf(""), parts: leaf("") }, "core/invalid-shape"],
    [sum("", "leaf" as never), "core/invalid-shape"],
    [sum("", null as never), "core/invalid-shape"],
    [null, "core/invalid-shape"],
    ["trace", "core/invalid-shape"],
  ])("refuses %o", (entry, code) => {
    expect(codeOf(() => leavesOf(entry as never))).toBe(code);
  });

  it("refuses a step that is its own part", () => {
    const parts: TraceEntry[] = [];
    const loop = sum("", ...parts);
    Object.assign(loop, { parts: [loop] });
    expect(codeOf(() => leavesOf(loop))).toBe("core/cycle");
  });

  it.each(hostileValues)("meets $family: $name", ({ make, harmless }) => {
    try {
      expect(leavesOf(make(leaf("/0")) as TraceEntry)).toHaveLength(1);
    } catch (error) {
      expect(isDomainError(error) && harmless !== true).toBe(true);
    }
  });
});
