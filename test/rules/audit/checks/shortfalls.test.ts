import { describe, expect, it } from "vitest";
import { shortfallsIn } from "../../../../src/rules/audit/checks/shortfalls.js";
import { stepsIn } from "../../../../src/rules/audit/walk/steps-of-rules.js";
import { shortfall } from "../../../../src/rules/build-patterns.js";
import type { Amount } from "../../../../src/rules/model.js";
import type { Step } from "../../../../src/rules/prepare/step-parts.js";
import { added, isTrue, multiplied, number, read } from "../../../support/audit-texts.js";

const lacking = added(number("12"), multiplied(number("-1"), read("n")));
const missing: Amount = { kind: "clamp", of: lacking, least: number("0") };
const units = (of: Amount): Amount => ({
  kind: "units",
  of,
  size: "1",
  each: number("1"),
  part: "counts",
});

describe("shortfallsIn", () => {
  it.each<[string, Step, readonly string[]]>([
    ["priced", multiplied(number("0.5"), missing), ["n"]],
    [
      "the greater of 0",
      multiplied(number("0.5"), { kind: "max", of: [number("0"), lacking] }),
      ["n"],
    ],
    ["by units", units(lacking), ["n"]],
    ["by units above 0", units(missing), ["n"]],
    [
      "of a parameter",
      units(added({ kind: "parameter", parameter: "rate" }, multiplied(number("-2"), read("n")))),
      ["n"],
    ],
    ["by itself, like full points less a loss", missing, []],
    ["without a target", units(added(read("some"), multiplied(number("-1"), read("n")))), []],
    ["with another floor", multiplied({ kind: "clamp", of: lacking, least: number("1") }), []],
    ["with a cap alone", multiplied({ kind: "clamp", of: lacking, most: number("1") }), []],
    ["the greater of others", multiplied({ kind: "max", of: [number("1"), lacking] }), []],
    ["what is added", units(added(number("12"), multiplied(number("1"), read("n")))), []],
    [
      "taken twice",
      units(added(number("12"), multiplied(number("-1"), number("-1"), read("n")))),
      [],
    ],
    [
      "of two facts",
      units(added(number("12"), multiplied(number("-1"), read("n"), read("some")))),
      [],
    ],
    ["of no fact", units(added(number("12"), multiplied(number("-1"), number("2")))), []],
    ["of another amount", units(added(number("12"), multiplied(number("-1"), missing))), []],
    ["anything else", isTrue("yes"), []],
  ])("%s", (_, step, facts) => {
    expect(shortfallsIn(step)).toEqual(facts);
  });

  it("knows the shortfall that the builder makes", () => {
    const amount = shortfall({ of: read("meetings"), least: "3", each: "1", points: "3" });
    const steps = stepsIn({ id: "a", amount });
    expect(steps.flatMap(shortfallsIn)).toEqual(["meetings"]);
  });
});
