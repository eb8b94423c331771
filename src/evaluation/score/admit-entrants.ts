import { DomainError } from "../../core/error.js";
import { readList } from "../../core/list.js";
import { quote } from "../../core/quote.js";
import type { EvaluationErrorCode } from "../errors.js";
import { readEntrant } from "./read-entrant.js";

/** An entrant that cannot be scored, and why. */
export interface ScoringFailure {
  /** Place of the entrant in the list. */
  readonly index: number;
  /** The site, as far as it can be read. */
  readonly site?: string;
  /** Why it cannot be scored. */
  readonly error: DomainError;
}

/** Entrants that can be asked for their facts, as columns: one row of all of them is one entrant. */
export interface Admitted {
  /** Places in the caller's list. */
  readonly indexes: readonly number[];
  readonly sites: readonly string[];
  /** The facts of each, unread. */
  readonly facts: readonly unknown[];
}

/** Entrants sorted into those whose facts can be asked and those that cannot be scored. */
export interface Admission {
  readonly admitted: Admitted;
  readonly failures: readonly ScoringFailure[];
}

/** Reads a list of entrants; of two with the same site the later one is refused. */
export function admitEntrants(entrants: readonly unknown[]): Admission {
  const known = new Set<string>();
  const failures: ScoringFailure[] = [];
  const list = readList(entrants);
  const [indexes, sites, facts] = [room<number>(list), room<string>(list), room<unknown>(list)];
  for (let index = 0; index < list.length; index += 1) {
    const read = readEntrant(list[index]);
    const place = known.size;
    if (!("site" in read)) {
      failures.push({ index, error: read });
    } else if (known.add(read.site).size === place) {
      failures.push({ index, site: read.site, error: duplicateSite(read.site) });
    } else {
      indexes[place] = index;
      sites[place] = read.site;
      facts[place] = read.facts;
    }
  }
  for (const column of [indexes, sites, facts]) column.length = known.size;
  return { admitted: { indexes, sites, facts }, failures };
}

/** Room for one value of each entrant: a column that grows is copied again and again. */
function room<Value>({ length }: readonly unknown[]): Value[] {
  return new Array<Value>(length);
}

function duplicateSite(site: string): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/duplicate-site",
    `The site ${quote(site)} is in the list already. Give each site one set of facts.`,
    { site },
  );
}
