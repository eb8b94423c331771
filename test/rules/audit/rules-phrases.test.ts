import { describe, expect, it } from "vitest";
import { isText } from "../../../src/core/text.js";
import { rulesPhrases } from "../../../src/rules/audit/rules-phrases.js";

const longest = "长".repeat(64);
const sentences = [
  rulesPhrases.gapBetween("1"),
  rulesPhrases.gapBetweenWithRest("1"),
  rulesPhrases.gapBeyond("1"),
  rulesPhrases.overlapOnly("1"),
  rulesPhrases.overlapFirst("1"),
  rulesPhrases.caseOutOfReach(),
  rulesPhrases.caseShadowed(),
  rulesPhrases.betterEvidenceLowers(longest),
  rulesPhrases.shortfallRewarded(longest),
  rulesPhrases.proportionUncapped("15"),
  rulesPhrases.divisorZero(),
  rulesPhrases.divisorPerhapsZero(),
  rulesPhrases.tooFewRows(longest),
  rulesPhrases.tableIncomplete(3),
  rulesPhrases.factUnread(longest),
  rulesPhrases.parameterUnread(longest),
  rulesPhrases.factWithoutInfluence(longest, 128),
  rulesPhrases.figureConstant(longest),
  rulesPhrases.limitWithoutInfluence(),
  rulesPhrases.limitAlwaysBinds(),
  rulesPhrases.partWithoutInfluence(),
  rulesPhrases.conditionDecided(true),
  rulesPhrases.conditionDecided(false),
  rulesPhrases.parameterGap(longest, "2024-01-01"),
  rulesPhrases.parameterConflict(longest, "2024-01-01"),
  rulesPhrases.parameterConflictPerhaps(longest, "2024-01-01"),
  rulesPhrases.probesExhausted(),
];

describe("the sentences of the audit", () => {
  it.each(sentences)("can be shown in both languages: $en", ({ zh, en }) => {
    expect([isText(zh), isText(en)]).toEqual([true, true]);
    expect(/[\u4e00-\u9fff].*。$/u.test(zh)).toBe(true);
    expect(/\.(?: \(no proof\)\.)?$/.test(en)).toBe(true);
  });

  it("are different sentences", () => {
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(sentences.length);
    expect(new Set(sentences.map(({ zh }) => zh)).size).toBe(sentences.length);
  });
});
