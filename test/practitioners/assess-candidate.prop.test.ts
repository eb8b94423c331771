import fc from "fast-check";
import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, addMonths } from "../../src/core/plain-date.js";
import { assessCandidates } from "../../src/practitioners/assess-candidates.js";
import type { BarLength, ReserveScheme } from "../../src/practitioners/model.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import { bar, holds, perhaps, requirement, reserveOf } from "../support/practitioner-documents.js";

const start: PlainDate = "2023-12-15";

interface Person {
  readonly person: string;
  readonly member: boolean | "?";
  readonly convicted: boolean | "?";
  readonly on: PlainDate;
}

interface Case {
  readonly persons: readonly Person[];
  readonly shuffled: readonly Person[];
  readonly term: BarLength;
  readonly asOf: PlainDate;
}

const answer = fc.constantFrom<boolean | "?">(true, false, "?");
const persons = fc
  .array(fc.tuple(answer, answer, fc.nat({ max: 60 })), { maxLength: 4 })
  .map((list) =>
    list.map(([member, convicted, offset], index): Person => {
      return { person: `p${index}`, member, convicted, on: addDays(start, offset) };
    }),
  );

/** The day on which the time is over that is counted from a day. */
const overOf = ({ unit, length }: BarLength["length"], on: PlainDate = start): PlainDate =>
  unit === "days" ? addDays(on, length) : addMonths(on, length);

const inputs: fc.Arbitrary<Case> = fc
  .tuple(
    persons.chain((list) => fc.tuple(fc.constant(list), permuted(list))),
    fc.constantFrom<BarLength["length"]>(
      { unit: "days", length: 30 },
      { unit: "months", length: 1 },
    ),
    fc.constantFrom<BarLength["ends"]>("on-day", "day-after"),
    fc.nat({ max: 120 }),
    fc.integer({ min: -1, max: 3 }),
  )
  .map(([[list, shuffled], length, ends, offset, near]) => ({
    persons: list,
    shuffled,
    term: { from: "on", length, ends },
    // Mostly a day around the end of someone's term, where readings differ.
    asOf: near === 3 ? addDays(start, offset) : addDays(overOf(length, list[0]?.on), near),
  }));

type Assess = (input: Case) => ReadonlyMap<string, string>;

const factOf = (given: boolean | "?") => (given === "?" ? {} : { given });

const real: Assess = ({ shuffled, term, asOf }) => {
  const scheme: ReserveScheme = reserveOf({
    facts: { member: perhaps, convicted: perhaps, on: { kind: "date" } },
    requirements: [requirement("member")],
    bars: [bar("bar", { when: holds("convicted"), term })],
  });
  const subjects = shuffled.map(({ person, member, convicted, on }) => {
    const { given: isMember } = factOf(member);
    const { given: isConvicted } = factOf(convicted);
    return {
      person,
      facts: {
        on,
        ...(isMember === undefined ? {} : { member: isMember }),
        ...(isConvicted === undefined ? {} : { convicted: isConvicted }),
      },
    };
  });
  const { results } = assessCandidates(scheme, subjects, { asOf });
  return new Map(results.map(({ person, status }) => [person, status]));
};

/** Walks the days of a term and asks whether the day is one of them. */
function inTerm({ term, asOf }: Case, on: PlainDate): boolean {
  const over = overOf(term.length, on);
  for (let day = on; ; day = addDays(day, 1)) {
    if (day > over || (day === over && term.ends === "on-day")) return false;
    if (day === asOf) return true;
  }
}

function statusOf(input: Case, { member, convicted, on }: Person): string {
  const barred = inTerm(input, on) ? convicted : false;
  if (member === false || barred === true) return "ineligible";
  return member === "?" || barred === "?" ? "undetermined" : "eligible";
}

const withEnds =
  (ends: BarLength["ends"]): Assess =>
  (input) =>
    real({ ...input, term: { ...input.term, ends } });

invariant("a person is eligible when all is met and the day is in the term of no bar", {
  inputs,
  law: (assess: Assess, input) => {
    const expected = input.persons.map((each) => [each.person, statusOf(input, each)] as const);
    expect(assess(input)).toEqual(new Map(expected));
  },
  real,
  faults: {
    "bars that end on the day": withEnds("on-day"),
    "bars that end the day after": withEnds("day-after"),
    "months of 30 days": (input) =>
      real({ ...input, term: { ...input.term, length: { unit: "days", length: 30 } } }),
    "unknown taken for no": (input) =>
      real({
        ...input,
        shuffled: input.shuffled.map((each) => ({ ...each, convicted: each.convicted === true })),
      }),
    "answers in the place of others": (input) => {
      const answers = [...real(input).values()].reverse();
      return new Map(input.shuffled.map(({ person }, index) => [person, answers[index] ?? ""]));
    },
  },
});
