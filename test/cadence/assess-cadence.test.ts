import { describe, expect, it } from "vitest";
import { assessCadence } from "../../src/cadence/assess-cadence.js";
import type { AssessmentOptions } from "../../src/cadence/duties/cadence-options.js";
import type { CadenceScheme } from "../../src/cadence/model/cadence-scheme.js";
import type { Duty } from "../../src/cadence/model/duty.js";
import type { DutyRegister } from "../../src/cadence/model/duty-register.js";
import { holidayDecrees } from "../../src/calendar/holiday-decrees.js";
import { atLeast } from "../../src/rules/build-comparisons.js";
import { holds } from "../../src/rules/build-conditions.js";
import { parameter } from "../../src/rules/build-leaves.js";
import { dutyOf, ladderOf } from "../support/cadence-documents.js";
import { codeOf } from "../support/code-of.js";

const subjects = [{ id: "east", facts: {} }];
const noon = { kind: "days", from: "end", count: 1, cutOff: "12:00" } as const;
const week = { asOf: "2026-06-08", since: "2026-06-01" } as const;
const excuse = {
  period: { from: "2026-06-08", until: "2026-06-09" },
  reason: { zh: "防汛", en: "floods" },
} as const;

/** Where the first week of June stands with one duty of one subject. */
function firstWeek(
  register: Partial<DutyRegister> = {},
  asked: Partial<AssessmentOptions> = {},
  duty: Partial<Duty> = {},
) {
  const scheme = ladderOf({ duties: [dutyOf({ due: noon, ...duty })] });
  const { results } = assessCadence(scheme, { subjects, ...register } as never, {
    ...week,
    ...asked,
  });
  return results.find(({ period }) => period.from === "2026-06-01");
}

const handedIn = (on: string, at?: string, forDay = "2026-06-05") => ({
  submissions: [
    { subject: "east", duty: "weekly", on, forDay, ...(at === undefined ? {} : { at }) },
  ] as never,
});

describe("the standing of a duty", () => {
  it.each<[string, Partial<AssessmentOptions>, string]>([
    ["the day before it is due", { asOf: "2026-06-07" }, "due"],
    ["the day it is due", {}, "due"],
    ["a minute before the cut-off", { at: "11:59" }, "due"],
    ["at the cut-off", { at: "12:00" }, "due"],
    ["a minute after the cut-off", { at: "12:01" }, "overdue"],
    ["the day after", { asOf: "2026-06-09" }, "overdue"],
    ["the day after, before the minute", { asOf: "2026-06-09", at: "00:00" }, "overdue"],
  ])("%s", (_, asked, status) => {
    expect(firstWeek({}, asked)).toMatchObject({ status, handedIn: 0, owed: 1 });
    expect(firstWeek({}, asked)).not.toHaveProperty("late");
  });

  it.each<[string, string, string | undefined, unknown]>([
    ["in the week itself", "2026-06-05", undefined, false],
    ["a minute before the cut-off", "2026-06-08", "11:59", false],
    ["at the cut-off", "2026-06-08", "12:00", false],
    ["a minute after", "2026-06-08", "12:01", true],
    ["on the due day, nobody knows when", "2026-06-08", undefined, { unknown: "missing-evidence" }],
    ["the day after", "2026-06-09", undefined, true],
  ])("met by what came %s", (_, on, at, late) => {
    const status = firstWeek(handedIn(on, at), { asOf: "2026-06-30" });
    expect(status).toMatchObject({ status: "met", handedIn: 1, late, followUp: false });
  });

  it("has no cut-off unless the scheme gives one", () => {
    const due = { kind: "days", from: "end", count: 1 } as const;
    expect(firstWeek({}, { at: "23:59" }, { due })?.status).toBe("due");
    expect(firstWeek(handedIn("2026-06-08", "23:59"), {}, { due })?.late).toBe(false);
    expect(firstWeek({}, { asOf: "2026-06-09" }, { due })?.status).toBe("overdue");
  });

  it.each<[string, object, Partial<AssessmentOptions>, number]>([
    ["later than asked about", handedIn("2026-06-09"), {}, 0],
    ["on that day, the minute unknown", handedIn("2026-06-08"), { at: "09:00" }, 1],
    ["at that minute", handedIn("2026-06-08", "09:00"), { at: "09:00" }, 1],
    ["a minute later", handedIn("2026-06-08", "09:01"), { at: "09:00" }, 0],
    ["at the end of that day", handedIn("2026-06-08", "23:59"), {}, 1],
    ["for another week", handedIn("2026-06-05", undefined, "2026-06-08"), {}, 0],
    ["for the first day of the week", handedIn("2026-06-05", undefined, "2026-06-01"), {}, 1],
    ["for the last day of the week", handedIn("2026-06-05", undefined, "2026-06-07"), {}, 1],
  ])("counts what came %s", (_, register, asked, count) => {
    expect(firstWeek(register, asked)?.handedIn).toBe(count);
  });

  it("takes the day of arrival for the day that it is for", () => {
    const submissions = [{ subject: "east", duty: "weekly", on: "2026-06-03" }] as const;
    expect(firstWeek({ submissions })?.handedIn).toBe(1);
  });

  it.each<[readonly (string | undefined)[], string, unknown]>([
    [["11:00"], "due", undefined],
    [["11:00", "11:30"], "met", false],
    [["11:00", "12:30"], "met", true],
    [["11:00", undefined], "met", { unknown: "missing-evidence" }],
    [["11:00", undefined, "11:30"], "met", false],
    [["12:30", undefined], "met", true],
    [["12:30", undefined, undefined], "met", { unknown: "missing-evidence" }],
  ])("by number: two owed, handed in at %j", (times, status, late) => {
    const submissions = times.flatMap((at) => handedIn("2026-06-08", at).submissions);
    const standing = firstWeek({ submissions }, {}, { least: 2 });
    expect([standing?.status, standing?.late]).toEqual([status, late]);
  });

  it.each<[string, object, string]>([
    ["everyone", {}, "excused"],
    ["the subject and duty", { subject: "east", duty: "weekly" }, "excused"],
    ["days that end before", { period: { from: "2026-06-01", until: "2026-06-08" } }, "overdue"],
    ["days that begin after", { period: { from: "2026-06-09", until: "2026-06-10" } }, "overdue"],
  ])("excused for %s", (_, parts, status) => {
    const register = { excuses: [{ ...excuse, ...parts }] };
    expect(firstWeek(register, { at: "12:01" })?.status).toBe(status);
  });

  it("is met rather than excused where it was handed in", () => {
    const register = { ...handedIn("2026-06-08", "11:00"), excuses: [excuse] };
    expect(firstWeek(register)?.status).toBe("met");
  });

  it("excuses nobody else, and from nothing else", () => {
    const scheme = ladderOf({ duties: [dutyOf(), dutyOf({ id: "other" })] });
    const both = [...subjects, { id: "west", facts: {} }];
    const excuses = [{ ...excuse, subject: "east", duty: "other" }];
    const { results } = assessCadence(scheme, { subjects: both, excuses }, week);
    const excused = results.filter(({ status }) => status === "excused");
    expect(excused.map(({ subject, duty }) => [subject, duty])).toEqual([["east", "other"]]);
  });

  it("is unknown in a year without decree, unless it is met", () => {
    const due = { kind: "workdays", from: "end", count: 1 } as const;
    expect(firstWeek({ excuses: [excuse] }, {}, { due })).toMatchObject({
      status: "unknown",
      due: { unknown: "not-decreed" },
      followUp: true,
      reason: {
        zh: "周快报：快报应报 1 次，已报 0 次，截止 未知（尚未规定）；期限未知",
        en: "weekly bulletin: bulletin, 1 owed, 0 handed in, due unknown (not yet decreed); when it is due is unknown",
      },
    });
    expect(firstWeek(handedIn("2026-06-05"), {}, { due })).toMatchObject({
      status: "met",
      late: { unknown: "not-decreed" },
    });
  });
});

const conditional: CadenceScheme = ladderOf({
  facts: { town: { kind: "boolean", mayBeUnknown: true } },
  duties: [dutyOf({ owedBy: holds("town"), citation: { document: "Notice 3" } })],
});

describe("who owes a duty", () => {
  const of = (town: unknown) =>
    assessCadence(conditional, { subjects: [{ id: "east", facts: { town } }] } as never, {
      asOf: "2026-06-15",
      since: "2026-06-01",
    });

  it.each<[unknown, readonly string[]]>([
    [true, ["overdue", "due", "due"]],
    [false, []],
    [{ unknown: "missing-evidence" }, ["unknown", "unknown", "unknown"]],
  ])("follows from the facts: %j", (town, statuses) => {
    const at = of(town).results.map(({ status }) => status);
    expect(at).toEqual(statuses);
  });

  it("says that it is unknown", () => {
    const [first] = of({ unknown: "missing-evidence" }).results;
    expect(first).toMatchObject({
      citation: { document: "Notice 3" },
      reason: {
        zh: "周快报：快报应报 1 次，已报 0 次，截止 2026-06-08；是否应报：未知（缺少材料）",
        en: "weekly bulletin: bulletin, 1 owed, 0 handed in, due 2026-06-08; whether it is owed: unknown (evidence is missing)",
      },
    });
  });

  it("lists a subject whose facts do not fit, and costs no other the answer", () => {
    const facts = [{ town: 1 }, { town: true }];
    const { results, failures } = assessCadence(
      conditional,
      { subjects: facts.map((each, at) => ({ id: `s${at}`, facts: each })) } as never,
      { asOf: "2026-06-01", since: "2026-06-01" },
    );
    expect(results.map(({ subject }) => subject)).toEqual(["s1"]);
    expect(failures.map(({ subject, error }) => [subject, error.code])).toEqual([
      ["s0", "rules/invalid-facts"],
    ]);
  });

  it("follows from what was on record by a day", () => {
    const values = [
      { from: "2020-01-01", value: "0", recordedOn: "2020-01-01" },
      { from: "2020-01-01", value: "1", recordedOn: "2026-05-01" },
    ] as const;
    const scheme = ladderOf({
      parameters: { strict: { lowerLevels: "may-raise", layers: [{ level: "nation", values }] } },
      duties: [dutyOf({ owedBy: atLeast(parameter("strict"), "1") })],
    });
    const knownOn = (day: "2026-04-30" | "2026-05-01") => {
      const asked = { asOf: "2026-06-01", since: "2026-06-01", knownOn: day } as const;
      return assessCadence(scheme, { subjects }, asked).results.length;
    };
    expect([knownOn("2026-04-30"), knownOn("2026-05-01")]).toEqual([0, 1]);
  });

  it("may hang on a parameter of the place", () => {
    const scheme = ladderOf({
      parameters: {
        strict: {
          lowerLevels: "may-raise",
          layers: [
            { level: "nation", values: [{ from: "2020-01-01", value: "0" }] },
            { level: "county", place: "c1", values: [{ from: "2020-01-01", value: "1" }] },
          ],
        },
      },
      duties: [dutyOf({ owedBy: atLeast(parameter("strict"), "1") })],
    });
    const at = (places?: { readonly county: string }) => {
      const asked = { asOf: "2026-06-01", since: "2026-06-01" } as const;
      return assessCadence(
        scheme,
        { subjects },
        places === undefined ? asked : { ...asked, places },
      ).results.length;
    };
    expect([at(), at({ county: "c1" })]).toEqual([0, 1]);
  });
});

describe("the order of duties", () => {
  const scheme = ladderOf({
    duties: [
      dutyOf({ id: "monthly", every: { unit: "month" } }),
      dutyOf({ due: noon }),
      dutyOf({
        id: "daily",
        every: { unit: "day" },
        due: { kind: "days", from: "start", count: 1 },
      }),
    ],
  });

  it("puts what is left of the last period first, then what is due first", () => {
    const submissions = [
      { subject: "west", duty: "weekly", on: "2026-06-05" },
      ...["east", "west"].map((subject) => ({ subject, duty: "daily", on: "2026-06-07" })),
    ] as never;
    const { results } = assessCadence(
      scheme,
      { subjects: [{ id: "west", facts: {} }, ...subjects], submissions },
      { asOf: "2026-06-08", since: "2026-06-01" },
    );
    const shown = results
      .filter(({ duty, period }) => duty !== "daily" || period.from >= "2026-06-07")
      .map(({ duty, subject, status, followUp, due }) => [duty, subject, status, followUp, due]);
    expect(shown).toEqual([
      ["weekly", "east", "due", true, "2026-06-08"],
      ["daily", "east", "met", false, "2026-06-07"],
      ["daily", "west", "met", false, "2026-06-07"],
      ["weekly", "west", "met", false, "2026-06-08"],
      ["daily", "east", "due", false, "2026-06-08"],
      ["daily", "west", "due", false, "2026-06-08"],
      ["weekly", "east", "due", false, "2026-06-15"],
      ["weekly", "west", "due", false, "2026-06-15"],
      ["monthly", "east", "due", false, "2026-07-01"],
      ["monthly", "west", "due", false, "2026-07-01"],
    ]);
  });

  it("puts an unknown due day last, and earlier periods and duties first", () => {
    const due = { kind: "month-day", monthsLater: 0, day: 30 } as const;
    const duties = [
      dutyOf({ id: "open", due: { kind: "workdays", from: "end", count: 1 } }),
      dutyOf({ id: "second", every: { unit: "month" }, due }),
      dutyOf({ id: "first", due }),
    ];
    const { results } = assessCadence(
      ladderOf({ duties }),
      { subjects },
      { asOf: "2026-06-08", since: "2026-06-01" },
    );
    expect(results.map(({ duty, period }) => [duty, period.from])).toEqual([
      ["first", "2026-06-01"],
      ["open", "2026-06-01"],
      ["second", "2026-06-01"],
      ["first", "2026-06-08"],
      ["open", "2026-06-08"],
    ]);
  });

  it("begins with the scheme itself where no first day is given", () => {
    const recent = ladderOf({ effective: { from: "2026-06-01" }, duties: [dutyOf()] });
    const { results } = assessCadence(recent, { subjects }, { asOf: "2026-06-08" });
    expect(results.map(({ period }) => period.from)).toEqual(["2026-06-01", "2026-06-08"]);
  });
});

describe("what an assessment refuses", () => {
  const scheme = ladderOf({ duties: [dutyOf()] });
  const assess = (register: object, options: object = week) =>
    codeOf(() => assessCadence(scheme, register as never, options as never));
  const submission = { subject: "east", duty: "weekly", on: "2026-06-01" };

  it.each<[string, string | undefined]>([
    ["cadence/invalid-register", assess({})],
    ["cadence/duplicate-id", assess({ subjects: [...subjects, ...subjects] })],
    [
      "cadence/unknown-subject",
      assess({ subjects, submissions: [{ ...submission, subject: "w" }] }),
    ],
    ["cadence/unknown-duty", assess({ subjects, submissions: [{ ...submission, duty: "w" }] })],
    ["cadence/unknown-subject", assess({ subjects, excuses: [{ ...excuse, subject: "w" }] })],
    ["cadence/unknown-duty", assess({ subjects, excuses: [{ ...excuse, duty: "w" }] })],
    ["cadence/invalid-time", assess({ subjects }, { ...week, at: "24:00" })],
    ["cadence/invalid-time", assess({ subjects }, { ...week, at: 12 })],
    ["core/invalid-date", assess({ subjects }, { asOf: "2026-06-31" })],
    ["core/invalid-date", assess({ subjects }, { ...week, since: "2026-06-31" })],
    ["core/invalid-shape", assess({ subjects }, {})],
    ["core/invalid-shape", assess({ subjects }, { ...week, decree: [] })],
    ["core/invalid-decrees", assess({ subjects }, { ...week, decrees: 1 })],
  ])("%s", (code, refused) => {
    expect(refused).toBe(code);
  });

  it("accepts decrees and what was known of them", () => {
    const options = { ...week, decrees: holidayDecrees, knownOn: "2026-01-01" };
    expect(assess({ subjects, submissions: [submission] }, options)).toBeUndefined();
  });

  it("stops at 200,000 rows", () => {
    const many = Array.from({ length: 2_001 }, (_, at) => ({ id: `s${at}`, facts: {} }));
    const daily = ladderOf({ duties: [dutyOf({ every: { unit: "day" } })] });
    const asked = { asOf: "2026-04-10", since: "2026-01-01" } as const;
    expect(codeOf(() => assessCadence(daily, { subjects: many }, asked))).toBe(
      "cadence/too-many-due-dates",
    );
  });

  it("lets what is handed in before the first period count nowhere", () => {
    const every = { unit: "custom-days", from: "2026-06-05", length: 7 } as const;
    const custom = ladderOf({ duties: [dutyOf({ every })] });
    const { results } = assessCadence(
      custom,
      { subjects, submissions: [submission as never] },
      { asOf: "2026-06-05", since: "2026-06-01" },
    );
    expect(results.map(({ handedIn: count }) => count)).toEqual([0]);
    const first = { ...submission, on: "2026-06-05" } as never;
    const asked = { asOf: "2026-06-05", since: "2026-06-01" } as const;
    const met = assessCadence(custom, { subjects, submissions: [first] }, asked).results;
    expect(met.map(({ status }) => status)).toEqual(["met"]);
  });
});

describe("what was known on a day", () => {
  const knownOn = (
    day: string | undefined,
    submission: object,
    excuses: DutyRegister["excuses"] = [],
  ) => {
    const scheme = ladderOf({ duties: [dutyOf({ due: noon })] });
    const submissions = [{ subject: "east", duty: "weekly", on: "2026-06-05", ...submission }];
    const { results } = assessCadence(
      scheme,
      { subjects, submissions, excuses } as never,
      { ...week, asOf: "2026-06-30", ...(day === undefined ? {} : { knownOn: day }) } as never,
    );
    return results.find(({ period }) => period.from === "2026-06-01")?.status;
  };

  it.each<[string, object, string | undefined, string]>([
    ["a submission without a day of record", {}, "2026-06-01", "met"],
    ["the day before it was recorded", { recordedOn: "2026-07-02" }, "2026-07-01", "overdue"],
    ["the day on which it was recorded", { recordedOn: "2026-07-02" }, "2026-07-02", "met"],
    ["now, recorded whenever", { recordedOn: "2026-07-02" }, undefined, "met"],
    ["the day before it was annulled", { annulledOn: "2026-07-02" }, "2026-07-01", "met"],
    ["the day on which it was annulled", { annulledOn: "2026-07-02" }, "2026-07-02", "overdue"],
    ["now, annulled whenever", { annulledOn: "2026-07-02" }, undefined, "overdue"],
    [
      "between record and annulment",
      { recordedOn: "2026-07-01", annulledOn: "2026-07-03" },
      "2026-07-02",
      "met",
    ],
  ])("%s", (_, submission, day, status) => {
    expect(knownOn(day, submission)).toBe(status);
  });

  it("goes for excuses too", () => {
    const annulled = { annulledOn: "2026-06-01" };
    const recorded = [{ ...excuse, recordedOn: "2026-07-02" }] as const;
    expect(knownOn("2026-07-01", annulled, recorded)).toBe("overdue");
    expect(knownOn("2026-07-02", annulled, recorded)).toBe("excused");
    expect(knownOn("2026-07-01", annulled, [excuse])).toBe("excused");
  });
});

describe("whom something is handed in to", () => {
  const office = { id: "publicity", label: { zh: "县委宣传部", en: "county publicity office" } };
  const superior = [{ id: "east", facts: {}, superior: "town" }];

  it.each<[string, Duty["to"], object, unknown, string, string]>([
    [
      "an office",
      { kind: "office", ...office },
      { subjects: superior },
      "publicity",
      "快报（报县委宣传部）应报",
      "bulletin to county publicity office, 1 owed",
    ],
    [
      "the superior of the subject",
      { kind: "superior" },
      { subjects: superior },
      "town",
      "快报（报town）应报",
      "bulletin to town, 1 owed",
    ],
    [
      "a superior whom nobody named",
      { kind: "superior" },
      {},
      { unknown: "missing-evidence" },
      "快报（报未知（缺少材料））应报",
      "bulletin to unknown (evidence is missing), 1 owed",
    ],
  ])("is %s", (_, to, register, id, zh, en) => {
    const status = firstWeek(register, {}, { to } as Partial<Duty>);
    expect(status?.to).toEqual(id);
    expect(status?.reason.zh).toContain(zh);
    expect(status?.reason.en).toContain(en);
  });

  it("is left out where the duty does not say", () => {
    expect(firstWeek({ subjects: superior })).not.toHaveProperty("to");
  });
});

describe("the reason", () => {
  it.each<[string, object, Partial<AssessmentOptions>, string, string]>([
    ["met", handedIn("2026-06-05"), {}, "按时完成", "met in time"],
    ["late", handedIn("2026-06-09"), { asOf: "2026-06-09" }, "逾期后完成", "met late"],
    [
      "perhaps late",
      handedIn("2026-06-08"),
      {},
      "已完成，是否按时未知",
      "met, whether in time is unknown",
    ],
    ["due", {}, {}, "尚在期限内", "still in time"],
    ["overdue", {}, { asOf: "2026-06-09" }, "已逾期", "overdue"],
    ["excused", { excuses: [excuse] }, {}, "免报：防汛", "excused: floods"],
  ])("of what is %s", (_, register, asked, zh, en) => {
    const count = "submissions" in register ? 1 : 0;
    expect(firstWeek(register, asked)?.reason).toEqual({
      zh: `周快报：快报应报 1 次，已报 ${count} 次，截止 2026-06-08 12:00；${zh}`,
      en: `weekly bulletin: bulletin, 1 owed, ${count} handed in, due 2026-06-08 12:00; ${en}`,
    });
  });
});
