import { describe, expect, it } from "vitest";
import { newShelf } from "../../../src/evaluation/score/new-shelf.js";

const roomFor = (left: number) => ({ left });

describe("a shelf", () => {
  it.each<[string, number, number]>([
    ["a short range", -3, 5],
    ["one number", 7, 7],
    ["the longest list", 0, 32_767],
    ["one more, which is no list", 0, 32_768],
    ["a wide range", -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ["no known end", 0, Number.POSITIVE_INFINITY],
  ])("keeps results of %s by their numbers", (_, low, high) => {
    const keys = [...new Set([low, high, Math.min(low + 1, high)])].filter(Number.isFinite);
    const { at, put } = newShelf<string>(low, high, roomFor(3));
    expect(keys.map(at)).toEqual(keys.map(() => undefined));
    for (const key of keys) put(key, `made for ${key}`);
    expect(keys.map(at)).toEqual(keys.map((key) => `made for ${key}`));
  });

  it("is empty for a range of nothing", () => {
    expect(newShelf(1, 0, roomFor(1)).at(1)).toBeUndefined();
  });

  it.each([
    ["a list", 9],
    ["a wide range", 1_000_000],
  ])("keeps as many results as there is room for, and those for good: %s", (_, high) => {
    const { at, put } = newShelf<string>(0, high, roomFor(2));
    for (const key of [5, 0, 9, 7]) put(key, `made for ${key}`);
    expect([5, 0, 9, 7].map(at)).toEqual(["made for 5", "made for 0", undefined, undefined]);
  });

  it("keeps nothing without room", () => {
    const [list, wide] = [newShelf(0, 9, roomFor(0)), newShelf(0, 1e6, roomFor(0))];
    list.put(1, "made");
    wide.put(1, "made");
    expect([list.at(1), wide.at(1)]).toEqual([undefined, undefined]);
  });

  it("shares its room with others", () => {
    const room = roomFor(3);
    const [list, wide] = [newShelf(0, 9, room), newShelf(0, 1e6, room)];
    for (const key of [1, 2]) {
      list.put(key, "listed");
      wide.put(key, "numbered");
    }
    expect([list, wide].map(({ at }) => [at(1), at(2)])).toEqual([
      ["listed", "listed"],
      ["numbered", undefined],
    ]);
  });
});
