import { Decimal } from "decimal.js";

/** What a host may do to its own copy of decimal.js, before or after it loads the library. */
function changeSettings(): void {
  Decimal.set({
    precision: 2,
    rounding: 0,
    toExpNeg: 0,
    toExpPos: 0,
    maxE: 2,
    minE: -2,
    modulo: 9,
  });
}

const order = process.argv[2];
if (order === "before") changeSettings();
const { digestOf } = await import("../zones/canonical.js");
const { operations } = await import("../zones/operations.js");
if (order === "after") changeSettings();

const digests = Object.entries(operations).flatMap(([entry, named]) =>
  Object.entries(named).map(([name, run]) => [`${entry} ${name}`, digestOf(run())]),
);
console.log(JSON.stringify({ third: new Decimal(1).div(3).toString(), digests }));
