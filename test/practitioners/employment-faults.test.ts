import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { employmentFaults } from "../../src/practitioners/employment-faults.js";
import type { Appointment, EmploymentRecord } from "../../src/practitioners/model.js";
import { codeOf } from "../support/code-of.js";
import {
  appointment,
  clause,
  frozen,
  periodOf,
  probationRules,
  recordOf,
} from "../support/practitioner-documents.js";

const faultsOf = (record: EmploymentRecord) => employmentFaults(probationRules, frozen(record));
const codesOf = (record: EmploymentRecord) => faultsOf(record).map(({ code }) => code);

describe("the faults of an employment record", () => {
  it("are none where everything agrees", () => {
    const record = recordOf(
      [
        appointment("a", "2022-01-01", "2023-01-01", { primary: true, probation: { months: 2 } }),
        appointment("b", "2023-01-01", undefined, { primary: true, follows: "a" }),
        appointment("c", "2022-06-01", "2023-06-01", { post: "clerk" }),
        appointment("d", "2022-06-01", "2023-06-01", { site: "hillside" }),
      ],
      {
        leaves: [
          { id: "1", kind: "sick", period: periodOf("2022-12-01", "2023-02-01") },
          { id: "2", kind: "sick", period: periodOf("2023-02-01", "2023-03-01") },
          { id: "3", kind: "study", period: periodOf("2023-02-15"), appointment: "b" },
        ],
        memberships: [
          { id: "1", period: periodOf("2022-01-01", "2022-06-01") },
          { id: "2", period: periodOf("2022-06-01") },
        ],
      },
    );
    expect(faultsOf(record)).toEqual([]);
  });

  it.each<[string, PlainDate, PlainDate | undefined, object]>([
    ["overlaps", "2022-12-31", "2023-06-01", { from: "2022-12-31", until: "2023-01-01" }],
    ["is inside", "2022-03-01", "2022-04-01", { from: "2022-03-01", until: "2022-04-01" }],
    ["never ends", "2022-03-01", undefined, { from: "2022-03-01", until: "2023-01-01" }],
  ])("tell of one post twice, where the other %s", (_, from, until, days) => {
    const record = recordOf([
      appointment("b", from, until),
      appointment("a", "2022-01-01", "2023-01-01"),
    ]);
    const faults = faultsOf(record);
    expect(faults).toEqual([{ code: "same-post-twice", entry: "b", other: "a", days }]);
    expect(Object.isFrozen(faults) && Object.isFrozen(faults[0])).toBe(true);
  });

  it("hold later entries against the one that lasts longest", () => {
    const record = recordOf([
      appointment("a", "2022-01-01"),
      appointment("b", "2022-02-01", "2022-03-01"),
      appointment("c", "2022-04-01"),
    ]);
    expect(faultsOf(record).map(({ entry, other, days }) => [entry, other, days])).toEqual([
      ["b", "a", { from: "2022-02-01", until: "2022-03-01" }],
      ["c", "a", { from: "2022-04-01" }],
    ]);
  });

  it("tell of two main posts", () => {
    const primary = { primary: true };
    const record = recordOf([
      appointment("a", "2022-01-01", "2023-01-01", primary),
      appointment("b", "2022-12-31", undefined, { ...primary, post: "clerk" }),
      appointment("c", "2022-01-01", undefined, { post: "head" }),
    ]);
    expect(codesOf(record)).toEqual(["two-primary-posts"]);
  });

  const leave = (from: PlainDate, until?: PlainDate, of?: string): EmploymentRecord =>
    recordOf(
      [appointment("a", "2022-01-01", "2022-07-01"), appointment("b", "2022-08-01", undefined)],
      {
        leaves: [
          {
            id: "1",
            kind: "sick",
            period: periodOf(from, until),
            ...(of === undefined ? {} : { appointment: of }),
          },
        ],
      },
    );

  it.each<[string, EmploymentRecord, readonly object[]]>([
    ["up to the end", leave("2022-06-01", "2022-07-01"), []],
    [
      "a day too long",
      leave("2022-06-01", "2022-07-02"),
      [{ from: "2022-07-01", until: "2022-07-02" }],
    ],
    [
      "before the first day",
      leave("2021-12-31", "2022-07-02"),
      [
        { from: "2021-12-31", until: "2022-01-01" },
        { from: "2022-07-01", until: "2022-07-02" },
      ],
    ],
    ["without end, as the post", leave("2022-09-01"), []],
    ["from one post beyond it", leave("2022-06-01", undefined, "a"), [{ from: "2022-07-01" }]],
  ])("tell of leave without a post: %s", (_, record, days) => {
    expect(faultsOf(record)).toEqual(
      days.map((each) => ({ code: "leave-without-post", entry: "1", days: each })),
    );
  });

  it("tell of leave and membership that stand twice", () => {
    const twice = [
      { id: "1", period: periodOf("2022-02-01", "2022-04-01") },
      { id: "2", period: periodOf("2022-03-01", "2022-05-01") },
    ];
    const record = recordOf([appointment("a", "2022-01-01")], {
      leaves: twice.map((each) => ({ ...each, kind: "sick" })),
      memberships: twice,
    });
    expect(codesOf(record)).toEqual(["leave-twice", "membership-twice"]);
  });

  it.each<[string, PlainDate | undefined, PlainDate, readonly object[]]>([
    [
      "a gap",
      "2022-07-01",
      "2022-07-02",
      [{ code: "transfer-gap", days: { from: "2022-07-01", until: "2022-07-02" } }],
    ],
    ["no gap", "2022-07-01", "2022-07-01", []],
    [
      "an overlap",
      "2022-07-01",
      "2022-06-30",
      [{ code: "transfer-overlap", days: { from: "2022-06-30", until: "2022-07-01" } }],
    ],
    [
      "a post that was not left",
      undefined,
      "2022-06-30",
      [{ code: "transfer-overlap", days: { from: "2022-06-30" } }],
    ],
  ])("tell of a transfer with %s", (_, until, from, expected) => {
    const record = recordOf([
      appointment("a", "2022-01-01", until),
      appointment("b", from, undefined, { post: "clerk", follows: "a" }),
    ]);
    expect(faultsOf(record)).toEqual(expected.map((each) => ({ entry: "b", other: "a", ...each })));
  });

  it("say nothing about a transfer from what was not yet known", () => {
    const record = recordOf([
      appointment("a", "2022-01-01", "2022-03-01", { recordedOn: "2022-09-01" }),
      appointment("b", "2022-06-01", undefined, { follows: "a" }),
    ]);
    expect(employmentFaults(probationRules, record, { knownOn: "2022-08-31" })).toEqual([]);
    expect(codesOf(record)).toEqual(["transfer-gap"]);
  });

  const probation = (until: PlainDate | undefined, rest: Partial<Appointment>) =>
    faultsOf(recordOf([appointment("a", "2022-01-31", until, rest)]));

  // Labor Contract Law, article 19: the day before, at and after each length of contract.
  it.each<[PlainDate | undefined, number, boolean]>([
    ["2022-04-29", 1, true],
    ["2022-04-30", 1, false],
    ["2022-04-30", 2, true],
    ["2023-01-30", 1, false],
    ["2023-01-30", 2, true],
    ["2023-01-31", 2, false],
    ["2023-01-31", 3, true],
    ["2025-01-30", 2, false],
    ["2025-01-30", 3, true],
    ["2025-01-31", 6, false],
    ["2025-01-31", 7, true],
    [undefined, 6, false],
    [undefined, 7, true],
  ])("tell of probation too long: contract until %s, %i months", (until, months, tooLong) => {
    const codes = probation(until, { probation: { months } }).map(({ code }) => code);
    expect(codes).toEqual(tooLong ? ["probation-too-long"] : []);
  });

  it.each<[PlainDate, readonly object[]]>([
    ["2022-02-28", []],
    [
      "2022-03-01",
      [
        {
          code: "probation-too-long",
          entry: "a",
          days: { from: "2022-02-28", until: "2022-03-01" },
          citation: clause,
        },
      ],
    ],
  ])("tell by which days a probation is too long: until %s", (until, expected) => {
    expect(probation("2022-09-30", { probation: { until } })).toEqual(expected);
  });

  it("measure the contract, not the appointment", () => {
    const contract = { from: "2022-01-01", until: "2025-01-01" } as const;
    expect(probation("2022-05-01", { contract, probation: { months: 6 } })).toEqual([]);
    const [fault] = probation("2022-05-01", { contract, probation: { months: 7 } });
    expect(fault?.days).toEqual({ from: "2022-07-01", until: "2022-08-01" });
  });

  it("hold one limit against every contract, where there is one", () => {
    const rules = { probation: [{ contractMonths: 0, most: 6, citation: clause }] };
    const record = recordOf([
      appointment("a", "2022-01-31", undefined, { probation: { months: 7 } }),
    ]);
    expect(employmentFaults(rules, record)).toHaveLength(1);
  });

  it.each<[string, unknown, string]>([
    ["no limits", { probation: [] }, "practitioners/invalid-rules"],
    [
      "limits that begin late",
      { probation: probationRules.probation.slice(1) },
      "practitioners/invalid-rules",
    ],
    [
      "limits that do not rise",
      { probation: [...probationRules.probation, probationRules.probation[0]] },
      "practitioners/invalid-rules",
    ],
    [
      "limits from the same length",
      { probation: [1, 2].map((most) => ({ contractMonths: 0, most, citation: clause })) },
      "practitioners/invalid-rules",
    ],
    [
      "a limit without its law",
      { probation: [{ contractMonths: 0, most: 0 }] },
      "practitioners/invalid-rules",
    ],
    ["what is no plain data", () => 0, "core/invalid-shape"],
  ])("refuse rules with %s", (_, rules, code) => {
    expect(codeOf(() => employmentFaults(rules as never, recordOf([])))).toBe(code);
  });

  it("refuse a record that is none", () => {
    expect(codeOf(() => employmentFaults(probationRules, [] as never))).toBe(
      "practitioners/invalid-employment",
    );
  });
});
