import { knownCodes } from "./known-codes.js";

/** Of all codes that the library declares, the share that a run has to draw. */
const leastShare = 2 / 3;

/** Of all cases, the share that has to be accepted, and the share that has to be refused. */
const leastOfEach = 0.2;

/**
 * Says where a run saw too little to prove anything.
 *
 * @param outcomes - How often each outcome occurred.
 */
export function blindnessOf(outcomes: ReadonlyMap<string, number>): readonly string[] {
  const codes = [...knownCodes().values()].flat();
  const drawn = codes.filter((code) => outcomes.has(code));
  const cases = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const accepted = (outcomes.get("result") ?? 0) / cases;
  return [
    ...(drawn.length < codes.length * leastShare
      ? [`Only ${drawn.length} of ${codes.length} codes were drawn.`]
      : []),
    ...(accepted < leastOfEach || accepted > 1 - leastOfEach
      ? [`Of all cases, ${(accepted * 100).toFixed(0)} % were accepted.`]
      : []),
  ];
}
