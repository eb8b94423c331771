import type { DecimalString } from "../../core/decimal-text.js";
import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";

/** The record of one volunteer's service (志愿服务记录), with the blocks that the national measure asks for. */
export interface ServiceRecord {
  /** Who served; the number is never that of an identity document. */
  readonly volunteer: {
    /** The volunteer number. */
    readonly number: Id;
    /** The name. */
    readonly name?: string;
    /** The sex. */
    readonly sex?: "male" | "female";
    /** The kind of identity document, never its number. */
    readonly documentKind?: string;
    /** How to reach them. */
    readonly contact?: string;
  };
  /** What was served. */
  readonly services: readonly ServiceEntry[];
  /** Trainings; an empty list says that there were none. */
  readonly trainings?: readonly DatedNote[];
  /** Commendations and awards. */
  readonly commendations?: readonly DatedNote[];
  /** Evaluations and complaints upheld. */
  readonly evaluations?: readonly DatedNote[];
  /** The organization that keeps the record. */
  readonly recorder?: {
    /** The name. */
    readonly name: string;
    /** The unified social credit code (统一社会信用代码). */
    readonly creditCode?: string;
    /** The person in charge. */
    readonly inCharge?: string;
    /** The handler. */
    readonly handler?: string;
    /** How to reach them. */
    readonly contact?: string;
  };
}

/** One service of a record. */
export interface ServiceEntry {
  /** The activity. */
  readonly activity: Id;
  /** What was done. */
  readonly content?: string;
  /** The day. */
  readonly on: PlainDate;
  /** Hours actually served, without travel, meals and rest. */
  readonly hours: DecimalString;
  /** Where. */
  readonly place?: string;
  /** For whom; an opaque id. */
  readonly client?: Id;
  /** Who led the activity. */
  readonly leader?: Id;
  /** Who entered it. */
  readonly recorder?: Id;
}

/** Something that happened on a day. */
export interface DatedNote {
  /** The day. */
  readonly on: PlainDate;
  /** What. */
  readonly text: string;
}
