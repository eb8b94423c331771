import { describe, expect, it } from "vitest";
import { factBounds } from "../../../../src/rules/audit/bounds/bounds-of-leaves.js";
import type { Amount } from "../../../../src/rules/model.js";
import { boundsOf, boundsText, read, scopeOf } from "../../../support/audit-texts.js";

describe("factBounds", () => {
  it.each([
    ["n", "0..10/0"],
    ["any", "0..9007199254740991/0"],
    ["hours", "-5..5/1"],
    ["open", "../2"],
    ["below", "..-1/0"],
    ["gone", "0..3/0?"],
    ["share", "0..1/4"],
    ["pay", "0..100/2"],
  ])("of %s", (fact, text) => {
    expect(boundsOf(read(fact))).toBe(text);
  });

  it("knows nothing of what is no number", () => {
    const scope = scopeOf([]);
    expect(boundsText(factBounds({ kind: "fact", fact: "yes" }, scope))).toBe("..?");
    expect(boundsText(factBounds({ kind: "fact", fact: "nobody" }, scope))).toBe("..?");
  });
});

describe("parameterBounds", () => {
  it("takes the values of all layers and days", () => {
    expect(boundsOf({ kind: "parameter", parameter: "rate" })).toBe("1.5..2/1");
    expect(boundsOf({ kind: "parameter", parameter: "masked" })).toBe("..?");
  });
});

describe("elapsedBounds", () => {
  it.each<[string, Amount, string]>([
    [
      "from a printed day",
      {
        kind: "elapsed",
        from: { kind: "day", day: "2024-01-01" },
        until: { kind: "day", day: "2024-03-01" },
        unit: "months",
      },
      "2..2/0",
    ],
    [
      "from a fact",
      {
        kind: "elapsed",
        from: { kind: "fact", fact: "since" },
        until: { kind: "day", day: "2000-01-01" },
        unit: "years",
      },
      "-101..100/0",
    ],
    [
      "until today",
      {
        kind: "elapsed",
        from: { kind: "fact", fact: "seen" },
        until: { kind: "as-of" },
        unit: "days",
      },
      "-73413..73413/0?",
    ],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });
});

describe("earlierBounds", () => {
  it("counts the other rows", () => {
    const amount: Amount = {
      kind: "over",
      list: "cases",
      take: "max",
      amount: { kind: "earlier", same: ["sort"], on: "on", within: { unit: "years", length: 1 } },
      otherwise: { kind: "constant", value: "0" },
    };
    expect(boundsOf(amount)).toBe("0..3/0");
  });
});
