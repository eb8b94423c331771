import type { Digest } from "../core/digest.js";
import { parseWith } from "../core/parse-with.js";
import { commitmentTo } from "./draw/commitment-to.js";
import { drawStratum } from "./draw/draw-stratum.js";
import { openStratum } from "./draw/open-stratum.js";
import { readRound } from "./draw/read-round.js";
import { readyStrata } from "./draw/ready-strata.js";
import type { CadenceErrorCode } from "./errors.js";
import type { Draw, DrawRefusal, RefusedDraw } from "./model/draw.js";
import type { DrawRound } from "./model/draw-round.js";
import type { DrawScheme } from "./model/draw-scheme.js";
import { drawSeedSchema } from "./schema.js";
import { readDrawScheme } from "./scheme/read-draw-scheme.js";

/** What a draw starts from. */
export interface DrawStart {
  /** The public seed, which nobody could know when the commitment was published. */
  readonly seed: string;
  /** The commitment of `commitDraw`, as it was published. */
  readonly commitment: Digest;
}

/**
 * Draws the sites of a round of unannounced visits, in a way that anyone can repeat.
 *
 * Every site has as many tickets as its risk weight, each the SHA-256 of seed, site and number, and
 * counts the smallest; in each stratum the smallest tickets are drawn. Strata may share seats in
 * proportion to their sites or risk weights. Sites that were visited a short while ago rest. Where
 * coverage is promised, sites whose turn has come are drawn first: the promise holds as long as no
 * stratum has more sites than seats times rounds, and seats do not become fewer; of seats that are
 * apportioned, the fewest count.
 *
 * @param scheme - The rule of the draw.
 * @param round - The list of sites and the rounds before.
 * @param start - The seed, and the commitment that was published before it was known.
 * @returns The draw; or a refusal when the commitment was to something else, or a round of the
 * history used the same seed.
 * @throws {@link core.DomainError} the codes of `commitDraw`.
 * @throws {@link core.DomainError} `cadence/invalid-draw` when seed or commitment do not fit.
 * @example
 * const scheme = defineDraw({
 *   kind: "draw", id: "visits", version: "2026",
 *   title: { zh: "不定期暗访", en: "unannounced visits" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" },
 *   strata: [{ id: "station", label: { zh: "实践站", en: "stations" }, seats: { kind: "number", seats: 1 } }],
 *   coverageRounds: 2,
 * });
 * const sites = [{ id: "east", stratum: "station" }, { id: "west", stratum: "station", weight: 3 }];
 * const { commitment } = commitDraw(scheme, { round: 1, sites });
 * const draw = drawVisits(scheme, { round: 1, sites }, { seed: "2026-11-27 12 25 30", commitment });
 * draw.status === "drawn" && draw.strata[0]?.drawn.map(({ site }) => site); // ["west"]
 * drawVisits(scheme, { round: 2, sites }, { seed: "2026-11-27 12 25 30", commitment }); // {
 * //   status: "refused", reasons: ["not-as-committed"] }
 */
export function drawVisits(
  scheme: DrawScheme,
  round: DrawRound,
  start: DrawStart,
): Draw | RefusedDraw {
  const read = readDrawScheme(scheme);
  const opened = readRound(read, round);
  const failure = { code: "cadence/invalid-draw", what: "start of a draw" } as const;
  const { seed, commitment } = parseWith<DrawStart, CadenceErrorCode>(
    drawSeedSchema,
    start,
    failure,
  );
  const { shared, strata: ready } = readyStrata(read, opened);
  const committed = commitmentTo(read, opened);
  const reasons: readonly DrawRefusal[] = [
    ...(committed.commitment === commitment ? [] : (["not-as-committed"] as const)),
    ...(opened.history.some((past) => past.seed === seed) ? (["seed-used-before"] as const) : []),
  ];
  if (reasons.length > 0) {
    return Object.freeze({ status: "refused", reasons: Object.freeze(reasons) });
  }
  const strata = ready.map((stratum) => drawStratum(openStratum(stratum, seed), opened.round));
  return Object.freeze({
    status: "drawn",
    committed,
    seed,
    ...(shared === undefined ? {} : { shared }),
    strata: Object.freeze(strata),
  });
}
