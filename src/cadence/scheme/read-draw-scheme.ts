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
  const { strata, sessions = [], restRounds = 0, coverageRounds } = scheme;
  const faults = [
    ...repeatedIds(strata, "strata"),
    ...repeatedIds(sessions, "sessions"),
    ...sharingFaults(scheme),
  ];
  if (coverageRounds === undefined) return faults;
  return [...faults, ...restFaults(scheme, restRounds, coverageRounds), ...shareFaults(scheme)];
}

/** Apportioned seats are part of some that are shared, and those suffice for the fewest of each. */
function sharingFaults({ strata, sharedSeats }: DrawScheme): readonly CadenceFault[] {
  const sharers = sharersAmong(strata);
  if (sharedSeats === undefined) {
    return sharers.map(({ stratum }) => ({
      code: "cadence/seats-not-shared",
      at: stratum,
      message: "The scheme has no seats to apportion. Add sharedSeats, or give a number of seats.",
    }));
  }
  if (sharers.length === 0) {
    const message = "No stratum shares these seats. Let the seats of some be apportioned.";
    return [{ code: "cadence/seats-not-shared", at: sharedSeats, message }];
  }
  const { seats } = sharedSeats;
  const leasts = sharers.reduce((sum, { least }) => sum + least, 0);
  if (seats.kind === "share" || leasts <= seats.seats) return [];
  const message =
    `Strata are to get ${leasts} seats at least, more than the ${seats.seats} that they share. ` +
    "Share more, or let them have fewer.";
  return [{ code: "cadence/least-beyond-seats", at: sharedSeats, message }];
}

/** The strata whose seats are apportioned, and the fewest of each. */
const sharersAmong = (strata: readonly DrawStratum[]) =>
  strata.flatMap((stratum) => {
    const { seats } = stratum;
    return seats.kind === "apportioned" ? [{ stratum, least: seats.least ?? 0 }] : [];
  });

/** A site that rests as long as the promise lasts could not be visited in time. */
function restFaults(scheme: DrawScheme, rest: number, within: number): readonly CadenceFault[] {
  if (rest < within) return [];
  const message =
    `Sites rest for ${rest} rounds, yet each is promised a visit within ${within}. Let them rest ` +
    "for fewer rounds than the promise lasts.";
  return [{ code: "cadence/rest-breaks-coverage", at: scheme, message }];
}

/** What falls with the list, or grows on another stratum, may leave sites that are due without a seat. */
function shareFaults({ strata, sharedSeats }: DrawScheme): readonly CadenceFault[] {
  const faults = [
    ...strata.filter(({ seats }) => seats.kind === "share"),
    ...sharersAmong(strata).flatMap(({ stratum, least }) => (least === 0 ? [stratum] : [])),
  ].map((stratum) => ({
    code: "cadence/share-breaks-coverage" as const,
    at: stratum,
    message:
      "A share falls when sites leave, so it cannot keep a promise of coverage. Give a number of " +
      "seats, or the fewest that are apportioned.",
  }));
  if (sharedSeats?.seats.kind !== "share") return faults;
  const message =
    "A share of the list may come to fewer seats than strata get at least, so it cannot keep a " +
    "promise of coverage. Share a number of seats.";
  return [...faults, { code: "cadence/share-breaks-coverage", at: sharedSeats, message }];
}
