import { describe, expect, it } from "vitest";
import type { Amount, Condition } from "../../../src/rules/model.js";
import type { Step } from "../../../src/rules/prepare/step-parts.js";
import { partsOf, rowPartsOf } from "../../../src/rules/prepare/step-parts.js";

const amount = (value: number): Amount => ({ kind: "constant", value: `${value}` });
const [one, two, three, four, five] = [1, 2, 3, 4, 5].map(amount) as [
  Amount,
  Amount,
  Amount,
  Amount,
  Amount,
];
const yes: Condition = { kind: "holds", fact: "yes" };
const no: Condition = { kind: "holds", fact: "no" };
const rounding = { places: 0, mode: "down" } as const;
const day = { kind: "as-of" } as const;

const steps: readonly (readonly [Step, readonly Step[]])[] = [
  [one, []],
  [{ kind: "fact", fact: "n" }, []],
  [{ kind: "parameter", parameter: "p" }, []],
  [{ kind: "figure", figure: "f" }, []],
  [{ kind: "sum", of: [one, two] }, [one, two]],
  [{ kind: "product", of: [one, two] }, [one, two]],
  [{ kind: "quotient", dividend: one, divisor: two, rounding }, [one, two]],
  [{ kind: "round", of: one, rounding }, [one]],
  [{ kind: "min", of: [one, two] }, [one, two]],
  [{ kind: "max", of: [one, two] }, [one, two]],
  [{ kind: "clamp", of: one }, [one]],
  [{ kind: "clamp", of: one, least: two, most: three }, [one, two, three]],
  [{ kind: "units", of: one, size: "2", each: two, part: "dropped" }, [one, two]],
  [
    {
      kind: "bands",
      of: one,
      bands: [{ then: two }, { then: three }],
      matching: "first",
      otherwise: four,
    },
    [one, two, three, four],
  ],
  [{ kind: "brackets", of: one, brackets: [{ rate: "1" }] }, [one]],
  [
    {
      kind: "choose",
      cases: [
        { when: yes, then: one },
        { when: no, then: two },
      ],
      matching: "only",
      otherwise: three,
    },
    [yes, one, no, two, three],
  ],
  [{ kind: "table", keys: ["k"], rows: [{ keys: ["a"], value: "1" }] }, []],
  [{ kind: "table", keys: ["k"], rows: [], otherwise: one }, [one]],
  [{ kind: "count", of: [yes, no] }, [yes, no]],
  [{ kind: "over", list: "l", take: "count" }, []],
  [
    { kind: "over", list: "l", take: "max", where: yes, amount: one, otherwise: two },
    [yes, one, two],
  ],
  [{ kind: "earlier", same: [], on: "d", within: { unit: "days", length: 1 } }, []],
  [{ kind: "elapsed", from: day, until: day, unit: "days" }, []],
  [{ kind: "or-else", of: one, otherwise: two }, [one, two]],
  [{ kind: "compare", left: one, is: "above", right: two }, [one, two]],
  [yes, []],
  [{ kind: "among", fact: "k", options: ["a"] }, []],
  [{ kind: "known", fact: "k" }, []],
  [{ kind: "all", of: [yes, no] }, [yes, no]],
  [{ kind: "any", of: [yes, no] }, [yes, no]],
  [{ kind: "some", least: 1, of: [yes, no] }, [yes, no]],
  [{ kind: "not", of: yes }, [yes]],
];

describe("partsOf", () => {
  it.each(steps.map(([step, parts]) => ({ kind: step.kind, step, parts })))(
    "lists the parts of $kind as they are printed",
    ({ step, parts }) => {
      expect(partsOf(step)).toEqual(parts);
    },
  );
});

describe("rowPartsOf", () => {
  it("leaves out what stands in for a list without rows", () => {
    const over = { kind: "over", list: "l", take: "max", amount: five, otherwise: two } as const;
    expect(rowPartsOf(over)).toEqual([five]);
    expect(rowPartsOf({ ...over, where: yes })).toEqual([yes, five]);
  });
});
