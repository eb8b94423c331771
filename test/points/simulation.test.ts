import { describe, expect, it } from "vitest";
import {
  eventsOfRun,
  firstBroken,
  fixedSeed,
  runsOfSeed,
} from "../support/points-simulation/first-broken.js";
import type { Tally } from "../support/points-simulation/run.js";
import { rightParts } from "../support/points-simulation/run.js";

/** A seed of this run alone, so that runs go on searching; set SEED to repeat a failure. */
const freshSeed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const runsFactor = Number(process.env.RUNS_FACTOR ?? 1);

/** What a seed must meet, and how often at least: a run that never does would be blind to it. */
const mustMeet = {
  posted: 100_000,
  refused: 10_000,
  "already-known": 10_000,
  conflict: 1_000,
  stale: 300,
  "append refused": 300,
  "lost reply": 300,
  "later edition": 10,
  "damaged row": 30,
  "damaged snapshot": 5,
  "foreign snapshot": 5,
  "older snapshot": 5,
  "crash before append": 3,
  "crash torn batch": 3,
  "crash after append, before reply": 3,
  "crash between snapshot and append": 3,
} as const;

describe(`hosts that append to one log, over ${2 * runsOfSeed * eventsOfRun} events`, () => {
  it.each([fixedSeed, freshSeed])("keep what they said (seed %i)", { timeout: 300_000 }, (seed) => {
    const tally: Tally = new Map();
    expect(firstBroken(rightParts, seed, runsOfSeed * runsFactor, tally)).toEqual([]);
    const unmet = Object.entries(mustMeet).filter(
      ([what, least]) => (tally.get(what) ?? 0) < least,
    );
    expect(unmet).toEqual([]);
  });
});
