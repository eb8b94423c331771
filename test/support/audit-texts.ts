import { toDecimalString } from "../../src/core/decimal.js";
import type { AmountBounds } from "../../src/rules/audit/bounds/amount-bounds.js";
import { boundsOfRules } from "../../src/rules/audit/bounds/bounds-of-rules.js";
import type { BoundsScope } from "../../src/rules/audit/bounds/bounds-scope.js";
import type { Finding } from "../../src/rules/audit/finding.js";
import type { Stretch, ValueSet } from "../../src/rules/audit/line/value-set.js";
import type { FactSheet } from "../../src/rules/fact-sheet.js";
import type { Amount, Condition, Figure } from "../../src/rules/model.js";
import type { ParameterSheet } from "../../src/rules/parameter-sheet.js";
import { prepareRules } from "../../src/rules/prepare-rules.js";

/** Facts with bounds of every kind, for tables of small rules. */
export const boundedFacts = {
  n: { kind: "count", most: 10 },
  any: { kind: "count" },
  some: { kind: "count", least: 2, most: 5 },
  hours: { kind: "decimal", places: 1, least: "-5", most: "5" },
  open: { kind: "decimal" },
  below: { kind: "decimal", places: 0, most: "-1" },
  gone: { kind: "count", most: 3, mayBeUnknown: true },
  share: { kind: "ratio" },
  pay: { kind: "money", most: "100" },
  yes: { kind: "boolean" },
  perhaps: { kind: "boolean", mayBeUnknown: true },
  kind: { kind: "choice", options: [{ id: "institute" }, { id: "station" }] },
  level: { kind: "choice", options: [{ id: "low" }, { id: "high" }], mayBeUnknown: true },
  word: { kind: "text" },
  since: { kind: "date" },
  seen: { kind: "date", mayBeUnknown: true },
  cases: {
    kind: "list",
    most: 4,
    rows: {
      loss: { kind: "decimal", places: 1, least: "-2", most: "3" },
      grave: { kind: "boolean", mayBeUnknown: true },
      sort: { kind: "choice", options: [{ id: "late" }, { id: "dirty" }] },
      on: { kind: "date" },
    },
  },
  visits: { kind: "list", mayBeUnknown: true, rows: { points: { kind: "count", most: 9 } } },
} as const satisfies FactSheet;

export const boundedParameters = {
  rate: {
    lowerLevels: "may-change",
    layers: [
      { level: "nation", values: [{ from: "2024-01-01", value: "1.5" }] },
      {
        level: "county",
        place: "Shicheng",
        values: [
          { from: "2024-01-01", value: "2" },
          { from: "2025-01-01", value: null },
        ],
      },
    ],
  },
  masked: {
    lowerLevels: "may-change",
    layers: [
      { level: "nation", values: [{ from: "2024-01-01", value: { unknown: "not-published" } }] },
    ],
  },
} as const satisfies ParameterSheet;

/** What the parts of rules over the bounded facts can come to. */
export function scopeOf(figures: readonly Figure[]): BoundsScope {
  return boundsOfRules(
    prepareRules({ facts: boundedFacts, parameters: boundedParameters, figures }),
  );
}

/** The bounds of an amount as `least..most`, its places behind `/`, and `?` where it may be unknown. */
export function boundsOf(amount: Amount, others: readonly Figure[] = []): string {
  const scope = scopeOf([...others, { id: "asked", amount }]);
  return boundsText(scope.figures.get("asked"));
}

/** Bounds as `least..most`, places behind `/`, and `?` where the amount may be unknown. */
export function boundsText(bounds: AmountBounds | undefined): string {
  if (bounds === undefined) return "none";
  const { least, most, places, mayBeUnknown } = bounds;
  const [low, high] = [least, most].map((end) => (end === undefined ? "" : toDecimalString(end)));
  return `${low}..${high}${places === undefined ? "" : `/${places}`}${mayBeUnknown ? "?" : ""}`;
}

/** What a condition can come to: `yes`, `no` and `?`. */
export function outcomesOf(condition: Condition): string {
  const scope = scopeOf([{ id: "asked", condition }]);
  const { mayHold, mayFail, mayBeUnknown } = scope.outcomesOf(condition, scope);
  return [mayHold && "yes", mayFail && "no", mayBeUnknown && "?"].filter(Boolean).join(" ");
}

/** A set of numbers as intervals. */
export function setText(set: ValueSet): string {
  return set.map(stretchText).join(" ") || "none";
}

export function stretchText({ from, until }: Stretch): string {
  const start = from === undefined ? "(" : `${from.after ? "(" : "["}${toDecimalString(from.at)}`;
  const end = until === undefined ? ")" : `${toDecimalString(until.at)}${until.after ? "]" : ")"}`;
  return `${start}, ${end}`;
}

/** Findings as `severity code place`. */
export function foundIn(findings: readonly Finding<string, unknown>[]): readonly string[] {
  return findings.map(({ severity, code, at }) => `${severity} ${code} ${at}`);
}

export const number = (value: `${number}`): Amount => ({ kind: "constant", value });
export const read = (name: string): Amount => ({ kind: "fact", fact: name });
export const added = (...of: readonly Amount[]): Amount => ({ kind: "sum", of });
export const multiplied = (...of: readonly Amount[]): Amount => ({ kind: "product", of });
export const isTrue = (name: string): Condition => ({ kind: "holds", fact: name });
export const twoPlaces = { places: 2, mode: "half-up" } as const;

export const compared = (
  left: Amount,
  is: Extract<Condition, { kind: "compare" }>["is"],
  right: Amount,
): Condition => ({ kind: "compare", left, is, right });
