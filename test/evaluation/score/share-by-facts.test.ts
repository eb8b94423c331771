import { describe, expect, it, vi } from "vitest";
import { shareByFacts } from "../../../src/evaluation/score/share-by-facts.js";
import type { RuleBlock } from "../../../src/rules/compile/compiled-rules.js";

/** A block whose rows have these keys for every figure. */
const blockOf = (keys: readonly number[], count = 100): RuleBlock =>
  ({ keysOf: () => ({ keys: Float64Array.from(keys), count }) }) as unknown as RuleBlock;

const roomFor = (left: number) => ({ left });

const tell = (room = roomFor(100)) => {
  const make = vi.fn((row: number) => ({ row }));
  return { make, reading: shareByFacts("x", room, () => make) };
};

describe("results shared by facts", () => {
  it("are made once for each key", () => {
    const { make, reading } = tell();
    const at = reading(blockOf([5, 7, 5, 0, 99, 7]));
    expect([0, 1, 2, 3, 4, 5, 0].map((row) => at(row).row)).toEqual([0, 1, 0, 3, 4, 1, 0]);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it("are kept from block to block, each made from its own block", () => {
    const opened: RuleBlock[] = [];
    const reading = shareByFacts("x", roomFor(100), (block) => {
      opened.push(block);
      return (row) => ({ block, row });
    });
    const [one, other] = [blockOf([5]), blockOf([7, 5])];
    const first = reading(one)(0);
    const at = reading(other);
    expect(at(1)).toBe(first);
    expect(at(0)).toEqual({ block: other, row: 0 });
    expect(opened).toEqual([one, other]);
  });

  it("are made for each row without a key", () => {
    const { make, reading } = tell();
    const at = reading(blockOf([Number.NaN, 5, Number.NaN]));
    expect([at(0), at(2), at(0)]).toEqual([{ row: 0 }, { row: 2 }, { row: 0 }]);
    expect(at(0)).not.toBe(at(0));
    expect(make).toHaveBeenCalledTimes(5);
  });

  it("ask for the keys of their figure, whose count says how many there can be", () => {
    const asked: string[] = [];
    const keysOf = (figure: string) => {
      asked.push(figure);
      return { keys: Float64Array.of(2), count: Number.POSITIVE_INFINITY };
    };
    const at = shareByFacts("a figure", roomFor(1), () => (row) => ({ row }))({ keysOf } as never);
    expect(at(0)).toBe(at(0));
    expect(asked).toEqual(["a figure"]);
  });

  it("are made anew past the most that there is room for, and stay right", () => {
    const { make, reading } = tell(roomFor(3));
    const at = reading(blockOf([5, 6, 7, 8, 8]));
    expect([0, 1, 2, 3, 4].map((row) => at(row).row)).toEqual([0, 1, 2, 3, 4]);
    expect([at(0), at(2), at(3)].map(({ row }) => row)).toEqual([0, 2, 3]);
    expect(make).toHaveBeenCalledTimes(6);
  });

  it("share their room with those of other figures", () => {
    const room = roomFor(1);
    const [one, other] = [tell(room), tell(room)];
    const [at, otherAt] = [one.reading(blockOf([5])), other.reading(blockOf([5]))];
    expect(at(0)).toBe(at(0));
    expect(otherAt(0)).not.toBe(otherAt(0));
  });
});
