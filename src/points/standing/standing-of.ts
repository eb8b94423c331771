import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { PreparedRules } from "../../rules/prepared-rules.js";
import type { Book } from "../book/book.js";
import { versionOf } from "../book/book.js";
import type { PointsErrorCode } from "../errors.js";
import type { StandingRules } from "../standing-rules.js";

/** The standing rules of the scheme of a book, and what they come down to. */
export interface ReadyStanding {
  readonly rules: StandingRules;
  readonly prepared: PreparedRules;
}

/**
 * Finds the standing rules of a book's scheme.
 *
 * @throws {@link DomainError} `points/invalid-book` when it is no book, and `points/unknown-reference`
 * when its scheme has none.
 */
export function standingOf(book: Book): ReadyStanding {
  const { scheme, lowered } = versionOf(book).ledger.opened;
  if (scheme.standing !== undefined && lowered.standing !== undefined) {
    return { rules: scheme.standing, prepared: lowered.standing };
  }
  throw new DomainError<PointsErrorCode>(
    "points/unknown-reference",
    "The scheme says nothing about tiers, courtesies, rankings or pools. Add them to it.",
  );
}

/**
 * Finds a part of a scheme by its id.
 *
 * @throws {@link DomainError} `points/unknown-reference` when there is none.
 */
export function partOf<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: unknown,
  what: string,
): Part {
  const found = parts.find((part) => part.id === id);
  if (found !== undefined) return found;
  const ids = parts.map((part) => part.id);
  throw new DomainError<PointsErrorCode>(
    "points/unknown-reference",
    `The scheme has no ${what} ${quote(id)}. Correct the id.${suggestionFor(String(id), ids)}`,
  );
}
