import type { RoundResult } from "./closed-round.js";

/** What is otherwise than it was closed. */
export interface RoundReview {
  /** Whether the closed round is what its digest says. */
  readonly intact: boolean;
  /** Whether the scheme, or the version of the code, is another one. */
  readonly changed: readonly ("scheme" | "calculation")[];
  /** The sites whose facts or results are others, by id. */
  readonly sites: readonly ReviewedSite[];
}

/** A site that is otherwise than it was closed. */
export interface ReviewedSite {
  /** The site. */
  readonly site: string;
  /** Whether it came into the round or left it; missing where it was there both times. */
  readonly presence?: "added" | "removed";
  /** Whether its facts are others. */
  readonly factsChanged: boolean;
  /** The fields of its result that are others. */
  readonly fields: readonly ReviewedField[];
}

/** A field that is otherwise than it was closed. */
export interface ReviewedField {
  /** The field. */
  readonly field: string;
  /** What was closed; missing where it was not there. */
  readonly closed?: RoundResult[string];
  /** What it would be now; missing where it is not there any more. */
  readonly now?: RoundResult[string];
}
