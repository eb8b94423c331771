import { digestOf } from "../core/digest.js";
import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { AcceptanceErrorCode } from "./errors.js";
import type { ClosedRound, OpenRound } from "./model/closed-round.js";
import { roundLimits } from "./rounds/round-limits.js";
import { sealOf } from "./rounds/seal-of.js";
import { openRoundSchema } from "./schema.js";

/** When a round is closed. */
export interface ClosingOptions {
  /** The day. */
  readonly closedOn: PlainDate;
}

/**
 * Closes a round: keeps what every site came to, with digests of the scheme and of the facts of each
 * site, so that no later correction goes unseen.
 *
 * @param round - The scheme, the version of the code, and the facts and results of the sites.
 * @param options - The day on which it is closed.
 * @returns Plain JSON to be stored; `reviewRound` holds it against a later calculation.
 * @throws {@link core.DomainError} `acceptance/invalid-round` when the round does not fit, or a site
 * occurs twice.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data, or the day does
 * not exist.
 * @example
 * const round = {
 *   round: "2024", scheme: { id: "stars", version: "2024" }, calculation: "wenming 0.1.0",
 *   sites: [{ site: "s1", facts: { events: 12 }, result: { score: "88.5", star: 4 } }],
 * };
 * const closed = closeRound(round, { closedOn: "2024-12-31" });
 * closed.results.s1; // { score: "88.5", star: 4 }
 * closed.digest.length; // 64
 */
export function closeRound(round: OpenRound, options: ClosingOptions): ClosedRound {
  const failure = { code: "acceptance/invalid-round", what: "round" } as const;
  const {
    round: id,
    scheme,
    calculation,
    sites,
  } = parseWith(openRoundSchema, round, failure, roundLimits);
  const { closedOn } = readRecord(options, ["closedOn"], [], "set of closing options");
  refuseUnfit(sites.map(({ site }) => site).sort());
  const sorted = [...sites].sort((a, b) => (a.site < b.site ? -1 : 1));
  const content = {
    format: "wenming/closed-round/1",
    round: id,
    closedOn: checkedDay(closedOn),
    calculation,
    schemeDigest: digestOf(scheme),
    factDigests: Object.freeze(
      Object.fromEntries(sorted.map(({ site, facts }) => [site, digestOf(facts)])),
    ),
    results: Object.freeze(Object.fromEntries(sorted.map(({ site, result }) => [site, result]))),
  } as const;
  return Object.freeze({ ...content, digest: sealOf(content) });
}

/** Refuses ids, in their order, that could not be told apart or be read again. */
function refuseUnfit(ids: readonly string[]): void {
  const twice = ids.find((site, index) => site === ids[index - 1]);
  if (twice !== undefined) throw misfit(twice, "occurs twice. Leave one of each.");
  // What is kept is keyed by site, and no plain data has a key of that name.
  if (ids.includes("__proto__")) throw misfit("__proto__", "cannot be kept. Give it another id.");
}

const misfit = (site: string, what: string): DomainError =>
  new DomainError<AcceptanceErrorCode>(
    "acceptance/invalid-round",
    `The site ${quote(site)} ${what}`,
    { site },
  );
