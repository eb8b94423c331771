import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { checkedContext } from "../../rules/rule-context.js";
import type { PairingErrorCode } from "../errors.js";
import type { PairOf } from "../model/pairing-round.js";
import type { ReadPairing } from "../scheme/read-pairing.js";
import { readPairing } from "../scheme/read-pairing.js";
import type { ReadRound } from "./read-round.js";
import { readRound } from "./read-round.js";
import type { SolvedRound } from "./solve-round.js";
import { countForced, refuseOverfull, solveRound } from "./solve-round.js";
import type { Weights } from "./weigh-pairs.js";
import { weighPairs } from "./weigh-pairs.js";

/** A round that has been weighed and solved. */
export interface OpenRound {
  readonly read: ReadPairing;
  readonly ready: ReadRound;
  readonly weights: Weights;
  readonly forced: ReadonlySet<number>;
  readonly solved: SolvedRound;
  readonly context: RuleContext;
}

/**
 * Reads a scheme and a round, weighs all pairs and finds the best of them.
 *
 * @throws {@link DomainError} the codes of `proposePairs`.
 */
export function openRound(scheme: unknown, round: unknown, options: unknown): OpenRound {
  const read = readPairing(scheme);
  const context = checkedContext(options);
  const ready = readRound(read.scheme, round);
  const weights = weighPairs(read, ready, context);
  const pairs = ready.round.forced ?? [];
  for (const pair of pairs) refuseBarred(pair, weights, ready.cellOf(pair));
  const forced = new Set(pairs.map(ready.cellOf));
  const taken = countForced(ready, forced);
  refuseOverfull(ready.givers, taken.givers, "giver");
  refuseOverfull(ready.sites, taken.sites, "site");
  return { read, ready, weights, forced, solved: solveRound(ready, weights, forced), context };
}

function refuseBarred({ giver, site }: PairOf, { bars }: Weights, cell: number): void {
  const bar = bars[cell]?.[0];
  if (bar === undefined) return;
  const by = bar.kind === "ban" ? `the ban ${quote(bar.id)}` : `its ${bar.kind}`;
  throw new DomainError<PairingErrorCode>(
    "pairing/conflict",
    `The pair of ${quote(giver)} and ${quote(site)} is forced, but barred by ${by}. Decide.`,
    { giver, site, bar: bar.kind },
  );
}
