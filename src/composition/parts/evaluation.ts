import { definitely } from "../../core/definitely.js";
import { pointerSegment } from "../../core/plain-json.js";
import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { unknown } from "../../core/unknown.js";
import type {
  EvaluationScheme,
  Indicator,
  RankedSite,
  SeatedSite,
  SiteScore,
  Standing,
} from "../../evaluation/index.js";
import {
  assignStars,
  compileEvaluation,
  defineEvaluation,
  rankSites,
} from "../../evaluation/index.js";
import type { EvaluationYearPart, SheetFacts } from "../model.js";
import type { ResultDefinition, ResultSheet, YearValue } from "../year/table.js";
import { entry } from "./entry.js";
import type { OpenTable } from "./new-table.js";
import { newTable } from "./new-table.js";
import type { PartRoom } from "./part-room.js";

/** Scores, ranks and stars. */
export interface EvaluationAnswer {
  /** The scores with their items, in the order of the units. */
  readonly scores: readonly SiteScore[];
  /** The ranks, where the scheme ranks. */
  readonly ranks: readonly RankedSite[];
  /** The classes as far as there are seats, where the scheme has classes. */
  readonly stars: readonly SeatedSite[];
}

const outcomes: readonly SeatedSite["outcome"][] = [
  "seated",
  "moved-down",
  "no-seat",
  "tie-unresolved",
  "unrated",
  "not-eligible",
  "barred",
  "removed",
  "undetermined",
];

/** Parts that score, rank and rate units. */
export const evaluationRoom: PartRoom<EvaluationYearPart, SheetFacts, EvaluationAnswer> = {
  check: ({ scheme }) => defineEvaluation(scheme),
  results: ({ scheme }) => resultsOf(scheme),
  linkable: ({ scheme }) => scheme,
  unitsIn: ({ units }) => units.map(({ unit }) => unit),
  open: ({ scheme }) => {
    const compiled = compileEvaluation(scheme);
    return ({ units, question: { context, traced } }) => {
      const { results, failures } = compiled.scoreMany(
        units.map(({ unit: site, facts }) => ({ site, facts })),
        { ...context, detail: traced ? "trace" : "items" },
      );
      const ranks = scheme.ranking === undefined ? [] : rankSites(scheme, results);
      const stars = scheme.classification === undefined ? [] : assignStars(scheme, results);
      const answer = Object.freeze({
        scores: Object.freeze(results),
        ranks: Object.freeze(ranks),
        stars: Object.freeze(stars),
      });
      return {
        answer,
        table: tableOf(scheme, answer, traced),
        failures: failures.map(({ index, error }) => ({
          unit: definitely(units[index]).unit,
          error,
        })),
      };
    };
  },
};

function resultsOf(scheme: EvaluationScheme): ResultSheet {
  const { dimensions, cohort = [], figures = [], ranking, classification } = scheme;
  const decimal: ResultDefinition = { kind: "decimal" };
  const sheet = new Map<string, ResultDefinition>([
    ["total", decimal],
    ["maximum", decimal],
    ...dimensions.map(({ id }) => [`dimension:${id}`, decimal] as const),
    ...cohort.map(({ id }) => [`figure:${id}`, decimal] as const),
    ...figures.map(
      (figure) =>
        [`figure:${figure.id}`, { kind: "amount" in figure ? "decimal" : "boolean" }] as const,
    ),
  ]);
  if (ranking !== undefined) sheet.set("rank", { kind: "count" });
  if (classification === undefined) return sheet;
  const { classes, otherwise } = classification;
  const options = [...classes.map(({ id }) => id), ...(otherwise ? [otherwise.id] : [])];
  return sheet
    .set("class", { kind: "choice", options })
    .set("star", { kind: "count" })
    .set("outcome", { kind: "choice", options: outcomes });
}

function tableOf(scheme: EvaluationScheme, answer: EvaluationAnswer, traced: boolean) {
  const open = newTable();
  const totals = new Map<string, TraceEntry>();
  for (const score of answer.scores) {
    const entries = traced ? totalEntry(scheme, score) : undefined;
    if (entries !== undefined) totals.set(score.site, entries.total);
    putScore(open, score, entries);
  }
  for (const { site, rank } of answer.ranks) {
    const value = rank === undefined ? undefined : String(rank);
    open.put(
      site,
      "rank",
      value,
      traced ? entry("rank", "/ranking", value ?? "", partsOf(totals, site)) : undefined,
    );
  }
  const standings = new Map(answer.scores.map(({ site, standing }) => [site, standing]));
  for (const seat of answer.stars) {
    putSeat(
      open,
      scheme,
      { ...seat, standing: standings.get(seat.site) },
      traced ? totals : undefined,
    );
  }
  return open.table;
}

type Totals = ReadonlyMap<string, TraceEntry>;

function putScore(
  { put }: OpenTable,
  { site, total, maximum, dimensions, figures }: SiteScore,
  entries: ReturnType<typeof totalEntry> | undefined,
): void {
  put(site, "total", total, entries?.total);
  put(site, "maximum", maximum, entries && entry("full-marks", "/total", maximum));
  for (const [index, { id, score }] of dimensions.entries()) {
    put(site, `dimension:${id}`, score, entries?.dimensions[index]);
  }
  for (const { id, value, trace } of figures) put(site, `figure:${id}`, value, trace);
}

function putSeat(
  { put }: OpenTable,
  scheme: EvaluationScheme,
  seat: Seated,
  totals: Totals | undefined,
): void {
  const values = [
    ["class", classOf(scheme, seat)],
    ["star", starOf(seat)],
    ["outcome", seat.outcome],
  ] as const;
  for (const [result, value] of values) {
    const reason = totals && classEntry(scheme, seat, value ?? "", partsOf(totals, seat.site));
    put(seat.site, result, value, reason);
  }
}

const partsOf = (totals: Totals, site: string) => ({
  parts: [definitely(totals.get(site))],
});

/** A class given by seats, and where the site stood before. */
interface Seated extends SeatedSite {
  readonly standing: Standing | undefined;
}

/** A class that is open is unknown; a site that gets none has none. */
function classOf({ classification }: EvaluationScheme, seat: Seated): YearValue | undefined {
  if (seat.outcome === "unrated") return classification?.otherwise?.id;
  return seat.class ?? openOf(seat);
}

const starOf = (seat: Seated): YearValue | undefined =>
  seat.star === undefined ? openOf(seat) : String(seat.star);

function openOf({ outcome, standing }: Seated): Unknown | undefined {
  if (outcome === "tie-unresolved") return unknown("several-cases-apply");
  return standing?.status === "undetermined" ? standing.reason : undefined;
}

function classEntry(
  { classification }: EvaluationScheme,
  { outcome, qualifiedFor, class: named, stratum }: SeatedSite,
  value: YearValue,
  of: { readonly parts: readonly TraceEntry[] },
): TraceEntry {
  const { classes } = definitely(classification);
  const index = classes.findIndex(({ id }) => id === (named ?? qualifiedFor));
  const at = index === -1 ? "/classification" : `/classification/classes/${index}`;
  return entry("class", at, value, {
    ...of,
    of: classes[index],
    detail: { outcome, class: named, qualifiedFor, stratum },
  });
}

/** The reasons of a total: dimensions, groups and items, and what changed their sum. */
function totalEntry({ dimensions }: EvaluationScheme, score: SiteScore) {
  const entries = dimensions.map((dimension, index) =>
    indicatorEntry(dimension, `/dimensions/${index}`, score),
  );
  const adjustments = score.adjustments.map(({ kind, points }) =>
    entry("adjustment", "/total", points, { detail: { adjustment: kind } }),
  );
  const total = entry("total", "/total", score.total, {
    detail: { struckVetoes: [...score.struckVetoes], failedGates: [...score.failedGates] },
    parts: [...entries, ...adjustments],
  });
  return { total, dimensions: entries };
}

function indicatorEntry(indicator: Indicator, at: string, score: SiteScore): TraceEntry {
  const { dimensions, indicators = [], items = [] } = score;
  if ("of" in indicator) {
    const own = [...dimensions, ...indicators].find(({ id }) => id === indicator.id);
    return entry("group", at, definitely(own).score, {
      of: indicator,
      parts: indicator.of.map((part, index) =>
        indicatorEntry(part, `${at}/of/${pointerSegment(index)}`, score),
      ),
    });
  }
  const item = definitely(items.find(({ id }) => id === indicator.id));
  return entry("item", at, item.score, {
    of: indicator,
    detail: { status: item.status, state: item.state },
    parts: [definitely(item.trace)],
  });
}
