import type { Citation } from "../../core/citation.js";
import type { Label } from "../../core/text.js";
import type { Duration } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";

/** How long a star holds, and what takes it away (星级管理办法). */
export interface TitleScheme extends Policy {
  /** Tells the kind of policy. */
  readonly kind: "titles";
  /** How long a star holds from the day it is given; for good unless given. */
  readonly valid?: Duration;
  /** How often it is re-checked (复查), counted from the day it is given. */
  readonly recheckEvery?: Duration;
  /** What may be done after a fault. */
  readonly sanctions?: readonly Sanction[];
}

/** What follows from a fault; it takes something away and so names what it rests on. */
export interface Sanction {
  /** Unique among the sanctions. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation: Citation;
  /**
   * What it does to the star: holds it for a time (暂停), takes stars off, or takes it away (摘牌);
   * nothing unless given.
   */
  readonly effect?: SuspendEffect | LowerEffect | RemoveEffect;
  /**
   * How long the site may not be given a star again, from the day of the sanction on; it bars a site
   * that holds none as well, such as one that cheated when it applied.
   */
  readonly bars?: Duration | RoundsBarred;
  /**
   * How long it can be repaired (修复), from the day after the sanction through the last day; not at all
   * unless given.
   */
  readonly repairWithin?: Duration;
}

/** The site takes no part in the rounds to come (取消下一轮评定资格). */
export interface RoundsBarred {
  /** The unit. */
  readonly unit: "rounds";
  /** How many, from 1: as many as begin after the day of the sanction. */
  readonly length: number;
}

/** The star does not count for a time. */
export interface SuspendEffect {
  /** Tells the kind of effect. */
  readonly kind: "suspends";
  /** How long. */
  readonly for: Duration;
}

/** Some stars are taken off. */
export interface LowerEffect {
  /** Tells the kind of effect. */
  readonly kind: "lowers";
  /** How many. */
  readonly by: number;
}

/** The star is taken away. */
export interface RemoveEffect {
  /** Tells the kind of effect. */
  readonly kind: "removes";
}
