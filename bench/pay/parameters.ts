import type { DecimalString, PlainDate } from "wenming/core";

/** A value of a parameter, and the day from which it holds. */
export interface DatedValue {
  readonly from: PlainDate;
  readonly value: DecimalString;
}

const since2024 = "2024-01-01";

/** Parameters that are the same everywhere; several of them change inside a month. */
export const nationalParameters: Readonly<Record<string, readonly DatedValue[]>> = {
  secretary: [
    { from: since2024, value: "3250" },
    { from: "2024-03-16", value: "3380.5" },
  ],
  deputy: [
    { from: since2024, value: "2890" },
    { from: "2024-03-16", value: "2995.5" },
  ],
  cadre: [
    { from: since2024, value: "2560" },
    { from: "2024-03-16", value: "2641" },
  ],
  practitioner: [
    { from: since2024, value: "2310" },
    { from: "2024-09-11", value: "2420" },
  ],
  seniorityStep: [
    { from: since2024, value: "20" },
    { from: "2024-07-10", value: "25.5" },
  ],
  degreeAllowance: [{ from: since2024, value: "120" }],
  insuredLeast: [
    { from: since2024, value: "2536" },
    { from: "2024-07-01", value: "2641.2" },
  ],
  insuredMost: [{ from: since2024, value: "12680" }],
  pensionShare: [{ from: since2024, value: "0.08" }],
  medicalShare: [{ from: since2024, value: "0.02" }],
  unemploymentShare: [{ from: since2024, value: "0.005" }],
  employerPension: [{ from: since2024, value: "0.16" }],
  employerMedical: [{ from: since2024, value: "0.085" }],
  employerDues: [{ from: since2024, value: "0.02" }],
};

/** How many counties have an allowance of their own. */
export const countyCount = 1000;

/** The allowance of a county, raised on a day of its own in May. */
export function countyAllowancesOf(county: number): readonly DatedValue[] {
  const allowance = 50 + (county % 11) * 10;
  const day = String(2 + (county % 28)).padStart(2, "0");
  return [
    { from: since2024, value: `${allowance}` },
    { from: `2024-05-${day}` as PlainDate, value: `${allowance + 30}` },
  ];
}
