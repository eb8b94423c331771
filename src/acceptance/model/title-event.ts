import type { Star } from "../../core/vocabulary.js";
import type { EventFields } from "./event-fields.js";

/** An event in the life of a star. */
export type TitleEvent = AwardedEvent | RecheckedEvent | SanctionedEvent | RepairedEvent;

/** A star was given: the first, a higher one, or the same again. */
export interface AwardedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "awarded";
  /** The star. */
  readonly star: Star;
}

/** A star was re-checked; one that fails is taken away. */
export interface RecheckedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "rechecked";
  /** Whether the site still deserves it. */
  readonly passed: boolean;
}

/** A fault was sanctioned. */
export interface SanctionedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "sanctioned";
  /** Id of the sanction. */
  readonly sanction: string;
}

/** A sanctioned fault was repaired: what the sanction took comes back from that day on. */
export interface RepairedEvent extends EventFields {
  /** Tells the kind of event. */
  readonly kind: "repaired";
  /** Id of the event that sanctioned it. */
  readonly of: string;
}
