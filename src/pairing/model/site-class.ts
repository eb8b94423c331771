import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { RoundingMode } from "../../core/rounding.js";
import type { Unknown } from "../../core/unknown.js";
import type { Star } from "../../core/vocabulary.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Condition } from "../../rules/model.js";
import type { PairingFacts } from "./pairing-round.js";

/** The two ends and what lies between (抓两头、带中间). */
export type SiteClass = "strong" | "middle" | "weak";

/** Classes by stars. */
export interface StarClasses {
  /** Marks classes by stars. */
  readonly kind: "star";
  /** The fewest stars of a strong site. */
  readonly strongFrom: Star;
  /** The most stars of a weak site. */
  readonly weakUpTo: Star;
  /** The class of sites without stars; not known unless given. */
  readonly unrated?: SiteClass;
}

/** Classes by place in the order of scores. */
export interface RankClasses {
  /** Marks classes by place. */
  readonly kind: "rank";
  /** How many sites are strong. */
  readonly strong: number;
  /** How many sites are weak. */
  readonly weak: number;
  /** What becomes of equal scores at a line: all or none of them, or the first by id. */
  readonly ties: "in" | "out" | "by-id";
}

/** Classes by share of the sites in the order of scores. */
export interface QuantileClasses {
  /** Marks classes by share. */
  readonly kind: "quantile";
  /** The share of strong sites, 0 to 1. */
  readonly strong: DecimalString;
  /** The share of weak sites, 0 to 1. */
  readonly weak: DecimalString;
  /** How shares become whole numbers of sites. */
  readonly rounding: RoundingMode;
  /** What becomes of equal scores at a line. */
  readonly ties: "in" | "out" | "by-id";
}

/** Classes by conditions; a site that meets neither is of the middle. */
export interface ConditionClasses {
  /** Marks classes by conditions. */
  readonly kind: "rule";
  /** The facts of a site. */
  readonly facts: FactSheet;
  /** When a site is strong. */
  readonly strong: Condition;
  /** Asked where the site is not strong. */
  readonly weak: Condition;
}

/** How sites are classified. */
export type SiteClassRule = StarClasses | RankClasses | QuantileClasses | ConditionClasses;

/** A site to be classified; what the rule reads must be there or unknown. */
export interface ClassifiedSite {
  /** Id of the site. */
  readonly id: Id;
  /** Its stars; unrated where left out. */
  readonly star?: Star | Unknown;
  /** Its score. */
  readonly score?: DecimalString | Unknown;
  /** Its facts. */
  readonly facts?: PairingFacts;
}

/** The class of a site. */
export interface SiteStanding {
  /** Id of the site. */
  readonly site: Id;
  /** The class; unknown where what decides it is. */
  readonly class: SiteClass | Unknown;
  /** The place in the order of scores, where scores decide; equal scores share the better one. */
  readonly rank?: number;
}
