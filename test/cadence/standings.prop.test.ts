import fc from "fast-check";
import { expect } from "vitest";
import { assessCadence } from "../../src/cadence/assess-cadence.js";
import { compareCirculars } from "../../src/cadence/compare-circulars.js";
import { findStreaks } from "../../src/cadence/find-streaks.js";
import { followFindings } from "../../src/cadence/follow-findings.js";
import type { Circular } from "../../src/cadence/model/circular.js";
import type { DutyRegister, Submission } from "../../src/cadence/model/duty-register.js";
import type { DutyStanding } from "../../src/cadence/model/duty-status.js";
import type { VisitFinding } from "../../src/cadence/model/finding.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays } from "../../src/core/plain-date.js";
import type { TimeOfDay } from "../../src/core/plain-date-time.js";
import {
  variedCadence,
  variedCirculars,
  variedFindings,
  variedRegister,
} from "../hostile/documents/cadence.js";
import { dutyOf, labelOf, ladderOf } from "../support/cadence-documents.js";
import { invariant } from "../support/invariant.js";

/** One week of one duty, due on the Monday after at noon, in minutes from its first midnight. */
interface Week {
  readonly least: number;
  /** Minutes at which something was handed in. */
  readonly arrivals: readonly number[];
  /** The minute asked about. */
  readonly asked: number;
  readonly excused: boolean;
}

const monday: PlainDate = "2026-06-01";
const dueMinute = 7 * 1440 + 12 * 60;
const minute = fc.oneof(
  fc.integer({ min: 0, max: 20 * 1440 - 1 }),
  fc.constantFrom(dueMinute - 1, dueMinute, dueMinute + 1),
);

const momentOf = (minutes: number): { readonly on: PlainDate; readonly at: TimeOfDay } => {
  const two = (number: number) => String(number).padStart(2, "0");
  const [hours, rest] = [Math.floor((minutes % 1440) / 60), minutes % 60];
  return {
    on: addDays(monday, Math.floor(minutes / 1440)),
    at: `${two(hours)}:${two(rest)}` as TimeOfDay,
  };
};

type Standing = (week: Week) => readonly [DutyStanding | undefined, unknown];

const real: Standing = ({ least, arrivals, asked, excused }) => {
  const due = { kind: "days", from: "end", count: 1, cutOff: "12:00" } as const;
  const submissions = arrivals.map(
    (each): Submission => ({ subject: "east", duty: "weekly", ...momentOf(each), forDay: monday }),
  );
  const excuses = excused
    ? [{ period: { from: "2026-06-08", until: "2026-06-09" } as const, reason: labelOf("floods") }]
    : [];
  const { on, at } = momentOf(asked);
  const { results } = assessCadence(
    ladderOf({ duties: [dutyOf({ least, due })] }),
    { subjects: [{ id: "east", facts: {} }], submissions, excuses },
    { asOf: on, at, since: monday },
  );
  const week = results.find(({ period }) => period.from === monday);
  return [week?.status, week?.late];
};

invariant<Week, Standing>("the standing of a duty, minute by minute", {
  inputs: fc.record({
    least: fc.integer({ min: 1, max: 3 }),
    arrivals: fc.array(minute, { maxLength: 5 }),
    asked: minute,
    excused: fc.boolean(),
  }),
  law: (standing, week) => {
    const { least, arrivals, asked, excused } = week;
    const arrived = arrivals.filter((each) => each <= asked).sort((one, other) => one - other);
    const needed = arrived[least - 1];
    const expected =
      needed === undefined
        ? [excused ? "excused" : asked <= dueMinute ? "due" : "overdue", undefined]
        : ["met", needed > dueMinute];
    expect(standing(week)).toEqual(expected);
    // The order in which things are listed changes nothing.
    expect(standing({ ...week, arrivals: [...arrivals].reverse() })).toEqual(expected);
  },
  real,
  faults: {
    "a cut-off that is too late itself": (week) => real({ ...week, asked: week.asked + 1 }),
    "what comes later, counted": (week) => [real({ ...week, asked: 40_000 })[0], real(week)[1]],
    "one that is enough": (week) => real({ ...week, least: 1 }),
    "excuses before what was met": (week) => (week.excused ? ["excused", undefined] : real(week)),
    "lateness of the first alone": (week) => {
      const [status, late] = real(week);
      return [status, late === undefined ? late : Math.min(...week.arrivals) > dueMinute];
    },
  },
});

type Cards = readonly ("red" | "yellow" | "no-visit")[];
type Interviews = (cards: Cards) => readonly number[];

const interviewsBy =
  (breaks: readonly string[], neither: readonly string[], running = 3): Interviews =>
  (cards) => {
    const rule = {
      ...{ id: "interview", label: labelOf("interview"), citation: { document: "Notice 3" } },
      ...{ counts: ["red"], breaks, neither, running, repeats: "every-time" as const },
    };
    const marks = cards.map((mark, at) => ({ on: addDays(monday, at), mark }));
    const ends = findStreaks(ladderOf({ streaks: [rule] }), { rule: "interview", marks });
    return ends.map(({ place }) => place);
  };

invariant<Cards, Interviews>("three red cards running", {
  inputs: fc.array(fc.constantFrom("red", "red", "red", "yellow", "no-visit"), {
    maxLength: 60,
    size: "max",
  }),
  law: (interviews, cards) => {
    // A pattern over the text of the cards is a different way to say it.
    const letters = cards.map((card) => card.charAt(0));
    const expected = letters.flatMap((letter, at) =>
      letter === "r" && /rn*rn*r$/.test(letters.slice(0, at + 1).join("")) ? [at + 1] : [],
    );
    expect(interviews(cards)).toEqual(expected);
  },
  real: interviewsBy(["yellow"], ["no-visit"]),
  faults: {
    "a yellow card that is passed over": interviewsBy([], ["yellow", "no-visit"]),
    "a month without visit that breaks": interviewsBy(["yellow", "no-visit"], []),
    "two cards that are enough": interviewsBy(["yellow"], ["no-visit"], 2),
  },
});

/** Lists whose order says nothing, and what is answered about them. */
interface Lists {
  readonly register: DutyRegister;
  readonly findings: readonly VisitFinding[];
  readonly figures: Circular["figures"];
}

type Answering = (lists: Lists) => unknown;

const answers: Answering = ({ register, findings, figures }) => [
  assessCadence(variedCadence, register as never, { asOf: "2026-02-20", since: "2026-02-01" }),
  followFindings(variedCadence, findings, { asOf: "2026-02-20" }),
  compareCirculars([variedCirculars[0]], { ...variedCirculars[1], figures }),
];

const { subjects, submissions = [] } = variedRegister;
const figures = ["east", "west"].flatMap((subject) =>
  ["rate", "visits"].map((figure) => ({ subject, figure, value: "7" as const })),
);
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length });
const lists = (order: typeof shuffled) =>
  fc.record({
    register: fc.record({ subjects: order(subjects), submissions: order(submissions) }),
    findings: order(variedFindings),
    figures: order(figures),
  });
const listed: Lists = {
  register: { subjects, submissions },
  findings: variedFindings,
  figures,
};

invariant<Lists, Answering>("the order of lists", {
  inputs: lists(shuffled),
  law: (answer, given) => {
    expect(answer(given)).toEqual(answers(listed));
  },
  real: answers,
  runs: 100,
  faults: {
    "subjects in the order of the list": (given) => [
      ...[given.register.subjects, ...(answers(given) as unknown[]).slice(1)],
    ],
    "the first submission alone": ({ register, ...given }) =>
      answers({
        ...given,
        register: { ...register, submissions: (register.submissions ?? []).slice(0, 1) },
      }),
    "the first finding alone": (given) =>
      answers({ ...given, findings: given.findings.slice(0, 1) }),
    "the last figure left out": (given) =>
      answers({ ...given, figures: given.figures.slice(0, 3) }),
  },
});

/** Submissions of one week, each with the days of record that it has. */
interface Knowledge {
  readonly submissions: readonly {
    readonly recorded?: number | undefined;
    readonly annulled?: number | undefined;
  }[];
  /** The day as known on which the week is asked about, counted from its first. */
  readonly known: number | undefined;
}

type CountKnown = (knowledge: Knowledge) => number | undefined;

const countKnown: CountKnown = ({ submissions: given, known }) => {
  const register = {
    subjects: [{ id: "east", facts: {} }],
    submissions: given.map(
      ({ recorded, annulled }): Submission => ({
        ...{ subject: "east", duty: "weekly", on: monday },
        ...(recorded === undefined ? {} : { recordedOn: addDays(monday, recorded) }),
        ...(annulled === undefined ? {} : { annulledOn: addDays(monday, annulled) }),
      }),
    ),
  };
  const { results } = assessCadence(ladderOf({ duties: [dutyOf()] }), register, {
    ...{ asOf: addDays(monday, 30), since: monday },
    ...(known === undefined ? {} : { knownOn: addDays(monday, known) }),
  });
  return results.find(({ period }) => period.from === monday)?.handedIn;
};

const dayOfRecord = fc.option(fc.nat({ max: 6 }), { nil: undefined });

invariant<Knowledge, CountKnown>("a week as known on a day", {
  inputs: fc.record({
    submissions: fc.array(fc.record({ recorded: dayOfRecord, annulled: dayOfRecord }), {
      maxLength: 6,
    }),
    known: dayOfRecord,
  }),
  law: (count, { submissions: given, known }) => {
    // T2: what was recorded after the day, or annulled up to it, does not count.
    const day = known ?? 1_000;
    const counted = given.filter(
      ({ recorded = 0, annulled = Infinity }) => recorded <= day && day < annulled,
    );
    expect(count({ submissions: given, known })).toBe(counted.length);
    // L20: what is recorded later never changes what was known.
    const later = { recorded: day + 1, annulled: undefined };
    if (known !== undefined) {
      expect(count({ submissions: [...given, later], known })).toBe(counted.length);
    }
  },
  real: countKnown,
  runs: 300,
  faults: {
    "what is recorded later": (knowledge) => countKnown({ ...knowledge, known: undefined }),
    "what is recorded on the day itself, left out": ({ submissions: given, known }) =>
      countKnown({
        known,
        submissions: given.map((each) => ({
          ...each,
          recorded: each.recorded === undefined ? undefined : each.recorded + 1,
        })),
      }),
    "annulments that are never heard of": ({ submissions: given, known }) =>
      countKnown({ known, submissions: given.map(({ recorded }) => ({ recorded })) }),
    "annulments that were always known": ({ submissions: given, known }) =>
      countKnown({ known, submissions: given.filter(({ annulled }) => annulled === undefined) }),
  },
});
