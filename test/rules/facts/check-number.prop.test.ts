import fc from "fast-check";
import { expect } from "vitest";
import type { DecimalString } from "../../../src/core/decimal-text.js";
import type { NumericFact } from "../../../src/rules/fact-sheet.js";
import { checkNumber } from "../../../src/rules/facts/check-number.js";
import { newFactReport } from "../../../src/rules/facts/fact-report.js";
import { decimalText } from "../../support/arbitraries.js";
import { compareFractions, fractionOf } from "../../support/big-fraction.js";
import { invariant } from "../../support/invariant.js";

interface Trial {
  readonly places: number;
  readonly least: DecimalString;
  readonly most: DecimalString;
  readonly value: DecimalString;
}

/** Bounds and values close together, so that many values lie on or next to a bound. */
const near = decimalText({ whole: 1, places: 3 });
const trial: fc.Arbitrary<Trial> = fc
  .record({ places: fc.nat({ max: 3 }), least: near, most: near, value: near })
  .chain((drawn) =>
    fc.constantFrom<Trial>(
      drawn,
      { ...drawn, value: drawn.least },
      { ...drawn, value: drawn.most },
      { ...drawn, value: withZero(drawn.value) },
    ),
  );

function withZero(value: DecimalString): DecimalString {
  return `${value}${value.includes(".") ? "0" : ".0"}` as DecimalString;
}

/** Accepts by fractions: the value times ten to the places is whole, and lies between the bounds. */
function isAccepted({ places, least, most, value }: Trial): boolean {
  const { numerator, denominator } = fractionOf(value);
  return (
    (numerator * 10n ** BigInt(places)) % denominator === 0n &&
    compareFractions(fractionOf(value), fractionOf(least)) >= 0 &&
    compareFractions(fractionOf(value), fractionOf(most)) <= 0
  );
}

const definitionOf = ({ places, least, most }: Trial): NumericFact => ({
  kind: "decimal",
  places,
  least,
  most,
});

invariant<Trial, (of: Trial) => boolean>("the check of a number", {
  inputs: trial,
  real: (of) => checkNumber(definitionOf(of), of.value, "", newFactReport()) !== undefined,
  law: (check, of) => {
    expect(check(of)).toBe(isAccepted(of));
  },
  faults: {
    "bounds compared as text": ({ places, least, most, value }) =>
      isAccepted({ places, least: "-99", most: "99", value }) && value >= least && value <= most,
    "bounds excluded": (of) => isAccepted(of) && of.value !== of.least && of.value !== of.most,
    "places counted with zeros at the end": (of) =>
      isAccepted(of) && (of.value.split(".")[1] ?? "").length <= of.places,
    "no look at the places": (of) => isAccepted({ ...of, places: 9 }),
    "no greatest value": (of) => isAccepted({ ...of, most: "99" }),
    "no least value": (of) => isAccepted({ ...of, least: "-99" }),
  },
});
