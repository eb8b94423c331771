import type { Citation } from "../../core/citation.js";
import type { Id } from "../../core/id.js";
import type { CalendarUnit } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import type { Condition, Figure } from "../../rules/model.js";
import type { Policy } from "../../rules/policy.js";

/** A contact owed to people cared for, so many times in each period. */
export interface CareDuty {
  /** Id of the duty. */
  readonly id: Id;
  /** Its name. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** The kind of contact, such as `kin-link` (亲情连线) or `home-visit` (上门服务). */
  readonly contact: Id;
  /** To whom it is owed; to everyone unless given. */
  readonly when?: Condition;
  /** How many times. */
  readonly times: number;
  /** In each of which periods. */
  readonly every: CalendarUnit;
}

/** The rules about contact with the old and the young (一老一小). */
export interface CareScheme extends Policy {
  /** Marks rules of care. */
  readonly kind: "care";
  /** What must be known about a person. */
  readonly facts: FactSheet;
  /** Figures that rules share. */
  readonly figures?: readonly Figure[];
  /** The contacts owed. */
  readonly duties: readonly CareDuty[];
}
