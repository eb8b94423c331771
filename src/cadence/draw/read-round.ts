import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { CadenceErrorCode } from "../errors.js";
import type { DrawRound, DrawSite, PastRound } from "../model/draw-round.js";
import type { DrawScheme } from "../model/draw-scheme.js";
import { drawRoundSchema, mostTickets } from "../schema.js";
import { refuseStray, refuseTwice } from "../scheme/cadence-fault.js";

/** A round with its lists in order; it may have no days. */
export type OpenRound = Required<Omit<DrawRound, "during">> & Pick<DrawRound, "during">;

/**
 * Copies and checks a round, and puts its lists in the one order in which they are digested.
 *
 * @throws {@link DomainError} the codes of `commitDraw`.
 */
export function readRound(scheme: DrawScheme, document: unknown): OpenRound {
  const failure = { code: "cadence/invalid-round", what: "round of a draw" } as const;
  const read = parseWith<DrawRound, CadenceErrorCode>(drawRoundSchema, document, failure);
  const { round, sites, history = [], during } = read;
  checkSites(scheme, round, sites);
  checkHistory(round, history);
  return {
    round,
    sites: [...sites].sort(byId),
    history: history
      .map((past) => ({ ...past, visited: [...past.visited].sort() }))
      .sort((one, other) => one.round - other.round),
    ...(during === undefined ? {} : { during }),
  };
}

// Ids of a checked list differ, so no two are equal.
const byId = (one: DrawSite, other: DrawSite): number => (one.id < other.id ? -1 : 1);

function checkSites({ strata }: DrawScheme, round: number, sites: readonly DrawSite[]): void {
  const known = new Set(strata.map(({ id }) => id));
  let tickets = 0;
  refuseTwice(
    sites.map(({ id }) => id),
    "site",
  );
  for (const { id, stratum, since = 1, weight = 1 } of sites) {
    refuseStray("cadence/unknown-stratum", "stratum", stratum, known);
    if (since > round) throw notYet(`The site ${quote(id)} comes onto the list in`, since, round);
    tickets += weight;
  }
  if (tickets <= mostTickets) return;
  throw new DomainError<CadenceErrorCode>(
    "cadence/too-many-tickets",
    `The sites have ${tickets} tickets in all, more than ${mostTickets}. Use smaller weights in the ` +
      "same ratio, or draw in parts.",
    { tickets, limit: mostTickets },
  );
}

function checkHistory(round: number, history: readonly PastRound[]): void {
  refuseTwice(
    history.map((past) => past.round),
    "past round",
  );
  for (const past of history) {
    refuseTwice(past.visited, `site visited in round ${past.round}`);
    if (past.round >= round) throw notYet("The history holds", past.round, round - 1);
  }
}

function notYet(what: string, round: number, latest: number): DomainError {
  return new DomainError<CadenceErrorCode>(
    "cadence/not-yet-round",
    `${what} round ${round}, later than ${latest}. Correct one of the numbers.`,
    { round, latest },
  );
}
