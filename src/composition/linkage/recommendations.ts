import type { Citation } from "../../core/citation.js";
import type { DecimalString } from "../../core/decimal-text.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { Label } from "../../core/text.js";
import type { TracedScheme, TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";

/** Someone or something that may be honored, and the facts that the scheme asks for. */
export interface Candidate<Facts = unknown> {
  /** Its id. */
  readonly unit: string;
  /** The facts. */
  readonly facts: Facts;
}

/**
 * What is decided about a candidate and an honor.
 *
 * - `recommended`: every requirement holds, no bar stands, and there is a seat
 * - `barred`: a bar stands, whatever else holds
 * - `not-eligible`: a requirement does not hold
 * - `no-seat`: candidates of higher rank have the seats
 * - `tie-unresolved`: candidates of equal rank contend for fewer seats, and no rule decides
 * - `undetermined`: something that decides is unknown
 */
export type HonorOutcome =
  | "recommended"
  | "barred"
  | "not-eligible"
  | "no-seat"
  | "tie-unresolved"
  | "undetermined";

/** A requirement or a bar, and whether it holds for a candidate. */
export interface HonorReason {
  /** Which of the two it is. */
  readonly kind: "requirement" | "bar";
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** What entitles the issuer to take something. */
  readonly legalBasis?: Citation;
  /** Whether the requirement is met or the bar stands, or why that is not known. */
  readonly holds: boolean | Unknown;
  /** Why it holds or not, when asked for. */
  readonly trace?: TraceEntry;
}

/** One honor of one candidate. */
export interface HonorStanding {
  /** Id of the honor. */
  readonly honor: string;
  /** What is decided. */
  readonly outcome: HonorOutcome;
  /** The number by which seats are filled, where the honor has one. */
  readonly rank?: DecimalString | Unknown;
  /** Why that number is what it is, when asked for. */
  readonly rankTrace?: TraceEntry;
  /** The requirements, then the bars, in the order of the scheme. */
  readonly reasons: readonly HonorReason[];
}

/** What is decided about one candidate. */
export interface LinkedCandidate {
  /** Id of the candidate. */
  readonly unit: string;
  /** The honors, in the order of the scheme. */
  readonly honors: readonly HonorStanding[];
}

/** The list of one honor. */
export interface HonorList {
  /** Id of the honor. */
  readonly honor: string;
  /** What it is called. */
  readonly label: Label;
  /** Ids of those recommended, the highest rank first, then by id. */
  readonly recommended: readonly string[];
  /** Ids of those whom a bar keeps away, in the order of the candidates. */
  readonly barred: readonly string[];
}

/** Who is recommended for which honor, and who is barred. */
export interface Recommendations {
  /** The scheme that was applied. */
  readonly scheme: TracedScheme;
  /** The day asked about. */
  readonly asOf?: PlainDate;
  /** The lists, in the order of the scheme. */
  readonly honors: readonly HonorList[];
  /** The candidates, in their order. */
  readonly candidates: readonly LinkedCandidate[];
}
