import type { PayItem, PayScheme } from "wenming/pay";
import type { Amount, ParameterSheet } from "wenming/rules";
import {
  among,
  choose,
  clamped,
  elapsed,
  fact,
  figure,
  holds,
  parameter,
  product,
  sum,
  units,
} from "wenming/rules";
import { countyAllowancesOf, countyCount, nationalParameters } from "./parameters.js";

const label = { zh: "示例", en: "example" };
const toFen = { places: 2, mode: "half-up" } as const;

/** The posts, each with a parameter of its own. */
export const posts = ["secretary", "deputy", "cadre", "practitioner"] as const;

/** The pay that is computed: nine items over parameters that change inside months. */
export const payScheme: PayScheme = {
  kind: "pay",
  id: "bench",
  version: "1",
  title: label,
  issuer: "bench",
  region: "bench",
  effective: { from: "2024-01-01" },
  citation: { document: "an example" },
  facts: {
    post: { kind: "choice", options: posts.map((id) => ({ id, label })) },
    startedOn: { kind: "date" },
    degree: { kind: "boolean" },
  },
  monthFacts: {
    coefficient: { kind: "decimal", places: 2, least: "0", most: "1.5", mayBeUnknown: true },
  },
  parameters: parameters(),
  rates: [
    {
      id: "base",
      label,
      amount: choose({
        cases: posts.map((post) => ({
          id: post,
          when: among("post", [post]),
          then: parameter(post),
        })),
        matching: "first",
      }),
    },
    {
      id: "seniority",
      label,
      amount: product([
        parameter("seniorityStep"),
        clamped(elapsed({ from: fact("startedOn"), until: "as-of", unit: "years" }), {
          least: "0",
          most: "30",
        }),
      ]),
    },
    {
      id: "monthly",
      label,
      amount: sum([
        figure("base"),
        figure("seniority"),
        parameter("countyAllowance"),
        choose({
          cases: [{ id: "degree", when: holds("degree"), then: parameter("degreeAllowance") }],
          matching: "first",
          otherwise: "0",
        }),
      ]),
    },
  ],
  items: [
    {
      ...itemOf("basic", "earning"),
      of: { kind: "rate", rate: "monthly", proration: "calendar-days" },
    },
    {
      ...ruled("quarter", "earning", product(["0.9", figure("base"), fact("coefficient")])),
      due: [3, 6, 9, 12],
    },
    shareOfInsured("pension", "deduction", "pensionShare"),
    shareOfInsured("medical", "deduction", "medicalShare"),
    shareOfInsured("unemployment", "deduction", "unemploymentShare"),
    ruled(
      "dues",
      "deduction",
      units({ of: figure("basic"), size: "10", each: "0.05", part: "dropped" }),
    ),
    shareOfInsured("employerPension", "employer", "employerPension"),
    shareOfInsured("employerMedical", "employer", "employerMedical"),
    ruled("employerDues", "employer", product([parameter("employerDues"), figure("basic")])),
  ],
};

function parameters(): ParameterSheet {
  const national = Object.entries(nationalParameters).map(([name, values]) => [
    name,
    { lowerLevels: "may-not-change", layers: [{ level: "nation", values }] },
  ]);
  const counties = Array.from({ length: countyCount }, (_, county) => ({
    level: "county" as const,
    place: `county-${county}`,
    values: countyAllowancesOf(county),
  }));
  return {
    ...Object.fromEntries(national),
    countyAllowance: { lowerLevels: "may-change", layers: counties },
  };
}

function itemOf(id: string, side: PayItem["side"]) {
  return { id, label, side, rounding: toFen };
}

function ruled(id: string, side: PayItem["side"], amount: Amount): PayItem {
  return { ...itemOf(id, side), of: { kind: "rule", amount } };
}

/** A share of the basic pay, as far as it lies between the bounds of what is insured. */
function shareOfInsured(id: string, side: PayItem["side"], share: string): PayItem {
  const bounds = { least: parameter("insuredLeast"), most: parameter("insuredMost") };
  return ruled(id, side, product([parameter(share), clamped(figure("basic"), bounds)]));
}
