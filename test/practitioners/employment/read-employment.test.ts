import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/core/plain-date.js";
import { readEmployment } from "../../../src/practitioners/employment/read-employment.js";
import type { EmploymentRecord } from "../../../src/practitioners/model.js";
import { codeOf } from "../../support/code-of.js";
import { appointment, periodOf, recordOf } from "../../support/practitioner-documents.js";

const versions = recordOf([
  appointment("a", "2024-01-01", "2024-07-01", { recordedOn: "2024-07-03" }),
  appointment("a", "2024-01-01"),
  appointment("a", "2024-01-01", "2024-08-01", { recordedOn: "2024-07-02" }),
  appointment("b", "2024-02-01", undefined, { recordedOn: "2024-05-01" }),
]);

describe("reading an employment record", () => {
  it.each<[PlainDate | undefined, readonly (readonly [string, string | undefined])[]]>([
    ["2024-04-30", [["a", undefined]]],
    [
      "2024-05-01",
      [
        ["a", undefined],
        ["b", undefined],
      ],
    ],
    [
      "2024-07-02",
      [
        ["a", "2024-08-01"],
        ["b", undefined],
      ],
    ],
    [
      "2024-07-03",
      [
        ["a", "2024-07-01"],
        ["b", undefined],
      ],
    ],
    [
      undefined,
      [
        ["a", "2024-07-01"],
        ["b", undefined],
      ],
    ],
  ])("keeps the version that was known last on %s", (knownOn, expected) => {
    const { appointments } = readEmployment(versions, knownOn);
    expect(appointments.map(({ id, period }) => [id, period.until])).toEqual(expected);
  });

  it("keeps nothing that was not known", () => {
    const record = recordOf([], {
      memberships: [{ id: "m", period: periodOf("2024-01-01"), recordedOn: "2024-02-01" }],
    });
    expect(readEmployment(record, "2024-01-31").memberships).toEqual([]);
    expect(readEmployment(record, "2024-02-01").memberships).toHaveLength(1);
  });

  it.each<[string, EmploymentRecord | string, string]>([
    ["anything else", "a record", "practitioners/invalid-employment"],
    [
      "an end before the beginning",
      recordOf([appointment("a", "2024-01-02", "2024-01-01")]),
      "practitioners/invalid-employment",
    ],
    [
      "two versions without a record",
      recordOf([appointment("a", "2024-01-01"), appointment("a", "2024-02-01")]),
      "practitioners/conflict",
    ],
    [
      "two versions recorded on one day",
      recordOf([
        appointment("a", "2024-01-01", undefined, { recordedOn: "2024-01-05" }),
        appointment("a", "2024-02-01", undefined, { recordedOn: "2024-01-05" }),
      ]),
      "practitioners/conflict",
    ],
    [
      "a transfer from nowhere",
      recordOf([appointment("a", "2024-01-01", undefined, { follows: "b" })]),
      "practitioners/unknown-appointment",
    ],
    [
      "leave from an appointment that is not on record",
      recordOf([], {
        leaves: [{ id: "1", kind: "sick", appointment: "a", period: periodOf("2024-01-01") }],
      }),
      "practitioners/unknown-appointment",
    ],
  ])("refuses %s", (_, record, code) => {
    expect(codeOf(() => readEmployment(record))).toBe(code);
  });
});
