import type { Citation } from "../../core/citation.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";

/** What follows from marks of one kind several times running (连续). */
export interface StreakRule {
  /** Unique among the streak rules. */
  readonly id: string;
  /** What follows, such as an interview (约谈). */
  readonly label: Label;
  /** Where it is published; what takes something from people owes this. */
  readonly citation: Citation;
  /** Marks that count. */
  readonly counts: readonly string[];
  /** Marks that break a streak. */
  readonly breaks: readonly string[];
  /** Marks that neither count nor break, such as a month without visit. */
  readonly neither?: readonly string[];
  /** How many running are needed. */
  readonly running: number;
  /** Whether it follows with each further mark, once per streak, or with each full run. */
  readonly repeats: "every-time" | "once" | "every-full-run";
}

/** A mark that someone was given, such as a card. */
export interface Mark {
  /** The day on which it was given. */
  readonly on: PlainDate;
  /** What was given, such as `red`. */
  readonly mark: string;
}

/** The marks of one subject, and the rule that they are held against. */
export interface MarkSeries {
  /** Id of the streak rule. */
  readonly rule: string;
  /** The marks; those of one day are in the order in which they were given. */
  readonly marks: readonly Mark[];
}

/** What follows from a streak. */
export interface StreakEnd {
  /** Id of the streak rule. */
  readonly rule: string;
  /** The day of the mark that completed the streak. */
  readonly on: PlainDate;
  /** Its place in the list of marks by day, counted from 1. */
  readonly place: number;
  /** The places of the marks that it follows from. */
  readonly because: readonly number[];
  /** Why. */
  readonly reason: Label;
}
