import { describe, expect, it } from "vitest";
import { roundingModes } from "../../../src/core/rounding.js";
import type { TraceEntry } from "../../../src/core/trace.js";
import { unknown, unknownReasons } from "../../../src/core/unknown.js";
import type { Phrases } from "../../../src/rules/explain/phrases.js";
import { english } from "../../../src/rules/explain/phrases-en.js";
import { chinese } from "../../../src/rules/explain/phrases-zh.js";
import { tellEntry } from "../../../src/rules/explain/sentence.js";
import { jurisdictions } from "../../../src/rules/jurisdictions.js";
import type { Comparison } from "../../../src/rules/model.js";
import { goldenCases } from "./golden-cases.js";

/** Phrases that remember which of them were used. */
function watched(phrases: Phrases) {
  const used = new Set<string>();
  const watching = new Proxy(phrases, {
    get: (target, key) => {
      used.add(String(key));
      return Reflect.get(target, key);
    },
  });
  return { used, phrases: watching };
}

const answer: TraceEntry = { kind: "award", at: "", value: true };
const figure: TraceEntry = {
  kind: "figure",
  at: "",
  value: true,
  parts: [{ ...answer, label: { zh: "奖", en: "award" } }],
};

describe("the phrases", () => {
  it.each([
    ["zh", chinese],
    ["en", english],
  ] as const)("in %s are all used", (_, phrases) => {
    const { used, phrases: watching } = watched(phrases);
    const voice = { phrases: watching, read: ({ zh }: { readonly zh: string }) => zh };
    const waiting = [...Object.values(goldenCases), answer, figure];
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      waiting.push(...tellEntry(entry, voice).below);
    }
    expect([...used].sort()).toEqual(Object.keys(phrases).sort());
  });

  it("have the same keys in both languages", () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  it.each<[Comparison, string, string]>([
    ["above", "3，须高于 2", "3 must be above 2"],
    ["at-least", "3，须不低于 2", "3 must be at least 2"],
    ["equal", "3，须等于 2", "3 must be equal to 2"],
    ["not-equal", "3，须不等于 2", "3 must be other than 2"],
    ["at-most", "3，须不高于 2", "3 must be at most 2"],
    ["below", "3，须低于 2", "3 must be below 2"],
  ])("tell %s", (is, zh, en) => {
    expect(chinese.compare("3", is, "2")).toBe(zh);
    expect(english.compare("3", is, "2")).toBe(en);
  });

  it("tell every reason, rounding mode and level in words of its own", () => {
    for (const phrases of [chinese, english]) {
      const texts = [
        unknownReasons.map((reason) => phrases.unsettled("x", unknown(reason).unknown)),
        roundingModes.map((mode) => phrases.rounding(mode, { places: 0 })),
        jurisdictions.map((level) => phrases.parameter("x", { level, from: "2024-01-01" })),
        (["days", "months", "years"] as const).map((unit) => phrases.elapsed("x", "y", unit)),
        (["days", "months", "years"] as const).map((unit) => phrases.earlier({ unit, length: 3 })),
      ];
      for (const list of texts) {
        expect(new Set(list).size).toBe(list.length);
        expect(list.join("")).not.toContain("undefined");
      }
    }
  });

  it("put book marks around a title that has none", () => {
    expect(chinese.source("办法", "第一条")).toBe("《办法》第一条");
    expect(chinese.source("《办法》", undefined)).toBe("《办法》");
    expect(english.source("Measures", undefined)).toBe("Measures");
  });

  it("agree with numbers in English", () => {
    expect(english.rounding("up", { places: 1 })).toBe("rounded away from zero to 1 decimal place");
    expect(english.earlier({ unit: "days", length: 1 })).toBe(
      "earlier rows of the same kind within 1 day",
    );
  });
});
