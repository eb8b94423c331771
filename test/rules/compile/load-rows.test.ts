import { describe, expect, it } from "vitest";
import { compileRules } from "../../../src/rules/compile/compile-rules.js";
import type { RuleSet } from "../../../src/rules/model.js";
import { prepareRules } from "../../../src/rules/prepare-rules.js";

const rules = {
  facts: {
    n: { kind: "count", least: 1, most: 9 },
    hours: { kind: "decimal", places: 1, least: "0", most: "10" },
    plate: { kind: "boolean" },
    place: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
    since: { kind: "date" },
    word: { kind: "text", mayBeUnknown: true },
    extra: { kind: "count", mayBeUnknown: true },
    spare: { kind: "decimal", mayBeUnknown: true },
    sign: { kind: "boolean", mayBeUnknown: true },
    kind: { kind: "choice", options: [{ id: "a" }], mayBeUnknown: true },
    day: { kind: "date", mayBeUnknown: true },
  },
  figures: [
    { id: "n", amount: { kind: "fact", fact: "n" } },
    { id: "word", condition: { kind: "known", fact: "word" } },
    { id: "extra", amount: { kind: "fact", fact: "extra" } },
  ],
} as const satisfies RuleSet;
const row = {
  n: 3,
  hours: "2.5",
  plate: true,
  place: "town",
  since: "2024-02-29",
  word: "a",
};
const { n: _, ...withoutN } = row;
const { plate: __, ...withoutPlate } = row;

function evaluate(rows: readonly unknown[]) {
  return compileRules(prepareRules(rules)).open({}, rows.length).evaluate(rows);
}

describe("the facts of a block", () => {
  it.each<[string, unknown]>([
    ["in plain order", row],
    ["the least count", { ...row, n: 1 }],
    ["the greatest count", { ...row, n: 9 }],
    ["the greatest decimal", { ...row, hours: "10" }],
    ["zeros at the end", { ...row, hours: "2.500" }],
    [
      "optional facts given",
      { ...row, extra: 0, spare: "-1", sign: false, kind: "a", day: "2024-01-01" },
    ],
    ["facts without a value", { ...row, word: undefined, extra: undefined }],
    ["a 0 below zero", { ...row, extra: -0, spare: "-0" }],
    [
      "facts that say why",
      { ...row, word: { unknown: "not-published" }, sign: { unknown: "not-published" } },
    ],
    ["a record without prototype", Object.assign(Object.create(null), row)],
    ["a frozen record", Object.freeze({ ...row })],
  ])("accepts %s", (_name, facts) => {
    const block = evaluate([facts]);
    expect(block.faults).toEqual([undefined]);
    expect(block.wide[0]).toBe(0);
  });

  it.each<[string, unknown, string]>([
    ["no record", 7, "rules/invalid-facts"],
    ["nothing", null, "rules/invalid-facts"],
    ["a list", [row], "rules/invalid-facts"],
    [
      "a class instance",
      new (class Facts {
        n = 3;
      })(),
      "core/invalid-shape",
    ],
    ["inherited facts", Object.create(row), "core/invalid-shape"],
    [
      "facts inherited from a record without prototype",
      Object.create(Object.assign(Object.create(null), row)),
      "rules/invalid-facts",
    ],
    ["a list without prototype", Object.setPrototypeOf([], null), "core/invalid-shape"],
    ["a missing count", withoutN, "rules/invalid-facts"],
    ["a missing answer", withoutPlate, "rules/invalid-facts"],
    ["a count without a value", { ...row, n: undefined }, "rules/invalid-facts"],
    ["a decimal without a value", { ...row, hours: undefined }, "rules/invalid-facts"],
    ["an answer without a value", { ...row, plate: undefined }, "rules/invalid-facts"],
    ["an option without a value", { ...row, place: undefined }, "rules/invalid-facts"],
    ["a day without a value", { ...row, since: undefined }, "rules/invalid-facts"],
    ["a misspelt fact", { ...withoutN, m: 3 }, "rules/invalid-facts"],
    ["a fact too many", { ...row, m: 3 }, "rules/invalid-facts"],
    ["a count too low", { ...row, n: 0 }, "rules/invalid-facts"],
    ["a count too high", { ...row, n: 10 }, "rules/invalid-facts"],
    ["a broken count", { ...row, n: 1.5 }, "rules/invalid-facts"],
    ["a count as text", { ...row, n: "3" }, "rules/invalid-facts"],
    ["a count that is none", { ...row, n: Number.NaN }, "core/invalid-number"],
    ["a decimal too low", { ...row, hours: "-0.1" }, "rules/invalid-facts"],
    ["a decimal too high", { ...row, hours: "10.1" }, "rules/invalid-facts"],
    ["a decimal too fine", { ...row, hours: "2.55" }, "rules/invalid-facts"],
    ["a decimal as number", { ...row, hours: 2.5 }, "rules/invalid-facts"],
    ["an answer as text", { ...row, plate: "true" }, "rules/invalid-facts"],
    ["an option that is none", { ...row, place: "city" }, "rules/invalid-facts"],
    ["an option by number", { ...row, place: 0 }, "rules/invalid-facts"],
    ["a day that is none", { ...row, since: "2023-02-29" }, "rules/invalid-facts"],
    ["a text of two lines", { ...row, word: "a\nb" }, "rules/invalid-facts"],
    [
      "a throwing getter",
      {
        ...row,
        get word() {
          throw new Error("mine");
        },
      },
      "core/invalid-shape",
    ],
    ["a revoked proxy", revoked(), "core/invalid-shape"],
    [
      "a throwing proxy",
      new Proxy(
        {},
        {
          get() {
            throw new Error("mine");
          },
        },
      ),
      "rules/invalid-facts",
    ],
  ])("refuses %s, and the other rows keep their figures", (_name, facts, code) => {
    const block = evaluate([row, facts, row]);
    expect(block.faults.map((fault) => fault?.code)).toEqual([undefined, code, undefined]);
    const { values } = block.numbers("n");
    expect([...values]).toEqual([3, Number.NaN, 3]);
    expect([...block.wide]).toEqual([0, 0, 0]);
  });

  it("reads each property of an ordinary row once", () => {
    const read: string[] = [];
    const facts = new Proxy(row, {
      get(target, name) {
        read.push(String(name));
        return Reflect.get(target, name);
      },
    });
    evaluate([facts]);
    expect(read.sort()).toEqual(Object.keys(row).sort());
  });

  it("reads rows that name their facts in any order", () => {
    const turned = Object.fromEntries(Object.entries({ ...row, n: 4 }).reverse());
    const { word, ...short } = { ...row, n: 5 };
    const block = evaluate([row, turned, short, { ...short, n: 6, extra: 1 }, row]);
    expect([...block.numbers("n").values]).toEqual([3, 4, 5, 6, 3]);
    expect(word).toBe("a");
    expect([0, 1, 2, 3, 4].map((index) => block.truths("word")[index])).toEqual([3, 3, 0, 0, 3]);
  });

  it("reads 0 below zero as 0", () => {
    const block = evaluate([{ ...row, extra: -0, spare: "-0" }]);
    expect(block.valueOf("extra", 0)).toBe("0");
    expect(block.traceOf("extra", 0).value).toBe("0");
  });

  it("reads rows that change their order midway, again and again", () => {
    const { hours, ...others } = row;
    const rows = Array.from({ length: 100 }, (_, index) => {
      const n = (index % 9) + 1;
      return index % 3 === 0 ? { ...row, n } : { ...others, n, hours };
    });
    const block = evaluate(rows);
    expect(block.faults.every((fault) => fault === undefined)).toBe(true);
    expect([...block.numbers("n").values]).toEqual(rows.map(({ n }) => n));
  });

  it("forgets the block before", () => {
    const run = compileRules(prepareRules(rules)).open({}, 2);
    run.evaluate([{ ...row, word: { unknown: "not-published" } }, 1]);
    const block = run.evaluate([row]);
    expect(block.faults).toEqual([undefined]);
    expect(block.valueOf("n", 0)).toBe("3");
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
