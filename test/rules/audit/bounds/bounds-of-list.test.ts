import { describe, expect, it } from "vitest";
import { overBounds } from "../../../../src/rules/audit/bounds/bounds-of-list.js";
import type { OverAmount } from "../../../../src/rules/model.js";
import {
  boundsOf,
  boundsText,
  compared,
  isTrue,
  number,
  read,
  scopeOf,
  twoPlaces,
} from "../../../support/audit-texts.js";

const over = (rest: Omit<OverAmount, "kind" | "list">, list = "cases"): OverAmount => ({
  kind: "over",
  list,
  ...rest,
});
const loss = read("loss");
const never = compared(loss, "above", number("3"));

describe("overBounds", () => {
  it.each<[string, OverAmount, string]>([
    ["count", over({ take: "count" }), "0..4/0"],
    ["count of what may be unknown", over({ take: "count", where: isTrue("grave") }), "0..4/0?"],
    ["count of nothing", over({ take: "count", where: never }), "0..0/0"],
    ["sum", over({ take: "sum", amount: loss }), "-8..12/1"],
    ["mean", over({ take: "mean", amount: loss, rounding: twoPlaces }), "-2..3/2?"],
    [
      "mean with a rest",
      over({ take: "mean", amount: loss, rounding: twoPlaces, otherwise: number("9") }),
      "-2..9/2",
    ],
    [
      "middle mean",
      over({ take: "middle-mean", amount: loss, rounding: { places: 0, mode: "up" } }),
      "-2..3/0?",
    ],
    ["least", over({ take: "min", amount: loss }), "-2..3/1?"],
    [
      "greatest of nothing",
      over({ take: "max", amount: loss, where: never, otherwise: number("9") }),
      "9..9/0",
    ],
    ["an open list", over({ take: "sum", amount: read("points") }, "visits"), "0..9000/0?"],
  ])("%s", (_, amount, text) => {
    expect(boundsOf(amount)).toBe(text);
  });

  it("knows nothing of what is no list", () => {
    expect(boundsText(overBounds(over({ take: "count" }, "n"), scopeOf([])))).toBe("..?");
  });
});
