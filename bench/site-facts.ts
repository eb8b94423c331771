/** The conditions of a checklist. */
export const letters = ["a", "b", "c", "d"] as const;

type Checklist = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** What the bench scheme asks of a site: 78 facts, all owed. */
export type SiteFacts = {
  /** Whether the site holds a market, and whether it has a studio: two items hang on these. */
  readonly [name in "market" | "studio" | "banned"]: boolean;
} & {
  readonly [name in `check${Checklist}${(typeof letters)[number]}`]: boolean;
} & {
  /** From 0 to 1,000. */
  readonly [name in `level${1 | 2 | 3 | 4}`]: number;
} & {
  /** Decimal text with one place, from 0 to 100. */
  readonly [name in `percent${1 | 2 | 3 | 4}`]: string;
} & {
  /** Decimal text with one place, from 0 to 500. */
  readonly [name in `hours${1 | 2 | 3 | 4 | 5 | 6}`]: string;
} & {
  /** From 0 to 500. */
  readonly [name in `done${1 | 2 | 3 | 4}`]: number;
} & {
  /** From 1 to 500. */
  readonly [name in `target${1 | 2 | 3 | 4}`]: number;
} & {
  /** From 0 to 50. */
  readonly [name in `cases${1 | 2 | 3}`]: number;
} & {
  /** From 0 to 20. */
  readonly [name in `awards${1 | 2}`]: number;
};

/** A site with its facts, as both sides of the bench receive it. */
export interface BenchSite {
  readonly site: string;
  readonly facts: SiteFacts;
}
