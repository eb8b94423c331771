import fc from "fast-check";
import { expect } from "vitest";
import { countTiers } from "../../src/points/count-tiers.js";
import { courtesiesOn } from "../../src/points/courtesies-on.js";
import { tierOn } from "../../src/points/tier-on.js";
import { atLeast } from "../../src/rules/build-comparisons.js";
import { figure } from "../../src/rules/build-leaves.js";
import { invariant } from "../support/invariant.js";
import {
  bookOf,
  courtesyOf,
  ladderOf,
  standingScheme,
  tierAt,
  tierFrom,
} from "../support/points-standing.js";

interface Case {
  readonly points: number;
  readonly lines: readonly number[];
  readonly given: number | undefined;
  readonly titles: "stand" | "fall";
}

const inputs: fc.Arbitrary<Case> = fc.record({
  points: fc.integer({ min: 0, max: 60 }),
  lines: fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 })
    .map((lines) => lines.sort((one, other) => one - other)),
  given: fc.option(fc.nat(4), { nil: undefined }),
  titles: fc.constantFrom("stand", "fall"),
});

type Stand = (input: Case) => string | undefined;

const real: Stand = ({ points, lines, given, titles }) => {
  const tiers = lines.map((line, place) => tierFrom(`t${place}`, String(line)));
  const scheme = standingScheme({ ladders: [ladderOf({ tiers, titles })] });
  const tier = given === undefined ? undefined : tiers[given]?.id;
  return tierOn(bookOf(scheme, { a: String(points) }), {
    purse: "a",
    ladder: "stars",
    asOf: "2024-12-31",
    ...(tier === undefined ? {} : { given: [{ ladder: "stars", tier, on: "2024-01-01" }] }),
  }).tier;
};

invariant("a tier is the number of lines reached, and a title that stands never falls", {
  inputs,
  runs: 300,
  law: (stand: Stand, input) => {
    const reached = input.lines.filter((line) => line <= input.points).length;
    const kept =
      input.titles === "stand" && input.given !== undefined && input.given < input.lines.length
        ? input.given + 1
        : 0;
    const tiers = Math.max(reached, kept);
    expect(stand(input)).toBe(tiers === 0 ? undefined : `t${tiers - 1}`);
  },
  real,
  faults: {
    "lines that exclude": (input) => real({ ...input, points: input.points - 1 }),
    "titles that stand anyway": (input) => real({ ...input, titles: "stand" }),
    "titles that fall anyway": (input) => real({ ...input, titles: "fall" }),
    "titles forgotten": (input) => real({ ...input, given: undefined }),
    "the lowest tier": (input) => (real(input) === undefined ? undefined : "t0"),
  },
});

interface Cycled {
  readonly points: number;
  readonly length: number;
}

type Place = (input: Cycled) => readonly [number | undefined, number];

const placed: Place = ({ points, length }) => {
  const tiers = Array.from({ length }, (_, place) =>
    tierAt(`t${place}`, atLeast(figure("stars:position"), String(place + 1) as never)),
  );
  const cycle = { measure: "earned", length: String(length) as never };
  const scheme = standingScheme({ ladders: [ladderOf({ tiers, cycle })] });
  const standing = tierOn(bookOf(scheme, { a: String(points) }), {
    purse: "a",
    ladder: "stars",
    asOf: "2024-12-31",
  });
  return [standing.cycle, standing.due.length];
};

invariant("cycles and the place in them add up to the measure", {
  inputs: fc.record({
    points: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 9 }),
  }),
  runs: 300,
  law: (place: Place, input) => {
    const [cycle = 0, position] = place(input);
    expect((cycle - 1) * input.length + position).toBe(input.points);
    expect(position).toBeLessThanOrEqual(input.length);
    if (input.points > 0) expect(position).toBeGreaterThan(0);
  },
  real: placed,
  faults: {
    "a cycle that starts at its end": (input) => {
      const [cycle = 0, position] = placed(input);
      return position === input.length ? [cycle + 1, 0] : [cycle, position];
    },
    "cycles from 0": (input) => {
      const [cycle = 0, position] = placed(input);
      return [cycle - 1, position];
    },
    "no cycle": ({ points }) => [1, points],
  },
});

type Count = (points: readonly number[]) => readonly number[];

const scheme = standingScheme({ ladders: [ladderOf()], courtesies: [courtesyOf()] });
const purses = (points: readonly number[]) =>
  points.map((each, place) => [`p${place}`, String(each)]);
const counted: Count = (points) => {
  const book = bookOf(scheme, Object.fromEntries(purses(points)));
  const holders = points.map((_, place) => ({ purse: `p${place}` }));
  const asked = { ladder: "stars", asOf: "2024-12-31" } as const;
  const { unrated, tiers } = countTiers(book, holders, asked);
  const entitled = holders.filter(({ purse }) =>
    courtesiesOn(book, { purse, asOf: "2024-12-31" }).every(({ status }) => status === "entitled"),
  );
  return [unrated, ...tiers.map(({ holders: many }) => many), entitled.length];
};

invariant("every holder is counted once, and courtesies go with tiers", {
  inputs: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
  runs: 100,
  law: (count: Count, points) => {
    const within = (least: number, below: number) =>
      points.filter((each) => least <= each && each < below).length;
    const high = within(20, 99);
    expect(count(points)).toEqual([
      within(0, 10),
      within(10, 20),
      within(20, 30),
      within(30, 99),
      high,
    ]);
  },
  real: counted,
  faults: {
    "those without a tier left out": (points) => [0, ...counted(points).slice(1)],
    "tiers that hold the lower ones": (points) => {
      const [unrated = 0, one = 0, two = 0, three = 0, entitled = 0] = counted(points);
      return [unrated, one + two + three, two + three, three, entitled];
    },
    "lines that exclude": (points) => counted(points.map((each) => Math.max(0, each - 1))),
  },
});
