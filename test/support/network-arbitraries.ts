import fc from "fast-check";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays } from "../../src/core/plain-date.js";
import type { Dated, NetworkDocument, Origin, Region, Site } from "../../src/network/model.js";

/** One day's event in the life of a network; numbers choose among what is alive. */
export interface NetworkEvent {
  readonly kind: "open" | "move" | "merge" | "split" | "close";
  readonly at: number;
  readonly other: number;
}

/** Events of a life, one a day, and how many of them have happened when a question is asked. */
export interface NetworkLife {
  readonly events: readonly NetworkEvent[];
  readonly asked: number;
}

const number = fc.nat({ max: 1_000 });

/** Lives of villages with a station each, under four towns in two counties. */
export const networkLife: fc.Arbitrary<NetworkLife> = fc
  .tuple(
    fc.array(
      fc.record({
        kind: fc.constantFrom(...(["open", "open", "move", "merge", "split", "close"] as const)),
        at: number,
        other: number,
      }),
      { minLength: 5, maxLength: 50, size: "max" },
    ),
    number,
  )
  .map(([events, asked]) => ({ events, asked: asked % (events.length + 2) }));

/** The day of an event; nothing but towns and counties exists on the day before the first. */
export const dayOfEvent = (event: number): PlainDate => addDays("2020-02-25", event);

const founded = "2000-01-01";
export const towns = ["town-0", "town-1", "town-2", "town-3"] as const;
export const counties = ["county-0", "county-1"] as const;

/** Ids that a dictionary would lose, then plain ones. */
const idOf = (count: number): string =>
  ["__proto__", "constructor", "toString", "村", "z"][count] ?? `village-${count}`;

interface Life {
  readonly id: string;
  readonly from: PlainDate;
  until?: PlainDate;
  readonly parents: Dated<string>[];
  readonly origin?: Origin;
}

/** The document that a life has written by a day: its first so many events. */
export function documentAfter(events: readonly NetworkEvent[]): NetworkDocument {
  const lives: Life[] = [];
  let alive: Life[] = [];
  const begin = (from: PlainDate, town: number, origin?: Origin): void => {
    const parents = [{ from, value: townAt(town) }];
    const id = idOf(lives.length);
    const life: Life = { id, from, parents, ...(origin === undefined ? {} : { origin }) };
    lives.push(life);
    alive.push(life);
  };
  const end = (day: PlainDate, ...ended: readonly Life[]): void => {
    for (const life of ended) life.until = day;
    alive = alive.filter((life) => !ended.includes(life));
  };
  for (const [index, { kind, at, other }] of events.entries()) {
    const day = dayOfEvent(index);
    const one = alive[at % alive.length];
    const two = alive[other % alive.length];
    if (one === undefined || two === undefined || kind === "open") begin(day, at);
    else if (kind === "move") one.parents.push({ from: day, value: townAt(other) });
    else if (kind === "close") end(day, one);
    else if (kind === "split") {
      end(day, one);
      begin(day, at, { kind, of: one.id });
      begin(day, other, { kind, of: one.id });
    } else if (one !== two) {
      end(day, one, two);
      begin(day, other, { kind: "merged", of: [one.id, two.id] });
    }
  }
  return { regions: [...upper, ...lives.map(villageOf)], sites: lives.map(stationOf) };
}

const townAt = (index: number): string => towns[index % towns.length] ?? "";

const upper: readonly Region[] = [...counties, ...towns].map((id, index) => ({
  id,
  level: index < counties.length ? "county" : "township",
  existence: { from: founded },
  names: [{ from: founded, value: id }],
  ...(index < counties.length
    ? {}
    : { parents: [{ from: founded, value: counties[index % counties.length] ?? "" }] }),
}));

const commonOf = ({ id, from, until, origin }: Life) => ({
  id,
  existence: { from, ...(until === undefined ? {} : { until }) },
  names: [{ from, value: "a name" }],
  ...(origin === undefined ? {} : { origin }),
});

const villageOf = (life: Life): Region => ({
  ...commonOf(life),
  level: "village",
  parents: life.parents,
});

const stationOf = (life: Life): Site => ({
  ...commonOf(life),
  kind: "station",
  regions: [{ from: life.from, value: life.id }],
});
