import fc from "fast-check";
import { expect } from "vitest";
import type { Title } from "../../src/acceptance/model/title.js";
import type { TitleEvent } from "../../src/acceptance/model/title-event.js";
import type { TitleScheme } from "../../src/acceptance/model/title-scheme.js";
import { titleOn } from "../../src/acceptance/title-on.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays, addMonths } from "../../src/core/plain-date.js";
import { sanctionOf, titlesOf } from "../support/acceptance-schemes.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";

const days = (length: number) => ({ unit: "days", length }) as const;
const months = (length: number) => ({ unit: "months", length }) as const;

const scheme = titlesOf({
  valid: months(4),
  sanctions: [
    sanctionOf("pause", { kind: "suspends", for: days(20) }, { repairWithin: days(12) }),
    sanctionOf("down", { kind: "lowers", by: 1 }, { repairWithin: months(1), bars: days(15) }),
    sanctionOf("gone", { kind: "removes" }, { bars: months(1), repairWithin: days(9) }),
    sanctionOf("final", { kind: "removes" }),
    sanctionOf("cheat", undefined, { bars: { unit: "rounds", length: 1 }, repairWithin: days(3) }),
  ],
});

const first: PlainDate = "2024-01-20";
const dayWithin = (max: number) => fc.nat({ max }).map((count) => addDays(first, count));
const what = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("awarded"), star: fc.integer({ min: 0, max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rechecked"), passed: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("sanctioned"),
      sanction: fc.constantFrom("pause", "down", "gone", "final", "cheat"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("repaired"),
      of: fc.nat({ max: 11 }).map((id) => `e${id}`),
    }),
  },
);
const log = fc
  .array(fc.tuple(dayWithin(60), what), { maxLength: 12 })
  .map((events) =>
    events.map(
      ([on, event], index) => ({ id: `e${index}`, site: "s1", on, ...event }) as TitleEvent,
    ),
  )
  .chain((events) => permuted(events));

type Naive = Pick<Title, "status" | "star">;
type Asking = (events: readonly TitleEvent[], day: PlainDate) => Naive;

interface Fault {
  readonly id: string;
  readonly name: string;
  readonly on: PlainDate;
  /** Whether there was a star to take something from. */
  readonly took: boolean;
}

interface Walk {
  star?: number;
  lastDay?: PlainDate;
  failed: boolean;
  faults: readonly Fault[];
}

/** Months of which every second one is a round; what lies behind the last is not set. */
const rounds = [1, 3].map((month) => ({
  from: `2024-0${month}-01` as PlainDate,
  until: `2024-0${month + 1}-01` as PlainDate,
}));

function standing({ star, lastDay, failed, faults }: Walk, today: PlainDate): Naive {
  const taken = faults.filter(({ took }) => took);
  if (star === undefined || lastDay === undefined) return { status: "unrated", star: null };
  const off = taken.filter(({ name }) => name === "down").length;
  const gone = failed || taken.some(({ name }) => name === "gone" || name === "final");
  if (gone || (off > 0 && star - off < Math.min(star, 1))) return { status: "removed", star: null };
  if (today > lastDay) return { status: "lapsed", star: null };
  const paused = taken.some(({ name, on }) => name === "pause" && today < addDays(on, 20));
  return paused
    ? { status: "suspended", star: null }
    : { status: "held", star: (star - off) as NonNullable<Naive["star"]> };
}

/** From March on no round begins any more, so that nobody knows how long a bar lasts. */
const barred = ({ faults }: Walk, today: PlainDate): boolean =>
  faults.some(
    ({ name, on }) =>
      (name === "down" && today < addDays(on, 15)) ||
      (name === "gone" && today < addMonths(on, 1)) ||
      (name === "cheat" && (on >= "2024-03-01" || today < "2024-04-01")),
  );

const isRepairable = (name: string, on: PlainDate, today: PlainDate): boolean =>
  (name === "pause" && today <= addDays(on, 12)) ||
  (name === "down" && today <= addMonths(on, 1)) ||
  (name === "gone" && today <= addDays(on, 9)) ||
  (name === "cheat" && today <= addDays(on, 3));

function step(walk: Walk, event: TitleEvent, today: PlainDate): Walk {
  const { status } = standing(walk, today);
  const counts = status === "held" || status === "suspended";
  switch (event.kind) {
    case "awarded": {
      if (barred(walk, today)) return walk;
      const lastDay = addDays(addMonths(today, 4), -1);
      return { star: event.star, lastDay, failed: false, faults: [] };
    }
    case "rechecked":
      return { ...walk, failed: walk.failed || (counts && !event.passed) };
    case "sanctioned": {
      const fault = { id: event.id, name: event.sanction, on: today, took: counts };
      const bars = ["down", "gone", "cheat"].includes(fault.name);
      return counts || bars ? { ...walk, faults: [...walk.faults, fault] } : walk;
    }
    case "repaired": {
      const stays = walk.faults.filter(
        ({ id, name, on }) => id !== event.of || !isRepairable(name, on, today),
      );
      return { ...walk, faults: stays };
    }
  }
}

const kinds = ["awarded", "rechecked", "sanctioned", "repaired"];

/** Walks from day to day, and knows nothing of stretches. */
function dayByDay(events: readonly TitleEvent[], asked: PlainDate): Naive {
  const sorted = [...events].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
  let walk: Walk = { failed: false, faults: [] };
  for (let today = first; today <= asked; today = addDays(today, 1)) {
    for (const event of sorted) {
      if (event.on === today) walk = step(walk, event, today);
    }
  }
  return standing(walk, asked);
}

const askedOf =
  (rules: TitleScheme): Asking =>
  (events, asked) => {
    const { status, star } = titleOn(rules, events, { day: asked, rounds });
    return { status, star };
  };

const changed = (change: (scheme: TitleScheme) => TitleScheme): Asking => askedOf(change(scheme));
const sanctionsBut = (id: string, rest: object) => (rules: TitleScheme) => ({
  ...rules,
  sanctions: (rules.sanctions ?? []).map((each) => (each.id === id ? { ...each, ...rest } : each)),
});

invariant<{ readonly events: readonly TitleEvent[]; readonly asked: PlainDate }, Asking>(
  "a star is on each day what a walk from day to day finds",
  {
    inputs: fc.record({ events: log, asked: fc.oneof(dayWithin(90), dayWithin(250)) }),
    law: (ask, { events, asked }) => {
      expect(ask(events, asked)).toEqual(dayByDay(events, asked));
    },
    real: askedOf(scheme),
    faults: {
      "a star that never lapses": changed(({ valid: _, ...rest }) => rest),
      "a bar that is forgotten": changed(sanctionsBut("gone", { bars: days(1) })),
      "a bar from the next round that is forgotten": changed(
        sanctionsBut("cheat", { bars: days(1) }),
      ),
      "no bar without a star": (events, asked) =>
        askedOf(scheme)(events.slice(events.findIndex(({ kind }) => kind === "awarded")), asked),
      "a pause that is too long": changed(
        sanctionsBut("pause", { effect: { kind: "suspends", for: days(30) } }),
      ),
      "two stars off for one": changed(sanctionsBut("down", { effect: { kind: "lowers", by: 2 } })),
      "a repair that comes too late": changed(sanctionsBut("gone", { repairWithin: days(16) })),
      "the order in which it is told": (events, asked) =>
        askedOf(scheme)(
          events.map((event, index) => ({ ...event, on: addDays(first, index) })),
          asked,
        ),
    },
  },
);
