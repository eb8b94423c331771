import { toDecimalString } from "../../src/core/decimal.js";
import type { DecimalString } from "../../src/core/decimal-text.js";
import { isDomainError } from "../../src/core/error.js";
import { isUnknown } from "../../src/core/unknown.js";
import type { Counterexample, ExampleFacts, Finding } from "../../src/rules/audit/finding.js";
import { checkFacts } from "../../src/rules/check-facts.js";
import { computeFigures } from "../../src/rules/compute-figures.js";
import type { FactDefinition, FactSheet, FactValue } from "../../src/rules/fact-sheet.js";
import type {
  Amount,
  BandsAmount,
  ChooseAmount,
  Condition,
  Figure,
  OverAmount,
  RuleSet,
  TableAmount,
} from "../../src/rules/model.js";
import { prepareRules } from "../../src/rules/prepare-rules.js";
import { resolveParameter } from "../../src/rules/resolve-parameter.js";
import type { RuleContext } from "../../src/rules/rule-context.js";
import { createTracer } from "../../src/rules/trace/tracer.js";

/**
 * Tells what a counterexample really shows, by asking the exact reader anew.
 *
 * Returns nothing when it shows what the finding says, and otherwise what came out instead.
 */
export function contradictionOf(ruleSet: RuleSet, finding: Finding): unknown {
  const example = finding.counterexample;
  if (example === undefined) return undefined;
  return contradictions[example.kind](ruleSet, finding, example as never);
}

type Contradiction<Example> = (ruleSet: RuleSet, finding: Finding, example: Example) => unknown;

type ExampleOf<Kind extends Counterexample["kind"]> = Extract<Counterexample, { kind: Kind }>;

const contradictions: {
  readonly [Kind in Counterexample["kind"]]: Contradiction<ExampleOf<Kind>>;
} = {
  value: ofValue,
  facts: ofFacts,
  change: ofChange,
  options: ofOptions,
  day: ofDay,
};

/** The part of a document at a JSON pointer. */
export function partAt(document: unknown, pointer: string): unknown {
  let part = document;
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    part = (part as Readonly<Record<string, unknown>>)[key];
  }
  return part;
}

const whole = (value: number): Amount => ({ kind: "constant", value: `${value}` as DecimalString });

/** Asks a rule in which one fact stands for the amount that is told apart. */
function ofValue(ruleSet: RuleSet, finding: Finding, example: ExampleOf<"value">): unknown {
  const step = partAt(ruleSet, finding.at) as BandsAmount | ChooseAmount;
  const said = step.kind === "bands" ? [ofBands(step, example)] : ofChoice(step, example);
  const wanted = wantedOf(finding, step, example);
  return said.some((each) => JSON.stringify(each) === JSON.stringify(wanted)) ? undefined : said;
}

function wantedOf(
  { code, at }: Finding,
  { matching }: BandsAmount | ChooseAmount,
  { claimedBy }: ExampleOf<"value">,
): unknown {
  if (code === "gap") return ["-1", "-1"];
  if (matching === "only") return ["-2", "-2"];
  const first = claimedBy[0]?.slice(at.length).split("/").at(-1);
  return [first, first];
}

function ofBands(step: BandsAmount, { value }: ExampleOf<"value">): unknown {
  const amount: Amount = {
    ...step,
    of: { kind: "fact", fact: "x" },
    bands: step.bands.map((band, index) => ({ ...band, then: whole(index) })),
    otherwise: whole(-1),
  };
  const result = readX(amount, value);
  return [result, result];
}

/** Tries each amount that is compared as the one meant, with the other questions no and yes. */
function ofChoice(step: ChooseAmount, { value }: ExampleOf<"value">): readonly unknown[] {
  const subjects = new Map(step.cases.flatMap(({ when }) => comparedIn(when)));
  return [...subjects.keys()].map((subject) =>
    [false, true].map((others) => {
      const cases = step.cases.map((each, index) => ({
        ...each,
        when: about(each.when, subject, others),
        then: whole(index),
      }));
      return readX({ ...step, cases, otherwise: whole(-1) }, value);
    }),
  );
}

const spelled = (amount: Amount): string => {
  const { label, citation, ...rest } = amount;
  return JSON.stringify(rest);
};

function comparedIn(condition: Condition): readonly (readonly [string, Amount])[] {
  if (condition.kind === "compare") {
    const sides = [condition.left, condition.right].filter((side) => side.kind !== "constant");
    return sides.map((side) => [spelled(side), side]);
  }
  if (condition.kind === "not") return comparedIn(condition.of);
  return "of" in condition ? condition.of.flatMap(comparedIn) : [];
}

/** The same condition with a fact for one amount and one answer for all that does not speak of it. */
function about(condition: Condition, subject: string, others: boolean): Condition {
  const answer: Condition = others ? { kind: "all", of: [] } : { kind: "any", of: [] };
  if (condition.kind === "compare") {
    const { left, right } = condition;
    const x: Amount = { kind: "fact", fact: "x" };
    if (spelled(left) === subject && right.kind === "constant") return { ...condition, left: x };
    if (spelled(right) === subject && left.kind === "constant") return { ...condition, right: x };
    return answer;
  }
  if (condition.kind === "not") return { ...condition, of: about(condition.of, subject, !others) };
  if (!("of" in condition)) return answer;
  return { ...condition, of: condition.of.map((part) => about(part, subject, others)) };
}

function readX(amount: Amount, value: DecimalString): unknown {
  const rules: RuleSet = {
    facts: { x: { kind: "decimal", places: 6 } },
    figures: [{ id: "shown", amount }],
  };
  const [figure] = computeFigures(rules, { x: value });
  const result = figure?.value;
  return typeof result === "object" && result.unknown === "several-cases-apply" ? "-2" : result;
}

function ofFacts(ruleSet: RuleSet, finding: Finding, example: ExampleOf<"facts">): unknown {
  const said = resultAt(ruleSet, finding.at, example.facts, contextOf(example));
  return JSON.stringify(said) === JSON.stringify(example.result) ? undefined : said;
}

function ofChange(ruleSet: RuleSet, finding: Finding, example: ExampleOf<"change">): unknown {
  const context = contextOf(example);
  const said = [example.before, example.after].map((facts) =>
    resultAt(ruleSet, finding.at, facts, context),
  );
  if (JSON.stringify(said) !== JSON.stringify(example.results)) return said;
  return Number(said[0]) === Number(said[1]) ? said : undefined;
}

function contextOf({ asOf, places }: Pick<ExampleOf<"facts">, "asOf" | "places">): RuleContext {
  return { ...(asOf && { asOf }), ...(places && { places }) };
}

/** What the amount or figure at a pointer comes to; facts that are not named get any value. */
function resultAt(
  ruleSet: RuleSet,
  at: string,
  facts: ExampleFacts,
  context: RuleContext,
): unknown {
  const part = partAt(ruleSet, at) as Amount | Figure;
  const isFigure = "id" in part && !("kind" in part);
  const isInRows = listAround(ruleSet, at) !== undefined;
  const figure = isFigure || isInRows ? figureAround(ruleSet, at) : undefined;
  const shown: Figure = figure ?? { id: "shown figure", amount: part as Amount };
  const figures = figure === undefined ? [...ruleSet.figures, shown] : ruleSet.figures;
  const rules = prepareRules({ ...ruleSet, figures });
  const checked = checkFacts(rules.facts, filled(ruleSet.facts, facts));
  const value = createTracer(rules, { asOf: "2024-06-01", ...context }, checked).valueOf(shown.id);
  return typeof value === "boolean" || isUnknown(value) ? value : toDecimalString(value);
}

/** The name of the list in whose rows a part is read. */
function listAround(ruleSet: RuleSet, at: string): string | undefined {
  const segments = at.split("/");
  const lists = segments.flatMap((segment, index) => {
    const around = partAt(ruleSet, segments.slice(0, index).join("/")) as Partial<OverAmount>;
    const isRead = around.kind === "over" && (segment === "amount" || segment === "where");
    return isRead && around.list !== undefined ? [around.list] : [];
  });
  return lists[0];
}

function figureAround(ruleSet: RuleSet, at: string): Figure | undefined {
  return ruleSet.figures[Number(at.split("/")[2])];
}

/** The facts with any accepted value for those that are not named. */
export function filled(
  sheet: FactSheet,
  facts: ExampleFacts,
): { readonly [fact: string]: FactValue } {
  const others = Object.entries(sheet).flatMap(([name, definition]) =>
    definition.mayBeUnknown === true ? [] : [[name, anyValueOf(definition)]],
  );
  return { ...Object.fromEntries(others), ...facts };
}

function anyValueOf(definition: FactDefinition): FactValue {
  switch (definition.kind) {
    case "count":
      return definition.least ?? 0;
    case "decimal":
    case "money":
      return definition.least ?? definition.most ?? "0";
    case "ratio":
      return "0";
    case "boolean":
      return false;
    case "choice":
      return definition.options[0]?.id ?? "";
    case "date":
      return "2024-01-01";
    case "text":
      return "text";
    case "list":
      return [];
  }
}

function ofOptions(ruleSet: RuleSet, finding: Finding, example: ExampleOf<"options">): unknown {
  const list = ruleSet.facts[listAround(ruleSet, finding.at) ?? ""];
  const table = partAt(ruleSet, finding.at) as TableAmount;
  const known = { ...ruleSet.facts, ...(list?.kind === "list" && list.rows) };
  const facts = Object.fromEntries(table.keys.map((key) => [key, known[key]])) as FactSheet;
  const alone: RuleSet = { facts, figures: [{ id: "shown", amount: table }] };
  const said = resultAt(alone, "/figures/0", example.options, {});
  return JSON.stringify(said) === '{"unknown":"no-case-applies"}' ? undefined : said;
}

function ofDay(
  ruleSet: RuleSet,
  { code }: Finding,
  { parameter, asOf, places }: ExampleOf<"day">,
): unknown {
  const definition = ruleSet.parameters?.[parameter];
  if (definition === undefined) return "no such parameter";
  const wanted =
    code === "parameter-gap" ? "rules/parameter-not-in-force" : "rules/parameter-conflict";
  try {
    return resolveParameter(parameter, definition, { asOf, places });
  } catch (error) {
    return isDomainError(error, wanted) ? undefined : error;
  }
}
