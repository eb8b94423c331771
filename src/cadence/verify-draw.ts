import type { JsonValue } from "../core/json-value.js";
import { parseWith } from "../core/parse-with.js";
import { firstDifference } from "./draw/first-difference.js";
import { drawVisits } from "./draw-visits.js";
import type { CadenceErrorCode } from "./errors.js";
import type { Draw } from "./model/draw.js";
import type { DrawRound } from "./model/draw-round.js";
import type { DrawScheme } from "./model/draw-scheme.js";
import type { DrawVerification } from "./model/draw-verification.js";
import { drawSchema } from "./schema.js";

/**
 * Runs a published draw again and tells whether it comes out the same.
 *
 * @param scheme - The rule of the draw, as published.
 * @param round - The list of sites and the rounds before, as published, in any order.
 * @param published - The draw, as published.
 * @returns `verified`; or the first place where the draw differs from what comes out; or the refusal,
 * when such a draw ought not to have taken place.
 * @throws {@link core.DomainError} the codes of `commitDraw`.
 * @throws {@link core.DomainError} `cadence/invalid-draw` when what was published is no draw.
 * @example
 * const scheme = defineDraw({
 *   kind: "draw", id: "visits", version: "2026",
 *   title: { zh: "不定期暗访", en: "unannounced visits" }, issuer: "county office", region: "county",
 *   effective: { from: "2026-01-01" }, citation: { document: "Notice 3" },
 *   strata: [{ id: "station", label: { zh: "实践站", en: "stations" }, seats: { kind: "number", seats: 1 } }],
 * });
 * const round = { round: 1, sites: [{ id: "east", stratum: "station" }, { id: "west", stratum: "station" }] };
 * const { commitment } = commitDraw(scheme, round);
 * const draw = drawVisits(scheme, round, { seed: "2026-11-27 12 25 30", commitment });
 * draw.status === "drawn" && verifyDraw(scheme, round, draw); // { status: "verified" }
 * const seed = "2026-11-28 01 02 03";
 * draw.status === "drawn" && verifyDraw(scheme, round, { ...draw, seed }).status; // "differs"
 */
export function verifyDraw(
  scheme: DrawScheme,
  round: DrawRound,
  published: Draw,
): DrawVerification {
  const failure = { code: "cadence/invalid-draw", what: "published draw" } as const;
  const read = parseWith<Draw, CadenceErrorCode>(drawSchema, published, failure);
  const { seed, committed } = read;
  const again = drawVisits(scheme, round, { seed, commitment: committed.commitment });
  if (again.status === "refused") return again;
  // Both are plain data: the one is worked out from it, the other has been copied into it.
  const difference = firstDifference(again as unknown as JsonValue, read as unknown as JsonValue);
  return Object.freeze(
    difference === undefined ? { status: "verified" } : { status: "differs", ...difference },
  );
}
