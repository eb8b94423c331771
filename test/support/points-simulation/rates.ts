import type { SeededNumbers } from "../../../bench/seeded-numbers.js";

/** How often what goes wrong in one run, and how large the run's county is. */
export interface Rates {
  readonly writers: number;
  readonly purses: number;
  /** How many records may overtake one another. */
  readonly window: number;
  readonly duplicates: number;
  readonly lostReplies: number;
  readonly changed: number;
  readonly backdated: number;
  readonly stale: number;
  readonly skewed: number;
  readonly damagedRows: number;
  readonly damagedSnapshots: number;
  readonly foreignSnapshots: number;
  readonly lostSnapshots: number;
  /** A writer crashes at every step of this number, and at fewer when there is much to recover. */
  readonly crashEvery: number;
  /** After how many batches a later edition of the scheme is put in force; never where it is 0. */
  readonly editionAfter: number;
}

/** Draws the rates of a run, each left out in a quarter of the runs. */
export function drawRates({ upTo }: SeededNumbers): Rates {
  const rate = (most: number): number => (upTo(3) === 0 ? 0 : (most * (1 + upTo(99))) / 100);
  return {
    writers: 2 + Math.max(0, upTo(9) - 7),
    purses: 40 + upTo(160),
    window: upTo(20),
    duplicates: rate(0.5),
    lostReplies: rate(0.3),
    changed: rate(0.05),
    backdated: rate(0.3),
    stale: rate(0.5),
    skewed: rate(0.1),
    damagedRows: rate(0.3),
    damagedSnapshots: rate(0.5),
    foreignSnapshots: rate(0.3),
    lostSnapshots: rate(0.3),
    crashEvery: 4 + upTo(12),
    editionAfter: upTo(2) === 0 ? 0 : 3 + upTo(12),
  };
}
