import { describe, expect, it } from "vitest";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { Bracket } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";
import { expectAgreement } from "../../support/compare-readers.js";

const SAFE = `${Number.MAX_SAFE_INTEGER}` as `${number}`;
const minusSafe = `-${SAFE}` as `${number}`;
const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ n }));

describe("brackets that leave the safe integers only on the way", () => {
  it.each<[string, readonly Bracket[]]>([
    ["up and down", [{ upTo: "3", rate: SAFE }, { rate: "-9007199254740990" }]],
    ["and an odd one", [{ upTo: "3", rate: SAFE }, { upTo: "4", rate: "1" }, { rate: minusSafe }]],
  ])("earn what the exact reader says: %s", (_, brackets) => {
    const amount = { kind: "brackets", of: { kind: "fact", fact: "n" }, brackets } as const;
    const figures = [{ id: "x", amount }];
    expectAgreement({ facts: { n: { kind: "count", most: 9 } }, figures }, rows);
    expectAgreement({ facts: { n: { kind: "count" } }, figures }, rows);
  });
});

describe("brackets", () => {
  const amountOf = (...brackets: readonly Bracket[]) =>
    ({ kind: "brackets", of: { kind: "fact", fact: "n" }, brackets }) as const;
  const most = Number.MAX_SAFE_INTEGER;

  it("that no quantity reaches earn nothing", () => {
    const amount = amountOf({ upTo: "10", rate: "2" }, { upTo: "20", rate: "3" }, { rate: "5" });
    const facts = { n: { kind: "count", most: 9 } } as const;
    expectAgreement({ facts, figures: [{ id: "x", amount }] }, rows);
    const { low, high } = compileRules(prepareRules({ facts, figures: [{ id: "x", amount }] }))
      .open({}, 1)
      .evaluate([])
      .numbers("x");
    expect([low + 0, high]).toEqual([0, 18]);
  });

  it.each<[string, Bracket]>([
    ["a rate", { rate: "1" }],
    ["a part dropped", { size: "7", each: "1", part: "dropped" }],
    ["a part that counts", { size: "1000", each: "1", part: "counts" }],
  ])("are exact up to the last safe integers: %s", (_, bracket) => {
    const figures = [{ id: "x", amount: amountOf(bracket) }];
    const large = [most, most - 1, most - 6, most - 7, most - 8, most - 999, most - 1000];
    expectAgreement(
      { facts: { n: { kind: "count" } }, figures },
      large.map((n) => ({ n })),
    );
  });
});

describe("units", () => {
  const most = Number.MAX_SAFE_INTEGER;

  it.each(["dropped", "counts"] as const)("are exact up to the last safe integers: %s", (part) => {
    const large = [0, 1, 6, 7, 8, most, most - 1, most - 6, most - 7, most - 8];
    const amounts = (["1", "7", "0.5"] as const).map((size) => ({
      id: size,
      amount: {
        kind: "units",
        of: { kind: "fact", fact: "n" },
        size,
        each: { kind: "constant", value: "1" },
        part,
      } as const,
    }));
    expectAgreement(
      { facts: { n: { kind: "count" } }, figures: amounts },
      large.map((n) => ({ n })),
    );
  });
});
