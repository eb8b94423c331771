import fc from "fast-check";
import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, addMonths } from "../../src/core/plain-date.js";
import type { Appointment, Leave } from "../../src/practitioners/model.js";
import { serviceLengthOn } from "../../src/practitioners/service-length-on.js";
import { invariant } from "../support/invariant.js";
import { appointment, recordOf } from "../support/practitioner-documents.js";

const start: PlainDate = "2023-12-20";
const span = 120;

const days = fc
  .tuple(fc.nat({ max: span }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({
    from: addDays(start, from),
    until: addDays(start, from + length),
  }));

interface Case {
  readonly appointments: readonly Appointment[];
  readonly leaves: readonly Leave[];
  readonly day: PlainDate;
}

const inputs: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(days, { maxLength: 4 }),
    fc.array(fc.tuple(days, fc.constantFrom("unpaid", "sick")), { maxLength: 3 }),
    fc.nat({ max: span + 60 }),
  )
  .map(([held, off, offset]) => ({
    appointments: held.map(({ from, until }, index) => appointment(`a${index}`, from, until)),
    leaves: off.map(([period, kind], index) => ({ id: `${index}`, kind, period })),
    day: addDays(start, offset),
  }));

type Measure = (input: Case) => { readonly days: number; readonly months: number };

const real: Measure = ({ appointments, leaves, day }) =>
  serviceLengthOn(recordOf(appointments, { leaves }), day, { leavesLeftOut: ["unpaid"] });

/** Walks day by day: a day counts while a post is held and no unpaid leave is taken. */
function walked({ appointments, leaves, day }: Case): { days: number; months: number } {
  const serves = (on: PlainDate) =>
    appointments.some(({ period }) => period.from <= on && on < (period.until ?? "9")) &&
    !leaves.some(
      ({ kind, period }) => kind === "unpaid" && period.from <= on && on < (period.until ?? "9"),
    );
  let [count, months] = [0, 0];
  let first: PlainDate | undefined;
  let own = 0;
  for (let on = start; on < day; on = addDays(on, 1)) {
    if (!serves(on)) {
      first = undefined;
      continue;
    }
    if (first === undefined) [first, own] = [on, 0];
    count += 1;
    // The month is full when the day after this one is the same day of a later month.
    if (addDays(on, 1) >= addMonths(first, own + 1)) [own, months] = [own + 1, months + 1];
  }
  return { days: count, months };
}

invariant("service is what a walk from day to day finds", {
  inputs,
  law: (measure: Measure, input) => {
    const { days: count, months } = measure(input);
    expect({ days: count, months }).toEqual(walked(input));
  },
  real,
  faults: {
    "the day itself counted": (input) => real({ ...input, day: addDays(input.day, 1) }),
    "leave counted": (input) => real({ ...input, leaves: [] }),
    "posts at once counted twice": (input) => {
      const parts = input.appointments.map((each) => real({ ...input, appointments: [each] }));
      return {
        days: parts.reduce((sum, part) => sum + part.days, 0),
        months: parts.reduce((sum, part) => sum + part.months, 0),
      };
    },
    "every leave left out": (input) =>
      real({ ...input, leaves: input.leaves.map((leave) => ({ ...leave, kind: "unpaid" })) }),
  },
});

invariant("service never shrinks as days go by", {
  inputs,
  law: (measure: Measure, input) => {
    const later = measure({ ...input, day: addDays(input.day, 1) });
    const now = measure(input);
    expect(later.days).toBeGreaterThanOrEqual(now.days);
    expect(later.months).toBeGreaterThanOrEqual(now.months);
  },
  real,
  faults: {
    "months of the last stretch alone": (input) => {
      const last = serviceLengthOn(recordOf(input.appointments), input.day).stretches.at(-1);
      if (last === undefined) return { days: 0, months: 0 };
      return real({
        ...input,
        leaves: [],
        appointments: [appointment("a", last.from, last.until)],
      });
    },
    "posts that have ended forgotten": (input) =>
      real({
        ...input,
        appointments: input.appointments.filter(({ period }) => (period.until ?? "9") > input.day),
      }),
  },
});
