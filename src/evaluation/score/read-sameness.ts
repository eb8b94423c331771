import type { BlockReading } from "./read-numbers.js";

/**
 * Reads whether two figures are certainly equal.
 *
 * A `false` decides nothing: the numbers can still be equal where one fits no lane.
 */
export function readSameness(one: string, other: string): BlockReading<boolean> {
  return (block) => {
    const [left, right] = [block.numbers(one), block.numbers(other)];
    // A product beyond the safe integers is not exact, but then it equals no safe integer either.
    const leftFactor = 10 ** Math.max(0, right.places - left.places);
    const rightFactor = 10 ** Math.max(0, left.places - right.places);
    const { wide } = block;
    return (row) =>
      wide[row] === 0 &&
      (left.values[row] as number) * leftFactor === (right.values[row] as number) * rightFactor;
  };
}
