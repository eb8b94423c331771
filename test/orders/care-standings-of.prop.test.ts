import fc from "fast-check";
import { expect } from "vitest";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, weekdayOf } from "../../src/core/plain-date.js";
import { careStandingsOf } from "../../src/orders/care-standings-of.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import { careScheme, duty } from "../support/order-documents.js";

interface Case {
  readonly from: PlainDate;
  readonly asOf: PlainDate;
  readonly times: number;
  readonly days: readonly PlainDate[];
}

const start: PlainDate = "2024-02-26";

const inputs: fc.Arbitrary<Case> = fc
  .record({
    begun: fc.nat({ max: 20 }),
    asked: fc.nat({ max: 60 }),
    times: fc.integer({ min: 1, max: 2 }),
    days: fc.array(fc.nat({ max: 70 }), { maxLength: 20, size: "max" }).chain(permuted),
  })
  .map(({ begun, asked, times, days }) => ({
    from: addDays(start, begun),
    asOf: addDays(start, begun + asked),
    times,
    days: days.map((day) => addDays(start, day)),
  }));

type Stand = (input: Case) => readonly [status: string, done: number, missed: number];

const real: Stand = ({ from, asOf, times, days }) => {
  const scheme = careScheme({ duties: [duty("call", { times })] });
  const contacts = days.map((on, index) => ({
    id: `${index}`,
    person: "p1",
    contact: "kin-link",
    on,
  }));
  const register = { people: [{ person: "p1", period: { from }, facts: {} }], contacts };
  const { people, overdue } = careStandingsOf(scheme, register as never, { asOf });
  const standing = people[0]?.duties[0];
  expect(overdue).toEqual(standing?.status === "overdue" ? ["p1"] : []);
  return [standing?.status ?? "", standing?.done ?? -1, standing?.missed ?? -1];
};

/** Walks the days one by one from the first and looks back at every Sunday. */
function walked({ from, asOf, times, days }: Case): ReturnType<Stand> {
  let [done, missed, isWhole] = [0, 0, weekdayOf(from) === 1];
  for (let day = addDays(from, 1 - weekdayOf(from)); day <= asOf; day = addDays(day, 1)) {
    if (days.includes(day)) done += 1;
    if (weekdayOf(day) !== 7 || day === asOf) continue;
    if (done >= times) missed = 0;
    else if (isWhole) missed += 1;
    [done, isWhole] = [0, true];
  }
  if (done >= times) return ["met", done, missed];
  return [missed > 0 ? "overdue" : "due", done, missed];
}

invariant("weeks are missed one by one", {
  inputs,
  law: (stand: Stand, input) => {
    expect(stand(input)).toEqual(walked(input));
  },
  real,
  faults: {
    "contacts of one day counted twice": (input) => {
      const [status, done, missed] = real(input);
      const again = input.days.filter((day) => day === input.asOf).length;
      return [status, done + Math.max(0, again - 1), missed];
    },
    "the first week counted whole": (input) =>
      real({ ...input, from: addDays(input.from, 1 - weekdayOf(input.from)) }),
    "contacts to come": (input) => {
      const isAhead = (day: PlainDate) => day > input.asOf && day <= addDays(input.asOf, 3);
      return real({ ...input, days: input.days.map((day) => (isAhead(day) ? input.asOf : day)) });
    },
    "weeks that begin on Sunday": (input) =>
      real({
        ...input,
        asOf: addDays(input.asOf, 1),
        days: input.days.map((day) => addDays(day, 1)),
      }),
  },
  runs: 500,
});
