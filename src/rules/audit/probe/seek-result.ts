import { compareDecimals } from "../../../core/arithmetic.js";
import type { Decimal } from "../../../core/decimal.js";
import { toDecimal } from "../../../core/decimal.js";
import { definitely } from "../../../core/definitely.js";
import type { ExampleResult } from "../finding.js";
import type { Assignment, Tried } from "./assignments.js";
import { assignmentsOf } from "./assignments.js";
import type { Prober } from "./prober.js";
import { mostProbes, withFact } from "./prober.js";

/** Facts of a probe and what a rule came to with them. */
export interface Probed {
  readonly facts: Assignment;
  readonly result: ExampleResult;
}

/** What is sought: a result, by its order and by when it is enough. */
export interface Sought {
  /** Whether a number comes nearer to what is sought than the nearest so far. */
  readonly isNearer: (value: Decimal, nearest: Decimal) => boolean;
  /** Whether a result is what was sought. */
  readonly isEnough: (result: ExampleResult) => boolean;
}

/** Seeks the greatest number, or one that is enough. */
export function greatest(isEnough: (result: ExampleResult) => boolean): Sought {
  return { isNearer: (value, nearest) => compareDecimals(value, nearest) > 0, isEnough };
}

/** Seeks the least number, or one that is enough. */
export function least(isEnough: (result: ExampleResult) => boolean): Sought {
  return { isNearer: (value, nearest) => compareDecimals(value, nearest) < 0, isEnough };
}

/**
 * Seeks facts for which a rule comes to a result.
 *
 * Where there are few combinations of critical values all are tried; otherwise the search begins at
 * several of them and improves one fact after the other. It takes at most 2,000 probes, and what it
 * does not find may still be there.
 *
 * @param prober - The probes.
 * @param figure - Id of the figure whose facts are varied.
 * @param sought - What is sought.
 * @param read - What is read of the rules with the facts; the figure itself unless given.
 * @returns The first that is enough, else the nearest number, else nothing.
 */
export function seekResult(
  prober: Prober,
  figure: string,
  sought: Sought,
  read: (facts: Assignment) => ExampleResult | undefined = (facts) =>
    prober.resultOf(figure, facts),
): Probed | undefined {
  const tried = prober.triedFor(figure);
  const search: Search = { prober, sought, read, probes: 0, nearest: undefined };
  if (!(isOver(search) || assignmentsOf(tried).some((start) => probe(search, start)))) {
    improve(search, tried);
  }
  return search.nearest;
}

/** Sets one fact after the other to its best value, twice over. */
function improve(search: Search, tried: ReadonlyMap<string, Tried>): void {
  const facts = [...tried, ...tried].filter(() => search.nearest !== undefined);
  for (const [fact, { values }] of facts) {
    for (const value of isOver(search) ? [] : values) {
      const { facts: from } = definitely(search.nearest, "the first probes");
      if (probe(search, withFact(from, fact, value))) return;
    }
  }
}

interface Search {
  readonly prober: Prober;
  readonly sought: Sought;
  readonly read: (facts: Assignment) => ExampleResult | undefined;
  probes: number;
  nearest: Probed | undefined;
}

/** Whether no more probes may be made. */
function isOver({ prober, probes }: Search): boolean {
  return probes >= mostProbes || prober.isExhausted();
}

/** Makes one probe; whether it is enough. */
function probe(search: Search, facts: Assignment): boolean {
  search.probes += 1;
  const result = search.read(facts);
  if (result === undefined) return false;
  const isEnough = search.sought.isEnough(result);
  if (isEnough || isNearer(search, result)) search.nearest = { facts, result };
  return isEnough;
}

function isNearer({ sought, nearest }: Search, result: ExampleResult): boolean {
  if (typeof result !== "string") return false;
  if (nearest === undefined || typeof nearest.result !== "string") return true;
  return sought.isNearer(toDecimal(result), toDecimal(nearest.result));
}
