import { describe, expect, it } from "vitest";
import { enrollPersons } from "../../src/orders/enroll-persons.js";
import type { EnrollmentEvent } from "../../src/orders/model/enrollment.js";
import { codeOf } from "../support/code-of.js";
import { frozen, minute } from "../support/order-documents.js";

const event = (id: number, kind: "enroll" | "withdraw", person: string): EnrollmentEvent => ({
  id: `${id}`,
  kind,
  person,
  at: minute(id),
});
const resize = (id: number, capacity: number): EnrollmentEvent => ({
  id: `${id}`,
  kind: "resize",
  capacity,
  at: minute(id),
});
const enrolling = ["a", "b", "c", "d"].map((person, index) => event(index, "enroll", person));
const choir = frozen({ id: "choir", capacity: 2 });

describe("places in an activity", () => {
  it("are given in the order of time, and those who find none wait", () => {
    const standing = enrollPersons(choir, frozen([...enrolling].reverse()));
    expect(standing).toEqual({
      activity: "choir",
      capacity: 2,
      enrolled: ["a", "b"],
      waiting: ["c", "d"],
      promoted: [],
      refused: [],
      conflicts: [],
    });
    expect(Object.isFrozen(standing.enrolled)).toBe(true);
  });

  it("that are given back go to the next who waits", () => {
    const left = [...enrolling, event(9, "withdraw", "a")];
    expect(enrollPersons(choir, left)).toMatchObject({
      enrolled: ["b", "c"],
      waiting: ["d"],
      promoted: [{ person: "c", at: minute(9), event: "9" }],
    });
  });

  it("are given until the activity begins, and not from that minute on", () => {
    const begins = (count: number) => ({ ...choir, begins: minute(count) });
    const left = [...enrolling, event(9, "withdraw", "a"), resize(10, 3)];
    expect(enrollPersons(begins(10), left)).toMatchObject({
      enrolled: ["b", "c"],
      capacity: 2,
      refused: [{ event: "10", reason: "already-begun" }],
    });
    expect(enrollPersons(begins(9), left)).toMatchObject({
      enrolled: ["a", "b"],
      promoted: [],
      refused: [
        { event: "9", reason: "already-begun" },
        { event: "10", reason: "already-begun" },
      ],
    });
    expect(enrollPersons(begins(3), left).waiting).toEqual(["c"]);
  });

  it("are left to others by those who wait no more", () => {
    const left = [...enrolling, event(8, "withdraw", "c"), event(9, "withdraw", "b")];
    expect(enrollPersons(choir, left)).toMatchObject({ enrolled: ["a", "d"], waiting: [] });
  });

  it.each([
    [0, "below-enrolled", 2, ["a", "b"], 0],
    [1, "below-enrolled", 2, ["a", "b"], 0],
    [2, undefined, 2, ["a", "b"], 0],
    [3, undefined, 3, ["a", "b", "c"], 1],
    [9, undefined, 9, ["a", "b", "c", "d"], 2],
  ])("change in number to %i", (capacity, reason, after, enrolled, promoted) => {
    const standing = enrollPersons(choir, [...enrolling, resize(9, capacity)]);
    expect(standing).toMatchObject({ capacity: after, enrolled });
    expect(standing.promoted).toHaveLength(promoted);
    expect(standing.refused).toEqual(reason === undefined ? [] : [{ event: "9", reason }]);
  });

  it.each([
    [0, ["c", "d"]],
    [1, ["d"]],
    [2, []],
    [3, []],
  ])("and at most %i may wait", (waiting, refused) => {
    const standing = enrollPersons({ ...choir, waiting }, enrolling);
    expect(standing.refused.map(({ event: id }) => enrolling[Number(id)])).toEqual(
      enrolling.filter((each) => "person" in each && refused.includes(each.person)),
    );
    expect(standing.refused.every(({ reason }) => reason === "full")).toBe(true);
  });

  it("are asked for once, and given back only by those who have them or wait", () => {
    const events = [
      ...enrolling,
      event(5, "enroll", "a"),
      event(6, "enroll", "d"),
      event(7, "withdraw", "e"),
    ];
    expect(enrollPersons(choir, events).refused).toEqual([
      { event: "5", reason: "already-enrolled" },
      { event: "6", reason: "already-enrolled" },
      { event: "7", reason: "not-enrolled" },
    ]);
  });

  it("are asked for once however often that is told; two meanings of one id are told", () => {
    const other = { ...enrolling[0], person: "z" } as EnrollmentEvent;
    const standing = enrollPersons(choir, [other, ...enrolling, ...enrolling]);
    expect(standing.enrolled).toEqual(["a", "b"]);
    expect(standing.conflicts).toEqual([{ kept: enrolling[0], left: [other] }]);
  });

  it.each<[string, unknown, unknown, string]>([
    ["no activity", {}, [], "orders/invalid-activities"],
    ["a capacity below 0", { id: "a", capacity: -1 }, [], "orders/invalid-activities"],
    ["half a place", { id: "a", capacity: 0.5 }, [], "orders/invalid-activities"],
    ["no list", choir, {}, "orders/invalid-log"],
    [
      "an event without a person",
      choir,
      [{ id: "1", kind: "enroll", at: minute(0) }],
      "orders/invalid-log",
    ],
  ])("refuse %s", (_, activity, events, code) => {
    expect(codeOf(() => enrollPersons(activity as never, events as never))).toBe(code);
  });

  it("may be none at all", () => {
    expect(enrollPersons({ id: "a", capacity: 0 }, enrolling).waiting).toHaveLength(4);
  });
});
