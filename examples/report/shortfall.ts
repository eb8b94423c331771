import type { DecimalString, Label } from "wenming/core";
import { compareDecimals, isUnknown, minus, toDecimal, toDecimalString } from "wenming/core";
import type { ClassRule, SiteScore } from "wenming/evaluation";
import type { Condition } from "wenming/rules";
import type { Entry, Round } from "./round.js";
import { classesOf } from "./round.js";

/** A number of points that a site lacks for a class. */
export interface Lack {
  readonly label: Label;
  readonly reached: DecimalString;
  readonly needed: DecimalString;
  readonly short: DecimalString;
}

/** The next higher class, and what a site lacks for it. */
export interface Shortfall {
  readonly next: ClassRule;
  readonly lacks: readonly Lack[];
}

/** Tells what keeps a site from the class above the one that it reached; nothing for the top. */
export function shortfallOf(round: Round, { score, seat }: Entry): Shortfall | undefined {
  const classes = classesOf(round);
  const reached = classes.findIndex(({ id }) => id === seat.qualifiedFor);
  const next = classes[(reached < 0 ? classes.length : reached) - 1];
  if (next === undefined) return undefined;
  return { next, lacks: lacksOf(round, score, next.when) };
}

/** A site that misses a class by one line alone. */
export interface NearMiss {
  readonly entry: Entry;
  readonly next: ClassRule;
  readonly lack: Lack;
}

/** Finds the site that misses a class by the least. */
export function nearestMiss(round: Round, entries: readonly Entry[]): NearMiss | undefined {
  const misses = entries.flatMap((entry) => {
    const isFree = entry.score.struckVetoes.length === 0 && entry.score.failedGates.length === 0;
    const { next, lacks = [] } = shortfallOf(round, entry) ?? {};
    const [lack, ...others] = lacks;
    if (!isFree || next === undefined || lack === undefined || others.length > 0) return [];
    return [{ entry, next, lack }];
  });
  return misses.sort((one, other) =>
    compareDecimals(toDecimal(one.lack.short), toDecimal(other.lack.short)),
  )[0];
}

/** The lines of a condition that a score does not reach: those of the form "at least so many points". */
function lacksOf(round: Round, score: SiteScore, when: Condition): readonly Lack[] {
  if (when.kind === "all") return when.of.flatMap((part) => lacksOf(round, score, part));
  if (when.kind !== "compare" || when.is !== "at-least") return [];
  const { left, right } = when;
  if (left.kind !== "figure" || right.kind !== "constant") return [];
  const reached = pointsOf(score, left.figure);
  if (reached === undefined) return [];
  const short = minus(toDecimal(right.value), toDecimal(reached));
  if (compareDecimals(short, toDecimal("0")) <= 0) return [];
  const label = labelOf(round, left.figure);
  return [{ label, reached, needed: right.value, short: toDecimalString(short) }];
}

/** The points that a condition asks for of a dimension or of the total. */
export function floorIn(when: Condition, figure: string): DecimalString | undefined {
  const parts = when.kind === "all" ? when.of : [when];
  const floors = parts.flatMap((part) => {
    if (part.kind !== "compare" || part.right.kind !== "constant") return [];
    const { left, right } = part;
    return left.kind === "figure" && left.figure === figure ? [right.value] : [];
  });
  return floors[0];
}

function pointsOf(score: SiteScore, figure: string): DecimalString | undefined {
  const dimension = score.dimensions.find(({ id }) => id === figure);
  const points = figure === "total" ? score.total : dimension?.score;
  return points === undefined || isUnknown(points) ? undefined : points;
}

function labelOf({ scheme }: Round, figure: string): Label {
  const dimension = scheme.dimensions.find(({ id }) => id === figure);
  return dimension?.label ?? { zh: "总分", en: "Total" };
}
