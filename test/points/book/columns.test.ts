import { expect, it } from "vitest";
import { roomIn, withRoomAt } from "../../../src/points/book/columns.js";

it("gives the same column while there is room", () => {
  const column = new Int32Array([1, 2]);
  expect(withRoomAt(column, 1)).toBe(column);
});

it("widens a column by half, and a large one by a quarter", () => {
  const wider = withRoomAt(new Int32Array([1, 2]), 10);
  expect(wider.length).toBe(16);
  expect([...wider.subarray(0, 3)]).toEqual([1, 2, 0]);
  expect(withRoomAt(new Uint8Array(1), 3_999_999).length).toBe(6_000_000);
  expect(withRoomAt(new Uint8Array([7]), 4_000_000).length).toBe(5_000_001);
});

it("makes room in columns of every sort", () => {
  const columns = { one: new Uint8Array([3]), other: new Float64Array([0.5]) };
  roomIn(columns, 2);
  expect([columns.one.length, columns.one[0]]).toEqual([4, 3]);
  expect([columns.other.length, columns.other[0]]).toEqual([4, 0.5]);
});
