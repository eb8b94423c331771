import type { PayRecord } from "wenming/pay";
import { compilePay } from "wenming/pay";
import type { MonthSums, TakeSums } from "./pay-sums.js";
import { payScheme } from "./scheme.js";

const compiled = compilePay(payScheme);

/** Pays people for the year with the library. */
export function payByLibrary(records: readonly PayRecord[], take: TakeSums): void {
  const { people, months, failures, sumsOf } = compiled.computePayroll(records, {
    from: "2024-01",
    through: "2024-12",
  });
  const [failure] = failures;
  if (failure !== undefined) throw failure.error;
  for (const [index, person] of people.entries()) {
    for (let month = 0; month < months.length; month += 1) {
      // Everything in the scheme is known, so every sum is text.
      take(person, month, sumsOf(index, month) as MonthSums);
    }
  }
}
