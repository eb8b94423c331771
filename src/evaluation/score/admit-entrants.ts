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
  const admitted = { indexes: [] as number[], sites: [] as string[], facts: [] as unknown[] };
  const failures: ScoringFailure[] = [];
  const list = readList(entrants);
  for (let index = 0; index < list.length; index += 1) {
    const entrant = list[index];
    const read = readEntrant(entrant);
    if (!("site" in read)) {
      failures.push({ index, error: read });
      continue;
    }
    const { site, facts } = read;
    const before = known.size;
    if (known.add(site).size === before) {
      failures.push({ index, site, error: duplicateSite(site) });
      continue;
    }
    admitted.indexes.push(index);
    admitted.sites.push(site);
    admitted.facts.push(facts);
  }
  return { admitted, failures };
}

function duplicateSite(site: string): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/duplicate-site",
    `The site ${quote(site)} is in the list already. Give each site one set of facts.`,
    { site },
  );
}
