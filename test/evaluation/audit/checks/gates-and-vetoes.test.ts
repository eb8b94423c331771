import { describe, expect, it } from "vitest";
import { gatesAndVetoes } from "../../../../src/evaluation/audit/checks/gates-and-vetoes.js";
import type { VetoEffect } from "../../../../src/evaluation/model.js";
import type { Condition } from "../../../../src/rules/model.js";
import { foundIn } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import {
  dimension,
  fact,
  figureIs,
  gate,
  holds,
  item,
  printed,
  schemeOf,
  stars,
  veto,
} from "../../../support/evaluation-schemes.js";

const facts = {
  score: { kind: "decimal", least: "0", most: "100", places: 1 },
  fined: { kind: "boolean" },
  gone: { kind: "count", mayBeUnknown: true },
} as const;
const dimensions = [dimension("all", [item("score", "100")])];
const perhaps: Condition = {
  kind: "compare",
  left: fact("gone"),
  is: "at-least",
  right: printed("0"),
};
const gated = (when: Condition) =>
  foundIn(
    gatesAndVetoes(
      checkedScheme(schemeOf({ facts, dimensions, gates: [gate("line", when, "award")] })),
    ),
  );
const vetoed = (when: Condition, effect: VetoEffect = { kind: "bars" }) => {
  const scheme = schemeOf({
    facts,
    dimensions,
    classification: stars,
    vetoes: [veto("event", when, effect)],
  });
  return foundIn(gatesAndVetoes(checkedScheme(scheme)));
};

describe("gatesAndVetoes", () => {
  it("says nothing of schemes without them", () => {
    expect(gatesAndVetoes(checkedScheme(schemeOf({})))).toEqual([]);
  });

  it.each<[string, Condition, readonly string[]]>([
    ["can open", figureIs("total", "at-least", "60"), []],
    ["never opens", figureIs("total", "above", "100"), ["fault gate-never-opens /gates/0"]],
    ["is always open", figureIs("total", "at-least", "0"), ["notice gate-always-open /gates/0"]],
    ["is open or unknown", perhaps, []],
  ])("a gate that %s", (_, when, codes) => {
    expect(gated(when)).toEqual(codes);
  });

  it.each<[string, Condition, readonly string[]]>([
    ["can strike", holds("fined"), []],
    ["never strikes", figureIs("total", "below", "0"), ["warning veto-never-strikes /vetoes/0"]],
    [
      "always strikes",
      figureIs("total", "at-most", "100"),
      ["fault veto-always-strikes /vetoes/0"],
    ],
    ["strikes or is unknown", perhaps, []],
  ])("a veto that %s", (_, when, codes) => {
    expect(vetoed(when)).toEqual(codes);
  });

  it("reports a cap at the highest class", () => {
    expect(vetoed(holds("fined"), { kind: "caps", class: "five" })).toEqual([
      "warning veto-without-effect /vetoes/0",
    ]);
    expect(vetoed(holds("fined"), { kind: "caps", class: "four" })).toEqual([]);
  });
});
