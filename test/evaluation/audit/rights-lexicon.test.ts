import { describe, expect, it } from "vitest";
import { isText } from "../../../src/core/text.js";
import { rightsLexicon, wordIn } from "../../../src/evaluation/audit/rights-lexicon.js";

const [petitioning, benefits] = rightsLexicon;

describe("wordIn", () => {
  it.each([
    ["上访", "越级上访"],
    ["petition", "Petitioned twice"],
    ["petition", "re-petition"],
    ["letters and visits", "office of letters and visits"],
    [undefined, "competition, repetition"],
    [undefined, ""],
  ])("finds %s in %s", (word, text) => {
    expect(petitioning && wordIn(text, petitioning)).toBe(word);
  });

  it("finds a word behind one that is none", () => {
    expect(petitioning && wordIn("competition about a petition", petitioning)).toBe("petition");
    expect(benefits && wordIn("suspension of the pension", benefits)).toBe("pension");
  });
});

describe("the lexicon", () => {
  it("gives a reason for every right, in both languages", () => {
    expect(rightsLexicon.map(({ code }) => code)).toEqual([
      "touches-petitioning",
      "touches-benefits",
    ]);
    for (const { reason, zh, en } of rightsLexicon) {
      expect([isText(reason.zh), isText(reason.en)]).toEqual([true, true]);
      expect(new Set([...zh, ...en]).size).toBe(zh.length + en.length);
      expect(en.every((word) => word === word.toLowerCase())).toBe(true);
    }
  });
});
