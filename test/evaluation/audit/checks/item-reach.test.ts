import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../../../src/core/decimal-text.js";
import { itemReach } from "../../../../src/evaluation/audit/checks/item-reach.js";
import type { Item } from "../../../../src/evaluation/model.js";
import type { Amount } from "../../../../src/rules/model.js";
import { added, foundIn, multiplied, number, read } from "../../../support/audit-texts.js";
import { checkedScheme } from "../../../support/audited-scheme.js";
import { dimension, holds, item, schemeOf } from "../../../support/evaluation-schemes.js";

const facts = {
  n: { kind: "count", most: 5 },
  yes: { kind: "boolean" },
  gone: { kind: "count", most: 5, mayBeUnknown: true },
} as const;
const findings = (rule: Amount, points: DecimalString = "5", rest: Partial<Item> = {}) => {
  const dimensions = [dimension("all", [item("only", points, { rule, ...rest })])];
  return itemReach(checkedScheme(schemeOf({ facts, dimensions })));
};
const found = (rule: Amount, points?: DecimalString, rest?: Partial<Item>) =>
  foundIn(findings(rule, points, rest)).map((text) => text.replace(" /dimensions/0/of/0", ""));
const n = read("n");
const given = (then: Amount, otherwise: Amount): Amount => ({
  kind: "choose",
  cases: [{ when: holds("yes"), then }],
  matching: "first",
  otherwise,
});

describe("itemReach", () => {
  it.each<[string, Amount, readonly string[]]>([
    ["its points exactly", n, []],
    ["more", multiplied(number("2"), n), ["warning points-exceeded"]],
    ["less, whatever the facts are", multiplied(number("0.9"), n), ["warning points-out-of-reach"]],
    [
      "less, as far as probes tell",
      added(given(n, number("0")), given(number("-1"), number("-1"))),
      ["warning points-out-of-reach", "warning item-without-floor"],
    ],
    [
      "less in probes alone",
      added(given(n, number("0")), given(number("0"), n), multiplied(number("-1"), given(n, n))),
      ["notice points-out-of-reach"],
    ],
    [
      "less than 0",
      added(n, multiplied(number("-2"), given(number("1"), number("0")))),
      ["warning item-without-floor"],
    ],
    ["nothing that can be told", { kind: "parameter", parameter: "masked" }, []],
  ])("an item that earns %s", (_, rule, codes) => {
    const parameters = {
      masked: {
        lowerLevels: "may-change",
        layers: [
          {
            level: "nation",
            values: [{ from: "2024-01-01", value: { unknown: "not-published" } }],
          },
        ],
      },
    } as const;
    const dimensions = [dimension("all", [item("only", "5", { rule })])];
    const reach = itemReach(checkedScheme(schemeOf({ facts, parameters, dimensions })));
    expect(foundIn(reach).map((text) => text.replace(" /dimensions/0/of/0", ""))).toEqual(codes);
  });

  it("passes over items without points", () => {
    expect(found(multiplied(number("-1"), n), "0")).toEqual([]);
  });

  it("looks at the rule, not at what is given where it does not apply", () => {
    const rest = { applies: holds("yes"), notApplicable: "full" } as const;
    expect(found(multiplied(number("0.5"), n), "5", rest)).toEqual(["warning points-out-of-reach"]);
    expect(found(n, "5", rest)).toEqual([]);
  });

  it("shows what it says", () => {
    const [more] = findings(multiplied(number("2"), n));
    expect(more?.counterexample).toEqual({ kind: "facts", facts: { n: 5 }, result: "10" });
    const [less] = findings(multiplied(number("0.5"), n));
    expect([less?.counterexample, less?.message.en]).toEqual([
      { kind: "reach", most: "2.5" },
      '"only" prints 5 points, and can earn 2.5 at most.',
    ]);
  });
});
