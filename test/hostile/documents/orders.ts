import type { OrderActivity } from "../../../src/orders/model/activity.js";
import type { CareRegister } from "../../../src/orders/model/care-register.js";
import type { EnrollmentEvent } from "../../../src/orders/model/enrollment.js";
import type { OrderEvent } from "../../../src/orders/model/order-event.js";
import type { RecordRegister } from "../../../src/orders/model/record-register.js";
import type { ServiceBook } from "../../../src/orders/model/service-book.js";
import type { ServiceRecord } from "../../../src/orders/model/service-record.js";
import { standardTransitions } from "../../../src/orders/standard-transitions.js";
import {
  careScheme,
  deadline,
  dispatchScheme,
  duty,
  eventOf,
  factIs,
  holds,
  less,
  minute,
  notice,
  orderScheme,
  part,
  rule,
  serviceScheme,
} from "../../support/order-documents.js";

const parameters = {
  line: {
    lowerLevels: "may-raise",
    layers: [
      { level: "nation", values: [{ from: "2020-01-01", value: "2", citation: notice }] },
      { level: "county", place: "Shicheng", values: [{ from: "2024-01-01", value: "3" }] },
    ],
  },
} as const;

/** Rules of ordering that use everything rules can hold. */
export const variedOrders = orderScheme({
  transitions: standardTransitions,
  deadlines: [
    ...(orderScheme().deadlines ?? []),
    deadline("days", { within: { unit: "working-days", length: 2 }, until: "17:30" }),
  ],
});

/** Decrees about the working days of its log. */
export const variedDecrees = [
  {
    ...{ year: 2024, published: "2023-10-25", citation: { document: "Notice 2" } },
    holidays: [{ name: "劳动节", from: "2024-05-01", until: "2024-05-06" }],
    workdays: ["2024-04-28", "2024-05-11"],
  },
] as const;

/** A log with every kind of event, among them refused ones and an id that stands for two. */
export const variedLog: readonly OrderEvent[] = [
  eventOf("submit", "1", minute(0)),
  eventOf("review", "2", minute(5)),
  eventOf("dispatch", "3", minute(10)),
  eventOf("refuse", "4", minute(45)),
  eventOf("redispatch", "5", minute(50), { team: "west" }),
  eventOf("accept", "6", minute(60), { team: "west" }),
  eventOf("grab", "7", minute(61), { team: "east" }),
  eventOf("begin", "8", minute(70), { team: "west" }),
  eventOf("complete", "9", minute(80), { team: "west" }),
  eventOf("rate", "10", minute(90), { grade: "5" }),
  eventOf("rate", "11", minute(95), { side: "team", team: "west", grade: "shown" }),
  eventOf("show", "19", minute(96), { team: "west" }),
  {
    ...{ id: "12", order: "村", at: minute(3), kind: "submit" },
    demand: {
      ...{ channel: "on-behalf", person: "p2", filedBy: "p3", place: "north" },
      wish: "修灯",
    },
  } as OrderEvent,
  eventOf("dispatch", "13", minute(20), { order: "村" }),
  eventOf("recall", "14", minute(25), { order: "村" }),
  eventOf("time-out", "15", minute(200), { order: "村" }),
  eventOf("cancel", "16", minute(300), { order: "村" }),
  eventOf("submit", "17", minute(1), { order: "c" }),
  { ...eventOf("reject", "18", minute(2), { order: "c" }), by: "clerk" } as OrderEvent,
  { ...eventOf("reject", "18", minute(4), { order: "c" }), by: "clerk" } as OrderEvent,
];

/** Activities that serve them. */
export const variedActivities: readonly OrderActivity[] = [
  { id: "a1", orders: ["o1", "村"], from: minute(70), until: minute(80) },
  { id: "a2", orders: [], from: minute(90), until: minute(99) },
];

/** Enrollments of every kind. */
export const variedEnrollments: readonly EnrollmentEvent[] = [
  { id: "1", kind: "enroll", person: "a", at: minute(0) },
  { id: "2", kind: "enroll", person: "b", at: minute(1) },
  { id: "3", kind: "enroll", person: "__proto__", at: minute(2) },
  { id: "4", kind: "resize", capacity: 2, at: minute(3) },
  { id: "5", kind: "withdraw", person: "a", at: minute(4) },
  { id: "6", kind: "withdraw", person: "z", at: minute(5) },
];

/** Rules of dispatch that use everything. */
export const variedDispatch = dispatchScheme({
  parameters,
  figures: [{ id: "burden", amount: less("load") }],
  requirements: [{ ...rule("skill", holds("skilled")), citation: notice }],
  parts: [
    { ...part("near", less("km")), citation: notice },
    part("load", {
      kind: "product",
      of: [
        { kind: "figure", figure: "burden" },
        { kind: "parameter", parameter: "line" },
      ],
    }),
  ],
});

/** Teams for these rules. */
export const variedTeams = [
  { team: "east", facts: { km: "3.5", load: 1, skilled: true } },
  { team: "west", facts: { km: "0.25", load: 3, skilled: true } },
  { team: "north", facts: { km: "1", load: 0, skilled: false } },
  { team: "村", facts: { load: 0, skilled: { unknown: "not-published" } } },
  { team: "bad", facts: { load: -1 } },
];

/** A day and a place for rules that read a parameter. */
export const variedContext = {
  asOf: "2024-05-06",
  knownOn: "2024-06-01",
  places: { county: "Shicheng" },
} as const;

/** Rules of service that use everything. */
export const variedService = serviceScheme({
  parameters,
  figures: [{ id: "full", condition: factIs("hours", "at-least", "8") }],
  routes: [
    { ...rule("effective", factIs("hours", "at-most", "8")), citation: notice },
    {
      ...rule("organization", {
        kind: "compare",
        left: { kind: "fact", fact: "hours" },
        is: "at-most",
        right: {
          kind: "sum",
          of: [
            { kind: "constant", value: "9" },
            { kind: "parameter", parameter: "line" },
          ],
        },
      }),
      approval: true,
    },
  ],
  facts: { ...serviceScheme().facts, people: { kind: "count", mayBeUnknown: true } },
  ways: [{ ...rule("self", factIs("people", "at-least", "100")), citation: notice }],
});

export const variedFacts = {
  hours: "8.5",
  age: 5,
  ownDuty: false,
  paid: { unknown: "missing-evidence" },
};

const check = (id: string, kind: "check-in" | "check-out", activity: string, at: number) => ({
  ...{ id, kind, person: "p1", activity, at: minute(at) },
});

/** A book with an overlap, a forgotten check-out, and honor hours above the plan. */
export const variedBook: ServiceBook = {
  activities: [
    { id: "clean", from: minute(0), until: minute(180) },
    { id: "visit", from: minute(60), until: minute(240), facts: { people: 120 } },
  ],
  checks: [
    check("1", "check-in", "clean", 0),
    check("2", "check-out", "clean", 120),
    check("3", "check-in", "visit", 60),
    { ...check("4", "check-out", "visit", 700), way: "self" },
    check("5", "check-in", "clean", 800),
    check("6", "check-out", "visit", 900),
  ],
  honors: [
    { id: "h1", person: "p2", activity: "clean", minutes: 90 },
    { id: "h2", person: "p2", activity: "clean", minutes: 181 },
  ],
  decisions: [
    {
      ...{ id: "d1", person: "p1", on: "2024-05-06", route: "organization", hours: "11.66" },
      ...{ decision: "approved", at: minute(900) },
    },
  ],
};

/** Rules of care that use everything. */
export const variedCare = careScheme({
  parameters,
  figures: [{ id: "alone", condition: holds("alone") }],
  duties: [
    { ...duty("call"), citation: notice },
    duty("visit", { contact: "home-visit", times: 2, every: "month", when: holds("alone") }),
  ],
});

/** A register for these rules. */
export const variedRegister: CareRegister = {
  people: [
    { person: "p1", period: { from: "2024-01-01" }, facts: { alone: true } },
    { person: "p2", period: { from: "2024-04-01", until: "2025-01-01" }, facts: {} },
  ],
  contacts: [
    { id: "1", person: "p1", contact: "kin-link", on: "2024-04-29" },
    {
      ...{ id: "2", person: "p1", contact: "home-visit", on: "2024-05-02", site: "east" },
      ...{ by: "l1", with: "k1", minutes: 30, booking: "b1", orders: ["o1"] },
    },
  ],
  bookings: [
    { id: "b1", person: "p1", contact: "home-visit", on: "2024-05-02", with: "k1" },
    { id: "b2", person: "p2", contact: "kin-link", on: "2024-05-03" },
  ],
};

/** A service record with every field. */
export const variedServiceRecord: ServiceRecord = {
  volunteer: {
    number: "v1",
    name: "李",
    sex: "female",
    documentKind: "身份证",
    contact: "…",
  },
  services: [
    {
      ...{ activity: "a1", content: "理发", on: "2024-05-06", hours: "1.5", place: "村部" },
      ...{ client: "p1", leader: "p9", recorder: "r1" },
    },
  ],
  trainings: [{ on: "2024-03-05", text: "急救" }],
  commendations: [{ on: "2024-03-05", text: "优秀志愿者" }],
  evaluations: [],
  recorder: { name: "站", creditCode: "…", inCharge: "王", handler: "赵", contact: "…" },
} as ServiceRecord;

/** What service records are made from, with every field. */
export const variedRecords: RecordRegister = {
  events: variedLog,
  activities: [
    {
      ...{ id: "clean", orders: ["o1"], from: minute(0), until: minute(180) },
      ...{ content: "清洁", place: "村部", leader: "l1" },
    },
    {
      ...{ id: "visit", orders: ["o1", "村"], from: minute(60), until: minute(240) },
      facts: { people: 120 },
    },
  ],
  checks: [...variedBook.checks, { ...check("7", "check-in", "clean", 901), person: "p9" }],
  decisions: variedBook.decisions ?? [],
  volunteers: [{ person: "p1", ...variedServiceRecord }].map(
    ({ services: _, recorder: __, ...file }) => file,
  ),
  recorder: { name: "站", creditCode: "…", inCharge: "王", handler: "赵", contact: "…" },
  recordedBy: "r1",
  corrections: [
    {
      ...{ id: "c1", at: minute(900), by: "r2", reason: "登记有误" },
      record: { person: "p1", activity: "clean", on: "2024-05-06" },
      says: {
        ...{ content: "清扫", on: "2024-05-07", hours: "1.5", place: "广场" },
        ...{ client: "p2", leader: "l2", recorder: "r2" },
      },
    },
    {
      ...{ id: "c2", at: minute(901), by: "r2", reason: "查无此事" },
      record: { person: "p2", activity: "clean", on: "2024-05-06" },
      says: { hours: "0" },
    },
  ],
};
