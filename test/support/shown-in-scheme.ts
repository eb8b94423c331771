import { toDecimal, toDecimalString } from "../../src/core/decimal.js";
import { sumOf } from "../../src/core/decimal-list.js";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { assignStars } from "../../src/evaluation/assign-stars.js";
import type { EvaluationFinding } from "../../src/evaluation/audit/evaluation-finding.js";
import type { EvaluationScheme, Indicator, SiteScore } from "../../src/evaluation/model.js";
import { scoreMany } from "../../src/evaluation/score-many.js";
import { scoreSite } from "../../src/evaluation/score-site.js";
import type { Counterexample, ExampleFacts, Finding } from "../../src/rules/audit/finding.js";
import type { FactDefinition, FactValue } from "../../src/rules/fact-sheet.js";
import type { Amount, RuleSet } from "../../src/rules/model.js";
import { contradictionOf, filled, partAt } from "./shown-by.js";

type ExampleOf<Kind extends string> = Extract<
  NonNullable<EvaluationFinding["counterexample"]>,
  { kind: Kind }
>;

/**
 * Tells what the counterexample of a finding about a scheme really shows, by scoring it.
 *
 * Returns nothing when it shows what the finding says, and otherwise what came out instead.
 */
export function contradictionInScheme(
  scheme: EvaluationScheme,
  finding: EvaluationFinding,
): unknown {
  const example = finding.counterexample;
  if (example === undefined) return undefined;
  switch (example.kind) {
    case "sum":
      return ofSum(scheme, finding, example);
    case "reach":
      return ofReach(scheme, finding, example);
    case "seats":
      return ofSeats(scheme, finding, example);
    case "word":
      return example.text.toLowerCase().includes(example.word) ? undefined : example.text;
    case "value":
      return finding.at === "/classification"
        ? ofClass(scheme, example)
        : ofRule(scheme, finding, example);
    case "facts":
    case "change":
      return ofScore(scheme, finding, example);
    case "options":
    case "day":
      return ofRule(scheme, finding, example);
  }
}

/** Asks the rules of the scheme by themselves; pointers mean the same in both documents. */
function ofRule(
  scheme: EvaluationScheme,
  finding: EvaluationFinding,
  counterexample: Counterexample,
): unknown {
  return contradictionOf(scheme as unknown as RuleSet, { ...finding, counterexample } as Finding);
}

function ofSum(
  scheme: EvaluationScheme,
  { at }: EvaluationFinding,
  { printed, parts }: ExampleOf<"sum">,
): unknown {
  const whole = at === "/total" ? scheme.total : (partAt(scheme, at) as Indicator);
  const inside = "of" in whole ? whole.of : scheme.dimensions.filter(({ bonus }) => !bonus);
  const sum = toDecimalString(sumOf(inside.map(printedPoints).map(toDecimal)));
  const isShown = printed === whole.points && parts === sum && parts !== printed;
  return isShown ? undefined : { printed: whole.points, parts: sum };
}

function printedPoints(indicator: Indicator): DecimalString {
  if (indicator.points !== undefined || !("of" in indicator)) return indicator.points ?? "0";
  return toDecimalString(sumOf(indicator.of.map(printedPoints).map(toDecimal)));
}

/** Reads the amount or figure meant for some facts; none of them may pass the bounds. */
function ofReach(
  scheme: EvaluationScheme,
  { at }: EvaluationFinding,
  { least, most }: ExampleOf<"reach">,
): unknown {
  const outside = recordsOf(scheme)
    .map((facts) => Number(readAt(scheme, at, facts)))
    .filter(
      (value) =>
        (most !== undefined && value > Number(most)) ||
        (least !== undefined && value < Number(least)),
    );
  return outside.length === 0 ? undefined : outside;
}

/** Some records of facts: all low, all high. */
function recordsOf({ facts }: EvaluationScheme): readonly ExampleFacts[] {
  const high = new Map<string, FactValue>();
  for (const [name, definition] of Object.entries(facts)) {
    const value = highestOf(definition);
    if (value !== undefined) high.set(name, value);
  }
  return [{}, Object.fromEntries(high)];
}

function highestOf(definition: FactDefinition): FactValue | undefined {
  if (definition.kind === "boolean") return true;
  if (definition.kind === "count") return definition.most ?? 1000;
  return "most" in definition && definition.kind !== "list" ? definition.most : undefined;
}

/** A floor is read by its score, an item by its rule. */
function readAt(scheme: EvaluationScheme, at: string, facts: ExampleFacts): unknown {
  const part = partAt(scheme, at) as { readonly left?: Amount; readonly id?: string };
  const score = scoreOf(scheme, facts);
  if (part.left?.kind === "figure") return numberOf(score, part.left.figure);
  return numberOf(score, part.id ?? "total");
}

function scoreOf(scheme: EvaluationScheme, facts: ExampleFacts): SiteScore {
  const site = { site: "site", facts: filled(scheme.facts, facts) };
  return scoreSite(scheme, site, { detail: "items", asOf: "2024-06-01" });
}

function numberOf({ total, dimensions, items = [] }: SiteScore, id: string): unknown {
  if (id === "total") return total;
  return [...dimensions, ...items].find((part) => part.id === id)?.score;
}

function ofSeats(
  scheme: EvaluationScheme,
  { at }: EvaluationFinding,
  { sites }: ExampleOf<"seats">,
): unknown {
  const { class: id } = partAt(scheme, at) as { readonly class: string };
  const [few, more] = [sites, sites + 1].map((count) => {
    const facts = filled(scheme.facts, recordsOf(scheme)[1] ?? {});
    const entrants = Array.from({ length: count }, (_, index) => ({
      site: `site ${index}`,
      facts,
    }));
    const scores = scoreMany(scheme, entrants).results;
    const ties = {
      ...scheme,
      seating: { ...scheme.seating, ties: "admit-all" },
    } as EvaluationScheme;
    return assignStars(ties, scores).filter((seat) => seat.class === id).length;
  });
  return few === 0 && more !== 0 ? undefined : { few, more };
}

/** Scores one fact as the total, with the classes alone. */
function ofClass(scheme: EvaluationScheme, { value, claimedBy }: ExampleOf<"value">): unknown {
  const { gates, vetoes, ranking, seating, cohort, figures, ...rest } = scheme;
  const label = { zh: "分", en: "score" };
  const rule: Amount = { kind: "fact", fact: "x" };
  const alone: EvaluationScheme = {
    ...rest,
    facts: { x: { kind: "decimal", places: 6 } },
    dimensions: [{ id: "x", label, of: [{ id: "score", label, rule }] }],
    total: {},
  };
  const { standing } = scoreSite(alone, { site: "site", facts: { x: value } });
  const ids = claimedBy.map((at) => (partAt(scheme, at) as { readonly id: string }).id);
  const isSingle = scheme.classification?.matching === "first";
  const wanted = ids.length === 0 || !isSingle ? ids : ids.slice(0, 1);
  const claims = standing?.status === "rated" ? [standing.class] : claimsIn(standing);
  return JSON.stringify(claims) === JSON.stringify(wanted) ? undefined : standing;
}

function claimsIn(standing: SiteScore["standing"]): readonly string[] {
  return standing?.status === "undetermined" ? standing.claimedBy : [];
}

/** Scores the facts and compares what came of the place meant. */
function ofScore(
  scheme: EvaluationScheme,
  finding: EvaluationFinding,
  example: ExampleOf<"facts"> | ExampleOf<"change">,
): unknown {
  const records = example.kind === "facts" ? [example.facts] : [example.before, example.after];
  const wanted = example.kind === "facts" ? [example.result] : example.results;
  const said = records.map((facts) => resultIn(scheme, finding, facts));
  return JSON.stringify(said) === JSON.stringify(wanted) ? undefined : said;
}

function resultIn(
  scheme: EvaluationScheme,
  { at, code }: EvaluationFinding,
  facts: ExampleFacts,
): unknown {
  const part = partAt(scheme, at) as {
    readonly id?: string;
    readonly kind?: string;
    readonly of?: readonly Indicator[];
  };
  if (code === "totals-not-comparable") return scoreOf(scheme, facts).maximum;
  if (code === "bonus-opens-gate") {
    return !scoreOf(scheme, facts).failedGates.includes(part.id ?? "");
  }
  if (part.id === undefined && part.kind !== undefined)
    return amountIn(scheme, part as Amount, facts);
  const { rule } = part as { readonly rule?: Amount };
  if (rule !== undefined && code !== "better-evidence-lowers") return amountIn(scheme, rule, facts);
  if (part.of !== undefined) return sumInside(scoreOf(scheme, facts), part.of);
  return numberOf(scoreOf(scheme, facts), part.id ?? "total");
}

/** The scores of all items inside of a group without limits. */
function sumInside(score: SiteScore, parts: readonly Indicator[]): string {
  const scores = parts.map((part) =>
    "of" in part ? sumInside(score, part.of) : String(numberOf(score, part.id)),
  );
  return toDecimalString(sumOf(scores.map(toDecimal)));
}

/** What an amount by itself comes to. */
function amountIn(scheme: EvaluationScheme, rule: Amount, facts: ExampleFacts): unknown {
  const label = { zh: "项", en: "item" };
  const { gates, vetoes, ranking, seating, classification, ...rest } = scheme;
  const alone: EvaluationScheme = {
    ...rest,
    dimensions: [{ id: "alone", label, of: [{ id: "only", label, rule }] }],
    total: {},
  };
  return numberOf(scoreOf(alone, facts), "only");
}
