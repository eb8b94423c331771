import type { AllocationScheme } from "wenming/funding";
import { defineFunding } from "wenming/funding";
import { table } from "wenming/rules";

/** How much a site counts for each resident, and the most it gets, by tier. @unit yuan */
export const tiers = [
  { id: "demonstration", factor: "5", cap: "60000" },
  { id: "strong", factor: "3", cap: "30000" },
  { id: "standard", factor: "2", cap: "16000" },
  { id: "basic", factor: "1", cap: "8000" },
] as const;

/** A scheme of allocation by tier weight × population, with caps and the largest remainder. */
export const allocationScheme: AllocationScheme = defineFunding({
  kind: "allocation",
  id: "country-budget",
  version: "2024",
  title: { zh: "文明实践站运行经费", en: "running costs of stations" },
  issuer: "bench",
  region: "the country",
  effective: { from: "2024-01-01" },
  citation: { document: "made for the bench" },
  facts: {
    tier: { kind: "choice", options: tiers.map(({ id }) => ({ id })) },
    people: { kind: "count", most: 100_000 },
  },
  weight: {
    kind: "product",
    of: [
      table({
        keys: ["tier"],
        rows: tiers.map(({ id, factor }) => ({ keys: [id], value: factor })),
      }),
      { kind: "fact", fact: "people" },
    ],
  },
  cap: table({ keys: ["tier"], rows: tiers.map(({ id, cap }) => ({ keys: [id], value: cap })) }),
  method: "largest-remainder",
  ties: "by-id",
});
