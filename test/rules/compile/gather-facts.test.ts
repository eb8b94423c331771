import { describe, expect, it } from "vitest";
import { addFacts } from "../../../src/rules/compile/add-facts.js";
import { newAssembly } from "../../../src/rules/compile/assembly.js";
import { columnOf } from "../../../src/rules/compile/fact-column.js";
import { gathererOf } from "../../../src/rules/compile/gather-facts.js";
import { newFrame } from "../../../src/rules/compile/new-frame.js";
import type { FactDefinition } from "../../../src/rules/fact-sheet.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

const sheet = {
  n: { kind: "count", least: 1, most: 9 },
  hours: { kind: "decimal", places: 1, least: "-2.5", most: "10" },
  plate: { kind: "boolean" },
  word: { kind: "text", mayBeUnknown: true },
  extra: { kind: "count", mayBeUnknown: true },
  sign: { kind: "boolean", mayBeUnknown: true },
} as const;
type Name = keyof typeof sheet;
const row = { n: 3, hours: "2.5", plate: true };
const unknown = { word: undefined, extra: Number.NaN, sign: 1 };

/** Gathers rows of records one after the other; answers what the lanes hold then. */
function open(facts: Readonly<Record<string, FactDefinition>> = sheet) {
  const assembly = newAssembly(prepareRules({ facts, figures: [] }));
  addFacts(assembly, facts);
  const frame = newFrame(assembly, 5, () => undefined);
  frame.numberCells.fill(77);
  frame.truthCells.fill(2);
  const columned = [...assembly.facts.values()].map((slot) => ({
    ...slot,
    column: columnOf(frame, slot),
  }));
  const gather = gathererOf(frame, columned);
  const lanes = (index: number) =>
    Object.fromEntries(
      columned.map(({ name, column: { numbers, truths, words } }) => [
        name,
        numbers[index] ?? truths[index] ?? words[index],
      ]),
    );
  return { gather, lanes };
}

/** Whether each of some records is plainly in order after the others. */
const judged = (...records: readonly unknown[]) => {
  const { gather } = open();
  return records.map((record, index) => gather(record, index));
};

describe("a record", () => {
  it("goes into its row of the lanes, and nowhere else", () => {
    const { gather, lanes } = open();
    const before = [0, 1, 3, 4].map(lanes);
    expect(gather({ ...row, word: "a", extra: 0, sign: false }, 2)).toBe(true);
    expect(lanes(2)).toEqual({ n: 3, hours: 25, plate: 3, word: "a", extra: 0, sign: 0 });
    expect([0, 1, 3, 4].map(lanes)).toEqual(before);
  });

  it("leaves unknown what it leaves out, and what it names without a value", () => {
    const { gather, lanes } = open();
    expect(gather(row, 0)).toBe(true);
    expect(gather({ ...row, word: undefined, extra: undefined, sign: undefined }, 1)).toBe(true);
    const known = { n: 3, hours: 25, plate: 3 };
    expect([lanes(0), lanes(1)]).toEqual([
      { ...known, ...unknown },
      { ...known, ...unknown },
    ]);
  });

  it.each<[Name, unknown, unknown]>([
    ["n", 1, 1],
    ["n", 9, 9],
    ["hours", "-2.5", -25],
    ["hours", "10", 100],
    ["hours", "10.00", undefined],
    ["hours", "-0", 0],
    ["hours", "0.1", 1],
    ["word", "0", "0"],
    ["word", "12.5", "12.5"],
    ["plate", true, 3],
    ["plate", false, 0],
    ["extra", 0, 0],
    ["extra", -0, -0],
    ["extra", Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])("may have %s %s", (name, value, held) => {
    const { gather, lanes } = open();
    expect(gather({ ...row, [name]: value }, 1)).toBe(held !== undefined);
    if (held !== undefined) expect(lanes(1)[name]).toBe(held);
  });

  it.each<[Name, unknown]>([
    ["n", 0],
    ["n", 10],
    ["n", 1.5],
    ["n", "3"],
    ["n", true],
    ["n", null],
    ["n", undefined],
    ["n", Number.NaN],
    ["n", Number.POSITIVE_INFINITY],
    ["n", [3]],
    ["n", { unknown: "not-published" }],
    ["extra", -1],
    ["extra", 2 ** 53],
    ["extra", { unknown: "not-published" }],
    ["hours", "-2.6"],
    ["hours", "10.1"],
    ["hours", "2.55"],
    ["hours", 2],
    ["hours", ""],
    ["hours", undefined],
    ["plate", 1],
    ["plate", 0],
    ["plate", "0"],
    ["sign", 0],
    ["n", "0"],
    ["word", 0],
    ["plate", "true"],
    ["plate", null],
    ["plate", undefined],
    ["sign", { unknown: "not-published" }],
    ["word", true],
  ])("is for the complete check to judge with %s %s", (name, value) => {
    expect(judged({ ...row, [name]: value }, { ...row, word: "a", [name]: value })).toEqual([
      false,
      false,
    ]);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a text", "abc"],
    ["a function", () => row],
    ["a list", [3, "2.5", true]],
    ["one without owed facts", { n: 3, hours: "2.5" }],
    ["an empty one", {}],
    ["one with a misspelt fact", { ...row, extras: 3 }],
    ["one with an inherited name", { ...row, constructor: undefined }],
    ["one of a class", Object.assign(new (class Facts {})(), row)],
    ["inherited facts", Object.create(row)],
    [
      "one that throws",
      {
        ...row,
        get word() {
          throw new Error("mine");
        },
      },
    ],
  ])("is for the complete check to judge if it is %s", (_, record) => {
    expect(judged(record)).toEqual([false]);
    expect(judged(row, record, row)).toEqual([true, false, true]);
  });

  it("may come without a prototype; one with another than Object's is judged completely", () => {
    const bare = Object.assign(Object.create(null), row);
    const foreign = Object.assign(Object.create(Object.create(null)), row);
    const inherited = Object.create(Object.assign(Object.create(null), row));
    expect(judged(bare, Object.freeze({ ...row }), bare)).toEqual([true, true, true]);
    expect(judged(row, foreign, inherited, row)).toEqual([true, false, false, true]);
  });
});

describe("records one after the other", () => {
  const held = (n: number, rest: object = {}) => ({
    n,
    hours: 25,
    plate: 3,
    ...unknown,
    ...rest,
  });

  it.each<[string, object, object]>([
    ["turned round", { plate: true, hours: "2.5", n: 4 }, held(4)],
    ["exchanged at the end", { n: 4, plate: true, hours: "2.5" }, held(4)],
    ["exchanged at the start", { hours: "2.5", n: 4, plate: true }, held(4)],
    ["with one fact more at the end", { ...row, n: 4, extra: 5 }, held(4, { extra: 5 })],
    ["with one fact more at the start", { sign: true, ...row, n: 4 }, held(4, { sign: 3 })],
    ["with another optional fact", { ...row, n: 4, word: "b" }, held(4, { word: "b" })],
  ])("may name their facts in another order: %s", (_, other, expected) => {
    const { gather, lanes } = open();
    expect([row, other, row, other].map((record, index) => gather(record, index))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([0, 1, 2, 3].map(lanes)).toEqual([held(3), expected, held(3), expected]);
  });

  it("may leave out the last of the names before", () => {
    const { gather, lanes } = open();
    expect(gather({ ...row, sign: true, word: "a" }, 0)).toBe(true);
    expect(gather({ ...row, sign: true }, 0)).toBe(true);
    expect(lanes(0)).toEqual(held(3, { sign: 3 }));
    expect(gather(row, 0)).toBe(true);
    expect(lanes(0)).toEqual(held(3));
  });

  it("are not spoilt by one that is no record, or names what is no fact", () => {
    expect(judged(row, { ...row, other: 1 }, row, { n: 3 }, row)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it("may be empty where no fact is owed", () => {
    const { gather, lanes } = open({ word: sheet.word, extra: sheet.extra });
    expect([{}, { extra: 1 }, {}].map((record, index) => gather(record, index))).toEqual([
      true,
      true,
      true,
    ]);
    expect([0, 1, 2].map((index) => lanes(index).extra)).toEqual([Number.NaN, 1, Number.NaN]);
    expect(open({}).gather({}, 0)).toBe(true);
  });

  it("tell words that look like numbers from numbers", () => {
    const { gather, lanes } = open({
      n: { kind: "count" },
      grade: { kind: "choice", options: [{ id: "1" }, { id: "0" }] },
      code: { kind: "text" },
    });
    expect(gather({ n: 7, grade: "0", code: "0" }, 1)).toBe(true);
    expect(lanes(1)).toEqual({ n: 7, grade: 1, code: "0" });
    expect(lanes(0).n).toBe(77);
    expect(gather({ n: 7, grade: 0, code: "0" }, 1)).toBe(false);
  });

  it("read each property once while the names stay the same", () => {
    const { gather } = open();
    const read: string[] = [];
    const watched = new Proxy(row, {
      get(target, name) {
        read.push(String(name));
        return Reflect.get(target, name);
      },
    });
    expect(gather(row, 0)).toBe(true);
    expect(gather(watched, 1)).toBe(true);
    expect(read).toEqual(["n", "hours", "plate"]);
  });

  it("with rows inside are all for the complete check to judge", () => {
    const { gather } = open({ list: { kind: "list", rows: {}, mayBeUnknown: true } });
    expect([{ list: [] }, {}].map((record, index) => gather(record, index))).toEqual([false, true]);
  });
});
