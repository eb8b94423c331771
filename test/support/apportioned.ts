import type { ApportionMethod } from "../../src/core/apportion.js";
import { apportion } from "../../src/core/apportion.js";
import type { Claimant } from "./apportion-oracles.js";

type Order = (one: number, other: number) => number;
const byPlace: Order = (one, other) => one - other;

/** The units of claimants that have weights alone; the first of equals is served first. */
export function apportioned(
  total: number,
  weights: readonly number[],
  method: ApportionMethod,
  order = byPlace,
): number[] {
  const claims = {
    weights: Float64Array.from(weights),
    floors: new Float64Array(weights.length),
    caps: new Float64Array(weights.length).fill(Number.POSITIVE_INFINITY),
    order,
  };
  return [...apportion(total, claims, method).units];
}

/** The units of claimants within floors and caps. */
export function apportionedWithin(
  total: number,
  claimants: readonly Claimant[],
  method: ApportionMethod,
): number[] {
  const claims = {
    weights: Float64Array.from(claimants, ({ weight }) => weight),
    floors: Float64Array.from(claimants, ({ floor }) => floor),
    caps: Float64Array.from(claimants, ({ floor, room }) =>
      room === undefined ? Number.POSITIVE_INFINITY : floor + room,
    ),
    order: byPlace,
  };
  return [...apportion(total, claims, method).units];
}
