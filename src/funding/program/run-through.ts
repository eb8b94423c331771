import { definitely } from "../../core/definitely.js";
import { moneyOfFen } from "../../core/money.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { FundProgram } from "../model.js";
import type { FundEntry } from "../records.js";
import type { FundBreach, FundStanding } from "./program-standing.js";
import type { Sums } from "./sums.js";
import { addEntry, leftOf, newSums, plusSums, standingOf } from "./sums.js";

/** The money of each source, by id. */
type Accounts = ReadonlyMap<string, Sums>;

/** What came of the days of a program. */
interface RunThrough {
  readonly sources: Accounts;
  /** Fen that lapsed at the end of each year, by year. */
  readonly lapses: ReadonlyMap<string, number>;
  readonly days: readonly FundStanding[];
  readonly overspent: readonly FundBreach[];
}

/** The year of a movement of money. */
export const yearOf = ({ on }: Pick<FundEntry, "on">): string => on.slice(0, 4);

/**
 * Goes through the days: what is left of a year lapses at its end where the program says so.
 *
 * @param entries - The movements of money up to the day, by day.
 */
export function runThrough(
  { sources: printed, unspent }: FundProgram,
  entries: readonly FundEntry[],
  asOf: PlainDate,
): RunThrough {
  const sources = new Map(printed.map(({ id }) => [id, newSums()]));
  const overspent: FundBreach[] = [];
  const days: FundStanding[] = [];
  const lapses = new Map<string, number>();
  const known = new Map<string, number>();
  let year = yearOf(entries[0] ?? { on: asOf });
  const endYear = (next: string): void => {
    if (next !== year && unspent === "lapses") lapses.set(year, lapse(sources));
    year = next;
  };
  for (const [index, entry] of entries.entries()) {
    endYear(yearOf(entry));
    addEntry(definitely(sources.get(entry.source)), entry);
    if (entries[index + 1]?.on === entry.on) continue;
    days.push(standingOf(entry.on, [...sources.values()].reduce(plusSums, newSums())));
    overspent.push(...newlyOverspent(sources, known, entry.on));
  }
  endYear(yearOf({ on: asOf }));
  return { sources, lapses, days: Object.freeze(days), overspent };
}

/** Lets what is left lapse, source by source; returns how much that is. */
function lapse(sources: Accounts): number {
  let lapsed = 0;
  for (const sums of sources.values()) {
    const left = Math.max(leftOf(sums), 0);
    sums.lapsed += left;
    lapsed += left;
  }
  return lapsed;
}

/** Sources of which more is overspent than was known so far. */
function newlyOverspent(
  sources: Accounts,
  known: Map<string, number>,
  on: PlainDate,
): readonly FundBreach[] {
  return [...sources].flatMap(([source, sums]) => {
    const over = Math.max(-leftOf(sums), 0);
    const before = known.get(source) ?? 0;
    known.set(source, over);
    if (over <= before) return [];
    return [Object.freeze({ kind: "overspent", on, source, amount: moneyOfFen(over) } as const)];
  });
}
