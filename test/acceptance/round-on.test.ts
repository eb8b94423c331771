import { describe, expect, it } from "vitest";
import type { AcceptanceScheme } from "../../src/acceptance/model/acceptance-scheme.js";
import type { RoundEvent } from "../../src/acceptance/model/round-event.js";
import { roundOn } from "../../src/acceptance/round-on.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import {
  check,
  decision,
  entered,
  event,
  notice,
  processOf,
} from "../support/acceptance-schemes.js";
import { codeOf } from "../support/code-of.js";

const decrees = [
  {
    year: 2024,
    published: "2023-10-25",
    citation: { document: "国办发明电〔2023〕7号" },
    holidays: [{ name: "端午节", from: "2024-06-08", until: "2024-06-11" }],
    workdays: [],
  },
] as const;

const whole = processOf([
  check("self"),
  check("visit", { optional: true }),
  decision,
  notice,
  check("plate"),
]);

function standing(
  scheme: AcceptanceScheme,
  events: readonly RoundEvent[],
  day: PlainDate,
  rest: object = {},
) {
  const { sites, refused } = roundOn(scheme, events, { day, ...rest });
  return { ...sites[0], refused: refused.map(({ id, reason, next }) => [id, reason, next]) };
}

const selfDone = event("self", "2024-06-04", { kind: "completed", step: "self" });
const decided = event("decided", "2024-06-20", { kind: "decided", step: "decision", star: 4 });
const announced = event("announced", "2024-06-21", { kind: "announced", step: "notice" });
const plate = event("plate", "2024-07-10", { kind: "completed", step: "plate" });
const allEvents = [entered(), selfDone, decided, announced, plate];

describe("roundOn", () => {
  it.each<[PlainDate, string, PlainDate, string | undefined, number]>([
    ["2024-06-03", "under-way", "2024-06-03", "self", 0],
    ["2024-06-04", "under-way", "2024-06-03", "visit", 1],
    ["2024-06-20", "under-way", "2024-06-03", "notice", 2],
    ["2024-06-26", "under-way", "2024-06-03", "notice", 2],
    ["2024-06-27", "under-way", "2024-06-03", "plate", 3],
    ["2024-07-10", "accepted", "2024-07-10", undefined, 4],
  ])("tells on %s that the site is %s since %s", (day, status, since, next, steps) => {
    const told = standing(whole, allEvents, day);
    expect([told.status, told.since, told.next, told.steps?.length]).toEqual([
      status,
      since,
      next,
      steps,
    ]);
    expect(told.refused).toEqual([]);
  });

  it("knows nothing of a site before it entered", () => {
    expect(roundOn(whole, allEvents, { day: "2024-06-02" })).toEqual({
      scheme: { id: "process", version: "2024" },
      day: "2024-06-02",
      sites: [],
      refused: [],
    });
  });

  it("lists steps with their days, and the star once it is decided", () => {
    const told = standing(whole, allEvents, "2024-07-31");
    expect(told.steps).toEqual([
      { step: "self", on: "2024-06-04", late: false },
      { step: "decision", on: "2024-06-20", late: false },
      { step: "notice", on: "2024-06-27", late: false },
      { step: "plate", on: "2024-07-10", late: false },
    ]);
    expect([told.star, told.by]).toEqual([4, "plate"]);
    expect(standing(whole, allEvents, "2024-06-19").star).toBeUndefined();
  });

  it("is the same in whatever order and however often the log is told", () => {
    const turned = [...allEvents, ...allEvents].reverse();
    expect(roundOn(whole, turned, { day: "2024-07-31" })).toEqual(
      roundOn(whole, allEvents, { day: "2024-07-31" }),
    );
  });

  it("leaves out what was entered later", () => {
    const late = { ...plate, recordedOn: "2024-07-12" } as RoundEvent;
    const events = [...allEvents.slice(0, 4), late];
    const known = (knownOn: PlainDate) => standing(whole, events, "2024-07-31", { knownOn }).status;
    expect([known("2024-07-11"), known("2024-07-12")]).toEqual(["under-way", "accepted"]);
  });

  it("keeps sites apart, by id", () => {
    const other = allEvents.map((each) => ({ ...each, id: `b-${each.id}`, site: "s0" }));
    const { sites } = roundOn(whole, [...allEvents, ...other.slice(0, 2)], {
      day: "2024-07-31",
    });
    expect(sites.map(({ site, status }) => [site, status])).toEqual([
      ["s0", "under-way"],
      ["s1", "accepted"],
    ]);
  });

  it.each<[string, readonly RoundEvent[], string, string | undefined]>([
    ["before it entered", [selfDone, entered("2024-06-05")], "not-entered", undefined],
    [
      "a second time in",
      [entered(), event("again", "2024-06-09", { kind: "entered" })],
      "already-entered",
      "self",
    ],
    ["a step too early", [entered(), decided], "out-of-order", "self"],
    [
      "a notice too early",
      [entered(), event("x", "2024-06-05", { kind: "announced", step: "notice" })],
      "out-of-order",
      "self",
    ],
    [
      "a step twice",
      [entered(), selfDone, event("x", "2024-06-05", { kind: "completed", step: "self" })],
      "out-of-order",
      "visit",
    ],
    [
      "a check of a decision",
      [entered(), event("x", "2024-06-05", { kind: "completed", step: "decision" })],
      "wrong-kind",
      "self",
    ],
    [
      "a failure of a notice",
      [entered(), event("x", "2024-06-05", { kind: "failed", step: "notice" })],
      "wrong-kind",
      "self",
    ],
    [
      "the step behind a running notice",
      [...allEvents.slice(0, 4), event("x", "2024-06-26", { kind: "completed", step: "plate" })],
      "notice-running",
      "notice",
    ],
    [
      "an objection without a rule about them",
      [...allEvents.slice(0, 4), event("x", "2024-06-22", { kind: "objected" })],
      "no-notice",
      "notice",
    ],
    [
      "an answer to nothing",
      [entered(), event("x", "2024-06-05", { kind: "answered", objection: "y", upheld: true })],
      "no-objection",
      "self",
    ],
    [
      "a re-check of nothing",
      [entered(), event("x", "2024-06-05", { kind: "rectified", order: "y", passed: true })],
      "no-order",
      "self",
    ],
    [
      "what comes after the end",
      [...allEvents, event("x", "2024-07-11", { kind: "withdrawn" })],
      "round-over",
      undefined,
    ],
  ])("refuses %s", (_, events, reason, next) => {
    const last = events.find(({ id }) => id === "x" || id === "again") ?? events.at(-1);
    const told = standing(whole, events, "2024-07-31");
    const expected = events[0]?.id === "self" ? "self" : last?.id;
    expect(told.refused).toEqual([[expected, reason, next]]);
  });

  it("ends a round by failure and by the site's own wish", () => {
    const failed = event("x", "2024-06-05", { kind: "failed", step: "visit", reason: "closed" });
    expect(standing(whole, [entered(), selfDone, failed], "2024-06-09")).toMatchObject({
      status: "failed",
      since: "2024-06-05",
      by: "x",
    });
    const withdrawn = event("x", "2024-06-05", { kind: "withdrawn" });
    const told = standing(whole, [entered(), selfDone, withdrawn], "2024-06-09");
    expect(told).toMatchObject({ status: "withdrawn", since: "2024-06-05", by: "x" });
    expect(told).not.toHaveProperty("next");
  });

  it("declines where no star was decided", () => {
    const none = event("x", "2024-06-20", { kind: "decided", step: "decision", star: null });
    expect(standing(whole, [entered(), selfDone, none], "2024-06-30")).toMatchObject({
      status: "declined",
      star: null,
      since: "2024-06-20",
      by: "x",
    });
  });

  it("counts a notice in working days, and waits for a decree", () => {
    const scheme = processOf([{ ...notice, lasts: { unit: "working-days", length: 5 } } as never]);
    // 7 June is a Friday; the holiday lasts until Monday the 10th.
    const events = [entered(), event("a", "2024-06-06", { kind: "announced", step: "notice" })];
    const until = (day: PlainDate) => standing(scheme, events, day, { decrees }).status;
    expect(standing(scheme, events, "2024-06-06", { decrees }).due).toBe("2024-06-14");
    expect([until("2024-06-14"), until("2024-06-15")]).toEqual(["under-way", "accepted"]);
    const open = standing(scheme, events, "2024-12-31");
    expect([open.status, open.due, open.overdue]).toEqual([
      "under-way",
      { unknown: "not-decreed" },
      false,
    ]);
    const { refused } = standing(
      processOf([
        { ...notice, lasts: { unit: "working-days", length: 5 } } as never,
        check("plate"),
      ]),
      [...events, plate],
      "2024-12-31",
    );
    expect(refused).toEqual([["plate", "day-unknown", "notice"]]);
  });

  it("repeats what was known before the decree", () => {
    const scheme = processOf([{ ...notice, lasts: { unit: "working-days", length: 5 } } as never]);
    const events = [
      entered("2023-10-20"),
      event("a", "2024-01-03", { kind: "announced", step: "notice" }, { recordedOn: "2023-10-20" }),
    ];
    const status = (knownOn: PlainDate) =>
      standing(scheme, events, "2024-06-30", { decrees, knownOn }).status;
    expect([status("2023-10-24"), status("2023-10-25")]).toEqual(["under-way", "accepted"]);
  });
});

describe("a guard", () => {
  const scheme = processOf(
    [
      check("self", {
        citation: { document: "Notice 1", clause: "article 4" },
        values: "self-reported",
        when: {
          kind: "compare",
          left: { kind: "fact", fact: "score" },
          is: "at-least",
          right: { kind: "figure", figure: "line" },
        },
      }),
      check("review", { values: "reviewed" }),
    ],
    {
      facts: { score: { kind: "decimal", mayBeUnknown: true }, built: { kind: "date" } },
      parameters: {
        line: {
          lowerLevels: "may-raise",
          layers: [
            { level: "nation", values: [{ from: "2000-01-01", value: "85" }] },
            { level: "county", place: "east", values: [{ from: "2024-06-05", value: "90" }] },
          ],
        },
      },
      figures: [{ id: "line", amount: { kind: "parameter", parameter: "line" } }],
    },
  );
  const self = (score: unknown, on: PlainDate = "2024-06-04") =>
    event("self", on, {
      kind: "completed",
      step: "self",
      facts: { score, built: "2019-05-01" } as never,
    });

  it.each<[string, unknown, PlainDate, readonly unknown[]]>([
    ["84.9", "84.9", "2024-06-04", [["self", "guard-not-met", "self"]]],
    ["85", "85", "2024-06-04", []],
    [
      "85 where 90 is the line since that day",
      "85",
      "2024-06-05",
      [["self", "guard-not-met", "self"]],
    ],
    ["nothing", undefined, "2024-06-04", [["self", "guard-undetermined", "self"]]],
  ])("answers for %s", (_, score, on, refused) => {
    const told = standing(scheme, [entered(), self(score, on)], "2024-06-30", {
      places: { county: "east" },
    });
    expect(told.refused).toEqual(refused);
  });

  it("keeps values of different sources apart", () => {
    const review = event("review", "2024-06-06", {
      kind: "completed",
      step: "review",
      facts: { score: "81" },
    });
    expect(standing(scheme, [entered(), self("88"), review], "2024-06-30").values).toEqual({
      "self-reported": { score: "88", built: "2019-05-01" },
      reviewed: { score: "81" },
    });
  });

  it("alone asks for facts that are owed; what is told is checked anyway", () => {
    const self = (facts: object) =>
      event("self", "2024-06-04", { kind: "completed", step: "self", facts } as never);
    const review = (facts: object) =>
      event("review", "2024-06-06", { kind: "completed", step: "review", facts } as never);
    const sound = self({ score: "88", built: "2019-05-01" });
    const told = (events: readonly RoundEvent[]) =>
      codeOf(() => roundOn(scheme, [entered(), ...events], { day: "2024-06-30" }));
    expect(told([sound, review({ score: "many" })])).toBe("rules/invalid-facts");
    expect(told([sound, review({ scores: "81" })])).toBe("rules/invalid-facts");
    expect(standing(scheme, [entered(), sound, review({})], "2024-06-30").status).toBe("accepted");
  });

  it("asks for the facts that it reads, not for those of other steps", () => {
    const ask = (fact: string) => ({
      kind: "compare" as const,
      left: { kind: "fact" as const, fact },
      is: "at-least" as const,
      right: { kind: "constant" as const, value: "1" as const },
    });
    const owed = { kind: "decimal" } as const;
    const twoGuards = processOf(
      [check("eligibility", { when: ask("years") }), check("visit", { when: ask("score") })],
      { facts: { years: owed, score: owed } },
    );
    const done = (step: string, facts: object) =>
      event(step, "2024-06-04", { kind: "completed", step, facts } as never);
    const events = [entered(), done("eligibility", { years: "1" }), done("visit", { score: "2" })];
    expect(standing(twoGuards, events, "2024-06-30").status).toBe("accepted");
    for (const facts of [{}, { score: "2" }, { years: { unknown: "missing-evidence" } }]) {
      const asked = () =>
        roundOn(twoGuards, [entered(), done("eligibility", facts)], { day: "2024-06-30" });
      expect(codeOf(asked)).toBe("rules/invalid-facts");
    }
  });

  it("refuses facts that do not fit", () => {
    expect(codeOf(() => roundOn(scheme, [entered(), self("many")], { day: "2024-06-30" }))).toBe(
      "rules/invalid-facts",
    );
  });
});

describe("a deadline", () => {
  const within = { unit: "days", length: 10 } as const;
  const lapsing = processOf([
    check("self", { within, late: "lapses" }),
    check("visit", { within }),
  ]);

  it.each<[PlainDate, string, boolean | undefined]>([
    ["2024-06-13", "under-way", false],
    ["2024-06-14", "lapsed", undefined],
  ])("of a step that may not be late: on %s the site is %s", (day, status, overdue) => {
    const told = standing(lapsing, [entered()], day);
    expect([told.status, told.overdue]).toEqual([status, overdue]);
    if (status === "lapsed") expect([told.since, told.by]).toEqual(["2024-06-14", "entered"]);
  });

  it("stands still while faults are to be set right, and begins again afterwards", () => {
    const order = event("order", "2024-06-10", {
      kind: "ordered",
      findings: ["no log"],
      within: { unit: "days", length: 20 },
    });
    const passed = event("x", "2024-06-25", { kind: "rectified", order: "order", passed: true });
    expect(standing(lapsing, [entered(), order], "2024-06-24")).toMatchObject({
      status: "rectifying",
      due: "2024-06-30",
      overdue: false,
      findings: ["no log"],
    });
    expect(standing(lapsing, [entered(), order], "2024-07-01").overdue).toBe(true);
    const again = standing(lapsing, [entered(), order, passed], "2024-07-05");
    expect(again).toMatchObject({ status: "under-way", due: "2024-07-05" });
    expect(again).not.toHaveProperty("findings");
    expect(standing(lapsing, [entered(), order, passed], "2024-07-06").status).toBe("lapsed");
  });

  it("for setting right is over while a notice is up", () => {
    const order = event("order", "2024-06-22", {
      kind: "ordered",
      findings: ["no log"],
      within: { unit: "days", length: 2 },
    });
    const events = [...allEvents.slice(0, 4), order];
    const overdue = (day: PlainDate) => standing(whole, events, day).overdue;
    expect([overdue("2024-06-24"), overdue("2024-06-25")]).toEqual([false, true]);
    expect(standing(whole, events, "2024-06-25").noticeOn).toBe("2024-06-21");
  });

  it("counts on its last day, and not on the next", () => {
    const self = (on: PlainDate) => event("x", on, { kind: "completed", step: "self" });
    expect(standing(lapsing, [entered(), self("2024-06-13")], "2024-06-13").steps).toEqual([
      { step: "self", on: "2024-06-13", late: false },
    ]);
    expect(standing(lapsing, [entered(), self("2024-06-14")], "2024-06-30").refused).toEqual([
      ["x", "round-over", "self"],
    ]);
  });

  it("marks a step that may be late, counted from the step before", () => {
    const events = (on: PlainDate) => [
      entered(),
      event("self", "2024-06-10", { kind: "completed", step: "self" }),
      event("visit", on, { kind: "completed", step: "visit" }),
    ];
    const late = (on: PlainDate) => standing(lapsing, events(on), "2024-12-31").steps?.[1]?.late;
    expect([late("2024-06-20"), late("2024-06-21")]).toEqual([false, true]);
    const open = standing(lapsing, events("2024-12-31"), "2024-06-21");
    expect([open.due, open.overdue]).toEqual(["2024-06-20", true]);
  });

  it("in working days without a decree neither passes nor is kept", () => {
    const scheme = processOf([
      check("self", { within: { unit: "working-days", length: 3 }, late: "lapses" }),
    ]);
    const unknown = { unknown: "not-decreed" };
    expect(standing(scheme, [entered()], "2024-12-31")).toMatchObject({
      status: "under-way",
      due: unknown,
      overdue: false,
    });
    const done = event("x", "2024-12-01", { kind: "completed", step: "self" });
    expect(standing(scheme, [entered(), done], "2024-12-31").steps).toEqual([
      { step: "self", on: "2024-12-01", late: unknown },
    ]);
  });

  it.each([
    ["months", "2024-02-29"],
    ["years", "2025-01-31"],
  ] as const)("in %s ends on %s", (unit, due) => {
    const scheme = processOf([check("self", { within: { unit, length: 1 } })]);
    expect(standing(scheme, [entered("2024-01-31")], "2024-01-31").due).toBe(due);
  });

  it("of a notice is about when it is put up", () => {
    const scheme = processOf([{ ...notice, within, late: "lapses" } as never]);
    const up = event("x", "2024-06-13", { kind: "announced", step: "notice" });
    expect(standing(scheme, [entered(), up], "2024-06-30")).toMatchObject({
      status: "accepted",
      since: "2024-06-19",
      steps: [{ step: "notice", on: "2024-06-19", late: false }],
    });
    expect(standing(scheme, [entered()], "2024-06-30").status).toBe("lapsed");
  });
});

describe("the authority", () => {
  const scheme = processOf([
    {
      ...decision,
      authorities: [
        { by: "county", stars: [1, 2] },
        { by: "city", stars: [3, 4] },
      ],
    } as never,
  ]);
  it.each([
    [4, "city", undefined],
    [4, "county", "wrong-authority"],
    [4, undefined, "wrong-authority"],
    [5, "county", undefined],
    [null, "county", undefined],
  ] as const)("for %s stars: %s", (star, by, reason) => {
    const decided = event("x", "2024-06-20", {
      kind: "decided",
      step: "decision",
      star,
      ...(by === undefined ? {} : { by }),
    });
    const { refused } = standing(scheme, [entered(), decided], "2024-06-30");
    expect(refused.map(([, why]) => why)).toEqual(reason === undefined ? [] : [reason]);
  });
});

describe("rectification", () => {
  const ordered = event("order", "2024-06-05", {
    kind: "ordered",
    findings: ["no plate"],
    within: { unit: "days", length: 30 },
  });
  const recheck = (on: PlainDate, passed: boolean) =>
    event("x", on, { kind: "rectified", order: "order", passed });

  it("comes before everything else", () => {
    const again = { ...ordered, id: "again", on: "2024-06-06" } as RoundEvent;
    const told = standing(whole, [entered(), selfDone, ordered, again, decided], "2024-06-30");
    expect(told).toMatchObject({ status: "rectifying", since: "2024-06-05", due: "2024-07-05" });
    expect(told.refused).toEqual([
      ["again", "rectifying", "visit"],
      ["decided", "rectifying", "visit"],
    ]);
    expect(standing(whole, [entered(), selfDone, ordered], "2024-07-06").overdue).toBe(true);
  });

  it("ends with the re-check, late or not", () => {
    const events = [entered(), selfDone, ordered, recheck("2024-07-20", true)];
    expect(standing(whole, events, "2024-07-20")).toMatchObject({
      status: "under-way",
      since: "2024-07-20",
      next: "visit",
      by: "x",
    });
    const failed = [entered(), selfDone, ordered, recheck("2024-07-01", false)];
    expect(standing(whole, failed, "2024-07-20")).toMatchObject({ status: "failed", by: "x" });
    const twice = event("y", "2024-07-21", { kind: "rectified", order: "order", passed: true });
    expect(standing(whole, [...events, twice], "2024-07-30").refused).toEqual([
      ["y", "no-order", "visit"],
    ]);
  });

  it("holds a notice up that ends meanwhile", () => {
    const found = { ...ordered, id: "order", on: "2024-06-24" } as RoundEvent;
    const events = [entered(), selfDone, decided, announced, found];
    expect(standing(whole, events, "2024-06-30").status).toBe("rectifying");
    expect(
      standing(whole, [...events, recheck("2024-07-02", true)], "2024-07-02").steps?.at(-1),
    ).toEqual({ step: "notice", on: "2024-07-02", late: false });
  });
});

describe("objections", () => {
  const vote = { majority: "more-than-half", of: "all-members" } as const;
  const ruled = (objections: AcceptanceScheme["objections"]) =>
    processOf(whole.steps, objections === undefined ? {} : { objections });
  const voted = ruled({ vote, answerWithin: { unit: "days", length: 15 }, upheld: "fails" });
  const objected = event("objection", "2024-06-26", { kind: "objected", reason: "closed in May" });
  const upToNotice = [entered(), selfDone, decided, announced];
  const answered = (on: PlainDate, votesFor: number) =>
    event("answer", on, {
      kind: "answered",
      objection: "objection",
      vote: { members: 15, votesFor },
    });

  it.each<[PlainDate, readonly unknown[]]>([
    ["2024-06-21", []],
    ["2024-06-26", []],
    ["2024-06-27", [["objection", "no-notice", "plate"]]],
    ["2024-06-20", [["objection", "no-notice", "notice"]]],
  ])("count while the notice is up: on %s", (on, refused) => {
    const events = [...upToNotice, { ...objected, on } as RoundEvent];
    expect(standing(voted, events, "2024-06-30").refused).toEqual(refused);
  });

  it("do not count after the last day, though an earlier one holds the notice up", () => {
    const second = event("second", "2024-06-27", { kind: "objected" });
    const told = standing(voted, [...upToNotice, objected, second], "2024-06-30");
    expect(told.refused).toEqual([["second", "no-notice", "notice"]]);
    expect(told.objections?.map(({ id }) => id)).toEqual(["objection"]);
  });

  it("hold the notice up until they are answered", () => {
    const open = standing(voted, [...upToNotice, objected, plate], "2024-07-31");
    expect(open.refused).toEqual([["plate", "objection-open", "notice"]]);
    expect(open.objections).toEqual([
      { id: "objection", on: "2024-06-26", reason: "closed in May", due: "2024-07-11" },
    ]);
    const done = standing(
      voted,
      [...upToNotice, objected, answered("2024-07-05", 7)],
      "2024-07-05",
    );
    expect(done.steps?.at(-1)).toEqual({ step: "notice", on: "2024-07-05", late: false });
    expect(done.objections?.[0]?.answer).toEqual({ on: "2024-07-05", upheld: false, late: false });
  });

  it("are upheld by more than half of all members, and then end the round", () => {
    const told = standing(
      voted,
      [...upToNotice, objected, answered("2024-07-12", 8)],
      "2024-07-31",
    );
    expect(told).toMatchObject({ status: "failed", since: "2024-07-12", by: "answer" });
    expect(told.objections?.[0]?.answer).toEqual({ on: "2024-07-12", upheld: true, late: true });
  });

  it("that sends a site back leaves faults that are to be set right", () => {
    const back = processOf(whole.steps, { objections: { upheld: { returnsTo: "self" } } });
    const order = event("order", "2024-06-27", {
      kind: "ordered",
      findings: ["no log"],
      within: { unit: "days", length: 20 },
    });
    const upheld = event("answer", "2024-06-28", {
      kind: "answered",
      objection: "objection",
      upheld: true,
    });
    const events = [...upToNotice, objected, order, upheld];
    expect(standing(back, events, "2024-06-28")).toMatchObject({
      status: "rectifying",
      since: "2024-06-27",
      by: "order",
      next: "self",
    });
  });

  it("may send a site back, where what was decided is decided anew", () => {
    const back = ruled({ upheld: { returnsTo: "visit" } });
    const answer = event("answer", "2024-06-26", {
      kind: "answered",
      objection: "objection",
      upheld: true,
    });
    const told = standing(back, [...upToNotice, objected, answer], "2024-07-31");
    expect(told).toMatchObject({
      status: "under-way",
      since: "2024-06-26",
      next: "visit",
      by: "answer",
    });
    expect(told.steps).toEqual([{ step: "self", on: "2024-06-04", late: false }]);
    expect(told.star).toBeUndefined();
    const later = ruled({ upheld: { returnsTo: "notice" } });
    const again = standing(later, [...upToNotice, objected, answer], "2024-07-31");
    expect([again.next, again.star, again.steps?.length]).toEqual(["notice", 4, 2]);
  });

  it("need the answer that the rules ask for", () => {
    const plain = event("answer", "2024-06-27", {
      kind: "answered",
      objection: "objection",
      upheld: false,
    });
    expect(standing(voted, [...upToNotice, objected, plain], "2024-06-30").refused).toEqual([
      ["answer", "vote-needed", "notice"],
    ]);
    const open = ruled({ upheld: "fails" });
    const count = answered("2024-06-27", 8);
    expect(standing(open, [...upToNotice, objected, count], "2024-06-30").refused).toEqual([
      ["answer", "answer-needed", "notice"],
    ]);
    expect(standing(open, [...upToNotice, objected, plain], "2024-06-30")).toMatchObject({
      objections: [{ answer: { upheld: false, late: false } }],
      refused: [],
    });
  });

  it("are answered once", () => {
    const twice = event("twice", "2024-07-06", {
      kind: "answered",
      objection: "objection",
      vote: { members: 15, votesFor: 9 },
    });
    const events = [...upToNotice, objected, answered("2024-07-05", 7), twice];
    expect(standing(voted, events, "2024-07-31").refused).toEqual([
      ["twice", "no-objection", "plate"],
    ]);
  });

  it("in a notice without end by decree cannot be placed", () => {
    const scheme = processOf([{ ...notice, lasts: { unit: "working-days", length: 5 } } as never], {
      objections: { upheld: "fails" },
    });
    const events = [
      entered(),
      event("a", "2024-06-06", { kind: "announced", step: "notice" }),
      event("x", "2024-06-07", { kind: "objected" }),
    ];
    expect(standing(scheme, events, "2024-06-30").refused).toEqual([
      ["x", "day-unknown", "notice"],
    ]);
  });
});

describe("a log that does not fit", () => {
  it.each<[string, unknown, string]>([
    ["no list", {}, "acceptance/invalid-events"],
    [
      "an event of no kind",
      [{ id: "a", site: "s", on: "2024-01-01" }],
      "acceptance/invalid-events",
    ],
    ["no day", [{ ...entered(), on: "2024-02-30" }], "acceptance/invalid-events"],
    [
      "a step that is not there",
      [event("a", "2024-06-05", { kind: "completed", step: "visits" })],
      "acceptance/unknown-step",
    ],
    ["two events of one id", [entered(), entered("2024-06-04")], "acceptance/conflict"],
  ])("%s", (_, events, code) => {
    expect(codeOf(() => roundOn(whole, events as never, { day: "2024-06-30" }))).toBe(code);
  });

  it("names a step that was meant", () => {
    const stray = event("a", "2024-06-05", { kind: "completed", step: "visits" });
    const events = [stray, { ...stray, id: "b" } as RoundEvent];
    expect(() => roundOn(whole, events, { day: "2024-06-30" })).toThrow(/"a".*visits.*visit/);
  });

  it.each<[string, unknown, string]>([
    ["no day", {}, "core/invalid-shape"],
    ["another field", { day: "2024-06-30", today: "2024-06-30" }, "core/invalid-shape"],
    ["a day that does not exist", { day: "2024-06-31" }, "core/invalid-date"],
    ["decrees that are none", { day: "2024-06-30", decrees: {} }, "core/invalid-decrees"],
  ])("options with %s", (_, options, code) => {
    expect(codeOf(() => roundOn(whole, [], options as never))).toBe(code);
  });
});

describe("events of one day", () => {
  it("count in the order of the process, then objections, answers and the rest", () => {
    const day = "2024-06-03";
    const scheme = processOf([check("z"), check("a"), decision, notice], {
      objections: { upheld: { returnsTo: "z" } },
    });
    const events = [
      event("9", day, { kind: "entered" }),
      event("8", day, { kind: "completed", step: "z" }),
      event("7", day, { kind: "completed", step: "a" }),
      event("6", day, { kind: "decided", step: "decision", star: 1 }),
      event("5", day, { kind: "announced", step: "notice" }),
      event("4", day, { kind: "objected" }),
      event("3", day, { kind: "answered", objection: "4", upheld: true }),
      event("2", day, { kind: "ordered", findings: ["x"], within: { unit: "days", length: 1 } }),
      event("1", day, { kind: "rectified", order: "2", passed: true }),
      event("0", day, { kind: "withdrawn" }),
    ];
    const told = standing(scheme, events, day);
    expect(told).toMatchObject({ status: "withdrawn", by: "0", refused: [], steps: [] });
    expect(standing(scheme, events.slice(0, 9), day)).toMatchObject({ next: "z", by: "1" });
  });

  it("of one rank follow their ids", () => {
    const events = [
      entered(),
      event("b", "2024-06-04", { kind: "failed", step: "self" }),
      event("a", "2024-06-04", { kind: "completed", step: "self" }),
    ];
    expect(standing(whole, events, "2024-06-04").refused).toEqual([["b", "out-of-order", "visit"]]);
  });
});

describe("what is told of a site", () => {
  const missing = { unknown: "missing-evidence" };

  it("names the event of its standing: that of a notice is the one that put it up", () => {
    const by = (day: PlainDate) => standing(whole, allEvents.slice(0, 4), day).by;
    expect([by("2024-06-03"), by("2024-06-26")]).toEqual(["entered", "entered"]);
    const ending = processOf([decision, notice]);
    const told = standing(ending, [entered(), decided, announced], "2024-06-27");
    expect(told).toMatchObject({ status: "accepted", since: "2024-06-27", by: "announced" });
  });

  it("holds the day of a notice that is up, and of no other", () => {
    const noticeOn = (day: PlainDate) => standing(whole, allEvents, day).noticeOn;
    expect([noticeOn("2024-06-20"), noticeOn("2024-06-21"), noticeOn("2024-06-27")]).toEqual([
      undefined,
      "2024-06-21",
      undefined,
    ]);
  });

  it("holds why a check ended badly", () => {
    const failed = (rest: object) =>
      standing(
        whole,
        [entered(), event("x", "2024-06-05", { kind: "failed", step: "self" }, rest)],
        "2024-06-05",
      );
    expect(failed({ reason: "closed" })).toMatchObject({ status: "failed", reason: "closed" });
    expect(failed({})).not.toHaveProperty("reason");
  });

  it.each<[string, object, string, unknown]>([
    ["does not hold", { score: "84.9" }, "guard-not-met", false],
    ["is not known", { score: missing }, "guard-undetermined", missing],
  ])("holds the reasons of a guard that %s, on request", (_, facts, reason, value) => {
    const scheme = processOf(
      [
        check("self", {
          when: {
            kind: "compare",
            left: { kind: "fact", fact: "score" },
            is: "at-least",
            right: { kind: "constant", value: "85" },
          },
        }),
      ],
      { facts: { score: { kind: "decimal", mayBeUnknown: true } } },
    );
    const events = [
      entered(),
      event("x", "2024-06-05", { kind: "completed", step: "self" }, { facts }),
      event("y", "2024-06-06", { kind: "announced", step: "self" }),
    ];
    const { refused } = roundOn(scheme, events, { day: "2024-06-30", detail: "trace" });
    expect(refused.map((each) => [each.reason, each.trace?.value])).toEqual([
      [reason, value],
      ["wrong-kind", undefined],
    ]);
    const plain = roundOn(scheme, events, { day: "2024-06-30", detail: "reasons" });
    expect(plain).toEqual(roundOn(scheme, events, { day: "2024-06-30" }));
    expect(plain.refused[0]).not.toHaveProperty("trace");
  });

  it("is refused in a detail that there is not", () => {
    const asking = { day: "2024-06-30", detail: "all" } as never;
    expect(codeOf(() => roundOn(whole, [], asking))).toBe("acceptance/invalid-options");
  });
});
