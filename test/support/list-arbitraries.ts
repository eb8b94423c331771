import fc from "fast-check";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import type { Amount, DayOperand } from "../../src/rules/model.js";
import { nearDay } from "./fact-arbitraries.js";
import type { Place } from "./rule-place.js";
import {
  amountBelow,
  below,
  coarseRounding,
  joined,
  kind,
  namesOf,
  optionally,
  unit,
} from "./rule-place.js";
import { variedFacts } from "./rule-sheets.js";

function dayOperand({ facts }: Place): fc.Arbitrary<DayOperand> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ ...kind("fact"), fact: namesOf(facts, "date") }) },
    { weight: 1, arbitrary: fc.record({ ...kind("day"), day: nearDay }) },
    { weight: 1, arbitrary: fc.record(kind("as-of")) },
  );
}

/** Amounts over days; inside a list, also over its earlier rows. */
export function daysAt(place: Place): fc.Arbitrary<Amount> {
  const operand = dayOperand(place);
  const elapsed = fc.record({ ...kind("elapsed"), from: operand, until: operand, unit });
  if (place.row === undefined || !("sort" in place.row)) return elapsed;
  const earlier = fc.record({
    ...kind("earlier"),
    same: fc.subarray(["sort", "remark"]),
    on: fc.constantFrom("on", "heard"),
    within: fc.oneof(
      fc.record({ unit: fc.constant("days" as const), length: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ unit, length: fc.integer({ min: 1, max: 2 }) }),
    ),
  });
  return fc.oneof({ weight: 1, arbitrary: elapsed }, { weight: 5, arbitrary: earlier });
}

/** Amounts over the rows of a list. */
export function overAt(place: Place): fc.Arbitrary<Amount> {
  const lists = Object.entries(variedFacts).flatMap(([name, definition]) =>
    definition.kind === "list" ? [{ name, rows: definition.rows as FactSheet }] : [],
  );
  return fc.constantFrom(...lists, ...lists.slice(0, 1)).chain(({ name, rows }) => {
    const inside: Place = { ...below(place), facts: { ...place.facts, ...rows }, row: rows };
    const list = { ...kind("over"), list: fc.constant(name) };
    const worth = place.amount(inside);
    const otherwise = optionally("otherwise", amountBelow(place));
    const where = optionally("where", place.condition(inside));
    const mean = fc.constantFrom("mean" as const, "middle-mean" as const);
    const extreme = fc.constantFrom("min" as const, "max" as const);
    return joined<Amount & { kind: "over" }, object>(
      fc.oneof(
        fc.record({ ...list, take: fc.constant("count" as const) }),
        fc.record({ ...list, take: fc.constant("sum" as const), amount: worth }),
        joined(
          fc.record({ ...list, take: mean, amount: worth, rounding: coarseRounding }),
          otherwise,
        ),
        joined(fc.record({ ...list, take: extreme, amount: worth }), otherwise),
      ),
      where,
    );
  });
}
