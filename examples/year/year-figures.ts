import type { CountyYear, CountyYearScheme, PartOutcome, YearValue } from "wenming/composition";
import type { Label, TraceEntry } from "wenming/core";
import type { EvaluationScheme } from "wenming/evaluation";
import type { Site } from "../county/read-sites.js";
import type { Round } from "../report/round.js";
import { joinRound } from "../report/round.js";

/** A year as the report tells it: the answer of each part, and names for its units. */
export interface YearFigures {
  readonly scheme: CountyYearScheme;
  readonly year: CountyYear;
  readonly round: Round;
  readonly evaluation: EvaluationScheme;
  readonly nameOf: (unit: string) => Label;
}

/** The kinds of part that the county has, each once but evaluation. */
type Kind = Exclude<PartOutcome["kind"], "evaluation">;

/** Brings together what the report tells. */
export function figuresOf(
  scheme: CountyYearScheme,
  year: CountyYear,
  sites: readonly Site[],
): YearFigures {
  const part = scheme.parts.find(({ id }) => id === "stars");
  const stars = year.parts.find(({ part: id }) => id === "stars");
  if (part?.kind !== "evaluation") throw new Error("The county has no evaluation.");
  if (stars?.kind !== "evaluation" || stars.status !== "worked-out") throw new Error("No stars.");
  const { scores, ranks, stars: seats } = stars.answer;
  const names = new Map(sites.map(({ site, name }) => [site, name]));
  return {
    scheme,
    year,
    evaluation: part.scheme,
    round: joinRound(part.scheme, year.asOf, sites, { scores, ranks, seats }),
    nameOf: (unit) => names.get(unit) ?? { zh: unit, en: unit },
  };
}

/** The answer of the part of a kind. */
export function answerOf<Of extends Kind>({ year }: YearFigures, kind: Of) {
  const found = year.parts.find((part) => part.kind === kind);
  if (found?.status !== "worked-out") throw new Error(`The part ${kind} was not worked out.`);
  return found.answer as Extract<PartOutcome<Of>, { status: "worked-out" }>["answer"];
}

/** One result of one unit. */
export function resultOf({ year }: YearFigures, part: string, unit: string, result: string) {
  return year.units
    .find((each) => each.part === part && each.unit === unit)
    ?.results.find((each) => each.result === result);
}

/** The values of one result, unit by unit. */
export function columnOf(
  { year }: YearFigures,
  part: string,
  result: string,
): readonly { readonly unit: string; readonly value?: YearValue }[] {
  return year.units
    .filter((each) => each.part === part)
    .map(({ unit, results }) => {
      const value = results.find((each) => each.result === result)?.value;
      return value === undefined ? { unit } : { unit, value };
    });
}

/** How many units have a value of a result. */
export const countOf = (
  figures: YearFigures,
  part: string,
  result: string,
  value: YearValue,
): number => columnOf(figures, part, result).filter((each) => each.value === value).length;

/** A step as it is told, and how deep it lies. */
export interface ToldStep {
  readonly depth: number;
  readonly text: Label;
}

/** The steps of a trace that lead from one part to another, and the clauses on the way. */
export function wayThroughParts(figures: YearFigures, trace: TraceEntry): readonly ToldStep[] {
  const told: ToldStep[] = [];
  const walk = (step: TraceEntry, depth: number, above: string): void => {
    const text = textOf(figures, step);
    // A rule and the figure that holds it are told once.
    const isNew = text !== undefined && text.zh !== above;
    if (isNew) told.push({ depth, text });
    for (const part of step.parts ?? []) {
      walk(part, isNew ? depth + 1 : depth, text?.zh ?? above);
    }
  };
  walk(trace, 0, "");
  return told;
}

/** A result of another part, or a rule with its clause; other steps are passed over. */
function textOf({ scheme, nameOf }: YearFigures, step: TraceEntry): Label | undefined {
  const { kind, value, detail = {}, label, citation } = step;
  const shown = typeof value === "object" ? "?" : String(value);
  if (kind === "result") {
    const part = scheme.parts.find(({ id }) => id === detail.part)?.label;
    const { zh, en } = nameOf(String(detail.unit));
    const result = `${String(detail.result)} = ${shown}`;
    return { zh: `← ${part?.zh}：${zh}，${result}`, en: `← ${part?.en}: ${en}, ${result}` };
  }
  if (label === undefined || citation === undefined) return undefined;
  const clause = citation.clause === undefined ? "" : `（${citation.clause}）`;
  return { zh: `${label.zh}${clause}：${shown}`, en: `${label.en}: ${shown}` };
}
