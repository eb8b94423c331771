import fc from "fast-check";
import { expect } from "vitest";
import { compareIds } from "../../src/core/id.js";
import { id } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";

const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Compares unit by unit; the shorter of two ids that begin alike comes first. */
function compareSlowly(a: string, b: string): number {
  const [one, other] = [units(a), units(b)];
  const at = one.findIndex((unit, index) => unit !== other[index]);
  if (at === -1) return Math.sign(one.length - other.length);
  return (one[at] ?? -1) < (other[at] ?? -1) ? -1 : 1;
}

invariant("ids have one order, by code unit", {
  inputs: fc.tuple(id, id, id),
  law: (compare: (a: string, b: string) => number, [a, b, c]) => {
    expect(compare(a, b)).toBe(compareSlowly(a, b));
    expect(compare(a, b) + compare(b, a)).toBe(0);
    expect(compare(a, a)).toBe(0);
    const sorted = [a, b, c].sort(compare);
    expect([c, a, b].sort(compare)).toEqual(sorted);
  },
  real: compareIds,
  faults: {
    "the order of a locale": (a, b) => a.localeCompare(b),
    "digits by their value": (a, b) => a.localeCompare(b, "en", { numeric: true }),
    "length first": (a, b) => Math.sign(a.length - b.length) || compareIds(a, b),
  },
});
