import { describe, expect, it } from "vitest";
import type { TraceEntry } from "../../../src/core/trace.js";
import type { Amount, Duration } from "../../../src/rules/model.js";
import { missing, traceOfAmount } from "../../support/trace-one.js";

type Row = readonly [sort: string, on: string, remark?: string];

const rowOf = ([sort, on, remark]: Row) => ({
  sort,
  on,
  loss: "1",
  settled: false,
  ...(remark === undefined ? {} : { remark }),
});

const overEarlier = (within: Duration, same: readonly string[] = ["sort"], on = "on"): Amount => ({
  kind: "over",
  list: "cases",
  take: "sum",
  amount: { kind: "earlier", same, on, within },
});

const trace = (amount: Amount, rows: readonly Row[]): TraceEntry =>
  traceOfAmount(amount, { cases: rows.map(rowOf) });

/** What each row has before it. */
const counts = (amount: Amount, rows: readonly Row[]) =>
  trace(amount, rows).parts?.map(({ value }) => value);

const twoMonths: Duration = { unit: "months", length: 2 };

describe("earlier", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ["nothing before the only row", [["late", "2024-01-01"]], ["0"]],
    [
      "rows before it, whatever their place",
      [
        ["late", "2024-02-01"],
        ["late", "2024-01-01"],
      ],
      ["1", "0"],
    ],
    [
      "of the same day those that stand before it",
      [
        ["late", "2024-01-01"],
        ["late", "2024-01-01"],
        ["late", "2024-01-01"],
      ],
      ["0", "1", "2"],
    ],
    [
      "only rows of its kind",
      [
        ["late", "2024-01-01"],
        ["absent", "2024-01-01"],
        ["late", "2024-01-02"],
      ],
      ["0", "0", "1"],
    ],
    [
      "rows up to the day before validity ends",
      [
        ["late", "2024-01-01"],
        ["late", "2024-02-29"],
        ["late", "2024-03-01"],
        ["late", "2024-04-30"],
      ],
      ["0", "1", "1", "1"],
    ],
  ])("counts %s", (_, rows, values) => {
    expect(counts(overEarlier(twoMonths), rows)).toEqual(values);
  });

  it.each<[Duration, string]>([
    [{ unit: "days", length: 30 }, "0"],
    [{ unit: "days", length: 31 }, "0"],
    [{ unit: "days", length: 32 }, "1"],
    [{ unit: "months", length: 1 }, "0"],
    [{ unit: "months", length: 2 }, "1"],
    [{ unit: "years", length: 1 }, "1"],
  ])("keeps a row of 1 January valid on 1 February for %j: %s", (within, value) => {
    const rows: readonly Row[] = [
      ["late", "2024-01-01"],
      ["late", "2024-02-01"],
    ];
    expect(counts(overEarlier(within), rows)).toEqual(["0", value]);
  });

  it("counts rows of every kind where no fact must be equal", () => {
    const rows: readonly Row[] = [
      ["late", "2024-01-01"],
      ["absent", "2024-01-02"],
    ];
    expect(counts(overEarlier(twoMonths, []), rows)).toEqual(["0", "1"]);
  });
});

describe("earlier, with unknown facts", () => {
  const byRemark = overEarlier(twoMonths, ["sort", "remark"]);

  it.each<[string, readonly Row[], readonly unknown[]]>([
    [
      "for a row that is not known itself",
      [
        ["late", "2024-01-01"],
        ["late", "2024-01-02", "x"],
      ],
      [missing, missing],
    ],
    [
      "not where a known word differs",
      [
        ["late", "2024-01-01"],
        ["absent", "2024-01-02", "x"],
      ],
      [missing, "0"],
    ],
    [
      "not for a row that comes later",
      [
        ["late", "2024-01-01", "x"],
        ["late", "2024-01-02"],
      ],
      ["0", missing],
    ],
    [
      "not for a row that no longer counts",
      [
        ["late", "2024-01-01"],
        ["late", "2024-03-01", "x"],
      ],
      [missing, "0"],
    ],
  ])("is unknown %s", (_, rows, values) => {
    expect(counts(byRemark, rows)).toEqual(values);
  });

  it("is unknown around a row without a day, of its kind", () => {
    const amount = overEarlier(twoMonths, ["sort"], "heard");
    const row = { sort: "late", on: "2024-01-01", loss: "1", settled: false };
    const cases = [
      row,
      { ...row, heard: "2024-01-01" },
      { ...row, sort: "absent", heard: "2024-01-01" },
    ];
    const values = traceOfAmount(amount, { cases }).parts?.map(({ value }) => value);
    expect(values).toEqual([missing, missing, "0"]);
  });
});

describe("the trace of earlier", () => {
  const rows: readonly Row[] = [
    ["late", "2024-01-01"],
    ["late", "2024-01-02", "x"],
  ];

  it("shows with the list what was compared of all rows", () => {
    const both: Amount = {
      kind: "over",
      list: "cases",
      take: "sum",
      where: {
        kind: "compare",
        left: { kind: "earlier", same: ["sort"], on: "on", within: { unit: "days", length: 5 } },
        is: "at-least",
        right: { kind: "constant", value: "0" },
      },
      amount: { kind: "earlier", same: ["sort"], on: "on", within: twoMonths },
    };
    const compared = [
      {
        same: ["sort"],
        on: "on",
        rows: [
          ["late", "2024-01-01"],
          ["late", "2024-01-02"],
        ],
      },
    ];
    expect(trace(both, rows).detail).toMatchObject({ compared });
    const byRemark = overEarlier(twoMonths, ["remark"]);
    expect(trace(byRemark, rows).detail).toMatchObject({
      compared: [
        {
          rows: [
            [missing, "2024-01-01"],
            ["x", "2024-01-02"],
          ],
        },
      ],
    });
  });

  it("shows with each row its own facts", () => {
    const [, second] = trace(overEarlier(twoMonths), rows).parts ?? [];
    const at = "/figures/0/amount/amount";
    const place = { list: "cases", row: 1 };
    expect(second?.parts).toEqual([
      {
        kind: "earlier",
        at,
        value: "1",
        detail: { ...place, same: ["sort"], on: "on", within: twoMonths },
        parts: [
          { kind: "fact", at, value: "late", detail: { fact: "sort", type: "choice", ...place } },
          { kind: "fact", at, value: "2024-01-02", detail: { fact: "on", type: "date", ...place } },
        ],
      },
    ]);
  });
});
