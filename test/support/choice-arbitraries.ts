import fc from "fast-check";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { Amount, Band, Case, TableRow } from "../../src/rules/model.js";
import { plainNumber } from "./fact-arbitraries.js";
import type { Place } from "./rule-place.js";
import {
  amountBelow,
  conditionBelow,
  joined,
  kind,
  matching,
  namesOf,
  noted,
  optionally,
  printed,
  some,
} from "./rule-place.js";

function band(place: Place): fc.Arbitrary<Band> {
  const bound = (name: "from" | "above" | "upTo" | "below") => (value: DecimalString) => ({
    [name]: value,
  });
  const low = fc.constantFrom<DecimalString>("-2", "0", "0.5", "1");
  const high = fc.constantFrom<DecimalString>("1.5", "2", "3", "10", "60");
  const lower = fc.oneof(low.map(bound("from")), low.map(bound("above")), fc.constant({}));
  const upper = fc.oneof(high.map(bound("upTo")), high.map(bound("below")), fc.constant({}));
  const single = plainNumber.map((value) => ({ from: value, upTo: value }));
  const interval = fc.oneof(
    { weight: 4, arbitrary: joined(lower, upper) },
    { weight: 1, arbitrary: single },
  );
  const id = optionally("id", fc.constantFrom("A", "B", "C"));
  const then = fc.record({ then: amountBelow(place) });
  return noted(joined(joined(interval, id), then));
}

/** A fact that often lies right at the end of a band. */
const numberFact = ({ facts }: Place): fc.Arbitrary<Amount> =>
  fc.record({ ...kind("fact"), fact: namesOf(facts, "count", "decimal") });

/** Amounts chosen by band, case or table. */
export function choiceAt(place: Place): fc.Arbitrary<Amount> {
  const otherwise = optionally("otherwise", amountBelow(place));
  const id = optionally("id", fc.constantFrom("A", "B"));
  const cases: fc.Arbitrary<Case> = noted(
    joined(fc.record({ when: conditionBelow(place), then: amountBelow(place) }), id),
  );
  return fc.oneof(
    joined(fc.record({ ...kind("choose"), cases: some(cases), matching }), otherwise),
    joined(
      fc.record({
        ...kind("bands"),
        of: fc.oneof(numberFact(place), amountBelow(place)),
        bands: some(band(place)),
        matching,
      }),
      otherwise,
    ),
    table(place),
  );
}

function table(place: Place): fc.Arbitrary<Amount> {
  const choices = Object.entries(place.facts).filter(([, { kind: sort }]) => sort === "choice");
  const keys = fc.subarray(
    choices.map(([name]) => name),
    { minLength: 1, maxLength: 2 },
  );
  return keys.chain((names) => {
    const combinations = names.reduce<string[][]>(
      (rows, name) => {
        const definition = place.facts[name];
        const options = definition?.kind === "choice" ? definition.options : [];
        return rows.flatMap((row) => options.map(({ id }) => [...row, id]));
      },
      [[]],
    );
    const rows: fc.Arbitrary<TableRow[]> = fc
      .tuple(fc.subarray(combinations, { minLength: 1 }), some(printed, 9, 9))
      .map(([chosen, values]) =>
        chosen.map((row, index): TableRow => ({ keys: row, value: values[index] ?? "0" })),
      );
    return joined(
      fc.record({ ...kind("table"), keys: fc.constant(names), rows }),
      optionally("otherwise", amountBelow(place)),
    );
  });
}
