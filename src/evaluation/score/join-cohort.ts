import { toDecimal } from "../../core/decimal.js";
import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import { placesOf } from "../../core/scaled-decimal.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown, unknown } from "../../core/unknown.js";
import { cohortFact } from "../lower/figure-ids.js";
import type { CohortFigure } from "../model.js";
import type { Admission, Admitted } from "./admit-entrants.js";
import type { CohortShare } from "./cohort-shares.js";
import { compareShares, readShare } from "./cohort-shares.js";
import { invalidEntrant } from "./read-entrant.js";
import type { Blocks } from "./run-blocks.js";
import { runBlocks } from "./run-blocks.js";

/** Entrants whose facts carry the cohort figures. */
export interface Cohort extends Admission {
  /** The most decimal places of a cohort figure. */
  readonly places: number;
}

/** An entrant by its place among all, its facts copied, and what it brings into each comparison. */
interface Compared {
  readonly place: number;
  readonly facts: object;
  readonly shares: readonly CohortShare[];
}

/**
 * Compares entrants with each other and adds the cohort figures to the facts of each.
 *
 * @param blocks - The rules of what is compared.
 * @param figures - The cohort figures.
 * @param admitted - The entrants.
 * @param alone - Whether a site is scored by itself, so that there is nothing to compare it with.
 */
export function joinCohort(
  blocks: Blocks,
  figures: readonly CohortFigure[],
  admitted: Admitted,
  alone: boolean,
): Cohort {
  const compared: Compared[] = [];
  const readings = figures.map(readShare);
  const failures = runBlocks(blocks, admitted, (block) => {
    const sharesAt = readings.map((reading) => reading(block));
    return (row, place) => {
      const shares = sharesAt.map((shareAt) => shareAt(row));
      compared.push({ place, facts: copyOf(admitted.facts[place]), shares });
    };
  });
  const columns = figures.map((figure, index) => {
    const shares = compared.map((site) => definitely(site.shares[index]));
    return shares.map(alone ? () => unknown("needs-cohort") : compareShares(figure, shares));
  });
  const joined: Admitted = {
    indexes: compared.map(({ place }) => definitely(admitted.indexes[place])),
    sites: compared.map(({ place }) => definitely(admitted.sites[place])),
    facts: compared.map(({ facts }, row) => ({ ...facts, ...carriedFacts(figures, columns, row) })),
  };
  return { admitted: joined, failures, places: Math.max(0, ...columns.map(placesIn)) };
}

/** Facts that have just passed their check; only a getter of the caller's could still throw. */
function copyOf(facts: unknown): object {
  try {
    return Object.assign({}, facts);
  } catch (cause) {
    throw invalidEntrant("Its facts cannot be read twice. Hand over plain data.", cause);
  }
}

type Column = readonly (DecimalString | Unknown)[];

function carriedFacts(
  figures: readonly CohortFigure[],
  columns: readonly Column[],
  row: number,
): object {
  return Object.fromEntries(
    figures.map(({ id }, index) => [cohortFact(id), definitely(columns[index])[row]]),
  );
}

function placesIn(column: Column): number {
  let places = 0;
  for (const value of new Set(column)) {
    if (!isUnknown(value)) places = Math.max(places, placesOf(toDecimal(value)));
  }
  return places;
}
