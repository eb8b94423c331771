import { describe, expect, it } from "vitest";
import type { PayRecord, PayScheme } from "../../src/pay/model.js";
import type { PayEntry, SettlementOptions } from "../../src/pay/settle/settlement.js";
import { settlePay } from "../../src/pay/settle-pay.js";
import { codeOf } from "../support/code-of.js";
import {
  constant,
  fact,
  paidRate,
  parameter,
  parameterOf,
  paySchemeOf,
  product,
  rate,
  recordOf,
  ruled,
} from "../support/pay-schemes.js";

const citation = { document: "Notice 7" };

/** A rate raised from March on, which is known on 25 July only. */
const raised = paySchemeOf({
  parameters: {
    pay: {
      lowerLevels: "may-raise",
      layers: [
        {
          level: "county",
          place: "c",
          values: [
            { from: "2016-01-01", value: "1700" },
            { from: "2017-03-01", value: "2400", recordedOn: "2017-07-25", citation },
          ],
        },
      ],
    },
  },
  facts: { share: { kind: "ratio" } },
  monthFacts: { grade: { kind: "ratio", mayBeUnknown: true } },
  rates: [rate("full", product(fact("share"), parameter("pay")))],
  items: [
    paidRate("basic", "full"),
    ruled("performance", product(fact("grade"), constant("1000")), { due: [6] }),
    ruled("dues", constant("10"), { side: "deduction" }),
  ],
});

const person = recordOf({
  facts: { share: [{ from: "2016-01-01", value: "1" }] },
  places: { county: "c" },
});

const months = (from: string, through: string, knownOn: SettlementOptions["knownOn"]) => ({
  from,
  through,
  knownOn,
});

function paid(month: string, amount: PayEntry["amount"], rest: Partial<PayEntry> = {}): PayEntry {
  return { month, item: "basic", side: "earning", amount, bookedOn: "2017-07-10", ...rest };
}

const dues = (month: string) => paid(month, "10", { item: "dues", side: "deduction" });

describe("settlePay", () => {
  it("owes the difference where a rule is published late", () => {
    const settled = settlePay(
      [raised],
      person,
      [paid("2017-02", "1700"), dues("2017-02"), paid("2017-03", "1700"), dues("2017-03")],
      months("2017-02", "2017-03", "2017-08-10"),
    );
    expect(settled).toEqual({
      person: "p",
      knownOn: "2017-08-10",
      corrections: [
        {
          entry: paid("2017-03", "700", { bookedOn: "2017-08-10" }),
          due: "2400",
          paid: "1700",
          causes: [
            {
              kind: "recorded",
              amount: "700",
              recordedOn: "2017-07-25",
              records: [
                {
                  kind: "parameter",
                  name: "pay",
                  level: "county",
                  place: "c",
                  from: "2017-03-01",
                  citation,
                },
              ],
            },
          ],
          scheme: { id: raised.id, version: raised.version, citation: raised.citation },
        },
      ],
      open: [],
      net: "700",
    });
  });

  it.each([
    ["the day before it is published", "2017-07-24", []],
    ["the day it is published", "2017-07-25", ["700"]],
  ] as const)("settles %s", (_name, knownOn, amounts) => {
    const entries = [paid("2017-03", "1700"), dues("2017-03")];
    const settled = settlePay([raised], person, entries, months("2017-03", "2017-03", knownOn));
    expect(settled.corrections.map(({ entry }) => entry.amount)).toEqual(amounts);
  });

  it("takes back what is not due at all in the order of the scheme, then of ids", () => {
    const lines = (["gone", "basic", "gone", "absent"] as const).map((item, index) =>
      paid("2015-12", "1", { item, side: index === 2 ? "deduction" : "earning" }),
    );
    const record = { ...person, service: [{ from: "2016-01-01" as const }] };
    const scheme = { ...raised, effective: { from: "2015-01-01" as const } };
    const { corrections } = settlePay(
      [scheme],
      record,
      lines,
      months("2015-12", "2015-12", "2017-08-10"),
    );
    expect(corrections.map(({ entry }) => [entry.item, entry.side, entry.amount])).toEqual([
      ["basic", "earning", "-1"],
      ["absent", "earning", "-1"],
      ["gone", "deduction", "-1"],
      ["gone", "earning", "-1"],
    ]);
  });

  it("owes what was never paid, and leaves open what is not known", () => {
    const { corrections, open, net } = settlePay(
      [raised],
      person,
      [],
      months("2017-06", "2017-06", "2017-07-01"),
    );
    expect(corrections.map(({ entry, causes }) => [entry.item, entry.amount, causes])).toEqual([
      ["basic", "1700", [{ kind: "unpaid", amount: "1700" }]],
      ["dues", "10", [{ kind: "unpaid", amount: "10" }]],
    ]);
    expect(open).toEqual([
      { month: "2017-06", item: "performance", reason: { unknown: "missing-evidence" } },
    ]);
    expect(net).toBe("1690");
  });

  it("cites where a late grade is documented", () => {
    const minutes = { document: "Minutes of the appraisal", clause: "item 3" };
    const grade = {
      month: "2017-06",
      value: "0.9",
      recordedOn: "2017-09-01",
      citation: minutes,
    } as const;
    const { corrections } = settlePay(
      [raised],
      { ...person, monthFacts: { grade: [grade] } },
      [paid("2017-06", "2400"), dues("2017-06"), paid("2017-06", "0", { item: "performance" })],
      months("2017-06", "2017-06", "2017-09-02"),
    );
    const late = corrections.find(({ entry }) => entry.item === "performance");
    expect(late?.causes).toMatchObject([{ records: [{ name: "grade", citation: minutes }] }]);
  });

  it("pays a grade that arrives late", () => {
    const graded = {
      ...person,
      monthFacts: {
        grade: [
          { month: "2017-06", value: "0.9", recordedOn: "2017-09-01" },
          { month: "2017-05", value: "0.8" },
          { month: "2017-05", value: "0.7", recordedOn: "2017-09-01" },
        ],
      },
    } as const;
    const entries = [
      paid("2017-06", "1700"),
      dues("2017-06"),
      paid("2017-06", "500", { item: "performance" }),
    ];
    const { corrections } = settlePay(
      [raised],
      graded,
      entries,
      months("2017-06", "2017-06", "2017-09-02"),
    );
    expect(corrections.map(({ entry, causes }) => [entry.item, entry.amount, causes])).toEqual([
      ["basic", "700", [expect.objectContaining({ kind: "recorded", recordedOn: "2017-07-25" })]],
      [
        "performance",
        "400",
        [
          { kind: "paid-otherwise", amount: "-500" },
          {
            kind: "recorded",
            amount: "900",
            recordedOn: "2017-09-01",
            records: [{ kind: "fact", name: "grade", from: "2017-06-01" }],
          },
        ],
      ],
    ]);
  });

  it.each<readonly [string, readonly object[], readonly PayEntry[], readonly object[]]>([
    [
      "nothing was due for when the month was booked",
      [
        { month: "2017-06", value: "0" },
        { month: "2017-06", value: "0.9", recordedOn: "2017-09-01" },
      ],
      [dues("2017-06")],
      [{ kind: "recorded", amount: "900", recordedOn: "2017-09-01" }],
    ],
    [
      "not all that was due was known for when the month was booked",
      [
        { month: "2017-06", value: "0.4" },
        { month: "2017-06", value: "0.9", recordedOn: "2017-09-01" },
      ],
      [dues("2017-06")],
      [
        { kind: "unpaid", amount: "400" },
        { kind: "recorded", amount: "500", recordedOn: "2017-09-01" },
      ],
    ],
    [
      "all was known for on the last booking of the month",
      [{ month: "2017-06", value: "0.9", recordedOn: "2017-07-10" }],
      [
        paid("2017-06", "9", { item: "dues", side: "deduction", bookedOn: "2017-07-01" }),
        paid("2017-06", "1", { item: "dues", side: "deduction" }),
      ],
      [{ kind: "unpaid", amount: "900" }],
    ],
    [
      "only another month was booked",
      [{ month: "2017-06", value: "0.9", recordedOn: "2017-07-20" }],
      [dues("2017-05")],
      [{ kind: "unpaid", amount: "900" }],
    ],
  ])("tells the causes of an item without a booking, where %s", (_, grade, entries, causes) => {
    const record = { ...person, monthFacts: { grade } } as PayRecord;
    const asked = months("2017-06", "2017-06", "2017-09-02");
    const { corrections } = settlePay([raised], record, entries, asked);
    const found = corrections.find(({ entry }) => entry.item === "performance")?.causes;
    expect(found).toMatchObject(causes);
    expect(found).toHaveLength(causes.length);
  });

  it("takes back what a corrected fact no longer bears, with its document", () => {
    const corrected = recordOf({
      ...person,
      facts: {
        share: [
          { from: "2016-01-01", value: "1" },
          { from: "2017-01-16", value: "0.5", recordedOn: "2017-07-20", citation },
        ],
      },
    });
    const entries = [paid("2017-01", "1700"), dues("2017-01")];
    const { corrections, net } = settlePay(
      [raised],
      corrected,
      entries,
      months("2017-01", "2017-01", "2017-08-01"),
    );
    expect(net).toBe("-438.71");
    expect(corrections[0]?.causes).toEqual([
      {
        kind: "recorded",
        amount: "-438.71",
        recordedOn: "2017-07-20",
        records: [{ kind: "fact", name: "share", from: "2017-01-16", citation }],
      },
    ]);
  });

  it("tells apart what was booked wrongly, and what is not due at all", () => {
    const entries = [
      paid("2017-01", "1000"),
      paid("2017-01", "699", { bookedOn: "2017-07-11" }),
      dues("2017-01"),
      paid("2017-01", "55", { item: "bonus" }),
      paid("2017-01", "5", { item: "bonus" }),
      paid("2017-01", "3", { item: "dues" }),
    ];
    const { corrections, net } = settlePay(
      [raised],
      person,
      entries,
      months("2017-01", "2017-01", "2017-08-01"),
    );
    expect(
      corrections.map(({ entry, due, causes }) => [
        entry.item,
        entry.side,
        entry.amount,
        due,
        causes,
      ]),
    ).toEqual([
      ["basic", "earning", "1", "1700", [{ kind: "paid-otherwise", amount: "1" }]],
      ["dues", "earning", "-3", "0", [{ kind: "paid-otherwise", amount: "-3" }]],
      ["bonus", "earning", "-60", "0", [{ kind: "paid-otherwise", amount: "-60" }]],
    ]);
    expect(net).toBe("-62");
  });

  it("starts from the last of several bookings", () => {
    const entries = [
      paid("2017-03", "699", { bookedOn: "2017-08-10" }),
      paid("2017-03", "1700"),
      dues("2017-03"),
    ];
    const options = months("2017-03", "2017-03", "2017-08-20");
    const [correction] = settlePay([raised], person, entries, options).corrections;
    expect(correction?.causes).toEqual([{ kind: "paid-otherwise", amount: "1" }]);
  });

  it("leaves out what is booked later than the day of settlement", () => {
    const entries = [paid("2017-01", "1700", { bookedOn: "2017-08-02" }), dues("2017-01")];
    const options = months("2017-01", "2017-01", "2017-08-01");
    expect(settlePay([raised], person, entries, options).net).toBe("1700");
    const onTheDay = [paid("2017-01", "1700", { bookedOn: "2017-08-01" }), dues("2017-01")];
    expect(settlePay([raised], person, onTheDay, options).net).toBe("0");
  });

  it("follows the edition published last", () => {
    const old = edition("1", "1000");
    const fresh = edition("2", "1200", {
      publishedOn: "2017-05-20",
      effective: { from: "2017-05-01" },
    });
    const next = edition("3", "9999", {
      effective: { from: "2017-06-02" },
      publishedOn: "2017-05-30",
    });
    const entries = [paid("2017-05", "1000", { bookedOn: "2017-05-10" })];
    const settle = (through: string) =>
      settlePay([fresh, next, old], recordOf(), entries, months("2017-05", through, "2017-06-10"));
    const { corrections } = settle("2017-06");
    expect(corrections.map(({ entry, causes }) => [entry.month, entry.amount, causes])).toEqual([
      [
        "2017-05",
        "200",
        [
          {
            kind: "recorded",
            amount: "200",
            recordedOn: "2017-05-20",
            records: [
              {
                kind: "scheme",
                name: "pay",
                version: "2",
                from: "2017-05-01",
                citation: { document: "Notice 1" },
              },
            ],
          },
        ],
      ],
      ["2017-06", "1200", [{ kind: "unpaid", amount: "1200" }]],
    ]);
    const scheme = edition("4", "1", { publishedOn: "2017-05-20" });
    expect(
      codeOf(() =>
        settlePay([fresh, scheme], recordOf(), [], months("2017-05", "2017-05", "2017-06-10")),
      ),
    ).toBe("pay/conflict");
    expect(
      codeOf(() => settlePay([fresh], recordOf(), [], months("2017-05", "2017-05", "2017-05-19"))),
    ).toBe("pay/not-in-force");
    expect(
      codeOf(() => settlePay([fresh], recordOf(), [], months("2017-04", "2017-04", "2017-06-10"))),
    ).toBe("pay/not-in-force");
    expect(
      codeOf(() => settlePay([], recordOf(), [], months("2017-04", "2017-04", "2017-06-10"))),
    ).toBe("pay/not-in-force");
  });

  it("takes for nothing due what could not be told when it was booked", () => {
    const late = recordOf({
      ...person,
      facts: { share: [{ from: "2016-01-01", value: "1", recordedOn: "2017-07-20" }] },
    });
    const entries = [paid("2017-01", "1700"), dues("2017-01")];
    const { corrections } = settlePay(
      [raised],
      late,
      entries,
      months("2017-01", "2017-01", "2017-08-01"),
    );
    expect(corrections).toEqual([]);
    const other = settlePay(
      [raised],
      late,
      [paid("2017-01", "1600"), dues("2017-01")],
      months("2017-01", "2017-01", "2017-08-01"),
    );
    expect(other.corrections[0]?.causes.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["paid-otherwise", "-1600"],
      ["recorded", "1700"],
    ]);
  });

  it("names nothing that holds only from the day after the month", () => {
    const recordedOn = "2017-06-01" as const;
    const scheme = paySchemeOf({
      parameters: {
        pay: parameterOf(
          { from: "2016-01-01", value: "1000" },
          { from: "2017-05-31", value: "1310", recordedOn },
          { from: "2017-06-01", value: "1400", recordedOn },
        ),
      },
      rates: [rate("full", parameter("pay"))],
    });
    const entries = [paid("2017-05", "1000", { bookedOn: "2017-05-10" })];
    const options = months("2017-05", "2017-05", "2017-06-10");
    const [correction] = settlePay([scheme], recordOf(), entries, options).corrections;
    expect(correction?.causes).toEqual([
      {
        kind: "recorded",
        amount: "10",
        recordedOn,
        records: [{ kind: "parameter", name: "pay", level: "nation", from: "2017-05-31" }],
      },
    ]);
  });

  it("names a parameter of the nation, and a day without a scheme", () => {
    const scheme = paySchemeOf({
      publishedOn: "2017-05-20",
      parameters: {
        pay: parameterOf(
          { from: "2016-01-01", value: "1000" },
          { from: "2017-05-01", value: "1100", recordedOn: "2017-06-01" },
        ),
      },
      rates: [rate("full", parameter("pay"))],
    });
    const entries = [paid("2017-05", "1000", { bookedOn: "2017-05-10" })];
    const { corrections } = settlePay(
      [scheme],
      recordOf(),
      entries,
      months("2017-05", "2017-05", "2017-06-10"),
    );
    expect(corrections[0]?.causes).toEqual([
      { kind: "paid-otherwise", amount: "-1000" },
      expect.objectContaining({ kind: "recorded", amount: "1000", recordedOn: "2017-05-20" }),
      {
        kind: "recorded",
        amount: "100",
        recordedOn: "2017-06-01",
        records: [{ kind: "parameter", name: "pay", level: "nation", from: "2017-05-01" }],
      },
    ]);
  });

  it("tells what keeps a month from being paid", () => {
    const nameless = recordOf({ places: { county: "c" } });
    const options = months("2017-01", "2017-01", "2017-08-01");
    expect(codeOf(() => settlePay([raised], nameless, [], options))).toBe("rules/invalid-facts");
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a record", {}],
    [
      "a line without amount",
      [{ month: "2017-01", item: "a", side: "earning", bookedOn: "2017-01-01" }],
    ],
    ["an item that is no id", [{ ...paid("2017-01", "1"), item: " " }]],
    ["a side that is none", [{ ...paid("2017-01", "1"), side: "left" }]],
    ["an amount that is no text", [{ ...paid("2017-01", "1"), amount: 1 }]],
    ["tenths of a fen", [{ ...paid("2017-01", "1"), amount: "0.001" }]],
    ["a month that is none", [paid("2017-1", "1")]],
    ["a day that is none", [{ ...paid("2017-01", "1"), bookedOn: "2017-02-30" }]],
  ])("refuses entries: %s", (_name, entries) => {
    const options = months("2017-01", "2017-01", "2017-08-01");
    expect(codeOf(() => settlePay([raised], person, entries as PayEntry[], options))).toBe(
      "pay/invalid-entry",
    );
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["no last month", { from: "2017-01", knownOn: "2017-08-01" }],
    ["months in the wrong order", months("2017-02", "2017-01", "2017-08-01")],
    ["a month that is none", months("2017-00", "2017-01", "2017-08-01")],
    ["a day that is none", { ...months("2017-01", "2017-01", "2017-08-01"), knownOn: "x" }],
  ])("refuses options: %s", (_name, options) => {
    expect(codeOf(() => settlePay([raised], person, [], options as SettlementOptions))).toBe(
      "pay/invalid-options",
    );
  });

  it("refuses other misfits by their codes", () => {
    const options = months("2017-01", "2017-01", "2017-08-01");
    expect(codeOf(() => settlePay(7 as never, person, [], options))).toBe("core/invalid-shape");
    expect(codeOf(() => settlePay([{} as PayScheme], person, [], options))).toBe(
      "pay/invalid-scheme",
    );
    expect(codeOf(() => settlePay([raised], {} as PayRecord, [], options))).toBe(
      "pay/invalid-record",
    );
  });

  it("settles months over the turn of a year", () => {
    const { corrections } = settlePay(
      [paySchemeOf()],
      recordOf(),
      [],
      months("2016-11", "2017-02", "2017-08-01"),
    );
    expect(corrections.map(({ entry }) => entry.month)).toEqual([
      "2016-11",
      "2016-12",
      "2017-01",
      "2017-02",
    ]);
  });
});

function edition(version: string, amount: `${number}`, rest: Partial<PayScheme> = {}): PayScheme {
  return paySchemeOf({ version, rates: [rate("full", constant(amount))], ...rest });
}
