import type { DecimalString } from "../../core/decimal-text.js";
import { definitely } from "../../core/definitely.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { claimId, standingId } from "../lower/figure-ids.js";
import type { Classification, Standing } from "../model.js";
import type { BlockReading } from "./read-numbers.js";
import { readNumbers, shareByValue } from "./read-numbers.js";
import { readTruths } from "./read-truths.js";

/**
 * Reads the class that the score of a site gives it.
 *
 * @param classification - The classes.
 * @param total - Reads the total, whose reason to be unknown stands for that of the class.
 */
export function readClass(
  classification: Classification,
  total: BlockReading<DecimalString | Unknown>,
): BlockReading<Standing> {
  const standings = standingsOf(classification);
  const chosen = shareByValue(standingId, (value) =>
    isUnknown(value) ? undefined : standings.get(value),
  );
  const doubt = readDoubt(classification, total);
  return (block) => {
    const chosenAt = chosen(block);
    const doubtAt = doubt(block);
    return (row) => chosenAt(row) ?? doubtAt(row);
  };
}

/** Reads why the class of a site cannot be told, and which classes claim it. */
function readDoubt(
  { classes }: Classification,
  total: BlockReading<DecimalString | Unknown>,
): BlockReading<Standing> {
  const reason = readNumbers(standingId);
  const claims = classes.map(({ id }) => ({ id, claim: readTruths(claimId(id)) }));
  return (block) => {
    const totalAt = total(block);
    const reasonAt = reason(block);
    const openClaims = claims.map(({ id, claim }) => ({ id, claimAt: claim(block) }));
    return (row) => {
      const claiming = openClaims.filter(({ claimAt }) => claimAt(row) === true);
      return {
        status: "undetermined",
        reason: firstUnknown(totalAt(row), reasonAt(row)),
        claimedBy: claiming.map(({ id }) => id),
      };
    };
  };
}

/** The first of several numbers that is unknown; the last one is. */
function firstUnknown(...numbers: readonly (DecimalString | Unknown)[]): Unknown {
  return definitely(numbers.find(isUnknown), "the class that is unknown");
}

/** Where a site stands, by the number of its class as text. */
function standingsOf({ classes, otherwise }: Classification): ReadonlyMap<DecimalString, Standing> {
  const rated = classes.map(
    ({ id, star }): Standing =>
      Object.freeze({ status: "rated", class: id, ...(star === undefined ? {} : { star }) }),
  );
  const unrated: readonly Standing[] =
    otherwise === undefined ? [] : [Object.freeze({ status: "unrated", class: otherwise.id })];
  return new Map([...rated, ...unrated].map((standing, index) => [`${index}`, standing]));
}
