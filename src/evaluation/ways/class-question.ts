import type { Id } from "../../core/id.js";
import type { SiteScore } from "../model.js";

/** Facts by name, before the rules check them. */
export type GivenFacts = Readonly<Record<string, unknown>>;

/** Something that a site could do: the facts as they would be then. */
export interface PossibleChange<Facts = unknown> {
  /** Unique among the changes. */
  readonly id: Id;
  /** The facts that it sets, by name; no other change sets one of them. */
  readonly facts: Partial<Facts>;
}

/** Which class is to be reached, and by what. */
export interface ClassQuestion<Facts = unknown> {
  /** Id of the class; a higher one will do as well. */
  readonly class: Id;
  /** What the site could do, at most ten things. */
  readonly changes: readonly PossibleChange<Facts>[];
}

/** Changes by which a site reaches a class. */
export interface WayToClass {
  /** Ids of the changes, in their order; none where the site has the class already. */
  readonly changes: readonly Id[];
  /** The score that the site would have. */
  readonly score: SiteScore;
}
