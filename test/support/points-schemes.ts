import type { Balance, Offer, PointsItem, PointsScheme } from "../../src/points/model.js";
import { constant, fact } from "../../src/rules/build-leaves.js";

const label = { zh: "积分", en: "points" } as const;

/** A balance of whole points, with what a test changes. */
export const balance = (changes: Partial<Balance> = {}): Balance => ({
  id: "points",
  label,
  places: 0,
  rounding: "floor",
  expiry: { kind: "never" },
  shortfall: { kind: "refused" },
  transfer: "refused",
  ...changes,
});

/** An item that gives as many points as a record says; below 0 it is a deduction. */
export const given: PointsItem = {
  id: "given",
  label,
  facts: { points: { kind: "decimal", places: 2 } },
  countsFrom: "service",
  credits: [{ balance: "points", amount: fact("points") }],
};

/** An item worth ten points. */
export const ten: PointsItem = {
  id: "ten",
  label,
  countsFrom: "service",
  credits: [{ balance: "points", amount: constant("10") }],
};

/** An offer where the holder says how many points to give. */
export const goods: Offer = { id: "goods", label, balance: "points", refund: "lapsed-stay-lapsed" };

/** A scheme with one balance, with what a test changes. */
export const pointsScheme = (changes: Partial<PointsScheme> = {}): PointsScheme => ({
  kind: "points",
  id: "village",
  version: "1",
  title: label,
  issuer: "village meeting",
  region: "village",
  effective: { from: "2000-01-01" },
  citation: { document: "Rule" },
  balances: [balance()],
  items: [given, ten],
  offers: [goods],
  closedPeriods: "refused",
  ...changes,
});
