import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { isUnionMemberOn } from "../../src/practitioners/is-union-member-on.js";
import { codeOf } from "../support/code-of.js";
import { frozen, periodOf, recordOf } from "../support/practitioner-documents.js";

const record = frozen(
  recordOf([], {
    memberships: [
      { id: "1", period: periodOf("2020-05-01", "2021-05-01") },
      { id: "2", period: periodOf("2023-05-01"), recordedOn: "2023-06-01" },
    ],
  }),
);

describe("membership of the union", () => {
  it.each<[PlainDate, boolean]>([
    ["2020-04-30", false],
    ["2020-05-01", true],
    ["2021-04-30", true],
    ["2021-05-01", false],
    ["2023-04-30", false],
    ["2023-05-01", true],
    ["2099-01-01", true],
  ])("is dated: %s", (day, expected) => {
    expect(isUnionMemberOn(record, day)).toBe(expected);
  });

  it("repeats what was known", () => {
    expect(isUnionMemberOn(record, "2023-05-01", { knownOn: "2023-05-31" })).toBe(false);
    expect(isUnionMemberOn(record, "2023-05-01", { knownOn: "2023-06-01" })).toBe(true);
  });

  it("is none where there is none on record", () => {
    expect(isUnionMemberOn(recordOf([]), "2023-05-01")).toBe(false);
  });

  it("asks for a day", () => {
    expect(codeOf(() => isUnionMemberOn(record, "2023-5-1"))).toBe("core/invalid-date");
  });
});
