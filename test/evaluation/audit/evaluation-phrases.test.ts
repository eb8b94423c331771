import { describe, expect, it } from "vitest";
import { isText } from "../../../src/core/text.js";
import { evaluationPhrases as phrases } from "../../../src/evaluation/audit/evaluation-phrases.js";
import { rightsLexicon } from "../../../src/evaluation/audit/rights-lexicon.js";

const id = "长".repeat(64);
const sentences = [
  phrases.sumDiffers(id, "3", "2"),
  phrases.totalDiffers("100", "99"),
  phrases.pointsExceeded(id, "5"),
  phrases.totalExceeded("100"),
  phrases.pointsOutOfReach(id, "5", "4"),
  phrases.pointsNotReached(id, "5", "4"),
  phrases.itemWithoutFloor(id),
  phrases.classGap("89.5"),
  phrases.classGapBeyond("30"),
  phrases.classOverlap("950"),
  phrases.classOutOfReach(id),
  phrases.classShadowed(id),
  phrases.floorOutOfReach(id),
  phrases.gateNeverOpens(id),
  phrases.gateAlwaysOpen(id),
  phrases.vetoNeverStrikes(id),
  phrases.vetoAlwaysStrikes(id),
  phrases.vetoWithoutEffect(id),
  phrases.bonusOpensGate(id, id),
  phrases.bonusCountsForGate(id, id),
  phrases.seatsVanish(id, 3),
  phrases.noSeats(id),
  phrases.stratumWithoutSeats(id, id),
  phrases.tiesUnresolved(),
  phrases.totalsNotComparable("98", "100"),
  phrases.notApplicableWithoutPoints(id),
  phrases.legalBasisMissing(id),
  ...rightsLexicon.map(({ reason }) => phrases.touchesRight(id, "社保", reason)),
];

describe("the sentences of the audit of schemes", () => {
  it.each(sentences)("can be shown in both languages: $en", ({ zh, en }) => {
    expect([isText(zh), isText(en)]).toEqual([true, true]);
    expect(/[\u4e00-\u9fff].*。$/u.test(zh)).toBe(true);
    expect(en.endsWith(".")).toBe(true);
  });

  it("are different sentences", () => {
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(sentences.length);
    expect(new Set(sentences.map(({ zh }) => zh)).size).toBe(sentences.length);
  });
});
