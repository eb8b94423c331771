import type { PlainDate } from "wenming/core";
import { plainDateOf } from "wenming/core";
import type { PayRecord } from "wenming/pay";
import type { SeededNumbers } from "../seeded-numbers.js";
import { seededNumbers } from "../seeded-numbers.js";
import { countyCount } from "./parameters.js";
import { posts } from "./scheme.js";

/** Days since 1900-01-01. */
const firstOf2024 = 45_290;

/**
 * Draws people, the same for a seed on every machine; those of a county stand together.
 *
 * One in sixteen joins during the year and one in sixteen leaves, one in twelve changes the post.
 * Each record has gone through JSON, as it would have on its way from a database or a file.
 */
export function drawRecords(count: number, seed: number): readonly PayRecord[] {
  const numbers = seededNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const county = Math.floor(index / 650) % countyCount;
    return JSON.parse(JSON.stringify(drawRecord(numbers, index, county)));
  });
}

function drawRecord(numbers: SeededNumbers, index: number, county: number): PayRecord {
  const joined = numbers.chance(1 / 16);
  const startedOn = joined ? dayOf2024(numbers) : earlierDay(numbers);
  const left = !joined && numbers.chance(1 / 16);
  const first = { from: startedOn, value: posts[numbers.upTo(3)] as string };
  const moved = numbers.chance(1 / 12);
  const second = { from: dayOf2024(numbers), value: posts[numbers.upTo(3)] as string };
  return {
    person: `person-${index}`,
    service: [{ from: startedOn, ...(left ? { until: dayOf2024(numbers) } : {}) }],
    facts: {
      post: moved && second.from > startedOn ? [first, second] : [first],
      startedOn: [{ from: startedOn, value: startedOn }],
      degree: [{ from: startedOn, value: numbers.chance(0.4) }],
    },
    monthFacts: {
      coefficient: ["03", "06", "09", "12"].map((month) => ({
        month: `2024-${month}`,
        value: `0.${70 + numbers.upTo(29)}`,
      })),
    },
    places: { county: `county-${county}` },
  };
}

const dayOf2024 = (numbers: SeededNumbers): PlainDate =>
  plainDateOf(firstOf2024 + 1 + numbers.upTo(364));
const earlierDay = (numbers: SeededNumbers): PlainDate =>
  plainDateOf(firstOf2024 - numbers.upTo(14_000));
