import { digestOf } from "../../core/digest.js";
import type { DrawCommitment } from "../model/draw.js";
import type { DrawScheme } from "../model/draw-scheme.js";
import type { OpenRound } from "./read-round.js";

/** The digests of all that a draw reads but its seed; the round has been read already. */
export function commitmentTo(
  scheme: DrawScheme,
  { round, sites, history, during }: OpenRound,
): DrawCommitment {
  const digests = {
    round,
    scheme: digestOf(scheme),
    sites: digestOf(sites),
    history: digestOf(history),
    ...(during === undefined ? {} : { during }),
  };
  return Object.freeze({ commitment: digestOf(digests), ...digests });
}
