import type { Cap, PointsScheme } from "wenming/points";
import { fact, parameter, product } from "wenming/rules";

const label = { zh: "示例", en: "example" };

/** A cap on what a purse is credited with in a window; the rest is lost. */
const cap = (per: "day" | "year", most: Cap["most"]): Cap => ({
  id: per,
  label,
  balance: "points",
  per,
  whose: "purse",
  counts: "points",
  most,
  beyond: "lost",
});

/** Points for hours of service, by a rate that changes once, under a daily and a yearly cap. */
export const pointsScheme: PointsScheme = {
  kind: "points",
  id: "bench",
  version: "1",
  title: label,
  issuer: "bench",
  region: "bench",
  effective: { from: "2023-01-01" },
  citation: { document: "an example" },
  parameters: {
    rate: {
      lowerLevels: "may-not-change",
      layers: [
        {
          level: "nation",
          values: [
            { from: "2023-01-01", value: "2" },
            { from: "2024-01-01", value: "2.5" },
          ],
        },
      ],
    },
  },
  balances: [
    {
      id: "points",
      label,
      places: 2,
      rounding: "floor",
      expiry: { kind: "months", months: 12 },
      shortfall: { kind: "debt", most: "50" },
      transfer: "refused",
    },
  ],
  items: [
    {
      id: "service",
      label,
      facts: { hours: { kind: "decimal", places: 1, least: "0", most: "24" } },
      credits: [{ balance: "points", amount: product([fact("hours"), parameter("rate")]) }],
      countsFrom: "service",
    },
  ],
  caps: [cap("day", "16"), cap("year", "40")],
  offers: [{ id: "goods", label, balance: "points" }],
  closedPeriods: "refused",
};
