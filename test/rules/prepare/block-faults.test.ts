import { describe, expect, it } from "vitest";
import type { Amount, Bracket } from "../../../src/rules/model.js";
import { amountFigure, complaintOf, faultsOf } from "../../support/rule-faults.js";

const facts = { n: { kind: "count" } };
const n: Amount = { kind: "fact", fact: "n" };
const faults = (amount: Amount) => faultsOf({ facts, figures: [amountFigure(amount)] });

describe("units", () => {
  it.each([
    ["0.01", true],
    ["4", true],
    ["0", false],
    ["0.0", false],
    ["-1", false],
  ] as const)("of size %s", (size, sound) => {
    const units: Amount = { kind: "units", of: n, size, each: n, part: "dropped" };
    expect(faults(units)).toEqual(sound ? [] : ["rules/invalid-step at /figures/0/amount"]);
  });
});

describe("brackets", () => {
  const at = (index: number) => `rules/invalid-step at /figures/0/amount/brackets/${index}`;
  const rate = (upTo?: `${number}`): Bracket => ({ rate: "1", ...(upTo && { upTo }) });
  const block = (size: `${number}`, upTo?: `${number}`): Bracket => ({
    size,
    each: "1",
    part: "counts",
    ...(upTo && { upTo }),
  });

  it.each<[string, readonly Bracket[], readonly string[]]>([
    ["one without end", [rate()], []],
    ["one with an end", [rate("10")], []],
    ["several", [rate("10"), block("5", "20"), rate()], []],
    ["an end at 0", [rate("0"), rate()], [at(0)]],
    ["an end below 0", [rate("-1"), rate()], [at(0)]],
    ["ends that fall", [rate("10"), rate("9.9"), rate()], [at(1)]],
    ["ends that are equal", [rate("10"), rate("10.0"), rate()], [at(1)]],
    ["an end that is just higher", [rate("10"), rate("10.1"), rate()], []],
    ["one without end before the last", [rate(), rate("10")], [at(0)]],
    ["a block of size 0", [rate("10"), block("0")], [at(1)]],
    ["two faults in one", [block("-1", "0"), rate()], [at(0), at(0)]],
  ])("with %s", (_, brackets, expected) => {
    expect(faults({ kind: "brackets", of: n, brackets })).toEqual(expected);
  });

  it("tells the start and the end", () => {
    const brackets = [rate("10"), rate("9")];
    const figures = [amountFigure({ kind: "brackets", of: n, brackets })];
    expect(complaintOf({ facts, figures })).toContain("ends at 9, not above its start 10");
  });
});

describe("bands", () => {
  it("are faulty where one of them is", () => {
    const bands = [
      { from: "1", then: n },
      { from: "2", above: "2", then: n },
    ] as const;
    expect(faults({ kind: "bands", of: n, matching: "first", bands })).toEqual([
      "rules/invalid-step at /figures/0/amount/bands/1",
    ]);
  });
});
