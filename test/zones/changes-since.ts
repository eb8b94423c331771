import type { Reading } from "./reading.js";

/** Says which operations answer otherwise than was recorded, or were not recorded. */
export function changesSince(
  recorded: Reading["digests"],
  digests: Reading["digests"],
): readonly string[] {
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(digests)])].sort();
  return names
    .filter((name) => recorded[name] !== digests[name])
    .map((name) => `${name} ${changeOf(recorded[name], digests[name])} ${remedy}`);
}

const remedy =
  "If that is meant, tell it in the changelog and record it: npm run zones -- --record";

function changeOf(before: string | undefined, now: string | undefined): string {
  if (before === undefined) return "was not recorded yet.";
  return now === undefined ? "is not there any more." : "answers otherwise than was recorded.";
}
