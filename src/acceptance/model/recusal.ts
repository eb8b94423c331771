import type { Citation } from "../../core/citation.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { Unknown } from "../../core/unknown.js";
import type { Duration } from "../../rules/model.js";

/** Who steps aside (回避) because of a tie to the site. */
export interface RecusalRule {
  /** The ties that count, each kind once. */
  readonly ties: readonly RecusalTie[];
}

/** A tie that counts, and for how long. */
export interface RecusalTie {
  /** What it is, in a word of the rule's own, such as `employed`. */
  readonly kind: string;
  /** What it is called; told by its word unless given. */
  readonly label?: Label;
  /**
   * How long it counts after its last day, from the day after it through the last day; only while it
   * lasts unless given.
   */
  readonly within?: Duration;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** A member of a body that decides or assesses. */
export interface BodyMember {
  /** The member. */
  readonly member: string;
  /** The ties of the member to the site in question; none unless given. */
  readonly ties?: readonly MemberTie[];
}

/** A tie of a member to the site. */
export interface MemberTie {
  /** What it is, in the word of the rule. */
  readonly kind: string;
  /** Its first day; as long as anybody knows unless given. */
  readonly from?: PlainDate;
  /** Its last day, or unknown; it lasts unless given. */
  readonly until?: PlainDate | Unknown;
}

/** Who steps aside, and who stays. */
export interface Recusals {
  /** Those who stay, by id: the members that a vote counts. */
  readonly members: readonly string[];
  /** Those who step aside, by id. */
  readonly aside: readonly RecusedMember[];
  /** Those of whom it cannot be told, by id; they are in neither of the others. */
  readonly undetermined: readonly RecusedMember[];
}

/** A member who steps aside or may have to, and the tie that holds longest. */
export interface RecusedMember {
  /** The member. */
  readonly member: string;
  /** The kind of the tie. */
  readonly tie: string;
  /** What the rule calls it. */
  readonly label?: Label;
  /** Where the rule is published. */
  readonly citation?: Citation;
  /** The last day on which it counts, or unknown; missing while it lasts. */
  readonly through?: PlainDate | Unknown;
}
