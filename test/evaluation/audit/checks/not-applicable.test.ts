import { describe, expect, it } from "vitest";
import { notApplicable } from "../../../../src/evaluation/audit/checks/not-applicable.js";
import type {
  EvaluationScheme,
  Item,
  NotApplicablePolicy,
} from "../../../../src/evaluation/model.js";
import { foundIn } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  fact,
  holds,
  item,
  schemeOf,
  twoPlaces,
} from "../../../support/evaluation-schemes.js";

const score = { kind: "decimal", least: "0", most: "98", places: 1 } as const;
const kind = { kind: "choice", options: [{ id: "a" }, { id: "b" }] } as const;
const lake = (rest: Partial<Item>, points: `${number}` = "2") =>
  item("lake", points, { rule: fact("score"), applies: holds("lake"), ...rest });
const scheme = (
  parts: readonly Item[],
  rest: Partial<EvaluationScheme> = {},
): EvaluationScheme => ({
  ...schemeOf({
    facts: { score, lake: { kind: "boolean" }, kind },
    dimensions: [dimension("all", [item("score", "98"), ...parts])],
    total: { rounding: twoPlaces },
    ranking: { by: [{ figure: "total", first: "highest" }], ties: "gaps" },
  }),
  ...rest,
});
const found = (...parts: Parameters<typeof scheme>) =>
  notApplicable(checkedScheme(scheme(...parts)));
const policy = (notApplicablePolicy: NotApplicablePolicy) => ({
  notApplicable: notApplicablePolicy,
});

describe("notApplicable", () => {
  it("reports totals out of different full marks in one ranking", () => {
    const [finding] = found([lake(policy("drop"))]);
    expect([finding?.code, finding?.severity, finding?.at]).toEqual([
      "totals-not-comparable",
      "notice",
      "/ranking",
    ]);
    expect(finding?.counterexample).toEqual({
      kind: "facts",
      facts: { lake: false },
      result: "98",
    });
    expect(finding?.message.en).toContain("out of 98 and of 100 points");
  });

  it("says nothing where full marks stay the same", () => {
    expect(found([lake(policy("full"))])).toEqual([]);
    expect(found([lake(policy("rescale"))])).toEqual([]);
    const of = (id: string): Item =>
      item(id, "2", {
        rule: fact("score"),
        applies: { kind: "among", fact: "kind", options: [id] },
      });
    expect(found([of("a"), of("b")], policy("drop"))).toEqual([]);
  });

  it("says nothing where totals are not ranked", () => {
    const { ranking, ...unranked } = scheme([lake(policy("drop"))]);
    expect(ranking?.ties).toBe("gaps");
    expect(notApplicable(checkedScheme(unranked))).toEqual([]);
    const by = [{ figure: "all", first: "highest" }] as const;
    expect(found([lake(policy("drop"))], { ranking: { by, ties: "gaps" } })).toEqual([]);
  });

  it("says nothing where no probe tells the full marks", () => {
    const checked = checkedScheme(scheme([lake(policy("drop"))]));
    const prober = { ...checked.audited.prober, resultOf: () => undefined };
    expect(notApplicable({ ...checked, audited: { ...checked.audited, prober } })).toEqual([]);
  });

  it("reports marks that are to be moved and are not there", () => {
    expect(foundIn(found([lake(policy("redistribute"), "0")]))).toEqual([
      "notice not-applicable-without-points /dimensions/0/of/1",
    ]);
    expect(foundIn(found([lake(policy("rescale"), "0")]))).toHaveLength(1);
    expect(found([lake(policy("drop"), "0")])).toEqual([]);
  });
});
