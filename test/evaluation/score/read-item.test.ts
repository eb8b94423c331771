import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../src/core/plain-date.js";
import { compileEvaluation } from "../../../src/evaluation/compile-evaluation.js";
import type { EvaluationScheme, ItemScore } from "../../../src/evaluation/model.js";
import type { ScoringManyOptions } from "../../../src/evaluation/score/scoring-options.js";
import type { Amount } from "../../../src/rules/model.js";
import { codeOf } from "../../support/code-of.js";
import { dimension, fact, item, schemeOf } from "../../support/evaluation-schemes.js";

const few = { kind: "count", most: 9, mayBeUnknown: true } as const;
const hours = { kind: "decimal", places: 1, mayBeUnknown: true } as const;
const answer = { kind: "boolean", mayBeUnknown: true } as const;
const word = { kind: "text", mayBeUnknown: true } as const;

/** Hours where the answer is yes, the count where it is no. */
const either: Amount = {
  kind: "choose",
  matching: "first",
  cases: [{ when: { kind: "holds", fact: "answer" }, then: fact("hours") }],
  otherwise: fact("few"),
};

const schemeWith = (rule: Amount, parts: Partial<EvaluationScheme> = {}): EvaluationScheme => ({
  ...schemeOf({
    facts: { few, hours, answer, word },
    dimensions: [dimension("all", [item("x", "100", { rule })])],
  }),
  ...parts,
});

type Compiled = ReturnType<typeof compileEvaluation<EvaluationScheme>>;

/** The scores with trace of the one item, by site. */
function itemsOf(
  compiled: Compiled,
  rows: readonly object[],
  options: ScoringManyOptions = {},
): readonly ItemScore[] {
  const entrants = rows.map((facts, index) => ({ site: `${index}`, facts }));
  const { results, failures } = compiled.scoreMany(entrants as never, {
    ...options,
    detail: "trace",
  });
  expect(failures).toEqual([]);
  return results.map(({ items: [only] = [] }) => only as ItemScore);
}

const itemsBy = (rule: Amount, rows: readonly object[]) =>
  itemsOf(compileEvaluation(schemeWith(rule)), rows);

const row = { few: 3, hours: "2.5", answer: true };

describe("an item told with its reasons", () => {
  it("is one frozen object for sites of equal facts, with one frozen trace", () => {
    const [one, other] = itemsBy(either, [row, { ...row }]);
    expect(other).toBe(one);
    expect(Object.isFrozen(one)).toBe(true);
    expect(Object.isFrozen(one?.trace)).toBe(true);
    expect(one).toMatchObject({ id: "x", score: "2.5", lost: "97.5", status: "scored" });
    expect(one?.trace?.value).toBe("2.5");
  });

  it("is one object whatever the facts are that its rule does not read", () => {
    const [one, other] = itemsBy(either, [row, { ...row, word: "a" }]);
    expect(other).toBe(one);
  });

  it.each<[string, object]>([
    ["another number", { ...row, hours: "2.4" }],
    ["another answer", { ...row, answer: false }],
    ["a fact that decided nothing", { ...row, few: 4 }],
    ["a fact left out", { few: 3, answer: true }],
    ["an answer left out", { few: 3, hours: "2.5" }],
  ])("is told apart by %s", (_, changed) => {
    const [one, other, again] = itemsBy(either, [row, changed, { ...changed }]);
    expect(other).not.toBe(one);
    expect(again).toBe(other);
    expect(other).toEqual(itemsBy(either, [changed])[0]);
  });

  it("is one object for sites that leave out the same fact or name it without a value", () => {
    const [one, other] = itemsBy(fact("hours"), [{}, { hours: undefined }]);
    expect(other).toBe(one);
    expect(one?.trace?.value).toEqual({ unknown: "missing-evidence" });
  });

  it("tells why a fact is unknown", () => {
    const reasons = ["not-published", "not-decreed", "not-published", "missing-evidence"];
    const rows = reasons.map((reason) => ({ ...row, hours: { unknown: reason } }));
    const items = itemsBy(either, [...rows, { few: 3, answer: true }]);
    const told = [...reasons, "missing-evidence"].map((reason) => ({ unknown: reason }));
    expect(items.map(({ score }) => score)).toEqual(told);
    expect(items.map(({ trace }) => trace?.value)).toEqual(told);
  });

  it("is one object for equal facts in different blocks of sites", () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({ ...row, few: index % 7, word: "a" }));
    const items = itemsBy(fact("few"), rows);
    expect(new Set(items).size).toBe(7);
    items.forEach((one, index) => {
      expect(one).toBe(items[index % 7]);
      expect(one.score).toBe(`${index % 7}`);
      expect(one.trace?.value).toBe(`${index % 7}`);
    });
  });

  it("is right for a rule that reads words, though told for each site", () => {
    const known: Amount = { kind: "count", of: [{ kind: "known", fact: "word" }] };
    const [one, other, none] = itemsBy(known, [{ word: "a" }, { word: "a" }, {}]);
    expect(one).toEqual(other);
    expect(one?.trace).toEqual(other?.trace);
    expect(none?.trace?.value).toBe("0");
  });

  it("is exact for a number that fits no lane", () => {
    const rows = ["123456789012345678", "1", "123456789012345679"].map((n) => ({ hours: n }));
    expect(itemsBy(fact("hours"), rows).map(({ trace }) => trace?.value)).toEqual([
      "123456789012345678",
      "1",
      "123456789012345679",
    ]);
  });
});

describe("reasons on a day and in a place", () => {
  const rate = {
    lowerLevels: "may-raise",
    layers: [
      {
        level: "nation",
        values: [
          { from: "2023-01-01", value: "1" },
          { from: "2024-01-01", value: "2" },
        ],
      },
      { level: "county", place: "shicheng", values: [{ from: "2024-01-01", value: "3" }] },
    ],
  } as const;
  const rule: Amount = {
    kind: "product",
    of: [fact("few"), { kind: "parameter", parameter: "rate" }],
  };
  const compiled = () => compileEvaluation(schemeWith(rule, { parameters: { rate } }));
  const told = (items: readonly ItemScore[]) => items.map(({ trace }) => trace?.value);

  it("are not taken for those of another day", () => {
    const scheme = compiled();
    const [before] = itemsOf(scheme, [row], { asOf: "2023-12-31" });
    const [after] = itemsOf(scheme, [row], { asOf: "2024-01-01" });
    expect(told([before, after] as ItemScore[])).toEqual(["3", "6"]);
    expect(before?.score).toBe("3");
    expect(after?.score).toBe("6");
    expect(itemsOf(scheme, [row], { asOf: "2023-12-31" })[0]).toEqual(before);
  });

  it("are not taken for those of another day that gives the same score", () => {
    const scheme = compiled();
    const zero = { ...row, few: 0 };
    const [before] = itemsOf(scheme, [zero], { asOf: "2023-12-31" });
    const [after] = itemsOf(scheme, [zero], { asOf: "2024-01-01" });
    expect(after?.score).toBe(before?.score);
    expect(after?.trace).not.toEqual(before?.trace);
  });

  it("are right where a function that is told of progress asks again, on this day or another", () => {
    const scheme = compiled();
    const rows = Array.from({ length: 300 }, (_, index) => ({ few: index % 9 }));
    const inner: unknown[] = [];
    const items = itemsOf(scheme, rows, {
      asOf: "2024-01-01",
      onProgress: (done) => {
        const asOf = done < 200 ? "2024-01-01" : "2023-12-31";
        inner.push(...told(itemsOf(scheme, [{ few: 9 }, { few: 5 }], { asOf })));
      },
    });
    expect(told(items)).toEqual(rows.map(({ few: count }) => `${count * 2}`));
    expect(inner).toEqual(["18", "10", "9", "5", "9", "5"]);
  });

  it("are right after a function that is told of progress has thrown", () => {
    const scheme = compiled();
    const options = { asOf: "2024-01-01", onProgress: () => expect.unreachable() } as const;
    expect(codeOf(() => itemsOf(scheme, [{ few: 3 }, { few: 4 }], options))).toBe(
      "evaluation/callback-failed",
    );
    expect(told(itemsOf(scheme, [{ few: 4 }, { few: 5 }], { asOf: "2024-01-01" }))).toEqual([
      "8",
      "10",
    ]);
  });

  it("are not taken for those known on another day", () => {
    const late = {
      lowerLevels: "may-change",
      layers: [
        {
          level: "nation",
          values: [
            { from: "2023-01-01", value: "1" },
            { from: "2024-01-01", value: "2", recordedOn: "2024-03-01" },
          ],
        },
      ],
    } as const;
    const scheme = compileEvaluation(schemeWith(rule, { parameters: { rate: late } }));
    const asOf = "2024-01-01";
    const told = ["2024-02-29", "2024-03-01", "2024-02-29"].map((knownOn) =>
      itemsOf(scheme, [row], { asOf, knownOn: knownOn as PlainDate }).map(({ score }) => score),
    );
    expect(told).toEqual([["3"], ["6"], ["3"]]);
  });

  it("are not taken for those of another place", () => {
    const scheme = compiled();
    const asOf = "2024-01-01";
    expect(told(itemsOf(scheme, [row], { asOf }))).toEqual(["6"]);
    expect(told(itemsOf(scheme, [row], { asOf, places: { county: "shicheng" } }))).toEqual(["9"]);
  });
});

describe("more different reasons than are kept", () => {
  it("are right for more values of a fact than have keys", () => {
    const values = Array.from({ length: 4200 }, (_, index) => `${index}.5`);
    const items = itemsBy(
      fact("hours"),
      [...values, ...values].map((n) => ({ hours: n })),
    );
    expect(items.map(({ trace }) => trace?.value)).toEqual([...values, ...values]);
    expect(items[4200]).toBe(items[0]);
    expect(items[4200 + 4095]).toBe(items[4095]);
    expect(items[4200 + 4096]).not.toBe(items[4096]);
  });

  it("are right for more combinations than are kept", () => {
    const wide = { kind: "count", most: 299 } as const;
    const rule: Amount = { kind: "max", of: [fact("a"), fact("b")] };
    const scheme = schemeWith(rule, { facts: { a: wide, b: wide } });
    const rows = Array.from({ length: 65_600 }, (_, index) => ({
      a: index % 300,
      b: Math.floor(index / 300),
    }));
    const items = itemsOf(compileEvaluation(scheme), [
      ...rows,
      ...rows.slice(0, 1),
      ...rows.slice(-1),
    ]);
    const wrong = rows.filter(({ a, b }, index) => {
      return items[index]?.trace?.value !== `${Math.max(a, b)}`;
    });
    expect(wrong).toEqual([]);
    expect(items[65_600]).toBe(items[0]);
    expect(items[65_601]).toEqual(items[65_599]);
    expect(items[65_601]).not.toBe(items[65_599]);
  });
});
