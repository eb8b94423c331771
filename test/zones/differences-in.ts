import { locales, zones } from "./environments.js";
import type { Reading } from "./reading.js";

/** Says where processes came to different results, or were not where they were meant to be. */
export function differencesIn(readings: readonly Reading[]): readonly string[] {
  return [...misplaced(readings), ...different(readings)];
}

/** A run in which the surroundings were all the same would prove nothing. */
function misplaced(readings: readonly Reading[]): readonly string[] {
  const seen = {
    zones: new Set(readings.map(({ zone }) => zone)),
    languages: new Set(readings.map(({ language }) => language)),
    telltales: new Set(readings.map(({ telltale }) => telltale)),
  };
  const wanted = [
    ...zones.filter((zone) => !seen.zones.has(zone)).map((zone) => `No process was in ${zone}.`),
    ...[...locales.values()]
      .filter((language) => !seen.languages.has(language))
      .map((language) => `No process spoke the language ${language}.`),
  ];
  // Half of the surroundings may look alike on the two days of the telltale.
  if (seen.telltales.size * 2 >= readings.length) return wanted;
  return [
    ...wanted,
    `Only ${seen.telltales.size} of ${readings.length} processes differed at all.`,
  ];
}

function different(readings: readonly Reading[]): readonly string[] {
  const [first, ...others] = readings;
  if (first === undefined) return ["No process ran."];
  return Object.entries(first.digests).flatMap(([operation, digest]) =>
    others
      .filter(({ digests }) => digests[operation] !== digest)
      .map(
        ({ zone, language }) =>
          `${operation} in ${zone}, ${language} differs from ${first.zone}, ${first.language}.`,
      ),
  );
}
