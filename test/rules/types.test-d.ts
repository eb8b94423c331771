// Checked by the compiler alone: a line below `@ts-expect-error` that compiles is a failure.
import type { DecimalString } from "../../src/core/decimal-text.js";
import type { PlainDate } from "../../src/core/plain-date.js";
import type { Unknown } from "../../src/core/unknown.js";
import { fact } from "../../src/rules/build-leaves.js";
import { computeFigures } from "../../src/rules/compute-figures.js";
import { defineRules } from "../../src/rules/define-rules.js";
import type { FactSheet, FactsOf } from "../../src/rules/fact-sheet.js";
import type { RuleSet } from "../../src/rules/model.js";

/** Compiles only where two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(verdict: Same<A, B>): Same<A, B> {
  return verdict;
}

const sheet = {
  visits: { kind: "count", most: 9 },
  hours: { kind: "decimal" },
  pay: { kind: "money" },
  share: { kind: "ratio", mayBeUnknown: true },
  plate: { kind: "boolean" },
  place: { kind: "choice", options: [{ id: "town" }, { id: "village" }] },
  since: { kind: "date" },
  note: { kind: "text", mayBeUnknown: false },
  cases: {
    kind: "list",
    rows: {
      what: { kind: "choice", options: [{ id: "dog" }] },
      points: { kind: "decimal", mayBeUnknown: true },
    },
  },
} as const satisfies FactSheet;
type Facts = FactsOf<typeof sheet>;

// Each kind has its type.
same<Facts["visits"], number>(true);
same<Facts["hours"], DecimalString>(true);
same<Facts["pay"], DecimalString>(true);
same<Facts["share"], DecimalString | Unknown | undefined>(true);
same<Facts["plate"], boolean>(true);
same<Facts["place"], "town" | "village">(true);
same<Facts["since"], PlainDate>(true);
same<Facts["note"], string>(true);
same<Facts["cases"][number]["what"], "dog">(true);
same<Facts["cases"][number]["points"], DecimalString | Unknown | undefined>(true);

const facts: Facts = {
  visits: 3,
  hours: "1.5",
  pay: "2310",
  plate: true,
  place: "town",
  since: "2024-01-01",
  note: "ok",
  cases: [{ what: "dog" }, { what: "dog", points: { unknown: "missing-evidence" } }],
};
const { visits, ...others } = facts;

// What may be unknown can be left out, be given, or be unknown; nothing else can.
export const given: Facts = { ...facts, share: "0.5" };
export const unknown: Facts = { ...facts, share: { unknown: "not-published" } };
// @ts-expect-error an owed fact is not unknown
export const owed: Facts = { ...facts, hours: { unknown: "not-published" } };
// @ts-expect-error a fact is left out, not undefined
export const absent: Facts = { ...facts, share: undefined };
// @ts-expect-error a reason that does not exist
export const lost: Facts = { ...facts, share: { unknown: "lost" } };

// Names are those of the sheet, all of them.
// @ts-expect-error the count of visits is missing
export const missing: Facts = others;
// @ts-expect-error a misspelt name
export const misspelt: Facts = { ...others, visit: visits };
// @ts-expect-error one name too many
export const extra: Facts = { ...facts, days: 3 };

// Values are of their kind.
// @ts-expect-error a count is a number
export const text: Facts = { ...facts, visits: "3" };
// @ts-expect-error a decimal is text
export const float: Facts = { ...facts, hours: 1.5 };
// @ts-expect-error a decimal is text of a number
export const word: Facts = { ...facts, hours: "many" };
// @ts-expect-error no such option
export const option: Facts = { ...facts, place: "city" };
// @ts-expect-error a day is written as YYYY-MM-DD
export const day: Facts = { ...facts, since: "yesterday" };
// @ts-expect-error rows have facts of their own
export const row: Facts = { ...facts, cases: [{ who: "dog" }] };
// @ts-expect-error no such option in a row
export const rowOption: Facts = { ...facts, cases: [{ what: "cat" }] };

// A sheet of which the compiler knows nothing takes any record of facts.
const general: FactSheet = JSON.parse("{}");
type General = FactsOf<typeof general>;
export const anything: General = { ...facts, whatever: "1" };
export const nothing: General = {};
// @ts-expect-error but no value that no fact has
export const odd: General = { whatever: null };
// @ts-expect-error and no functions
export const callable: General = { whatever: () => 1 };

// A definition keeps the types of its facts.
const rules = defineRules({
  facts: { hours: { kind: "decimal" }, kind: { kind: "choice", options: [{ id: "institute" }] } },
  figures: [{ id: "points", amount: fact("hours") }],
});
same<FactsOf<typeof rules.facts>["kind"], "institute">(true);
same<(typeof rules.figures)[0]["id"], "points">(true);
computeFigures(rules, { hours: "1", kind: "institute" });
// @ts-expect-error a misspelt fact
computeFigures(rules, { hour: "1", kind: "institute" });
// @ts-expect-error an option that does not exist
computeFigures(rules, { hours: "1", kind: "center" });

// Rules read from JSON take any facts.
const read: RuleSet = rules;
computeFigures(read, { whatever: 3 });

// Steps that do not exist, or lack a field, do not compile.
// @ts-expect-error no such kind
defineRules({ facts: {}, figures: [{ id: "x", amount: { kind: "average", of: [] } }] });
export const figure: RuleSet["figures"][number] = {
  id: "x",
  // @ts-expect-error a quotient names its rounding
  amount: { kind: "quotient", dividend: fact("a"), divisor: fact("b") },
};
