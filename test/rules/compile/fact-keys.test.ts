import { describe, expect, it } from "vitest";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { RuleRun } from "../../../src/rules/compile/compiled-rules.js";
import type { FactDefinition, FactSheet } from "../../../src/rules/fact-sheet.js";
import type { Amount, Condition } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

const few = { kind: "count", least: 2, most: 4, mayBeUnknown: true } as const;
const answer = { kind: "boolean", mayBeUnknown: true } as const;
const place = {
  kind: "choice",
  options: [{ id: "town" }, { id: "village" }],
  mayBeUnknown: true,
} as const;
const hours = { kind: "decimal", places: 1, mayBeUnknown: true } as const;
const word = { kind: "text", mayBeUnknown: true } as const;
const day = { kind: "date", mayBeUnknown: true } as const;
const list = { kind: "list", rows: { n: { kind: "count" } }, mayBeUnknown: true } as const;

const known = (fact: string): Condition => ({ kind: "known", fact });
const knownOf = (sheet: FactSheet): Amount => ({
  kind: "count",
  of: Object.keys(sheet).map(known),
});

/** Opens rules of one figure `x` that reads every fact of a sheet. */
const open = (sheet: FactSheet): RuleRun =>
  compileRules(prepareRules({ facts: sheet, figures: [{ id: "x", amount: knownOf(sheet) }] })).open(
    {},
    128,
  );

/** The keys of rows, block by block. */
function keysIn(run: RuleRun, rows: readonly unknown[]): readonly number[] {
  const keys: number[] = [];
  for (let start = 0; start < rows.length; start += run.blockSize) {
    const block = run.evaluate(rows.slice(start, start + run.blockSize));
    expect(block.faults.filter(Boolean)).toEqual([]);
    keys.push(...block.keysOf("x").keys);
  }
  return keys;
}

const countOf = (sheet: FactSheet): number => open(sheet).evaluate([]).keysOf("x").count;

/** Every record that gives each fact one of its values, or leaves it out. */
const recordsOf = (values: Readonly<Record<string, readonly unknown[]>>): readonly object[] =>
  Object.entries(values).reduce<readonly object[]>(
    (records, [name, given]) =>
      records.flatMap((record) => [
        record,
        ...given.map((value) => ({ ...record, [name]: value })),
      ]),
    [{}],
  );

describe("the keys of a figure", () => {
  const sheet = { few, answer, place, hours };
  const records = recordsOf({
    few: [2, 3, 4],
    answer: [false, true],
    place: ["town", "village"],
    hours: ["0", "0.1", "-0.1", "900719925474099.1"],
  });

  it("tell all different records apart, and no equal ones, block after block", () => {
    const run = open(sheet);
    const keys = keysIn(run, records);
    expect(records).toHaveLength(180);
    expect(new Set(keys).size).toBe(180);
    expect(keysIn(run, [...records].reverse())).toEqual([...keys].reverse());
  });

  it("are whole numbers from 0 below their count", () => {
    const run = open(sheet);
    const keys = keysIn(run, records);
    const { count } = run.evaluate([]).keysOf("x");
    expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < count)).toBe(true);
  });

  it.each<[string, FactSheet, number]>([
    ["nothing", {}, 1],
    ["an answer", { answer }, 4],
    ["three counts", { few }, 4],
    ["two options", { place }, 3],
    ["one value", { one: { kind: "count", least: 7, most: 7 } }, 2],
    ["a wide range", { hours }, 4096],
    ["several facts", { few, answer, place, hours }, 4 * 4 * 3 * 4096],
    ["the most values that are counted", { n: { kind: "count", most: 65_535 } }, 65_537],
    ["one value more", { n: { kind: "count", most: 65_536 } }, 4096],
    ["counts from a least one", { n: { kind: "count", least: 9, most: 65_544 } }, 65_537],
    ["words", { word }, 1],
    ["words and answers", { answer, word }, 4],
  ])("of %s have their count", (_, facts, count) => {
    expect(countOf(facts)).toBe(count);
  });

  it("are one for all rows where no fact is read", () => {
    const run = open({});
    expect(keysIn(run, [{}, {}])).toEqual([0, 0]);
  });

  it("overlook facts that the figure does not read, and see those of figures that it reads", () => {
    const rules = prepareRules({
      facts: { few, hours, word },
      figures: [
        { id: "part", amount: { kind: "fact", fact: "few" } },
        { id: "x", amount: { kind: "sum", of: [{ kind: "figure", figure: "part" }] } },
      ],
    });
    const run = compileRules(rules).open({}, 128);
    const [one, other, third] = keysIn(run, [
      { few: 2, hours: "1" },
      { few: 2, word: "a" },
      { few: 3, hours: "1" },
    ]);
    expect(other).toBe(one);
    expect(third).not.toBe(one);
  });

  it("take a field without a value, the spelling of a number and the sign of 0 for nothing", () => {
    const [one, other, third] = keysIn(open({ hours, zero: { kind: "count", most: 9 } }), [
      { hours: "0", zero: 0 },
      { hours: "-0.0", zero: -0 },
      { zero: 0, hours: "0.0" },
    ]);
    expect([other, third]).toEqual([one, one]);
    const [left, empty] = keysIn(open({ few, hours }), [{}, { few: undefined, hours: undefined }]);
    expect(empty).toBe(left);
  });

  it("are as many as the rows of the block", () => {
    const run = open({ few });
    expect(run.evaluate([{}, {}, {}]).keysOf("x").keys).toHaveLength(3);
    expect(run.evaluate([{}]).keysOf("x").keys).toHaveLength(1);
  });
});

describe("a row", () => {
  it("has no key after the complete check, which alone knows why a fact is unknown", () => {
    const unpublished = { few: { unknown: "not-published" } };
    const rows = [unpublished, { few: 2 }, unpublished, { few: 2 }, unpublished];
    const keys = keysIn(open({ few }), rows);
    expect(keys.map(Number.isNaN)).toEqual([true, false, true, false, true]);
    expect(keys[3]).toBe(keys[1]);
  });

  it("has no key where its numbers fit no lane", () => {
    const rules = prepareRules({
      facts: { hours },
      figures: [{ id: "x", amount: { kind: "product", of: [fact("hours"), fact("hours")] } }],
    });
    const run = compileRules(rules).open({}, 128);
    const keys = keysIn(run, [{ hours: "2" }, { hours: "900719925474099" }, { hours: "3" }]);
    expect(keys.map(Number.isNaN)).toEqual([false, true, false]);
  });

  it("has no key for a figure that reads words, in whatever order it reads its facts", () => {
    const rows = [{ few: 2, answer: true, word: "a" }, { few: 2 }];
    const sheets: readonly FactSheet[] = [
      { word, few, answer },
      { few, word, answer },
      { few, answer, word },
    ];
    for (const sheet of sheets) {
      expect(keysIn(open(sheet), rows)).toEqual([Number.NaN, Number.NaN]);
    }
  });

  it.each<[string, FactDefinition, unknown]>([
    ["words", word, "a"],
    ["a day", day, "2024-05-01"],
    ["a list", list, [{ n: 1 }]],
  ])("has no key for a figure that reads %s", (_, other, value) => {
    const rows = [{ few: 2, other: value }, { few: 2 }];
    expect(keysIn(open({ few, other }), rows)).toEqual([Number.NaN, Number.NaN]);
  });
});

const fact = (name: string): Amount => ({ kind: "fact", fact: name });

describe("a wide range", () => {
  const hoursFrom = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ hours: `${from + index}` }));

  it("has keys for its first 4096 values", () => {
    const run = open({ hours });
    const keys = keysIn(run, hoursFrom(0, 4096));
    expect(keys).toEqual(Array.from({ length: 4096 }, (_, index) => index));
    expect(keysIn(run, [...hoursFrom(4096, 2), {}])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(keysIn(run, hoursFrom(0, 4096))).toEqual(keys);
  });

  it("counts unknown as a value", () => {
    const run = open({ hours });
    expect(keysIn(run, [{}, ...hoursFrom(0, 4095), {}]).at(-1)).toBe(0);
    expect(keysIn(run, hoursFrom(4095, 1))).toEqual([Number.NaN]);
  });

  it("leaves a row without key whatever its other facts are", () => {
    const run = open({ few, hours, answer });
    keysIn(run, hoursFrom(0, 4096));
    expect(keysIn(run, [{ few: 2, hours: "5000", answer: true }])).toEqual([Number.NaN]);
    expect(keysIn(run, [{ few: 2, hours: "5", answer: true }])[0]).not.toBeNaN();
  });
});

describe("very many combinations", () => {
  /** 26 answers make 2 to the power of 52. */
  const answers = Object.fromEntries(
    Array.from({ length: 26 }, (_, index) => [`a${index}`, answer]),
  );
  const all = Object.fromEntries(Object.keys(answers).map((name) => [name, true]));

  it("have keys as long as all of them are safe integers", () => {
    expect(countOf(answers)).toBe(2 ** 52);
    expect(keysIn(open(answers), [all, { ...all, a25: false }, all])).toEqual([
      2 ** 52 - 1,
      2 ** 52 - 4,
      2 ** 52 - 1,
    ]);
  });

  it("have none beyond", () => {
    const more = { ...answers, one: { kind: "count", least: 7, most: 7 } } as const;
    expect(countOf(more)).toBe(2 ** 53);
    expect(keysIn(open(more), [{ ...all, one: 7 }])).toEqual([Number.NaN]);
  });
});
