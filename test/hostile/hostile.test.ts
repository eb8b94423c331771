import { beforeAll, describe, expect, it } from "vitest";
import { withBundle } from "../support/bundle-program.js";
import { untriedFunctions } from "./completeness.js";
import type { Fault } from "./job.js";
import { faultySubjects } from "./seeded/faulty-subjects.js";
import { allSubjects } from "./subjects/all-subjects.js";
import { tryAgain, tryFunctions } from "./try-functions.js";

/** What is said of each faulty function, the message of the first fault that fits. */
const expected: readonly (readonly [name: string, what: RegExp, fault: RegExp])[] = [
  ["hangs", /slashes/, /ran longer than 1000 ms/],
  ["fills the memory", /slashes/, /ended the process|ran longer/],
  ["ends the process", /slashes/, /ended the process \(3\)/],
  ["throws a foreign error", /argument 0/, /threw TypeError/],
  ["throws what is no error", /slashes/, /no error/],
  ["throws a code of another layer", /argument 0/, /no code of this layer/],
  ["talks too much", /argument 0/, /a message of 601 characters/],
  ["repeats its input", /10\^6 digits/, /more than 100 characters of the input/],
  ["repeats its input in the details", /10\^6 digits/, /more than 100 characters of the input/],
  ["repeats characters that turn the line around", /bidirectional/, /cannot be printed/],
  ["accepts everything", /29 February/, /accepted, though/],
  ["refuses with the wrong code", /29 February/, /instead of core\/cycle/],
  ["reads whatever it is handed", /a cycle/, /accepted, though it must/],
  ["keeps its argument", /arguments changed after/, /changed the result/],
  ["changes its argument", /during the call/, /changed its arguments/],
  ["counts its calls", /twice/, /two outcomes/],
  ["returns the same list each time", /results changed/, /changed the next/],
];

/** Children that hang or crash are started again, which takes its time on a busy machine. */
const patience = 120_000;

describe("the hostile run", () => {
  let faults: readonly Fault[] = [];

  beforeAll(async () => {
    const subjects = faultySubjects.map(({ layer, name }) => `${layer}/${name}`);
    const program = new URL("./seeded/child.ts", import.meta.url);
    const thoroughness = { seeds: [1], deep: false };
    faults = await withBundle(program, async (bundle) => {
      const children = { bundle, limit: 1_000 };
      const tried = await tryFunctions(children, subjects, thoroughness);
      return [...tried.faults, ...(await tryAgain(children, tried.stops, thoroughness, 1))];
    });
  }, patience);

  it("has a faulty function for everything that it looks at", () => {
    const known = expected.map(([name]) => name);
    expect(faultySubjects.slice(1).map(({ name }) => name)).toEqual(known);
  });

  it.each(expected)("finds out the function that %s", (name, what, fault) => {
    const found = faults.filter(({ subject }) => subject === `core/${name}`);
    expect(
      found.some((each) => what.test(each.what) && fault.test(each.fault)),
      name,
    ).toBe(true);
  });

  it("is not disturbed by what a function hands back", () => {
    const found = faults.filter(({ subject }) => subject === "core/reads whatever it is handed");
    expect(found.filter(({ fault }) => /ended the process/.test(fault))).toEqual([]);
  });

  it("finds no fault with the function that is right", () => {
    expect(faults.filter(({ subject }) => subject === "core/is right")).toEqual([]);
  });

  it("names the exported functions that it does not try", async () => {
    const others = allSubjects.filter(({ name }) => name !== "addDays");
    expect(await untriedFunctions(others)).toContain("wenming/core exports addDays");
  });
});
