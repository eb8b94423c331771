import fc from "fast-check";
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import { addDays } from "../../src/core/plain-date.js";
import { unknown, unknownReasons } from "../../src/core/unknown.js";
import type { FactDefinition, FactSheet, FactValue } from "../../src/rules/fact-sheet.js";
import type { RuleContext } from "../../src/rules/rule-context.js";
import { variedFacts } from "./rule-sheets.js";

/** Days close enough to each other that validity ends among them, and ends of months. */
export const nearDay: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 150 }).map((days) => addDays("2024-01-01", days)) },
  { weight: 1, arbitrary: fc.nat({ max: 1400 }).map((days) => addDays("2022-01-01", days)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<PlainDate>(
      "2023-12-31",
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
      "2025-02-28",
    ),
  },
);

/** Numbers that often meet the bounds which random rules print. */
export const plainNumber = fc.constantFrom<DecimalString>(
  "0",
  "0.5",
  "1",
  "1.5",
  "2",
  "3",
  "5",
  "10",
  "12.25",
  "60",
);

const numbers: Readonly<Record<string, fc.Arbitrary<DecimalString>>> = {
  area: fc.oneof(plainNumber, decimal(0, 500_000, 2)),
  change: fc.oneof(plainNumber, decimal(-20_000, 20_000, 3)),
  reserve: fc.oneof(
    { weight: 6, arbitrary: plainNumber },
    { weight: 3, arbitrary: decimal(-9_000_000, 9_000_000, 6) },
    // Around and beyond what a safe integer holds.
    {
      weight: 1,
      arbitrary: fc.constantFrom<DecimalString>(
        "9007199254.740991",
        "9007199254.740992",
        "-9007199254740993",
        "123456789012345678.5",
      ),
    },
  ),
  fund: fc.oneof(plainNumber, decimal(0, 100_000_000, 2)),
  share: fc.oneof(fc.constantFrom<DecimalString>("0", "0.5", "1"), decimal(0, 10_000, 4)),
  loss: fc.oneof(
    plainNumber.filter((text) => text !== "60"),
    decimal(-2_000, 2_000, 2),
  ),
};

/** Decimal text of whole numbers of the last place, sometimes with zeros behind. */
function decimal(min: number, max: number, places: number): fc.Arbitrary<DecimalString> {
  return fc
    .integer({ min, max })
    .map((units) => (units / 10 ** places).toFixed(places) as DecimalString);
}

function knownValue(name: string, definition: FactDefinition): fc.Arbitrary<FactValue> {
  switch (definition.kind) {
    case "count":
      return fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: definition.most ?? 100 }));
    case "decimal":
    case "money":
    case "ratio":
      return numbers[name] ?? plainNumber;
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...definition.options.map(({ id }) => id));
    case "date":
      return nearDay;
    case "text":
      return fc.constantFrom("alpha", "beta", "甲");
    case "list":
      return fc.array(recordOf(definition.rows), { maxLength: 5 }) as fc.Arbitrary<FactValue>;
  }
}

function factValue(name: string, definition: FactDefinition): fc.Arbitrary<FactValue | undefined> {
  const known = { weight: 5, arbitrary: knownValue(name, definition) };
  if (!definition.mayBeUnknown) return known.arbitrary;
  const reasons = fc.constantFrom(...unknownReasons.map(unknown));
  const leftOut = { weight: 1, arbitrary: fc.constant(undefined) };
  return fc.oneof(known, leftOut, { weight: 1, arbitrary: reasons });
}

/** Records of facts that fit a sheet, with unknown ones where they may be. */
function recordOf(sheet: FactSheet): fc.Arbitrary<{ readonly [fact: string]: FactValue }> {
  const fields = Object.entries(sheet).map(
    ([name, definition]) => [name, factValue(name, definition)] as const,
  );
  return fc
    .record(Object.fromEntries(fields))
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      ),
    );
}

/** Facts for {@link variedFacts}. */
export const facts = recordOf(variedFacts);

/** Days and places on which all parameters of the varied rule sets are in force. */
export const ruleContext: fc.Arbitrary<RuleContext & { readonly asOf: PlainDate }> = fc.record({
  asOf: fc.oneof(
    nearDay,
    fc.constantFrom<PlainDate>(
      "2023-12-31",
      "2024-01-01",
      "2024-06-30",
      "2024-07-01",
      "2025-06-01",
    ),
  ),
  places: fc.oneof(
    fc.constant({}),
    fc.constant({ county: "Shicheng", township: "Pingshan" }),
    fc.constant({ county: "Ruijin", township: "Pingshan" }),
  ),
});
