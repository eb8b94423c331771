import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import { mostScaledPlaces, scaledIntegerOf } from "../../core/scaled.js";
import type { Unknown } from "../../core/unknown.js";
import type { EvaluationScheme, Standing } from "../model.js";
import type { ScoreColumn, ScoredColumns } from "./score-columns.js";
import type { ScoredSites } from "./score-entrants.js";

type Value = DecimalString | Unknown | undefined;

/** Turns scores into columns; each site bears the number of its row as its id. */
export function columnsOfScores(
  { dimensions, classification }: EvaluationScheme,
  rows: number,
  { results, failures }: ScoredSites,
): ScoredColumns {
  const totals = new Array<Value>(rows);
  const parts = dimensions.map(() => new Array<Value>(rows));
  const standings = new Array<Standing | undefined>(rows);
  for (const score of results) {
    const row = Number(score.site);
    totals[row] = score.total;
    standings[row] = score.standing;
    for (const [index, part] of parts.entries()) {
      part[row] = definitely(score.dimensions[index]).score;
    }
  }
  return {
    rows,
    total: columnOf(totals),
    dimensions: dimensions.map(({ id }, index) => ({ id, ...columnOf(definitely(parts[index])) })),
    ...(classification === undefined ? {} : { standings }),
    failures: failures.map(({ index, error }) => ({ row: index, error })),
  };
}

/** A column of texts, all in the unit of the one with the most places. */
function columnOf(values: readonly Value[]): ScoreColumn {
  const places = values.reduce((most, value) => Math.max(most, placesIn(value)), 0);
  const units = Float64Array.from(values, (value) =>
    typeof value === "string" ? scaledIntegerOf(value, places) : Number.NaN,
  );
  return { units, places, at: (row) => values[row] };
}

/** The places of a canonical text; more than a whole number can have are left to the text. */
function placesIn(value: Value): number {
  if (typeof value !== "string") return 0;
  const point = value.indexOf(".");
  return point === -1 ? 0 : Math.min(value.length - point - 1, mostScaledPlaces);
}
