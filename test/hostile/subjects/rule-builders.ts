import * as amounts from "../../../src/rules/build-amounts.js";
import * as cases from "../../../src/rules/build-cases.js";
import * as comparisons from "../../../src/rules/build-comparisons.js";
import * as conditions from "../../../src/rules/build-conditions.js";
import * as leaves from "../../../src/rules/build-leaves.js";
import * as lists from "../../../src/rules/build-lists.js";
import * as patterns from "../../../src/rules/build-patterns.js";
import * as states from "../../../src/rules/build-states.js";
import * as worths from "../../../src/rules/build-worths.js";
import { anything, looseListOf, optional, parts } from "../sorts.js";
import type { HostileSubject, ParameterSort } from "../subject.js";

const five = () => ({ kind: "constant", value: "5" });
const hours = () => ({ kind: "fact", fact: "hours" });
const open = () => ({ kind: "holds", fact: "open" });
const rounding = () => ({ places: 2, mode: "half-up" });
const note = () => ({ label: { zh: "名", en: "name" }, citation: { document: "Notice 1" } });

// Builders take their parts as they are: the whole is checked later.
const amount = anything;
const list = looseListOf();
const noted = optional(parts);

/** A builder, acceptable arguments, and a sort for each of them. */
type Builder = readonly [
  name: string,
  call: HostileSubject["call"],
  valid: () => readonly unknown[],
  ...sorts: readonly ParameterSort[],
];

const withList =
  (of: (open: () => unknown) => unknown): (() => readonly unknown[]) =>
  () => [[of(open)], note()];

const compared = (): readonly unknown[] => [hours(), "5", note()];
const named = (): readonly unknown[] => ["hours", note()];
const summed = (): readonly unknown[] => [[hours(), "5"], note()];
const questions = withList((question) => question());
const worth = (question: () => unknown) => ({ ...note(), points: five(), when: question() });

const amountBuilders: readonly Builder[] = [
  ["constant", leaves.constant, () => ["5", note()], anything, noted],
  ["fact", leaves.fact, named, anything, noted],
  ["parameter", leaves.parameter, named, anything, noted],
  ["figure", leaves.figure, named, anything, noted],
  ["sum", amounts.sum, summed, list, noted],
  ["product", amounts.product, summed, list, noted],
  ["lowest", amounts.lowest, summed, list, noted],
  ["highest", amounts.highest, summed, list, noted],
  ["orElse", amounts.orElse, compared, amount, amount, noted],
  ["rounded", amounts.rounded, () => [hours(), rounding(), note()], ...[amount, anything, noted]],
  [
    "quotient",
    amounts.quotient,
    () => [{ ...note(), dividend: hours(), divisor: "3", rounding: rounding() }],
    parts,
  ],
  [
    "clamped",
    amounts.clamped,
    () => [hours(), { ...note(), least: "0", most: five() }],
    ...[amount, parts],
  ],
  ["countMet", lists.countMet, questions, list, noted],
  [
    "over",
    lists.over,
    () => [
      { ...note(), list: "cases", take: "sum", where: open(), amount: hours(), otherwise: "0" },
    ],
    parts,
  ],
  [
    "earlier",
    lists.earlier,
    () => [{ ...note(), same: ["sort"], on: "on", within: { unit: "months", length: 6 } }],
    parts,
  ],
  [
    "elapsed",
    lists.elapsed,
    () => [{ ...note(), from: { kind: "fact", fact: "on" }, until: "as-of", unit: "days" }],
    parts,
  ],
];

const caseBuilders: readonly Builder[] = [
  [
    "units",
    cases.units,
    () => [{ ...note(), of: hours(), size: "4", each: five(), part: "dropped" }],
    parts,
  ],
  [
    "bands",
    cases.bands,
    () => [
      {
        ...note(),
        of: hours(),
        bands: [{ from: "1", id: "A", then: five() }],
        matching: "first",
        otherwise: "0",
      },
    ],
    parts,
  ],
  [
    "brackets",
    cases.brackets,
    () => [hours(), [{ upTo: "10", rate: "0.5" }], note()],
    ...[amount, list, noted],
  ],
  [
    "choose",
    cases.choose,
    () => [
      { ...note(), cases: [{ when: open(), then: five() }], matching: "first", otherwise: "0" },
    ],
    parts,
  ],
  [
    "table",
    cases.table,
    () => [{ ...note(), keys: ["sort"], rows: [{ keys: ["a"], value: "1" }], otherwise: "0" }],
    parts,
  ],
];

const conditionBuilders: readonly Builder[] = [
  ...Object.entries(comparisons)
    .filter(([name]) => name !== "between")
    .map(([name, call]): Builder => [name, call, compared, amount, amount, noted]),
  [
    "between",
    comparisons.between,
    () => [hours(), { from: "1", below: "5" }, note()],
    ...[amount, parts, noted],
  ],
  ["holds", conditions.holds, named, anything, noted],
  ["known", conditions.known, named, anything, noted],
  ["among", conditions.among, () => ["sort", ["a", "b"], note()], anything, list, noted],
  ["all", conditions.all, questions, list, noted],
  ["any", conditions.any, questions, list, noted],
  ["some", conditions.some, () => [1, [open()], note()], anything, list, noted],
  ["not", conditions.not, () => [open(), note()], anything, noted],
];

const patternBuilders: readonly Builder[] = [
  [
    "proportion",
    patterns.proportion,
    () => [{ ...note(), done: hours(), target: "3", points: five(), rounding: rounding() }],
    parts,
  ],
  [
    "shortfall",
    patterns.shortfall,
    () => [{ ...note(), of: hours(), least: "3", each: "1", points: five() }],
    parts,
  ],
  [
    "deductPerCase",
    patterns.deductPerCase,
    () => [{ ...note(), cases: hours(), each: "1", points: five() }],
    parts,
  ],
  [
    "stepsReached",
    patterns.stepsReached,
    () => [
      {
        ...note(),
        of: hours(),
        steps: [
          { from: "1", then: "1" },
          { from: "3", then: five() },
        ],
      },
    ],
    parts,
  ],
  [
    "states",
    states.states,
    () => [{ ...note(), points: five(), states: [{ id: "A", share: "1", when: open() }] }],
    parts,
  ],
  [
    "shareByCount",
    states.shareByCount,
    () => [
      { ...note(), points: five(), of: [open()], shares: [{ id: "A", least: "1", share: "1" }] },
    ],
    parts,
  ],
  ["allOrNothing", worths.allOrNothing, () => [{ ...note(), points: five(), of: [open()] }], parts],
  ["checklist", worths.checklist, withList(worth), list, noted],
  ["highestOnly", worths.highestOnly, withList(worth), list, noted],
  ["weighted", worths.weighted, () => [[{ weight: "0.6", of: hours() }], note()], list, noted],
];

/** The builders of the rule language: they put together what `defineRules` checks later. */
export const builderSubjects: readonly HostileSubject[] = [
  ...amountBuilders,
  ...caseBuilders,
  ...conditionBuilders,
  ...patternBuilders,
].map(
  ([name, call, valid, ...sorts]): HostileSubject => ({
    layer: "rules",
    name,
    call,
    examples: [valid],
    sorts,
    // A builder puts the parts that it is handed into a larger one; defineX copies the whole.
    sharesArguments: true,
  }),
);
