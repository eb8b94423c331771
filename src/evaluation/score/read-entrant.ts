import { DomainError } from "../../core/error.js";
import { idLimit, isId } from "../../core/id.js";
import { quote } from "../../core/quote.js";
import type { EvaluationErrorCode } from "../errors.js";
import type { Entrant } from "../model.js";

/**
 * Reads the site and the facts of an entrant, each exactly once.
 *
 * The facts are handed on unread: the rules check them. An error is returned, not thrown: there may
 * be very many entrants.
 *
 * @returns The entrant, or `evaluation/invalid-entrant` when it is no such record.
 */
export function readEntrant(entrant: unknown): Entrant | DomainError {
  try {
    if (typeof entrant === "object" && entrant !== null && hasFields(entrant)) {
      const { site, facts } = entrant;
      if (isId(site)) return { site, facts };
      return invalidEntrant(`Its site is ${quote(site)}. Use an id of 1 to ${idLimit} characters.`);
    }
  } catch (cause) {
    return invalidEntrant("It cannot be read. Hand over plain data.", cause);
  }
  return invalidEntrant(
    `It is ${quote(entrant)}. Give the fields "site" and "facts", and no others.`,
  );
}

function hasFields(
  entrant: object,
): entrant is { readonly site: unknown; readonly facts: unknown } {
  let fields = 0;
  for (const name in entrant) {
    if (!((name === "site" || name === "facts") && Object.hasOwn(entrant, name))) return false;
    fields += 1;
  }
  return fields === 2 && Object.getOwnPropertySymbols(entrant).length === 0;
}

/** Says that an entrant is not one. */
export function invalidEntrant(why: string, cause?: unknown): DomainError {
  return new DomainError<EvaluationErrorCode>(
    "evaluation/invalid-entrant",
    `The entrant cannot be scored. ${why}`,
    {},
    { cause },
  );
}
