import fc from "fast-check";
import { expect } from "vitest";
import { enrollPersons } from "../../src/orders/enroll-persons.js";
import type { EnrollmentEvent } from "../../src/orders/model/enrollment.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";
import { momentAt } from "../support/naive-orders.js";

interface Case {
  readonly capacity: number;
  readonly waiting: number;
  /** The minute in which the activity begins. */
  readonly begins: number;
  readonly events: readonly EnrollmentEvent[];
  readonly shuffled: readonly EnrollmentEvent[];
}

interface Places {
  readonly enrolled: readonly string[];
  readonly waiting: readonly string[];
  readonly promoted: readonly string[];
}

const events: fc.Arbitrary<readonly EnrollmentEvent[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("enroll", "enroll", "enroll", "withdraw", "resize"),
      person: fc.constantFrom("a", "b", "c", "d", "e", "__proto__", "constructor"),
      capacity: fc.nat({ max: 4 }),
      wait: fc.nat({ max: 1 }),
    }),
    { maxLength: 30, size: "max" },
  )
  .map((list) => {
    let minutes = 0;
    return list.map(({ kind, person, capacity, wait }, index) => {
      minutes += wait;
      const base = { id: String.fromCharCode(65 + index), at: momentAt(minutes) };
      const rest = kind === "resize" ? { capacity } : { person };
      return { ...base, kind, ...rest } as EnrollmentEvent;
    });
  });

const inputs: fc.Arbitrary<Case> = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 30 }), events)
  .chain(([capacity, waiting, begins, list]) =>
    permuted(list).map((shuffled) => ({ capacity, waiting, begins, events: list, shuffled })),
  );

type Enroll = (input: Case) => Places;

const real: Enroll = ({ capacity, waiting, begins, shuffled }) => {
  const activity = { id: "a", capacity, waiting, begins: momentAt(begins) };
  const standing = enrollPersons(activity, shuffled);
  expect(standing.enrolled.length).toBeLessThanOrEqual(standing.capacity);
  return { ...standing, promoted: standing.promoted.map(({ person }) => person) };
};

/** One line of all who want a place, the first of whom have one; the naive way. */
function inLine({ capacity, waiting, begins, events: all }: Case): Places {
  const list = all.filter(({ at }) => at < momentAt(begins));
  let places = capacity;
  let line: string[] = [];
  const promoted: string[] = [];
  for (const event of list) {
    const before = line.slice(0, places);
    if (event.kind === "resize") {
      if (event.capacity >= before.length) places = event.capacity;
    } else if (event.kind === "withdraw") line = line.filter((each) => each !== event.person);
    else {
      const isNew = !line.includes(event.person) && line.length < places + waiting;
      if (isNew) line.push(event.person);
      continue;
    }
    promoted.push(...line.slice(0, places).filter((each) => !before.includes(each)));
  }
  return { enrolled: line.slice(0, places), waiting: line.slice(places), promoted };
}

const picked = ({ enrolled, waiting, promoted }: Places): Places => ({
  enrolled,
  waiting,
  promoted,
});

invariant("whoever enrolls stands in one line, the first of which have places", {
  inputs,
  law: (enroll: Enroll, input) => {
    expect(picked(enroll(input))).toEqual(picked(inLine(input)));
  },
  real,
  faults: {
    "nobody moves up": (input) => {
      const { waiting } = real(input);
      const without = input.events.filter((event) => event.kind === "enroll");
      return { ...real({ ...input, shuffled: without }), waiting };
    },
    "the last who waits moves up": (input) => {
      const places = inLine(input);
      return { ...places, waiting: [...places.waiting].reverse() };
    },
    "the order of arrival": (input) => inLine({ ...input, events: input.shuffled }),
    "an activity that never begins": (input) => inLine({ ...input, begins: 10_000 }),
    "an activity that begins a minute late": (input) =>
      inLine({ ...input, begins: input.begins + 1 }),
    "one place too many": (input) => inLine({ ...input, capacity: input.capacity + 1 }),
    "one more who waits": (input) => inLine({ ...input, waiting: input.waiting + 1 }),
  },
});
