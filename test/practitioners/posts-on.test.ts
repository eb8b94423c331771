import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import type { EmploymentRecord } from "../../src/practitioners/model.js";
import { postsOn } from "../../src/practitioners/posts-on.js";
import { codeOf } from "../support/code-of.js";
import { appointment, frozen, periodOf, recordOf } from "../support/practitioner-documents.js";

const ids = (record: EmploymentRecord, day: PlainDate) =>
  postsOn(record, day).map((held) => held.appointment);

describe("posts on a day", () => {
  it.each<[PlainDate, readonly string[]]>([
    ["2024-02-29", []],
    ["2024-03-01", ["a"]],
    ["2024-08-31", ["a"]],
    ["2024-09-01", []],
  ])("are held from the first day to the last: %s", (day, held) => {
    expect(ids(recordOf([appointment("a", "2024-03-01", "2024-09-01")]), day)).toEqual(held);
  });

  it("are told with everything about them, in a frozen answer", () => {
    const record = frozen(
      recordOf([
        appointment("a", "2024-03-01", undefined, {
          site: "riverside",
          primary: true,
          probation: { months: 1 },
        }),
      ]),
    );
    const held = postsOn(record, "2024-03-31");
    expect(held).toEqual([
      {
        appointment: "a",
        post: "practitioner",
        site: "riverside",
        primary: true,
        onProbation: true,
        leaves: [],
      },
    ]);
    expect(Object.isFrozen(held) && Object.isFrozen(held[0])).toBe(true);
  });

  it("list the main post first, then the others as they were taken up", () => {
    const record = recordOf([
      appointment("late", "2024-05-01", undefined, { post: "clerk" }),
      appointment("main", "2024-06-01", undefined, { post: "head", primary: true }),
      appointment("early", "2024-04-01"),
    ]);
    expect(ids(record, "2024-07-01")).toEqual(["main", "early", "late"]);
  });

  const probation = (given: EmploymentRecord["appointments"][number]["probation"], on: PlainDate) =>
    postsOn(
      recordOf([
        appointment("a", "2024-02-15", undefined, {
          contract: { from: "2024-01-31" },
          ...(given === undefined ? {} : { probation: given }),
        }),
      ]),
      on,
    ).map(({ onProbation }) => onProbation);

  it.each<[PlainDate, boolean]>([
    ["2024-02-28", true],
    ["2024-02-29", false],
    ["2024-03-01", false],
  ])("count probation from the first day of the contract: %s", (on, expected) => {
    expect(probation({ months: 1 }, on)).toEqual([expected]);
  });

  it.each<[PlainDate, boolean]>([
    ["2024-03-30", true],
    ["2024-03-31", false],
  ])("are off probation on its last day: %s", (on, expected) => {
    expect(probation({ until: "2024-03-31" }, on)).toEqual([expected]);
  });

  it("know no probation where there is none", () => {
    expect(probation(undefined, "2024-03-01")).toEqual([false]);
  });

  it("name leaves of the post and of all posts", () => {
    const record = recordOf([appointment("a", "2024-01-01"), appointment("b", "2024-01-02")], {
      leaves: [
        { id: "1", kind: "sick", period: periodOf("2024-02-01", "2024-03-01") },
        { id: "2", kind: "study", appointment: "b", period: periodOf("2024-02-15") },
      ],
    });
    const leavesOn = (day: PlainDate) => postsOn(record, day).map(({ leaves }) => leaves);
    expect(leavesOn("2024-01-31")).toEqual([[], []]);
    expect(leavesOn("2024-02-15")).toEqual([["sick"], ["sick", "study"]]);
    expect(leavesOn("2024-03-01")).toEqual([[], ["study"]]);
  });

  it.each<[string, PlainDate, object | undefined, string]>([
    ["no day", "2024-02-30", undefined, "core/invalid-date"],
    ["a day of no year", "1899-12-31", undefined, "core/out-of-range"],
    ["a misspelt option", "2024-02-01", { known: "2024-01-01" }, "core/invalid-shape"],
    ["no day of knowledge", "2024-02-01", { knownOn: "2024" }, "core/invalid-date"],
  ])("refuse %s", (_, day, options, code) => {
    const record = recordOf([appointment("a", "2024-01-01")]);
    expect(codeOf(() => postsOn(record, day, options as never))).toBe(code);
  });

  it("refuse a probation beyond the calendar", () => {
    const record = recordOf([
      appointment("a", "2100-12-01", undefined, { probation: { months: 1 } }),
    ]);
    expect(codeOf(() => postsOn(record, "2100-12-02"))).toBe("core/out-of-range");
  });

  it("taken up on one day stand in the order of their ids, however the record lists them", () => {
    const held = ["a", "b", "c"].map((id) =>
      appointment(id, "2024-01-01", undefined, { post: id }),
    );
    expect(ids(recordOf([...held].reverse()), "2024-02-01")).toEqual(["a", "b", "c"]);
  });
});
