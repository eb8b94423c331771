import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/core/error.js";
import { defineReserve } from "../../src/practitioners/define-reserve.js";
import type { ReserveScheme } from "../../src/practitioners/model.js";
import {
  bar,
  frozen,
  holds,
  labelOf,
  perhaps,
  requirement,
  reserveOf,
} from "../support/practitioner-documents.js";

/** The codes and places of the faults that a definition reports. */
function faultsOf(parts: Partial<ReserveScheme>): readonly string[] {
  try {
    defineReserve(reserveOf(parts) as ReserveScheme);
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const facts = { member: perhaps, fraud: perhaps, released: { kind: "date" } } as const;
const term = { from: "released", length: { unit: "years", length: 5 }, ends: "on-day" } as const;

describe("defining a scheme of reserve candidates", () => {
  it("returns a frozen copy of it", () => {
    const scheme = frozen(
      reserveOf({ facts, requirements: [requirement("member")], bars: [bar("fraud", { term })] }),
    );
    const defined = defineReserve(scheme);
    expect(defined).toEqual(scheme);
    expect(defined).not.toBe(scheme);
    expect(Object.isFrozen(defined.bars)).toBe(true);
  });

  it.each<[string, Partial<ReserveScheme>, readonly string[]]>([
    [
      "no fault",
      {
        facts,
        requirements: [requirement("member")],
        bars: [bar("member"), bar("fraud", { term: { until: "released", ends: "day-after" } })],
        quotas: [
          { role: "reserve", least: 2, most: 2 },
          { role: "reserve", kind: "poor", least: 3 },
          { role: "head", most: 0 },
          { role: "other" },
        ],
      },
      [],
    ],
    [
      "a requirement twice",
      { facts, requirements: [requirement("member"), requirement("member")] },
      ["practitioners/duplicate-id /requirements/1"],
    ],
    [
      "a bar twice",
      { facts, bars: [bar("fraud"), bar("fraud")] },
      ["practitioners/duplicate-id /bars/1"],
    ],
    [
      "a figure twice",
      { facts, figures: ["a", "a"].map((id) => ({ id, condition: holds("fraud") })) },
      ["practitioners/duplicate-id /figures/1"],
    ],
    [
      "a colon",
      { facts, figures: [{ id: "bar:fraud", condition: holds("fraud") }], bars: [bar("fraud")] },
      ["practitioners/reserved-id /figures/0"],
    ],
    [
      "a term without its fact",
      { facts, bars: [bar("fraud", { term: { ...term, from: "release" } })] },
      ["practitioners/unsuitable-fact /bars/0/term"],
    ],
    [
      "a term of something inherited",
      { facts, bars: [bar("fraud", { term: { ...term, from: "hasOwnProperties" } })] },
      ["practitioners/unsuitable-fact /bars/0/term"],
    ],
    [
      "a term that ends on no day",
      { facts, bars: [bar("fraud", { term: { until: "member", ends: "on-day" } })] },
      ["practitioners/unsuitable-fact /bars/0/term"],
    ],
    [
      "a quota that none can meet",
      { quotas: [{ role: "reserve", least: 3, most: 2 }] },
      ["practitioners/floor-above-cap /quotas/0"],
    ],
    [
      "a quota twice",
      { quotas: [{ role: "a", kind: "poor" }, { role: "a" }, { role: "a", kind: "poor" }] },
      ["practitioners/duplicate-quota /quotas/2"],
    ],
    ["a fact that is not there", { bars: [bar("fraud")] }, ["rules/unknown-fact /bars/0/when"]],
    [
      "a bar without a citation",
      { facts, bars: [{ id: "b", label: labelOf("b"), when: holds("fraud") } as never] },
      ["invalid_type /bars/0/citation"],
    ],
  ])("tells of %s", (_, parts, faults) => {
    expect(faultsOf(parts)).toEqual(faults);
  });

  it("says which date was probably meant", () => {
    const scheme = reserveOf({
      facts,
      bars: [bar("fraud", { term: { ...term, from: "release" } })],
    });
    expect(() => defineReserve(scheme)).toThrow(/Did you mean "released"\?$/);
  });
});
