import type { Star } from "../../core/vocabulary.js";
import type { FactValue } from "../../rules/fact-sheet.js";
import type { EventFields } from "./event-fields.js";
import type { TimeLimit } from "./time-limit.js";
import type { Vote } from "./vote.js";

/** Facts by name. */
export interface GivenFacts {
  readonly [fact: string]: FactValue;
}

/** An event of a round. */
export type RoundEvent =
  | EnteredEvent
  | CompletedEvent
  | FailedEvent
  | AnnouncedEvent
  | ObjectedEvent
  | AnsweredEvent
  | DecidedEvent
  | OrderedEvent
  | RectifiedEvent
  | WithdrawnEvent;

/** A site applied. */
export interface EnteredEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "entered";
}

/** A check was completed. */
export interface CompletedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "completed";
  /** Id of the step. */
  readonly step: string;
  /** The facts that it found. */
  readonly facts?: GivenFacts;
}

/** A check ended badly for the site. */
export interface FailedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "failed";
  /** Id of the step. */
  readonly step: string;
  /** Why. */
  readonly reason?: string;
}

/** A notice was put up. */
export interface AnnouncedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "announced";
  /** Id of the step. */
  readonly step: string;
}

/** Somebody objected while a notice was up. */
export interface ObjectedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "objected";
  /** What it is about. */
  readonly reason?: string;
}

/** An objection was answered. */
export interface AnsweredEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "answered";
  /** Id of the event that objected. */
  readonly objection: string;
  /** Whether it was upheld; given where no vote decides. */
  readonly upheld?: boolean;
  /** The vote; given where a vote decides. */
  readonly vote?: Vote;
}

/** The star was decided. */
export interface DecidedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "decided";
  /** Id of the step. */
  readonly step: string;
  /** The star; `null` where none was given. */
  readonly star: Star | null;
  /** Who decided. */
  readonly by?: string;
}

/** Faults were listed, with a deadline to set them right (限期整改). */
export interface OrderedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "ordered";
  /** The faults. */
  readonly findings: readonly string[];
  /** How long there is to set them right. */
  readonly within: TimeLimit;
}

/** The re-check (复查) of ordered rectification. */
export interface RectifiedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "rectified";
  /** Id of the event that ordered it. */
  readonly order: string;
  /** Whether the faults were set right; a site where they were not drops out. */
  readonly passed: boolean;
}

/** A site withdrew. */
export interface WithdrawnEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "withdrawn";
}
