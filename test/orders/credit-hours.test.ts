import { describe, expect, it } from "vitest";
import type { PlainDateTime } from "../../src/core/plain-date-time.js";
import { creditHours } from "../../src/orders/credit-hours.js";
import type {
  HoursDecision,
  ServiceActivity,
  ServiceBook,
  ServiceCheck,
} from "../../src/orders/model/service-book.js";
import type { ServiceScheme } from "../../src/orders/model/service-scheme.js";
import { codeOf } from "../support/code-of.js";
import {
  factIs,
  frozen,
  labelOf,
  minute,
  notice,
  rule,
  serviceScheme,
} from "../support/order-documents.js";

const scheme = frozen(serviceScheme());

/** Above 8 hours the organization approves, above 12 the province. */
const approving = serviceScheme({
  routes: [
    rule("effective", factIs("hours", "at-most", "8")),
    { ...rule("organization", factIs("hours", "at-most", "12")), approval: true },
    { ...rule("province", factIs("hours", "above", "12")), approval: true },
  ],
});
const approval: HoursDecision = {
  ...{ id: "a", person: "p1", on: "2024-05-06", route: "organization", hours: "9" },
  ...{ decision: "approved", at: minute(60) },
};
const minding = serviceScheme({
  facts: { ...serviceScheme().facts, people: { kind: "count", mayBeUnknown: true } },
  ways: [{ ...rule("self", factIs("people", "at-least", "100")), citation: notice }],
});

const activity = (id: string, from = minute(0), until = minute(180)) => ({ id, from, until });

/** Someone comes and goes, at minutes of the day; without the second, nobody sees them going. */
function stay(
  id: string,
  [from, until]: readonly [number | undefined, number | undefined],
  { person = "p1", at = "clean", day = "2024-05-06" } = {},
): readonly ServiceCheck[] {
  const check = (kind: ServiceCheck["kind"], count: number | undefined) =>
    count === undefined
      ? []
      : [{ id: `${id}-${kind}`, kind, person, activity: at, at: minute(count, day) }];
  return [...check("check-in", from), ...check("check-out", until)];
}

const book = (checks: readonly ServiceCheck[], rest: Partial<ServiceBook> = {}): ServiceBook => ({
  activities: [activity("clean"), activity("visit")],
  checks,
  ...rest,
});

const credited = (checks: readonly ServiceCheck[], rules: ServiceScheme = scheme) =>
  creditHours(rules, frozen(book(checks)));

describe("hours served", () => {
  it("are those between coming and going", () => {
    const { days, honors, faults } = credited(stay("1", [0, 100]));
    expect([honors, faults]).toEqual([[], []]);
    expect(days).toEqual([
      {
        person: "p1",
        on: "2024-05-06",
        minutes: 100,
        hours: "1.66",
        route: { id: "effective", label: labelOf("effective") },
        status: "effective",
        times: [{ activity: "clean", from: minute(0), until: minute(100), minutes: 100 }],
      },
    ]);
    expect(Object.isFrozen(days[0]?.times[0])).toBe(true);
  });

  it.each([
    [479, "7.98", "effective"],
    [480, "8", "effective"],
    [481, "8.01", "organization"],
    [720, "12", "organization"],
    [721, "12.01", undefined],
  ])("of %i minutes take their route", (minutes, hours, route) => {
    const [day] = credited(stay("1", [0, minutes])).days;
    expect(day).toMatchObject({ hours, route: route === undefined ? {} : { id: route } });
    if (route === undefined) expect(day?.route).toEqual({ unknown: "no-case-applies" });
  });

  it("are rounded as the scheme says, and the route goes by what is rounded", () => {
    const rules = serviceScheme({ rounding: { step: "0.5", mode: "down" } });
    expect(credited(stay("1", [0, 509]), rules).days[0]).toMatchObject({
      hours: "8",
      route: { id: "effective" },
    });
  });

  it("count for the day on which they are served", () => {
    const late = [
      ...stay("1", [900, undefined]),
      ...stay("2", [undefined, -300], { day: "2024-05-07" }),
    ];
    const { days } = credited(late);
    expect(
      days.map(({ on, minutes, times }) => [on, minutes, times[0]?.from, times[0]?.until]),
    ).toEqual([
      ["2024-05-06", 60, "2024-05-06T23:00", "2024-05-07T00:00"],
      ["2024-05-07", 180, "2024-05-07T00:00", "2024-05-07T03:00"],
    ]);
  });

  it("of several stays are added up, person by person", () => {
    const checks = [
      ...stay("1", [0, 30]),
      ...stay("2", [40, 60]),
      ...stay("3", [0, 5], { person: "p0" }),
      ...stay("4", [60, 70], { at: "visit" }),
    ];
    const { days, faults } = credited(checks);
    expect(faults).toEqual([]);
    expect(days.map(({ person, minutes, times }) => [person, minutes, times.length])).toEqual([
      ["p0", 5, 1],
      ["p1", 60, 3],
    ]);
  });

  it("at two activities at once count once, for the one that began first", () => {
    const checks = [...stay("1", [0, 60]), ...stay("2", [30, 90], { at: "visit" })];
    const { days, faults } = credited(checks);
    expect(days[0]?.minutes).toBe(90);
    expect(days[0]?.times.map(({ activity: at, minutes }) => [at, minutes])).toEqual([
      ["clean", 60],
      ["visit", 30],
    ]);
    expect(faults).toEqual([
      {
        code: "overlap",
        person: "p1",
        activity: "visit",
        other: "clean",
        at: minute(30),
        until: minute(60),
      },
    ]);
  });

  it("inside others count for nothing more", () => {
    const checks = [
      ...stay("1", [0, 90]),
      ...stay("2", [30, 60], { at: "visit" }),
      ...stay("3", [80, 100], { at: "visit" }),
    ];
    const { days, faults } = credited(checks);
    expect(days[0]?.minutes).toBe(100);
    expect(faults.map(({ at, until }) => [at, until])).toEqual([
      [minute(30), minute(60)],
      [minute(80), minute(90)],
    ]);
  });

  it("that touch do not overlap, and of different persons neither", () => {
    const checks = [
      ...stay("1", [0, 60]),
      ...stay("2", [60, 90], { at: "visit" }),
      ...stay("3", [0, 60], { person: "p2", at: "visit" }),
    ];
    expect(credited(checks).faults).toEqual([]);
  });

  it("are the same for the other order of two that begin together", () => {
    const checks = [...stay("1", [0, 60], { at: "visit" }), ...stay("2", [0, 60])];
    expect(credited(checks)).toEqual(credited([...checks].reverse()));
    expect(credited(checks).days[0]?.times[0]?.activity).toBe("clean");
  });

  it.each<[string, readonly ServiceCheck[], readonly unknown[], number]>([
    ["nobody saw going", stay("1", [0, undefined]), [["no-check-out", minute(0)]], 0],
    ["nobody saw coming", stay("1", [undefined, 9]), [["no-check-in", minute(9)]], 0],
    [
      "came twice",
      [...stay("1", [0, undefined]), ...stay("2", [30, 60])],
      [["no-check-out", minute(0)]],
      30,
    ],
    [
      "went twice",
      [...stay("1", [0, 30]), ...stay("2", [undefined, 60])],
      [["no-check-in", minute(60)]],
      30,
    ],
    [
      "came and went at the same minute",
      stay("1", [5, 5]),
      [
        ["no-check-in", minute(5)],
        ["no-check-out", minute(5)],
      ],
      0,
    ],
    ["went and came again at the same minute", [...stay("1", [0, 5]), ...stay("2", [5, 9])], [], 9],
  ])("of someone who %s", (_, checks, expected, minutes) => {
    const { days, faults } = credited(checks);
    expect(faults.map(({ code, at }) => [code, at])).toEqual(expected);
    expect(days.reduce((sum, day) => sum + day.minutes, 0)).toBe(minutes);
    expect(faults.every((fault) => Object.isFrozen(fault))).toBe(true);
  });

  it.each([
    [179, ["2.98"], 0],
    [180, ["3"], 0],
    [181, [], 1],
  ])(
    "that an administrator enters (%i minutes) are at most those planned",
    (minutes, hours, above) => {
      const honors = [{ id: "h", person: "p1", activity: "clean", minutes }];
      const answer = creditHours(scheme, book([], { honors }));
      expect(answer.honors.map((each) => each.hours)).toEqual(hours);
      expect(answer.faults).toEqual(
        above === 0 ? [] : [{ code: "above-plan", person: "p1", activity: "clean" }],
      );
    },
  );

  it("need no routes, and routes may ask for more than hours", () => {
    const { facts: _, ...rest } = serviceScheme();
    const plain = { ...rest, facts: {}, routes: [], minors: [], exclusions: [] };
    expect(credited(stay("1", [0, 60]), plain).days[0]?.route).toEqual({
      unknown: "no-case-applies",
    });
    const asking = {
      ...plain,
      facts: { hours: { kind: "decimal" }, age: { kind: "count" } },
    } as const;
    expect(codeOf(() => credited(stay("1", [0, 60]), asking))).toBe("rules/invalid-facts");
  });

  it("are unknown in their route while something is", () => {
    const rules = serviceScheme({ routes: [rule("young", factIs("age", "below", "18"))] });
    expect(credited(stay("1", [0, 60]), rules).days[0]?.route).toEqual({
      unknown: "missing-evidence",
    });
  });

  it.each<[string, readonly Partial<HoursDecision>[], string]>([
    ["nobody has decided", [], "awaiting"],
    ["they are approved", [{}], "effective"],
    ["they are spelt otherwise", [{ hours: "9.00" }], "effective"],
    ["others are approved", [{ hours: "8.5" }], "awaiting"],
    ["another day is approved", [{ on: "2024-05-07" }], "awaiting"],
    ["someone else's are approved", [{ person: "p2" }], "awaiting"],
    ["the wrong body approves them", [{ route: "province" }], "awaiting"],
    ["they are rejected", [{ decision: "rejected" }], "rejected"],
    [
      "they are rejected, then approved",
      [
        { id: "2", at: minute(61) },
        { id: "1", decision: "rejected" },
      ],
      "effective",
    ],
    [
      "they are approved, then rejected",
      [{ id: "1" }, { id: "2", at: minute(61), decision: "rejected" }],
      "rejected",
    ],
    ["both happens in one minute", [{ id: "2", decision: "rejected" }, { id: "1" }], "rejected"],
  ])("that somebody must approve, when %s", (_, decisions, status) => {
    const answer = creditHours(
      approving,
      book(stay("1", [0, 540]), {
        decisions: decisions.map((each) => ({ ...approval, ...each })),
      }),
    );
    expect(answer.days.map((day) => day.status)).toEqual([status]);
  });

  it("count at once where their route asks for no approval", () => {
    const answer = creditHours(
      approving,
      book(stay("1", [0, 480]), { decisions: [{ ...approval, hours: "8", decision: "rejected" }] }),
    );
    expect(answer.days.map((day) => day.status)).toEqual(["effective"]);
    const over = creditHours(approving, book(stay("1", [0, 900])));
    expect(over.days.map((day) => day.status)).toEqual(["awaiting"]);
    const { routes: __, ...without } = approving;
    const none = creditHours({ ...without, routes: [] }, book(stay("1", [0, 900])));
    expect(none.days.map((day) => day.status)).toEqual(["undetermined"]);
  });

  // Self check-in only for 100 people and more, as printed for i-Volunteer.
  it.each<[string, ServiceActivity["facts"] | undefined, string[], number]>([
    ["99 people", { people: 99 }, ["way-not-allowed", "way-not-allowed"], 0],
    ["100 people", { people: 100 }, [], 60],
    ["101 people", { people: 101 }, [], 60],
    ["nobody knows how many", {}, ["way-undetermined", "way-undetermined"], 0],
    ["nothing is said", undefined, ["way-undetermined", "way-undetermined"], 0],
  ])("from those who check in by themselves, among %s", (_, facts, faults, minutes) => {
    const own = stay("1", [0, 60]).map((check) => ({ ...check, way: "self" }));
    const answer = creditHours(minding, {
      activities: [{ ...activity("clean"), ...(facts === undefined ? {} : { facts }) }],
      checks: own,
    });
    expect(answer.faults.map(({ code }) => code)).toEqual(faults);
    expect(answer.days.reduce((sum, day) => sum + day.minutes, 0)).toBe(minutes);
    // A leader may always do it for them.
    const led = creditHours(minding, book(stay("1", [0, 60])));
    expect(led.days.map((day) => day.minutes)).toEqual([60]);
  });

  it("end where a check out counts, when an own one does not", () => {
    const [came, went] = stay("1", [0, 60]);
    const checks = [came, { ...went, way: "self" }, ...stay("2", [undefined, 90])] as never;
    const answer = creditHours(minding, {
      activities: [{ ...activity("clean"), facts: { people: 12 } }],
      checks,
    });
    expect(answer.days.map((day) => day.minutes)).toEqual([90]);
    expect(answer.faults).toEqual([
      { code: "way-not-allowed", person: "p1", activity: "clean", at: minute(60) },
    ]);
  });

  it.each<[string, Partial<ServiceBook>, string]>([
    [
      "a way that the scheme does not have",
      { checks: [{ ...stay("1", [0, 1])[0], way: "face" } as never] },
      "orders/unknown-way",
    ],
    [
      "a route that it does not have",
      { decisions: [{ ...approval, route: "nation" }] },
      "orders/unknown-route",
    ],
    ["a decision twice", { decisions: [approval, approval] }, "orders/duplicate-id"],
    ["hours below 0", { decisions: [{ ...approval, hours: "-1" }] }, "orders/invalid-book"],
    [
      "facts that do not fit",
      {
        activities: [{ ...activity("clean"), facts: { people: -1 } }],
        checks: stay("1", [0, 1]).map((each) => ({ ...each, way: "self" })),
      },
      "rules/invalid-facts",
    ],
  ])("refuse %s", (_, given, code) => {
    expect(codeOf(() => creditHours(minding, book([], given)))).toBe(code);
  });

  it.each<[string, unknown, string]>([
    ["no book", {}, "orders/invalid-book"],
    [
      "no such minute",
      book([{ ...stay("1", [0, 1])[0], at: "2024-05-06" as PlainDateTime } as never]),
      "orders/invalid-book",
    ],
    [
      "an activity that ends as it begins",
      { activities: [activity("a", minute(0), minute(0))], checks: [] },
      "orders/invalid-book",
    ],
    [
      "honor of no minute",
      book([], { honors: [{ id: "h", person: "p", activity: "clean", minutes: 0 }] }),
      "orders/invalid-book",
    ],
    [
      "an activity twice",
      { activities: [activity("a"), activity("a")], checks: [] },
      "orders/duplicate-id",
    ],
    ["a check twice", book([...stay("1", [0, 1]), ...stay("1", [0, 1])]), "orders/duplicate-id"],
    [
      "an activity that is not listed",
      book(stay("1", [0, 1], { at: "sing" })),
      "orders/unknown-activity",
    ],
  ])("refuse %s", (_, given, code) => {
    expect(codeOf(() => creditHours(scheme, given as never))).toBe(code);
  });

  it("refuse a day that is none, and rules that are none", () => {
    expect(codeOf(() => creditHours(scheme, book([]), { asOf: "2024-13-01" }))).toBe(
      "core/invalid-date",
    );
    expect(codeOf(() => creditHours({} as never, book([])))).toBe("orders/invalid-scheme");
  });
});
