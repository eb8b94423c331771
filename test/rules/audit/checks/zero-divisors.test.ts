import { describe, expect, it } from "vitest";
import { zeroDivisors } from "../../../../src/rules/audit/checks/zero-divisors.js";
import type { Amount } from "../../../../src/rules/model.js";
import { audited } from "../../../support/audit-probe.js";
import {
  added,
  compared,
  foundIn,
  isTrue,
  multiplied,
  number,
  read,
  twoPlaces,
} from "../../../support/audit-texts.js";

const by = (divisor: Amount, dividend: Amount = number("1")): Amount => ({
  kind: "quotient",
  dividend,
  divisor,
  rounding: twoPlaces,
});
const when = (condition: ReturnType<typeof compared>, then: Amount): Amount => ({
  kind: "choose",
  cases: [{ when: condition, then }],
  matching: "first",
  otherwise: number("0"),
});
const found = (amount: Amount) => zeroDivisors(audited({ amount }));
const at = "/figures/0/amount";

describe("zeroDivisors", () => {
  it.each<[string, Amount, readonly string[]]>([
    ["a divisor that can be 0", by(read("n")), [`warning divisor-may-be-zero ${at}`]],
    ["one that cannot", by(read("some")), []],
    [
      "one that is given above 0",
      when(compared(read("n"), "above", number("0")), by(read("n"))),
      [],
    ],
    [
      "one that is given otherwise",
      when(compared(read("n"), "below", number("5")), by(read("n"))),
      [`warning divisor-may-be-zero ${at}/cases/0/then`],
    ],
    ["a substitute", { kind: "or-else", of: by(read("n")), otherwise: number("0") }, []],
    [
      "one between the usual values",
      by(added(read("hours"), number("-2.5"))),
      [`warning divisor-may-be-zero ${at}`],
    ],
    [
      "one whose parts cancel out",
      by(added(read("n"), multiplied(number("-1"), read("n")), number("1"))),
      [`notice divisor-may-be-zero ${at}`],
    ],
    [
      "a quotient that is never read",
      when(compared(read("n"), "above", number("11")), by(read("n"))),
      [],
    ],
    [
      "one that another question guards",
      {
        kind: "choose",
        cases: [
          {
            when: { kind: "all", of: [isTrue("yes"), { kind: "not", of: isTrue("yes") }] },
            then: by(read("n")),
          },
        ],
        matching: "first",
        otherwise: number("0"),
      },
      [`notice divisor-may-be-zero ${at}/cases/0/then`],
    ],
    [
      "a divisor that is unknown itself",
      by(by(read("any"))),
      [`warning divisor-may-be-zero ${at}`, `warning divisor-may-be-zero ${at}/divisor`],
    ],
    [
      "a row",
      { kind: "over", list: "cases", take: "sum", amount: by(read("loss")) },
      [`warning divisor-may-be-zero ${at}/amount`],
    ],
  ])("%s", (_, amount, codes) => {
    expect(foundIn(found(amount))).toEqual(codes);
  });

  it("shows facts for which it is 0, where it finds some", () => {
    expect(found(by(read("n"), read("hours")))[0]?.counterexample).toEqual({
      kind: "facts",
      facts: { n: 0, hours: "-5" },
      result: { unknown: "zero-divisor" },
    });
  });
});
