import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyBits, isIn, leastIn, putIn, takeOut } from "../../../src/pairing/assign/bits.js";

const limit = 100;
const member = fc.nat({ max: limit - 1 });

describe("bits", () => {
  it("hold what a set holds", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ member, into: fc.boolean() })), (changes) => {
        const bits = emptyBits(limit);
        const set = new Set<number>();
        for (const change of changes) {
          if (change.into) {
            putIn(bits, change.member);
            set.add(change.member);
          } else {
            takeOut(bits, change.member);
            set.delete(change.member);
          }
        }
        const members = [...Array(limit).keys()].filter((each) => isIn(bits, each));
        expect(members).toEqual([...set].sort((one, other) => one - other));
      }),
    );
  });

  it("have room for all below the limit, and no word more", () => {
    expect([0, 1, 31, 32, 33, 64, 65].map((each) => emptyBits(each).length)).toEqual([
      0, 1, 1, 1, 2, 2, 3,
    ]);
  });

  it("tell the least number of a word", () => {
    expect([1, 2, 3, 8, 12, 1 << 30, 1 << 31, -1].map(leastIn)).toEqual([0, 1, 0, 3, 2, 30, 31, 0]);
  });
});
