import fc from "fast-check";
import { expect } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { toPlainJson } from "../../src/core/plain-json.js";
import { invariant } from "../support/invariant.js";

type Copy = (value: unknown) => unknown;
type Loose = Record<string, unknown>;

const json = fc.jsonValue({ maxDepth: 6, noUnicodeString: false }).filter((value) => {
  const text = JSON.stringify(value);
  return !text.includes("__proto__");
});

const sharesNothing = (copy: unknown, source: unknown): boolean => {
  const pairs = [[copy, source]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [one, other] = pair;
    if (typeof one !== "object" || one === null) continue;
    if (one === other || !Object.isFrozen(one)) return false;
    for (const key of Object.keys(one)) pairs.push([(one as Loose)[key], (other as Loose)[key]]);
  }
  return true;
};

invariant("a copy of JSON is equal, frozen, and shares nothing with its source", {
  inputs: json,
  law: (copy: Copy, value) => {
    const copied = copy(value);
    // JSON itself writes -0 as 0.
    expect(JSON.stringify(copied)).toBe(JSON.stringify(value));
    expect(sharesNothing(copied, value)).toBe(true);
  },
  real: toPlainJson,
  faults: {
    "the source itself": (value) => value,
    "frozen at the top alone": (value) => Object.freeze(structuredClone(value)),
    "keys sorted": (value) =>
      isRecord(value)
        ? Object.freeze(Object.fromEntries(Object.entries(toPlainJson(value) as Loose).sort()))
        : toPlainJson(value),
  },
});

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value could have come from JSON.parse. */
const isJson = (value: unknown): boolean =>
  value !== undefined &&
  JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);

invariant("anything at all yields plain JSON or an error of ours", {
  inputs: fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  law: (copy: Copy, value) => {
    try {
      expect(isJson(copy(value))).toBe(true);
    } catch (error) {
      expect(isDomainError(error)).toBe(true);
    }
  },
  real: toPlainJson,
  faults: {
    "JSON's own writing": (value) => JSON.parse(JSON.stringify(value)),
    "a structured clone": (value) => structuredClone(value),
  },
});

invariant("a second copy changes nothing", {
  inputs: json,
  law: (copy: Copy, value) => {
    const once = copy(value);
    expect(toPlainJson(once)).toStrictEqual(once);
  },
  real: toPlainJson,
  faults: { "-0 kept": (value) => [-0, value] },
  runs: 200,
});
