import { commitmentTo } from "./draw/commitment-to.js";
import { readRound } from "./draw/read-round.js";
import { readyStrata } from "./draw/ready-strata.js";
import type { DrawCommitment } from "./model/draw.js";
import type { DrawRound } from "./model/draw-round.js";
import type { DrawScheme } from "./model/draw-scheme.js";
import { readDrawScheme } from "./scheme/read-draw-scheme.js";

/**
 * Makes what is published before the seed is known: the digest of scheme, list of sites and history.
 *
 * Whoever holds those three can work out the digests again; whoever changes one of them afterwards
 * is found out.
 *
 * @param scheme - The rule of the draw.
 * @param round - The list of sites and the rounds before, each in any order.
 * @returns The commitment, and the digests that it stands for.
 * @throws {@link core.DomainError} the codes of `defineDraw`, when the scheme does not fit.
 * @throws {@link core.DomainError} `cadence/invalid-round` when the round does not fit its schema.
 * @throws {@link core.DomainError} `cadence/duplicate-id` when a site or a past round is there twice.
 * @throws {@link core.DomainError} `cadence/unknown-stratum` when a site is of no stratum.
 * @throws {@link core.DomainError} `cadence/not-yet-round` when a past round is not of the past, or a
 * site comes onto the list later.
 * @throws {@link core.DomainError} `cadence/too-many-tickets` when the weights come to more than 100,000.
 * @throws {@link core.DomainError} `cadence/least-beyond-seats` when strata are to get more seats at
 * least than the list gives them to share.
 * @throws {@link core.DomainError} a `core/` code when something is not plain data.
 * @example
 * const scheme = defineDraw({
 *   kind: "draw", id: "visits", version: "2026",
 *   title: { zh: "不定期暗访", en: "unannounced visits" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" },
 *   strata: [{ id: "station", label: { zh: "实践站", en: "stations" }, seats: { kind: "number", seats: 1 } }],
 * });
 * const sites = [{ id: "east", stratum: "station" }, { id: "west", stratum: "station" }];
 * const { commitment } = commitDraw(scheme, { round: 1, sites });
 * commitDraw(scheme, { round: 1, sites: [...sites].reverse() }).commitment === commitment; // true
 * commitDraw(scheme, { round: 2, sites }).commitment === commitment; // false
 */
export function commitDraw(scheme: DrawScheme, round: DrawRound): DrawCommitment {
  const read = readDrawScheme(scheme);
  const opened = readRound(read, round);
  // What cannot be drawn is not committed to.
  readyStrata(read, opened);
  return commitmentTo(read, opened);
}
