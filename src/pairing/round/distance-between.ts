import type { GridPlace } from "../model.js";

/**
 * The distance between two places in whole metres, rounded down.
 *
 * The square is a safe integer, so that the root can be put right by looking at it.
 */
export function distanceBetween(one: GridPlace, other: GridPlace): number {
  const square = (one.east - other.east) ** 2 + (one.north - other.north) ** 2;
  const root = Math.floor(Math.sqrt(square));
  return root * root > square ? root - 1 : root;
}
