import { describe, expect, it } from "vitest";
import type { Shortfall } from "../../../src/points/model.js";
import { about, earn, redeem, run } from "../../support/points-book.js";
import { balance, pointsScheme } from "../../support/points-schemes.js";

/** What is held and owed after a record `y` was amended to one worth after the other. */
function amended(shortfall: Shortfall, before: readonly ReturnType<typeof earn>[], worths: string) {
  const [first = "", ...others] = worths.split(" ");
  const amendments = others.map((points, index) =>
    about("amend", `amend-${index}`, "y", { facts: { points } }),
  );
  const scheme = pointsScheme({ balances: [balance({ shortfall })] });
  const { told, statement } = run(scheme, [...before, earn("y", first), ...amendments]);
  expect(new Set(told)).toEqual(new Set(["posted"]));
  const { available, debt, lots } = statement();
  return `${available} ${debt} of ${lots.map(({ left, record }) => `${record} ${left}`).join(", ")}`;
}

const refused = { kind: "refused" } as const;
const debt = { kind: "debt", most: "99" } as const;
/** Two points are owed. */
const owing = [earn("x", "2"), redeem("r", "2"), about("reverse", "v", "x")];
const five = [earn("p", "2"), earn("q", "3")];

describe("a worth that changes", () => {
  it.each([
    ["a deduction lessened twice, out of two lots", refused, five, "-5 -3 -1", "4 0 of p 2, q 2"],
    ["a credit made a deduction and back", refused, five, "5 -3 1", "6 0 of p 2, q 3, y 1"],
    ["deductions in several steps", refused, five, "5 -1 -3 -2 4", "9 0 of p 2, q 3, y 4"],
    ["a deduction undone and made again", refused, five, "-4 -1 -4 -5 5", "10 0 of p 2, q 3, y 5"],
    ["a credit that paid a debt", debt, owing, "5", "3 0 of y 3"],
    ["the same made a deduction", debt, owing, "5 -3", "0 5 of "],
    ["the same lessened", debt, owing, "5 -3 -1", "0 3 of "],
    ["the same and back", debt, owing, "5 -3 1", "0 1 of "],
    ["the same and back in full", debt, owing, "5 -3 5", "3 0 of y 3"],
    ["what was forgiven", { kind: "forgiven" }, five, "-7 -1", "5 0 of p 2, q 3"],
    ["what was forgiven of a credit", { kind: "forgiven" }, five, "5 -9 1", "6 0 of p 2, q 3, y 1"],
  ] as const)("%s", (_, shortfall, before, worths, told) => {
    expect(amended(shortfall, before, worths)).toBe(told);
  });

  it("gives back debt that was paid in the meantime as points", () => {
    const scheme = pointsScheme({ balances: [balance({ shortfall: debt })] });
    const { statement } = run(scheme, [
      earn("y", "-5"),
      earn("p", "4"),
      about("amend", "1", "y", { facts: { points: "-2" } }),
      // The lot that pays was taken by nobody else.
      about("amend", "2", "y", { facts: { points: "-3" } }),
    ]);
    expect(statement()).toMatchObject({ available: "1", debt: "0" });
  });
});
