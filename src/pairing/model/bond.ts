import type { Id } from "../../core/id.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { PairOf } from "./pairing-round.js";

/** A dated bond between a giver and a site. */
export interface Bond extends PairOf {
  /** Id of the bond. */
  readonly id: Id;
  /** The first day, and the day after its term. */
  readonly period: Period;
  /** The day on which it became known. */
  readonly recordedOn?: PlainDate;
}

/** A change of office: whoever succeeds takes over every bond of the predecessor. */
export interface Succession {
  /** Id of the succession. */
  readonly id: Id;
  /** Who leaves the office. */
  readonly from: Id;
  /** Who succeeds; left out while nobody does. */
  readonly to?: Id;
  /** The first day of the successor. */
  readonly on: PlainDate;
  /** The day on which it became known. */
  readonly recordedOn?: PlainDate;
}

/** The early end of a bond. */
export interface Release {
  /** Id of the release. */
  readonly id: Id;
  /** Id of the bond. */
  readonly bond: Id;
  /** The first day without the bond. */
  readonly on: PlainDate;
  /** Why, such as `uplifted` or `title-lost`. */
  readonly reason: Id;
  /** The day on which it became known. */
  readonly recordedOn?: PlainDate;
}

/** Bonds, and what became of them. */
export interface BondRecord {
  /** The bonds. */
  readonly bonds: readonly Bond[];
  /** The changes of office. */
  readonly successions?: readonly Succession[];
  /** The early ends. */
  readonly releases?: readonly Release[];
}

/** A bond in force on a day. */
export interface StandingBond {
  /** Id of the bond. */
  readonly bond: Id;
  /** Id of the site. */
  readonly site: Id;
  /** `vacant` where the office has nobody in it. */
  readonly status: "held" | "vacant";
  /** Who holds it, or held it last. */
  readonly giver: Id;
  /** Since when it is held so, or vacant. */
  readonly since: PlainDate;
  /** The successions that led there. */
  readonly through: readonly Id[];
  /** The day after its term. */
  readonly until?: PlainDate;
}
