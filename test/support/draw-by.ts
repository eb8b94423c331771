import { commitDraw } from "../../src/cadence/commit-draw.js";
import { drawVisits } from "../../src/cadence/draw-visits.js";
import type { Draw } from "../../src/cadence/model/draw.js";
import type { DrawRound } from "../../src/cadence/model/draw-round.js";
import type { DrawScheme } from "../../src/cadence/model/draw-scheme.js";

/** Commits and draws at once; throws where the draw is refused. */
export function drawBy(scheme: DrawScheme, round: DrawRound, seed: string): Draw {
  const { commitment } = commitDraw(scheme, round);
  const draw = drawVisits(scheme, round, { seed, commitment });
  if (draw.status === "drawn") return draw;
  throw new Error(`refused: ${draw.reasons.join(", ")}`);
}

/** Ids of the sites drawn, in the order of the draw. */
export const drawnBy = (scheme: DrawScheme, round: DrawRound, seed: string): readonly string[] =>
  drawBy(scheme, round, seed).strata.flatMap(({ drawn }) => drawn.map(({ site }) => site));
