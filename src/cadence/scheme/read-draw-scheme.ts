import { refuse } from "../../core/fault.js";
import { parseWith } from "../../core/parse-with.js";
import { pointersOf } from "../../rules/pointers.js";
import type { CadenceErrorCode } from "../errors.js";
import type { DrawScheme, DrawStratum } from "../model/draw-scheme.js";
import { drawSchemeSchema } from "../schema.js";
import type { CadenceFault } from "./cadence-fault.js";
import { repeatedIds } from "./cadence-fault.js";

/**
 * Copies and checks a draw scheme.
 *
 * @throws {@link DomainError} the codes of `defineDraw`.
 */
export function readDrawScheme(document: unknown): DrawScheme {
  const failure = { code: "cadence/invalid-scheme", what: "draw scheme" } as const;
  const scheme = parseWith<DrawScheme, CadenceErrorCode>(drawSchemeSchema, document, failure);
  refuse(drawFaults(scheme), pointersOf(scheme));
  return scheme;
}

function drawFaults(scheme: DrawScheme): readonly CadenceFault[] {
  const { strata, restRounds = 0, coverageRounds } = scheme;
  const twice = repeatedIds(strata, "strata");
  if (coverageRounds === undefined) return twice;
  return [...twice, ...restFaults(scheme, restRounds, coverageRounds), ...shareFaults(strata)];
}

/** A site that rests as long as the promise lasts could not be visited in time. */
function restFaults(scheme: DrawScheme, rest: number, within: number): readonly CadenceFault[] {
  if (rest < within) return [];
  const message =
    `Sites rest for ${rest} rounds, yet each is promised a visit within ${within}. Let them rest ` +
    "for fewer rounds than the promise lasts.";
  return [{ code: "cadence/rest-breaks-coverage", at: scheme, message }];
}

/** A share falls with the list, and sites that are due may then find no seat. */
function shareFaults(strata: readonly DrawStratum[]): readonly CadenceFault[] {
  return strata
    .filter(({ seats }) => seats.kind === "share")
    .map((stratum) => ({
      code: "cadence/share-breaks-coverage",
      at: stratum,
      message:
        "A share of the list falls when sites leave, so it cannot keep a promise of coverage. " +
        "Give a number of seats.",
    }));
}
