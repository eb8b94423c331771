import fc from "fast-check";
import { expect } from "vitest";
import type { RoundEvent } from "../../src/acceptance/model/round-event.js";
import type { RoundStanding } from "../../src/acceptance/model/round-standing.js";
import { roundOn } from "../../src/acceptance/round-on.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays } from "../../src/core/plain-date.js";
import { check, decision, notice, processOf } from "../support/acceptance-schemes.js";
import { permuted } from "../support/arbitraries.js";
import { invariant } from "../support/invariant.js";

const within = { unit: "days", length: 12 } as const;
const scheme = processOf(
  [
    check("self", { within, late: "lapses" }),
    check("visit", { optional: true }),
    decision,
    notice,
    check("plate", { within }),
  ],
  { objections: { upheld: { returnsTo: "visit" }, answerWithin: { unit: "days", length: 3 } } },
);

const first: PlainDate = "2024-06-01";
const day = fc.nat({ max: 40 }).map((count) => addDays(first, count));
const id = fc.nat({ max: 15 }).map((place) => `e${place}`);
const kind = <const K extends string>(name: K) => fc.constant(name);
const what = fc.oneof(
  fc.record({ kind: kind("entered") }),
  fc.record({ kind: kind("completed"), step: fc.constantFrom("self", "visit", "plate", "notice") }),
  fc.record({ kind: kind("failed"), step: fc.constantFrom("self", "visit") }),
  fc.record({ kind: kind("announced"), step: kind("notice") }),
  fc.record({ kind: kind("objected") }),
  fc.record({ kind: kind("answered"), objection: id, upheld: fc.boolean() }),
  fc.record({ kind: kind("decided"), step: kind("decision"), star: fc.constantFrom(3, 4, null) }),
  fc.record({
    kind: kind("ordered"),
    findings: fc.constant(["no plate"]),
    within: fc.constant({ unit: "days", length: 4 }),
  }),
  fc.record({ kind: kind("rectified"), order: id, passed: fc.boolean() }),
);

/** A sound way to the plate, with other events strewn in. */
const log = fc
  .tuple(fc.array(fc.tuple(day, what), { maxLength: 11 }), fc.integer({ min: 1, max: 6 }))
  .map(([events, pace]) => {
    const sound = [
      { kind: "entered" },
      { kind: "completed", step: "self" },
      { kind: "decided", step: "decision", star: 4 },
      { kind: "announced", step: "notice" },
      { kind: "objected" },
    ].map((event, place) => [addDays(first, place * pace), event] as const);
    return [...sound, ...events].map(
      ([on, event], place) => ({ id: `e${place}`, site: "s1", on, ...event }) as RoundEvent,
    );
  })
  .chain((events) => permuted(events));

type Replaying = (events: readonly RoundEvent[], day: PlainDate) => RoundStanding;

const replay: Replaying = (events, asked) => roundOn(scheme, events, { day: asked });

/** The same, but that what is refused leaves a mark of some kind. */
const marking =
  (mark: (standing: RoundStanding) => RoundStanding["sites"]): Replaying =>
  (events, asked) => {
    const standing = replay(events, asked);
    return { ...standing, sites: mark(standing) };
  };

interface Log {
  readonly events: readonly RoundEvent[];
  readonly asked: PlainDate;
}

invariant<Log, Replaying>("what is refused changes nothing, nor does what comes later", {
  inputs: fc.record({ events: log, asked: day }),
  law: (ask, { events, asked }) => {
    const { sites, refused } = ask(events, asked);
    const stray = new Set(refused.map((event) => event.id));
    const counted = events.filter((event) => !stray.has(event.id));
    expect(ask(counted, asked)).toEqual({ ...ask(events, asked), refused: [] });
    expect(
      ask(
        events.filter(({ on }) => on <= asked),
        asked,
      ).sites,
    ).toEqual(sites);
  },
  real: replay,
  faults: {
    "a refusal becomes the last word": marking(({ sites, refused }) =>
      sites.map((site) => ({ ...site, by: refused.at(-1)?.id ?? site.by })),
    ),
    "refusals count as steps": marking(({ sites, refused }) =>
      sites.map((site) => ({ ...site, steps: site.steps.slice(refused.length) })),
    ),
    "later events count": (events) => replay(events, addDays(first, 60)),
  },
});

invariant<Log, Replaying>("a round goes forward: steps in order, none twice, days rising", {
  inputs: fc.record({ events: log, asked: day }),
  law: (ask, { events, asked }) => {
    const places = scheme.steps.map((step) => step.id);
    for (const { steps, status, since, star, next } of ask(events, asked).sites) {
      const order = steps.map(({ step }) => places.indexOf(step));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).sort());
      expect(since <= asked).toBe(true);
      if (status === "accepted") expect([order.at(-1), star === undefined]).toEqual([4, false]);
      expect(next === undefined).toBe(status !== "under-way" && status !== "rectifying");
    }
  },
  real: replay,
  faults: {
    "steps as they are told": (events, asked) => {
      const standing = replay(events, asked);
      return {
        ...standing,
        sites: standing.sites.map((site) => ({ ...site, steps: [...site.steps].reverse() })),
      };
    },
    "a next step after the end": marking(({ sites }) =>
      sites.map((site) => ({ ...site, next: site.next ?? "plate" })),
    ),
    "accepted by the decision": marking(({ sites }) =>
      sites.map((site) => (site.star === 4 ? { ...site, status: "accepted" as const } : site)),
    ),
  },
});

invariant<Log, Replaying>("the order in which a log is told means nothing", {
  inputs: fc.record({ events: log, asked: day }),
  law: (ask, { events, asked }) => {
    expect(ask([...events, ...events].reverse(), asked)).toEqual(ask(events, asked));
  },
  real: replay,
  faults: {
    "days by place in the log": (events, asked) =>
      replay(
        [...new Map(events.map((event) => [event.id, event])).values()].map((event, place) => ({
          ...event,
          on: addDays(first, place),
        })),
        asked,
      ),
  },
});
