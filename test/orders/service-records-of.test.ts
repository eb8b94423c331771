import { describe, expect, it } from "vitest";
import type { HolidayDecree } from "../../src/core/holiday-decree.js";
import type { OrderEvent } from "../../src/orders/model/order-event.js";
import type {
  RecordCorrection,
  RecordedActivity,
  RecordRegister,
} from "../../src/orders/model/record-register.js";
import type { ServiceCheck } from "../../src/orders/model/service-book.js";
import { nationalRecordFields } from "../../src/orders/national-record-fields.js";
import { recordGapsOf } from "../../src/orders/record-gaps-of.js";
import { serviceRecordsOf } from "../../src/orders/service-records-of.js";
import { codeOf } from "../support/code-of.js";
import {
  deadline,
  demandFor,
  eventOf,
  frozen,
  labelOf,
  minute,
  orderScheme,
  serviceScheme,
} from "../support/order-documents.js";

const schemes = frozen({ orders: orderScheme(), service: serviceScheme() });

const stay = (person: string, activity: string, from: number, until: number): ServiceCheck[] =>
  (["check-in", "check-out"] as const).map((kind, index) => ({
    ...{ id: `${person}-${activity}-${from}-${kind}`, kind, person, activity },
    at: minute([from, until][index] ?? 0),
  }));
const activity = (id: string, rest: Partial<RecordedActivity> = {}): RecordedActivity => ({
  ...{ id, orders: [], from: minute(0), until: minute(120) },
  ...rest,
});
const correction = (
  id: string,
  says: RecordCorrection["says"],
  rest: Partial<RecordCorrection> = {},
): RecordCorrection => ({
  ...{ id, says, at: minute(500), by: "clerk", reason: "登记有误" },
  record: { person: "v", activity: "cut", on: "2024-05-06" },
  ...rest,
});
const asked = (order: string, demand: Parameters<typeof demandFor>[0] = {}): OrderEvent => ({
  ...{ id: `s-${order}`, order, at: minute(0), kind: "submit", demand: demandFor(demand) },
});
const file = {
  person: "v",
  volunteer: { number: "n1", name: "李", sex: "female", documentKind: "身份证", contact: "…" },
  trainings: [],
  commendations: [],
  evaluations: [{ on: "2024-01-02", text: "优秀" }],
} as const;
const recorder = { name: "站", inCharge: "王", handler: "赵", contact: "…" };
const register = (rest: Partial<RecordRegister> = {}): RecordRegister =>
  frozen({
    events: [asked("a", { place: "north" })],
    activities: [activity("cut", { orders: ["a"] })],
    checks: stay("v", "cut", 0, 100),
    volunteers: [file],
    recorder,
    recordedBy: "r1",
    ...rest,
  });
const service = {
  ...{ activity: "cut", on: "2024-05-06", hours: "1.66", content: "名haircut", place: "north" },
  ...{ client: "p1", recorder: "r1" },
};

describe("a service record", () => {
  it("holds what the file, the checks and the orders say, and lacks nothing then", () => {
    const answer = serviceRecordsOf(schemes, register());
    const { person: _, ...filed } = file;
    const record = { ...filed, services: [service], recorder };
    expect(answer).toEqual({
      records: [
        {
          ...{ person: "v", activity: "cut", on: "2024-05-06", minutes: 100, record },
          route: { id: "effective", label: labelOf("effective") },
          status: "effective",
          gaps: [],
          unsettled: [],
          versions: [{ service }],
        },
      ],
      unrecorded: [],
      faults: [],
      stray: [],
      conflicts: [],
    });
    expect(recordGapsOf(record as never)).toEqual([]);
    const [first] = answer.records;
    for (const part of [answer, answer.records, first, first?.record, first?.record.services]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect([first?.versions, first?.versions[0]?.service].every(Object.isFrozen)).toBe(true);
  });

  it("tells every gap, and invents nothing", () => {
    const bare: RecordRegister = {
      events: [],
      activities: [activity("cut")],
      checks: stay("v", "cut", 0, 60),
      volunteers: [{ person: "v", volunteer: { number: "n1" } }],
    };
    const [issued] = serviceRecordsOf(schemes, frozen(bare)).records;
    expect(issued?.record).toEqual({
      volunteer: { number: "n1" },
      services: [{ activity: "cut", on: "2024-05-06", hours: "1" }],
    });
    expect(issued?.gaps.map(({ path }) => path)).toEqual(
      nationalRecordFields
        .filter(({ path }) => !path.endsWith("/hours"))
        .map(({ path }) => path.replace("*", "0")),
    );
  });

  it("is one for each person, day and activity, in that order", () => {
    const { records } = serviceRecordsOf(
      schemes,
      register({
        activities: [activity("sing"), activity("cut"), activity("guard")],
        checks: [
          ...stay("w", "cut", 0, 30),
          ...stay("v", "sing", 0, 10),
          ...stay("v", "cut", 20, 30),
          ...stay("v", "sing", 40, 55),
          { ...{ id: "x", kind: "check-in", person: "v", activity: "guard" }, at: minute(900) },
          {
            ...{ id: "y", kind: "check-out", person: "v", activity: "guard" },
            at: minute(0, "2024-05-07"),
          },
        ],
        volunteers: [file, { person: "w", volunteer: { number: "n2" } }],
      }),
    );
    expect(
      records.map(({ person, on, activity: id, minutes }) => [person, on, id, minutes]),
    ).toEqual([
      ["v", "2024-05-06", "cut", 10],
      ["v", "2024-05-06", "guard", 60],
      ["v", "2024-05-06", "sing", 25],
      ["v", "2024-05-07", "guard", 480],
      ["w", "2024-05-06", "cut", 30],
    ]);
  });

  it("counts overlapping time once, and tells what the checks do not prove", () => {
    const answer = serviceRecordsOf(
      schemes,
      register({
        activities: [activity("cut"), activity("sing")],
        checks: [
          ...stay("v", "cut", 0, 60),
          ...stay("v", "sing", 30, 90),
          ...stay("v", "cut", 200, 210).slice(0, 1),
        ],
      }),
    );
    expect(answer.records.map(({ minutes }) => minutes)).toEqual([60, 30]);
    expect(answer.faults.map(({ code }) => code)).toEqual(["no-check-out", "overlap"]);
  });

  it("goes by the approval that the hours of the whole day need", () => {
    const long = [...stay("v", "cut", 0, 300), ...stay("v", "sing", 300, 600)];
    const { records } = serviceRecordsOf(
      schemes,
      register({ activities: [activity("cut"), activity("sing")], checks: long }),
    );
    const routes = records.map(({ route }) => ("id" in route ? route.id : route));
    expect(routes).toEqual(["organization", "organization"]);
  });

  it("is not issued for someone who is not on file", () => {
    const { records, unrecorded } = serviceRecordsOf(schemes, register({ volunteers: [] }));
    expect(records).toEqual([]);
    expect(unrecorded).toEqual([{ person: "v", activity: "cut", on: "2024-05-06", minutes: 100 }]);
  });
});

describe("what was served", () => {
  const said = (rest: Partial<RecordRegister>) => {
    const [issued] = serviceRecordsOf(schemes, register(rest)).records;
    return [issued?.record.services[0], issued?.unsettled];
  };
  const orders = ["a", "b"];

  it("is left out and told where orders differ", () => {
    const events = [
      asked("a", { place: "north" }),
      { ...asked("b"), demand: { channel: "visit", person: "p2", wish: "修灯", place: "south" } },
    ] as const;
    const { content: _, place: __, client: ___, ...rest } = service;
    expect(said({ events, activities: [activity("cut", { orders })] })).toEqual([
      rest,
      [
        { field: "content", said: ["名haircut", "修灯"] },
        { field: "place", said: ["north", "south"] },
        { field: "client", said: ["p1", "p2"] },
      ],
    ]);
  });

  it("is what orders agree on, those rejected and canceled left aside", () => {
    const events = [
      asked("a", { place: "north" }),
      asked("b", { service: "lessons", person: "p2" }),
      eventOf("reject", "x-b", minute(1), { order: "b" }),
      asked("c", { service: "lessons", person: "p3" }),
      eventOf("cancel", "x-c", minute(1), { order: "c" }),
      asked("d"),
      asked("e", { service: "nowhere", person: "p9" }),
    ];
    const all = activity("cut", { orders: ["a", "b", "c", "d", "e"] });
    expect(said({ events, activities: [all] })).toEqual([service, []]);
  });

  it("is not what an order wanted that timed out by decree and was canceled", () => {
    const wanted = { channel: "visit", person: "p2", wish: "修灯" } as const;
    const events: OrderEvent[] = [
      asked("a", { place: "north" }),
      { ...{ id: "s-b", order: "b", at: minute(0), kind: "submit" }, demand: wanted },
      eventOf("time-out", "t-b", minute(0, "2024-05-08"), { order: "b" }),
      eventOf("cancel", "x-b", minute(0, "2024-05-09"), { order: "b" }),
    ];
    const rules = orderScheme({
      deadlines: [
        deadline("fill", { in: ["submitted"], within: { unit: "working-days", length: 1 } }),
      ],
      transitions: [
        { from: "new", on: "submit", to: "submitted" },
        { from: "submitted", on: "time-out", to: "timed-out" },
        { from: "timed-out", on: "cancel", to: "canceled" },
      ],
      views: [
        { states: ["submitted", "timed-out", "canceled"], label: labelOf("all"), public: true },
      ],
    });
    const given = register({ events, activities: [activity("cut", { orders })] });
    const clientBy = (context: Parameters<typeof serviceRecordsOf>[2]) =>
      serviceRecordsOf(frozen({ ...schemes, orders: rules }), given, context).records[0]?.record
        .services[0]?.client;
    const decree: HolidayDecree = {
      year: 2024,
      published: "2023-10-25",
      citation: { document: "Notice 2" },
      holidays: [],
      workdays: [],
    };
    expect(clientBy({ decrees: [decree] })).toBe("p1");
    expect(clientBy({ decrees: [decree], knownOn: "2023-10-24" })).toBeUndefined();
    expect(clientBy({})).toBeUndefined();
  });

  it("is what the site says before what orders say", () => {
    const events = [asked("a"), asked("b", { service: "lessons" })];
    const told = activity("cut", { orders, content: "义剪", place: "村部", leader: "l1" });
    expect(said({ events, activities: [told] })).toEqual([
      { ...service, content: "义剪", place: "村部", leader: "l1" },
      [],
    ]);
  });

  it("is settled by a correction", () => {
    const events = [asked("a", { place: "north" }), asked("b", { service: "lessons" })];
    const [corrected, unsettled] = said({
      events,
      activities: [activity("cut", { orders })],
      corrections: [correction("c1", { content: "义剪和辅导" })],
    });
    expect([corrected, unsettled]).toEqual([{ ...service, content: "义剪和辅导" }, []]);
  });
});

describe("a correction", () => {
  it("keeps every version by its id, in the order of time", () => {
    const corrections = [
      correction("c2", { hours: "1.5", leader: "l1" }, { at: minute(700) }),
      correction("c1", { hours: "2", on: "2024-05-05" }),
    ];
    const answer = serviceRecordsOf(schemes, register({ corrections }));
    const [issued] = answer.records;
    const why = { by: "clerk", reason: "登记有误" };
    const second = { ...service, hours: "2", on: "2024-05-05" };
    const third = { ...second, hours: "1.5", leader: "l1" };
    expect(issued?.versions).toEqual([
      { service },
      { service: second, correction: { id: "c1", at: minute(500), ...why } },
      { service: third, correction: { id: "c2", at: minute(700), ...why } },
    ]);
    expect(issued?.record.services).toEqual([third]);
    expect([issued?.on, issued?.minutes, answer.stray]).toEqual(["2024-05-06", 100, []]);
    expect(Object.isFrozen(issued?.versions[1]?.correction)).toBe(true);
  });

  it.each([
    ["person", { person: "w", activity: "cut", on: "2024-05-06" }],
    ["activity", { person: "v", activity: "sing", on: "2024-05-06" }],
    ["day", { person: "v", activity: "cut", on: "2024-05-07" }],
  ] as const)("of a record of another %s is stray", (_, record) => {
    const corrections = [correction("c1", { hours: "9" }, { record })];
    const { records, stray } = serviceRecordsOf(schemes, register({ corrections }));
    expect([stray, records[0]?.versions.length]).toEqual([["c1"], 1]);
  });

  it("told twice counts once, and in two ways is in conflict", () => {
    const [one, other] = [correction("c1", { hours: "2" }), correction("c1", { hours: "3" })];
    const once = serviceRecordsOf(schemes, register({ corrections: [one, one] }));
    expect([once.records[0]?.versions.length, once.conflicts]).toEqual([2, []]);
    const twice = serviceRecordsOf(schemes, register({ corrections: [other, one] }));
    expect(twice.conflicts).toEqual([{ kept: one, left: [other] }]);
    expect(twice.records[0]?.record.services[0]?.hours).toBe("2");
  });
});

describe("what does not fit", () => {
  const two = { person: "w", volunteer: { number: "n1" } };
  it.each<[string, unknown, string]>([
    ["no register", {}, "orders/invalid-record"],
    ["an unknown field", { ...register(), stray: 1 }, "orders/invalid-record"],
    [
      "a correction of nothing",
      register({ corrections: [correction("c1", {})] }),
      "orders/invalid-record",
    ],
    [
      "hours below 0",
      register({ corrections: [correction("c1", { hours: "-1" })] }),
      "orders/invalid-record",
    ],
    [
      "a correction of the activity",
      register({ corrections: [correction("c1", { activity: "b" } as never)] }),
      "orders/invalid-record",
    ],
    [
      "an end before the beginning",
      register({ activities: [activity("cut", { orders: ["a"], until: minute(0) })] }),
      "orders/invalid-record",
    ],
    ["a person twice", register({ volunteers: [file, file] }), "orders/duplicate-id"],
    ["a number twice", register({ volunteers: [file, two] }), "orders/duplicate-id"],
    [
      "an activity twice",
      register({ activities: [activity("cut"), activity("cut")] }),
      "orders/duplicate-id",
    ],
    [
      "a check twice",
      register({ checks: [...stay("v", "cut", 0, 1), ...stay("v", "cut", 0, 1)] }),
      "orders/duplicate-id",
    ],
    ["a check elsewhere", register({ checks: stay("v", "sing", 0, 1) }), "orders/unknown-activity"],
    [
      "an order that is not there",
      register({ activities: [activity("cut", { orders: ["z"] })] }),
      "orders/unknown-order",
    ],
  ])("is refused: %s", (_, given, code) => {
    expect(codeOf(() => serviceRecordsOf(schemes, given as never))).toBe(code);
  });

  it.each<[string, unknown, unknown, string]>([
    ["no pair of schemes", { orders: schemes.orders }, {}, "core/invalid-shape"],
    ["rules of ordering", { ...schemes, orders: {} }, {}, "orders/invalid-scheme"],
    ["rules of service", { ...schemes, service: {} }, {}, "orders/invalid-scheme"],
    ["a context", schemes, { asOf: "2024-02-30" }, "core/invalid-date"],
    ["a field of the context", schemes, { now: "2024-05-06T08:00" }, "core/invalid-shape"],
    ["decrees", schemes, { decrees: 1 }, "orders/invalid-options"],
    ["a decree", schemes, { decrees: [1], knownOn: "2024-05-06" }, "core/invalid-decrees"],
  ])("is refused: %s", (_, rules, context, code) => {
    expect(codeOf(() => serviceRecordsOf(rules as never, register(), context as never))).toBe(code);
  });
});
