import fc from "fast-check";
import { expect } from "vitest";
import type { Amount, Condition, RuleSet } from "../../../src/rules/model.js";
import { pointersOf } from "../../../src/rules/pointers.js";
import { invariant } from "../../support/invariant.js";
import { faultsOf } from "../../support/rule-faults.js";

type Walk = (ruleSet: RuleSet) => readonly string[];

const rounding = { places: 0, mode: "down" } as const;
const size = { maxLength: 2 } as const;

/** Steps of every kind that has parts, over facts that no sheet declares. */
const { amount } = fc.letrec<{ amount: Amount; condition: Condition }>((tie) => {
  const part = tie("amount");
  const when = tie("condition");
  const otherwise = fc.option(part, { nil: undefined });
  const kind = <Kind extends string>(name: Kind) => fc.constant(name);
  const steps: readonly fc.Arbitrary<unknown>[] = [
    fc.record({ kind: kind("sum"), of: fc.array(part, size) }),
    fc.record({ kind: kind("min"), of: fc.array(part, { ...size, minLength: 1 }) }),
    fc.record({
      kind: kind("quotient"),
      dividend: part,
      divisor: part,
      rounding: fc.constant(rounding),
    }),
    fc.record({ kind: kind("round"), of: part, rounding: fc.constant(rounding) }),
    fc.record({ kind: kind("clamp"), of: part, least: part, most: otherwise }),
    fc.record({
      kind: kind("units"),
      of: part,
      size: fc.constant("2"),
      each: part,
      part: kind("dropped"),
    }),
    fc.record({
      kind: kind("bands"),
      of: part,
      bands: fc.array(fc.record({ then: part }), { ...size, minLength: 1 }),
      matching: kind("first"),
      otherwise,
    }),
    fc.record({ kind: kind("brackets"), of: part, brackets: fc.constant([{ rate: "1" }]) }),
    fc.record({
      kind: kind("choose"),
      cases: fc.array(fc.record({ when, then: part }), { ...size, minLength: 1 }),
      matching: kind("only"),
      otherwise,
    }),
    fc.record({ kind: kind("count"), of: fc.array(when, size) }),
    fc.record({ kind: kind("or-else"), of: part, otherwise: part }),
  ];
  const leaf = fc.constant<Amount>({ kind: "fact", fact: "nowhere" });
  const comparison = fc.record({
    kind: kind("compare"),
    left: part,
    is: kind("above"),
    right: part,
  });
  const joined = fc.record({ kind: fc.constantFrom("all", "any"), of: fc.array(when, size) });
  const denied = fc.record({ kind: kind("not"), of: when });
  const asked = fc.constant<Condition>({ kind: "holds", fact: "nobody" });
  const depth = { maxDepth: 4, depthSize: "small" } as const;
  return {
    amount: fc.oneof(depth, leaf, ...(steps as readonly fc.Arbitrary<Amount>[])),
    condition: fc.oneof(
      depth,
      asked,
      comparison,
      joined as fc.Arbitrary<Condition>,
      denied as fc.Arbitrary<Condition>,
    ),
  };
});

const ruleSet: fc.Arbitrary<RuleSet> = fc
  .array(amount, { minLength: 1, maxLength: 2 })
  .map((amounts) => ({
    facts: {},
    figures: amounts.map((each, index) => ({ id: `f${index}`, amount: each })),
  }));

/** Every object of the document that names a fact, found without knowing what a step is. */
function namedFacts(document: RuleSet): readonly string[] {
  const plain: object = JSON.parse(JSON.stringify(document));
  return [...pointersOf(plain)].flatMap(([part, pointer]) =>
    "fact" in part ? [`rules/unknown-fact at ${pointer}`] : [],
  );
}

const real: Walk = (document) => faultsOf(document);
const blindTo =
  (field: string): Walk =>
  (document) =>
    real(document).filter((fault) => !fault.includes(`/${field}`));

invariant<RuleSet, Walk>("a walk through figures looks at every step", {
  inputs: ruleSet,
  real,
  law: (walk, document) => {
    const expected = namedFacts(document);
    const found = walk(document);
    if (expected.length > 100) expect(found).toHaveLength(100);
    else expect([...found].sort()).toEqual([...expected].sort());
  },
  faults: {
    "no look at what stands in": blindTo("otherwise"),
    "no look at conditions": blindTo("when"),
    "no look at the right side": blindTo("right"),
    "no look at the cap": blindTo("most"),
    "no look at the worth of a block": blindTo("each"),
    "the first figure alone": blindTo("figures/1"),
    "the first part alone": blindTo("of/1"),
  },
});
