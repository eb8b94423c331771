import type { GridPlace } from "../model/pairing-round.js";

/**
 * The distance between two places in whole metres, rounded down.
 *
 * The square is a safe integer below 2 to the 50th, for which the rounded root never reaches a whole
 * number that the exact one does not reach.
 */
export function distanceBetween(one: GridPlace, other: GridPlace): number {
  const square = (one.east - other.east) ** 2 + (one.north - other.north) ** 2;
  return Math.floor(Math.sqrt(square));
}
