import { describe, expect, it } from "vitest";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import { readColumns, rowAt } from "../../src/rules/read-columns.js";
import { codeOf } from "../support/code-of.js";

const sheet: FactSheet = {
  events: { kind: "count" },
  hours: { kind: "decimal", places: 1 },
  hall: { kind: "boolean", mayBeUnknown: true },
};
const columns = {
  rows: 2,
  facts: {
    events: Int32Array.of(3, -4),
    hours: { units: Float64Array.of(45, Number.NaN), places: 1 },
    hall: Uint8Array.of(1, 0),
  },
};

/** The columns with another one in place of the hours. */
const withHours = (hours: unknown) => ({ rows: 2, facts: { ...columns.facts, hours } });
const recordsIn = (batch: object) => {
  const read = readColumns(sheet, batch);
  return Array.from({ length: read.rows }, (_, row) => rowAt(read, row));
};

describe("the columns of facts", () => {
  it("stand for records", () => {
    expect(recordsIn(columns)).toEqual([
      { events: 3, hours: "4.5", hall: true },
      { events: -4, hall: false },
    ]);
  });

  it.each([
    ["a list", ["1", undefined], ["1", undefined]],
    ["a list of what does not fit", [1, null], [1, null]],
    ["whole numbers", Uint16Array.of(1, 2), ["1", "2"]],
    ["units of two places", { units: Int8Array.of(15, -1), places: 2 }, ["0.15", "-0.01"]],
    ["units of 15 places", { units: Uint32Array.of(1, 0), places: 15 }, ["0.000000000000001", "0"]],
    [
      "units that are not whole",
      { units: Float64Array.of(0.5, 2 ** 53), places: 1 },
      [0.5, 2 ** 53],
    ],
  ])("are %s", (_, hours, expected) => {
    expect(
      recordsIn(withHours(hours)).map((record) => (record as { hours?: unknown }).hours),
    ).toEqual(expected);
  });

  it("keep what is no answer for the check to refuse", () => {
    const { facts } = columns;
    const [record] = recordsIn({ rows: 2, facts: { ...facts, hall: Int8Array.of(2, 1) } });
    expect(record).toMatchObject({ hall: 2 });
  });

  it("write counts with places as decimals, which no count is", () => {
    const { facts } = columns;
    const events = { units: Int32Array.of(30, 40), places: 1 };
    expect(recordsIn({ rows: 2, facts: { ...facts, events } })[0]).toMatchObject({ events: "3" });
  });

  it("may leave out facts that may be unknown, and say nothing of no facts", () => {
    const { events, hours } = columns.facts;
    expect(recordsIn({ rows: 2, facts: { events, hours } })[1]).toEqual({ events: -4 });
    expect(readColumns({}, { rows: 3 }).rows).toBe(3);
  });
});

const revoked = Proxy.revocable({}, {});
revoked.revoke();

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a number", 5],
  ["a list", [columns]],
  ["a proxy that was revoked", revoked.proxy],
  ["another field", { ...columns, more: 1 }],
  ["no rows", { facts: columns.facts }],
  ["half a row", { ...columns, rows: 1.5 }],
  ["fewer than no rows", { ...columns, rows: -1 }],
  ["more than a million rows", { ...columns, rows: 1_000_001 }],
  ["rows as text", { ...columns, rows: "2" }],
  ["facts as a list", { rows: 2, facts: [] }],
  ["facts as text", { rows: 2, facts: "facts" }],
  ["a fact that is not in the sheet", { rows: 2, facts: { ...columns.facts, hour: ["1", "2"] } }],
  ["a fact that is owed and left out", { rows: 2, facts: { events: columns.facts.events } }],
  ["a column that is too short", withHours(["1"])],
  ["a column that is too long", withHours(Int32Array.of(1, 2, 3))],
  ["a number as a column", withHours(5)],
  ["text as a column", withHours("12")],
  ["null as a column", withHours(null)],
  ["units as a list", withHours({ units: [1, 2], places: 1 })],
  ["units without places", withHours({ units: Int32Array.of(1, 2) })],
  ["places below 0", withHours({ units: Int32Array.of(1, 2), places: -1 })],
  ["more than 15 places", withHours({ units: Int32Array.of(1, 2), places: 16 })],
  ["half a place", withHours({ units: Int32Array.of(1, 2), places: 0.5 })],
  ["places as text", withHours({ units: Int32Array.of(1, 2), places: "1" })],
  ["units with another field", withHours({ units: Int32Array.of(1, 2), places: 1, more: 1 })],
  ["an array of single precision", withHours(Float32Array.of(1, 2))],
  ["an array of big integers", withHours(BigInt64Array.of(1n, 2n))],
  ["a view of bytes", withHours(new DataView(new ArrayBuffer(2)))],
])("is refused with %s", (_, batch) => {
  expect(codeOf(() => readColumns(sheet, batch))).toBe("rules/invalid-columns");
});

it("names the column that does not fit", () => {
  expect(() => readColumns(sheet, withHours(["1"]))).toThrow(
    'The columns of facts do not fit. The column "hours" has 1 rows, not 2. Correct it.',
  );
});
