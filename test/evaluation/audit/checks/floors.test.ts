import { describe, expect, it } from "vitest";
import { floors } from "../../../../src/evaluation/audit/checks/floors.js";
import type { Condition } from "../../../../src/rules/model.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  fact,
  figure,
  figureIs,
  gate,
  item,
  printed,
  schemeOf,
} from "../../../support/evaluation-schemes.js";

const found = (when: Condition) =>
  floors(
    checkedScheme(
      schemeOf({
        facts: {
          score: { kind: "decimal", least: "0", most: "80", places: 1 },
          n: { kind: "count", most: 5 },
        },
        figures: [{ id: "helper", amount: fact("n") }],
        dimensions: [dimension("all", [item("score", "80")])],
        gates: [gate("line", when, "award")],
      }),
    ),
  );

describe("floors", () => {
  it.each<[string, Condition]>([
    ["at least", figureIs("all", "at-least", "81")],
    ["above", figureIs("all", "above", "80")],
    ["of an item", figureIs("score", "at-least", "81")],
    ["of the total", figureIs("total", "at-least", "81")],
    [
      "turned around",
      { kind: "compare", left: printed("81"), is: "at-most", right: figure("all") },
    ],
    [
      "turned around, below",
      { kind: "compare", left: printed("80"), is: "below", right: figure("all") },
    ],
  ])("reports a floor that cannot be reached: %s", (_, when) => {
    expect(found(when)).toMatchObject([
      {
        code: "floor-out-of-reach",
        severity: "fault",
        at: "/gates/0/when",
        counterexample: { kind: "reach", least: "0", most: "80" },
      },
    ]);
  });

  it.each<[string, Condition]>([
    ["can be reached", figureIs("all", "at-least", "80")],
    ["is a ceiling", figureIs("all", "below", "0")],
    [
      "is a ceiling turned around",
      { kind: "compare", left: printed("-1"), is: "at-least", right: figure("all") },
    ],
    ["is of another figure", figureIs("helper", "at-least", "6")],
    ["is of a fact", { kind: "compare", left: fact("n"), is: "at-least", right: printed("6") }],
    [
      "is no score at all",
      { kind: "compare", left: printed("6"), is: "at-most", right: printed("5") },
    ],
  ])("says nothing of what %s", (_, when) => {
    expect(found(when)).toEqual([]);
  });

  it("tells open ends as open", () => {
    const open = floors(
      checkedScheme(
        schemeOf({
          facts: { score: { kind: "decimal", most: "5", places: 0 } },
          dimensions: [dimension("all", [item("score", "5")])],
          gates: [gate("line", figureIs("all", "at-least", "6"), "award")],
        }),
      ),
    );
    expect(open[0]?.counterexample).toEqual({ kind: "reach", most: "5" });
  });
});
