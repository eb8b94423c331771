import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { careStandingsOf } from "../../src/orders/care-standings-of.js";
import { defineCare } from "../../src/orders/define-care.js";
import type { CareContact } from "../../src/orders/model/care-register.js";
import type { CareScheme } from "../../src/orders/model/care-scheme.js";
import { codeOf } from "../support/code-of.js";
import { careScheme, duty, frozen, holds } from "../support/order-documents.js";

const scheme = frozen(careScheme());
const contacts = (kind: string, ...days: readonly string[]): readonly CareContact[] =>
  days.map((on, index) => ({
    id: `${kind}${index}`,
    person: "p1",
    contact: kind,
    on: on as PlainDate,
  }));
const person = (id = "p1", facts: object = {}, from: PlainDate = "2024-04-01") => ({
  person: id,
  period: { from },
  facts,
});

const standings = (
  asOf: PlainDate,
  entries: readonly CareContact[],
  people: readonly object[] = [person()],
  rules: CareScheme = scheme,
) => careStandingsOf(rules, frozen({ people, contacts: entries }) as never, { asOf });

const call = (asOf: PlainDate, ...days: readonly string[]) =>
  standings(asOf, contacts("kin-link", ...days)).people[0]?.duties[0];

describe("contacts owed", () => {
  it("are told with their period, what was done and the last day", () => {
    const answer = call("2024-05-01", "2024-04-24", "2024-04-29");
    expect(answer).toEqual({
      duty: "call",
      status: "met",
      period: { from: "2024-04-29", until: "2024-05-06" },
      owed: 1,
      done: 1,
      missed: 0,
      last: "2024-04-29",
    });
    expect(Object.isFrozen(answer)).toBe(true);
  });

  it.each<[string, readonly string[], string, number]>([
    ["2024-05-01", ["2024-04-24"], "due", 0],
    ["2024-05-01", ["2024-04-21"], "overdue", 1],
    ["2024-05-01", ["2024-04-14"], "overdue", 2],
    ["2024-05-01", [], "overdue", 4],
    ["2024-05-01", ["2024-05-01"], "met", 4],
    ["2024-05-01", ["2024-05-02"], "overdue", 4],
    ["2024-05-05", ["2024-04-29"], "met", 4],
    ["2024-05-06", ["2024-04-29"], "due", 0],
    ["2024-04-07", [], "due", 0],
    ["2024-04-08", [], "overdue", 1],
  ])("on %s after %j are %s", (asOf, days, status, missed) => {
    const answer = call(asOf as PlainDate, ...days);
    expect([answer?.status, answer?.missed]).toEqual([status, missed]);
    if (days.every((day) => day > asOf)) expect(answer).not.toHaveProperty("last");
  });

  it("are not missed in a period in which the care began", () => {
    const begun = (from: PlainDate) =>
      standings("2024-05-06", [], [person("p1", {}, from)]).people[0]?.duties[0]?.missed;
    expect([begun("2024-04-29"), begun("2024-04-30"), begun("2024-05-06")]).toEqual([1, 0, 0]);
  });

  it("count once on a day, and so do person-times", () => {
    const entries = [
      ...contacts("home-visit", "2024-05-01", "2024-05-01", "2024-05-02"),
      { id: "x", person: "p2", contact: "home-visit", on: "2024-05-01" as const },
      { id: "y", person: "p2", contact: "kin-link", on: "2024-05-03" as const },
      { id: "z", person: "p2", contact: "kin-link", on: "2024-05-04" as const },
    ];
    const people = [person("p1", { alone: true }), person("p2")];
    const answer = standings("2024-05-03", entries, people);
    expect(answer.people[0]?.duties[1]).toMatchObject({ duty: "visit", done: 2, status: "met" });
    expect(answer.personTimes).toEqual([
      { contact: "home-visit", personTimes: 3, persons: 2 },
      { contact: "kin-link", personTimes: 1, persons: 1 },
    ]);
  });

  it("are owed to those whom the rule means, and unknown where that is", () => {
    const people = [person("p1", { alone: true }), person("p2", { alone: false }), person("p3")];
    const answer = standings("2024-04-01", [], people);
    expect(answer.people.map(({ duties }) => duties.map(({ status }) => status))).toEqual([
      ["due", "due"],
      ["due"],
      ["due", "undetermined"],
    ]);
    expect(answer.people[2]?.duties[1]?.reason).toEqual({ unknown: "missing-evidence" });
  });

  it("leave open what is not known to be owed, and list those overdue once", () => {
    const people = [person("p1"), person("p2", { alone: true })];
    const answer = standings("2024-05-06", [], people);
    expect(answer.people[0]?.duties[1]).toMatchObject({ status: "undetermined", missed: 1 });
    expect(answer.overdue).toEqual(["p1", "p2"]);
    const seen = contacts("kin-link", "2024-05-06");
    expect(standings("2024-05-06", seen, people).overdue).toEqual(["p2"]);
  });

  it("are owed on the days of care alone", () => {
    const people = [
      { ...person("p1"), period: { from: "2024-05-02" } },
      { ...person("p2"), period: { from: "2024-04-01", until: "2024-05-01" } },
      { ...person("p3"), period: { from: "2024-05-01", until: "2024-05-02" } },
    ];
    expect(standings("2024-05-01", [], people).people.map((each) => each.person)).toEqual(["p3"]);
  });

  it.each([
    ["week", "2024-04-29", "2024-05-06"],
    ["month", "2024-05-01", "2024-06-01"],
    ["quarter", "2024-04-01", "2024-07-01"],
    ["year", "2024-01-01", "2025-01-01"],
  ] as const)("in each %s", (every, from, until) => {
    const rules = careScheme({ duties: [duty("d", { every })] });
    const answer = standings("2024-05-01", [], [person()], rules).people[0]?.duties[0];
    expect(answer?.period).toEqual({ from, until });
  });

  it.each<[string, unknown, string]>([
    ["no register", {}, "orders/invalid-register"],
    ["a person twice", { people: [person(), person()], contacts: [] }, "orders/duplicate-id"],
    [
      "an entry twice",
      {
        people: [person()],
        contacts: [...contacts("a", "2024-05-01"), ...contacts("a", "2024-05-01")],
      },
      "orders/duplicate-id",
    ],
    ["nobody", { people: [], contacts: contacts("a", "2024-05-01") }, "orders/unknown-person"],
    [
      "facts that do not fit",
      { people: [person("p", { alone: 1 })], contacts: [] },
      "rules/invalid-facts",
    ],
    [
      "facts that are none",
      { people: [{ ...person(), facts: 1 }], contacts: [] },
      "orders/invalid-register",
    ],
  ])("refuse %s", (_, register, code) => {
    expect(codeOf(() => careStandingsOf(scheme, register as never, { asOf: "2024-05-01" }))).toBe(
      code,
    );
  });

  it.each<[unknown, string]>([
    [{}, "core/invalid-date"],
    [{ asOf: "2024-02-30" }, "core/invalid-date"],
    [{ asOf: "2101-01-01" }, "core/out-of-range"],
    [{ day: "2024-01-01" }, "core/invalid-shape"],
  ])("refuse the day %j", (context, code) => {
    const register = { people: [], contacts: [] };
    expect(codeOf(() => careStandingsOf(scheme, register, context as never))).toBe(code);
  });
});

describe("rules of care", () => {
  it.each<[string, object, string | undefined]>([
    ["no duties", { duties: [] }, "orders/invalid-scheme"],
    ["a duty of no times", { duties: [duty("d", { times: 0 })] }, "orders/invalid-scheme"],
    ["a duty twice", { duties: [duty("d"), duty("d")] }, "orders/duplicate-id"],
    [
      "a fact that is none",
      { duties: [duty("d", { when: holds("lonely") })] },
      "rules/unknown-fact",
    ],
    ["no day", { duties: [duty("d", { every: "day" as never })] }, "orders/invalid-scheme"],
  ])("with %s", (_, rest, code) => {
    expect(codeOf(() => defineCare(careScheme(rest)))).toBe(code);
  });

  it("are copied and frozen", () => {
    const copy: CareScheme = defineCare(scheme);
    expect(copy).toEqual(scheme);
    expect(copy).not.toBe(scheme);
  });
});

describe("bookings", () => {
  const booking = { id: "b1", person: "p1", contact: "kin-link", on: "2024-05-03" } as const;
  const held = (on: PlainDate, parts: Partial<CareContact> = {}): CareContact => ({
    ...{ id: "c1", person: "p1", contact: "kin-link", on, booking: "b1" },
    ...parts,
  });
  const stands = (asOf: PlainDate, contacts_: readonly CareContact[] = []) =>
    careStandingsOf(
      scheme,
      { people: [person()], contacts: contacts_, bookings: [booking] } as never,
      { asOf },
    ).bookings;

  it.each<[PlainDate, readonly CareContact[], string]>([
    ["2024-05-02", [], "open"],
    ["2024-05-03", [], "open"],
    ["2024-05-04", [], "missed"],
    ["2024-05-03", [held("2024-05-03")], "kept"],
    ["2024-05-04", [held("2024-05-05")], "missed"],
    ["2024-05-05", [held("2024-05-05")], "kept"],
    ["2024-05-04", [held("2024-05-03", { booking: undefined as never })], "missed"],
  ])("on %s with %j are %s", (asOf, entries, status) => {
    const kept = entries.map(({ booking: of, ...rest }) =>
      of === undefined ? rest : { ...rest, booking: of },
    );
    expect(stands(asOf, kept)).toEqual([{ booking: "b1", person: "p1", on: "2024-05-03", status }]);
  });

  it.each<[string, object, string]>([
    ["a booking twice", { bookings: [booking, booking] }, "orders/duplicate-id"],
    [
      "a booking kept twice",
      { contacts: [held("2024-05-03"), { ...held("2024-05-03"), id: "c2" }] },
      "orders/duplicate-id",
    ],
    ["a booking of nobody", { bookings: [{ ...booking, person: "p9" }] }, "orders/unknown-person"],
    [
      "no such booking",
      { contacts: [held("2024-05-03", { booking: "b2" })] },
      "orders/unknown-booking",
    ],
    [
      "the booking of another kind",
      { contacts: [held("2024-05-03", { contact: "home-visit" })] },
      "orders/unknown-booking",
    ],
    [
      "the booking of another person",
      { people: [person(), person("p2")], contacts: [held("2024-05-03", { person: "p2" })] },
      "orders/unknown-booking",
    ],
  ])("refuse %s", (_, parts, code) => {
    const given = { people: [person()], contacts: [], bookings: [booking], ...parts };
    expect(codeOf(() => careStandingsOf(scheme, given as never, { asOf: "2024-05-01" }))).toBe(
      code,
    );
  });
});
