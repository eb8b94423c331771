import fc from "fast-check";
import { expect } from "vitest";
import { nearestName } from "../../src/rules/nearest-name.js";
import { invariant } from "../support/invariant.js";

type Search = (name: string, names: readonly string[]) => string | undefined;

const letter = fc.constantFrom("a", "b", "村", "");
const word = fc.array(letter, { maxLength: 9 }).map((letters) => letters.join(""));

/** A name and others that grew out of it by exchanging pieces, so that many are near. */
const search = word.chain((name) => {
  const place = fc.nat({ max: name.length });
  const edited = fc
    .array(fc.tuple(place, fc.nat({ max: 1 }), letter), { maxLength: 3 })
    .map((changes) =>
      changes.reduce(
        (text, [at, cut, insert]) => text.slice(0, at) + insert + text.slice(at + cut),
        name,
      ),
    );
  return fc.tuple(fc.constant(name), fc.array(edited, { maxLength: 4 }));
});

/** The number of edits by its definition, without a table. */
function edits(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  if (from[0] === to[0]) return edits(from.slice(1), to.slice(1));
  if (Math.abs(from.length - to.length) > 3) return 4;
  return (
    1 +
    Math.min(edits(from.slice(1), to), edits(from, to.slice(1)), edits(from.slice(1), to.slice(1)))
  );
}

invariant<readonly [string, readonly string[]], Search>("the nearest name", {
  inputs: search,
  real: nearestName,
  law: (nearest, [name, names]) => {
    const most = Math.min(2, Math.floor(name.length / 3));
    const distances = names.map((candidate) => edits(name, candidate));
    const least = Math.min(...distances, most + 1);
    expect(nearest(name, names)).toBe(least > most ? undefined : names[distances.indexOf(least)]);
  },
  faults: {
    "any name at hand": (_, names) => names[0],
    "no name": () => undefined,
    "the last of several": (name, names) => nearestName(name, [...names].reverse()),
    "only equal names": (name, names) => names.find((candidate) => candidate === name),
  },
});
