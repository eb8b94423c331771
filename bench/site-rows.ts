import type { SeededNumbers } from "./seeded-numbers.js";
import { seededNumbers } from "./seeded-numbers.js";
import type { BenchSite, SiteFacts } from "./site-facts.js";
import { letters } from "./site-facts.js";

/**
 * Draws sites, the same for a seed on every machine.
 *
 * Each row has gone through JSON, as it would have on its way from a database or a file.
 */
export function drawSites(count: number, seed: number): readonly BenchSite[] {
  const numbers = seededNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const facts: SiteFacts = JSON.parse(JSON.stringify(drawFacts(numbers)));
    return { site: `site-${index}`, facts };
  });
}

/** Good sites are good at most things: otherwise every total would lie near the mean. */
function drawFacts(numbers: SeededNumbers): object {
  const quality = 1 - numbers.next() ** 2;
  return Object.fromEntries([
    ["market", !numbers.chance(0.025)],
    ["studio", !numbers.chance(0.025)],
    ["banned", numbers.chance(0.01)],
    ...drawChecks(numbers, quality),
    ...several("level", 4, () => countTo(numbers, quality, 40)),
    ...several("percent", 4, () => oneDecimal(50 + numbers.upTo(Math.round(500 * quality)) / 10)),
    ...several("hours", 6, () => oneDecimal(numbers.upTo(Math.round(600 * quality)) / 10)),
    ...several("done", 4, () => countTo(numbers, quality, 120)),
    ...several("target", 4, () => 1 + numbers.upTo(79)),
    ...several("cases", 3, () => countTo(numbers, 1 - quality, 6)),
    ...several("awards", 2, () => countTo(numbers, quality, 6)),
  ]);
}

function drawChecks(numbers: SeededNumbers, quality: number): [string, boolean][] {
  const checklists = Array.from({ length: 12 }, (_, index) => index + 1);
  return checklists.flatMap((checklist) =>
    letters.map((letter): [string, boolean] => [
      `check${checklist}${letter}`,
      numbers.chance(0.75 + 0.25 * quality),
    ]),
  );
}

function several<Value>(name: string, count: number, draw: () => Value): [string, Value][] {
  return Array.from({ length: count }, (_, index) => [`${name}${index + 1}`, draw()]);
}

function countTo(numbers: SeededNumbers, quality: number, most: number): number {
  return numbers.upTo(Math.round(most * quality));
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
