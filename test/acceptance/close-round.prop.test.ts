import fc from "fast-check";
import { expect } from "vitest";
import { closeRound } from "../../src/acceptance/close-round.js";
import type { ClosedRound, OpenRound } from "../../src/acceptance/model/closed-round.js";
import type { RoundReview } from "../../src/acceptance/model/round-review.js";
import { reviewRound } from "../../src/acceptance/review-round.js";
import { invariant } from "../support/invariant.js";

interface Facts {
  readonly events: number;
  readonly star: number;
}
/** Facts of sites by id, when the round was closed and later. */
interface Correction {
  readonly before: Readonly<Record<string, Facts>>;
  readonly after: Readonly<Record<string, Facts>>;
  readonly scheme: readonly [number, number];
}

const field = fc.dictionary(
  fc.constantFrom("a", "b", "c", "toString", "constructor"),
  fc.record({ events: fc.nat({ max: 2 }), star: fc.integer({ min: 1, max: 3 }) }),
  { noNullPrototype: false },
);
const corrections: fc.Arbitrary<Correction> = fc.record({
  before: field,
  after: field,
  scheme: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 })),
});

const roundOf = (sites: Correction["before"], version: number): OpenRound => ({
  round: "2024",
  scheme: { version },
  calculation: "1",
  sites: Object.entries(sites).map(([site, { events, star }]) => ({
    site,
    facts: { events },
    result: { star },
  })),
});

interface Keeping {
  readonly close: (round: OpenRound) => ClosedRound;
  readonly review: (closed: ClosedRound, now: OpenRound) => RoundReview;
}
const real: Keeping = {
  close: (round) => closeRound(round, { closedOn: "2024-12-31" }),
  review: reviewRound,
};

invariant<Correction, Keeping>("E15: what is closed stays, and a review is new less closed", {
  inputs: corrections,
  law: ({ close, review }, { before, after, scheme }) => {
    const closed = close(roundOf(before, scheme[0]));
    const text = JSON.stringify(closed);
    const told = review(closed, roundOf(after, scheme[1]));
    expect(JSON.stringify(closed)).toBe(text);
    expect(told.intact).toBe(true);
    expect(told.changed).toEqual(scheme[0] === scheme[1] ? [] : ["scheme"]);
    const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const expected = ids.flatMap((site) => {
      const [was, is] = [Object.entries(before), Object.entries(after)].map(
        (all) => all.find(([id]) => id === site)?.[1],
      );
      if (was === undefined || is === undefined)
        return [[site, was === undefined, was?.star, is?.star]];
      if (was.events === is.events && was.star === is.star) return [];
      return [[site, was.events !== is.events, was.star, is.star]];
    });
    const found = told.sites.map(({ site, presence, factsChanged, fields }) => {
      if (presence !== undefined) {
        const [star] = fields;
        return [site, presence === "added", star?.closed, star?.now];
      }
      const [star] = fields;
      const known = Object.entries(before).find(([id]) => id === site)?.[1].star;
      return [site, factsChanged, star?.closed ?? known, star?.now ?? known];
    });
    expect(found).toEqual(expected);
  },
  real,
  faults: {
    "results replaced without a word": {
      ...real,
      review: (closed, now) => reviewRound(real.close(now), { ...now, round: closed.round }),
    },
    "a digest of the results alone": {
      ...real,
      review: (closed, now) => {
        const { sites, ...rest } = reviewRound(closed, now);
        return { ...rest, sites: sites.filter(({ fields }) => fields.length > 0) };
      },
    },
    "the scheme is not looked at": {
      ...real,
      review: (closed, now) => ({ ...reviewRound(closed, now), changed: [] }),
    },
    "sites that left are forgotten": {
      ...real,
      review: (closed, now) => {
        const { sites, ...rest } = reviewRound(closed, now);
        return { ...rest, sites: sites.filter(({ presence }) => presence !== "removed") };
      },
    },
    "an edited star keeps its seal": {
      ...real,
      close: (round) => {
        const closed = real.close(round);
        const [site] = Object.keys(closed.results);
        if (site === undefined) return closed;
        return { ...closed, results: { ...closed.results, [site]: { star: 5 } } };
      },
    },
  },
});
