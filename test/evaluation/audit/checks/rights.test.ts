import { describe, expect, it } from "vitest";
import { rights } from "../../../../src/evaluation/audit/checks/rights.js";
import type { EvaluationScheme, Item } from "../../../../src/evaluation/model.js";
import { foundIn, multiplied, number, read } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  figureIs,
  gate,
  holds,
  item,
  printed,
  schemeOf,
  stars,
  veto,
} from "../../../support/evaluation-schemes.js";

const law = { document: "Village charter" };
const facts = {
  n: { kind: "count", most: 5 },
  open: { kind: "decimal" },
  fined: { kind: "boolean" },
} as const;
const scheme = (rest: Partial<EvaluationScheme>): EvaluationScheme => ({
  ...schemeOf({ facts, dimensions: [dimension("all", [item("n", "5")])] }),
  ...rest,
});
const found = (rest: Partial<EvaluationScheme>) => foundIn(rights(checkedScheme(scheme(rest))));
const one = (rest: Partial<Item>) => [dimension("all", [item("only", "0", rest)])];
const loss = multiplied(number("-1"), read("n"));
const place = "/dimensions/0/of/0";

describe("rights, of persons and households", () => {
  it.each(["person", "household"] as const)("asks what entitles to take from a %s", (subject) => {
    expect(found({ subject, dimensions: one({ rule: loss }) })).toEqual([
      `warning legal-basis-missing ${place}`,
    ]);
    expect(found({ subject, dimensions: one({ rule: loss, legalBasis: law }) })).toEqual([]);
    expect(found({ subject, dimensions: one({ rule: read("n") }) })).toEqual([]);
    expect(found({ subject, dimensions: one({ rule: read("open") }) })).toHaveLength(1);
  });

  it("asks the same of vetoes", () => {
    const vetoes = [veto("fined", holds("fined"), { kind: "bars" })];
    expect(found({ subject: "person", vetoes })).toEqual(["warning legal-basis-missing /vetoes/0"]);
    const lawful = vetoes.map((each) => ({ ...each, legalBasis: law }));
    expect(found({ subject: "person", vetoes: lawful })).toEqual([]);
  });

  it.each(["site", "region", "organization"] as const)("asks nothing of a %s", (subject) => {
    const vetoes = [veto("fined", holds("fined"), { kind: "bars" })];
    expect(found({ subject, vetoes, dimensions: one({ rule: loss }) })).toEqual([]);
  });
});

describe("rights, of everybody", () => {
  const petition = { zh: "无越级上访", en: "none" };

  it("reads labels, citations and facts of rules", () => {
    expect(found({ dimensions: one({ rule: read("n"), label: petition }) })).toEqual([
      `warning touches-petitioning ${place}`,
    ]);
    const citation = { document: "信访工作办法" };
    expect(found({ dimensions: one({ rule: { ...read("n"), citation } }) })).toHaveLength(1);
    const told = { ...facts, n: { ...facts.n, label: { zh: "低保户数", en: "households" } } };
    expect(found({ facts: told, dimensions: one({ rule: read("n") }) })).toEqual([
      `warning touches-benefits ${place}`,
    ]);
    const named = { ...facts, 医保: facts.n };
    expect(found({ facts: named, dimensions: one({ rule: read("医保") }) })).toHaveLength(1);
  });

  it("reads gates, vetoes, classes and figures", () => {
    const total = figureIs("total", "at-least", "1");
    const findings = found({
      figures: [{ id: "pension", amount: printed("1") }],
      gates: [{ ...gate("line", total, "award"), label: petition }],
      vetoes: [
        {
          ...veto("event", holds("fined"), { kind: "bars" }),
          label: { zh: "x", en: "Social insurance unpaid" },
        },
      ],
      classification: { ...stars, classes: [{ id: "a", label: petition, when: total }] },
    });
    expect(findings).toEqual([
      "warning touches-benefits /figures/0",
      "warning touches-petitioning /gates/0",
      "warning touches-benefits /vetoes/0",
      "warning touches-petitioning /classification/classes/0",
    ]);
  });

  it("names the word, the text and the reason", () => {
    const label = { zh: "x", en: "Petitions received" };
    const [finding] = rights(
      checkedScheme(scheme({ dimensions: one({ rule: read("n"), label }) })),
    );
    expect(finding?.counterexample).toEqual({
      kind: "word",
      word: "petition",
      text: "Petitions received",
    });
    expect(finding?.message.en).toContain("Constitution, article 41");
    expect(finding?.message.zh).toContain("“petition”");
  });

  it("reports each right once for a rule, and both where both are touched", () => {
    const label = { zh: "上访或取消低保", en: "petition or pension" };
    expect(found({ dimensions: one({ rule: read("n"), label }) })).toEqual([
      `warning touches-petitioning ${place}`,
      `warning touches-benefits ${place}`,
    ]);
  });

  it("leaves other words alone", () => {
    const label = { zh: "竞赛", en: "competitions and suspensions" };
    expect(found({ dimensions: one({ rule: read("n"), label }) })).toEqual([]);
  });
});
