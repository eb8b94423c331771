import type { Citation } from "../../core/citation.js";
import type { Label } from "../../core/text.js";
import type { Star } from "../../core/vocabulary.js";
import type { Condition } from "../../rules/model.js";
import type { TimeLimit } from "./time-limit.js";

/** A step of the process. */
export type ProcessStep = CheckStep | NoticeStep | DecisionStep;

/** What all steps carry. */
export interface StepFields {
  /** Unique among the steps. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Whether a site may go on without it; `false` unless given. */
  readonly optional?: boolean;
  /** How long it may take from the end of the step before; days count from the next day on. */
  readonly within?: TimeLimit;
  /** What becomes of a site that is late: it drops out, or the step is marked late. */
  readonly late?: "lapses" | "marked";
}

/** A step that somebody completes: eligibility, pledge, self-assessment, review, visit, plate … */
export interface CheckStep extends StepFields {
  /** Tells the kind of step. */
  readonly kind: "check";
  /** What must hold for it to be complete, on the day of its completion. */
  readonly when?: Condition;
  /** Whose values its facts are; values of different sources are kept apart. */
  readonly values?: ValueSource;
}

/** Whose values of a fact are meant: told by the site, looked at by the township, verified on the spot. */
export type ValueSource = "self-reported" | "reviewed" | "verified";

/** A public notice (公示), over by itself when nobody objects. */
export interface NoticeStep extends StepFields {
  /** Tells the kind of step. */
  readonly kind: "notice";
  /** How long it lasts; the day on which it is put up does not count. */
  readonly lasts: TimeLimit;
}

/** The decision on the star. */
export interface DecisionStep extends StepFields {
  /** Tells the kind of step. */
  readonly kind: "decision";
  /** Who decides which stars; everybody may decide all unless given. */
  readonly authorities?: readonly Authority[];
}

/** Who decides some of the stars. */
export interface Authority {
  /** The body, in a word of the scheme's own, such as `county`. */
  readonly by: string;
  /** The stars that it decides. */
  readonly stars: readonly Star[];
}
