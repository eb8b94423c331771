import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Digest } from "../core/digest.js";
import type { DomainError } from "../core/error.js";
import type { JsonValue } from "../core/json-value.js";
import type { ClosedPeriod } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { RoundingMode } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { Unknown } from "../core/unknown.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Condition, Figure } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

/** A time of day of China, from `00:00` to `23:59`. */
export type TimeOfDay = `${number}:${number}`;

/** The places of periods in a longer cycle, such as months 1 and 2 of three. */
export interface DutyRotation {
  /** How many periods make up the cycle. */
  readonly length: number;
  /** Places in the cycle in which the duty is owed, counted from 1. */
  readonly places: readonly number[];
}

/** A duty for every day, or for every working day by decree. */
export interface DayCadence {
  /** Every day, or every working day. */
  readonly unit: "day" | "workday";
}

/** A duty for every calendar week (周), which begins on Monday. */
export interface WeekCadence {
  /** Every week. */
  readonly unit: "week";
}

/** A duty for every year (年). */
export interface YearCadence {
  /** Every year. */
  readonly unit: "year";
}

/** A duty for months (月), quarters (季) or half-years (半年), or for some of them in rotation. */
export interface MonthCadence {
  /** The stretch of the calendar. */
  readonly unit: "month" | "quarter" | "half-year";
  /** Which of them; all unless given. The cycle begins anew with each year. */
  readonly rotation?: DutyRotation;
}

/** A duty for stretches of any length from a first day on. */
export interface CustomCadence {
  /** In what the length is counted. */
  readonly unit: "custom-days" | "custom-months";
  /** The first day of the first stretch. */
  readonly from: PlainDate;
  /** The length of a stretch, in days or months as the unit says. */
  readonly length: number;
  /** Which of them, counted from the first; all unless given. */
  readonly rotation?: DutyRotation;
}

/** How often a duty is owed. */
export type Cadence = DayCadence | WeekCadence | MonthCadence | YearCadence | CustomCadence;

/** A day counted from an end of the period. */
export interface CountedDay {
  /** Whether days or working days are counted. */
  readonly kind: "days" | "workdays";
  /** `start`: 1 is the first day of the period. `end`: 0 is its last day, 1 the day after. */
  readonly from: "start" | "end";
  /**
   * Which day. Working days are counted in the same way: `start` 1 is the first working day of the
   * period, `end` 0 the last one, `end` 1 the first after it.
   */
  readonly count: number;
}

/** A day of a month, such as 10 January after the year. */
export interface MonthDay {
  /** Tells it from a counted day. */
  readonly kind: "month-day";
  /** The month, in months after that in which the period begins. */
  readonly monthsLater: number;
  /** The day of it; in a shorter month, the last. */
  readonly day: number;
}

/** When something is due. */
export type DueRule = (CountedDay | MonthDay) & {
  /**
   * Where a day that is not worked moves to: the next working day, the previous one, or nowhere;
   * nowhere unless given.
   */
  readonly shift?: "next-workday" | "previous-workday";
  /** The last minute that is in time (截止时间); the end of the day unless given. */
  readonly cutOff?: TimeOfDay;
};

/** Something that is owed once or several times per period (工作任务). */
export interface Duty {
  /** Unique among the duties. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** How often it is owed. */
  readonly every: Cadence;
  /** When it is due. */
  readonly due: DueRule;
  /** What is handed in, such as a bulletin. */
  readonly submission: Label;
  /** How many are owed per period; 1 unless given. */
  readonly least?: number;
  /** Who owes it; everyone unless given. */
  readonly owedBy?: Condition;
}

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

/** How soon findings of one grade are put right. */
export interface FindingGrade {
  /** Unique among the grades. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Working days for rectification (整改), counted from the day after the finding. */
  readonly rectifyWorkdays: number;
  /** Working days for the re-check (复查), counted from the day after the report. */
  readonly recheckWorkdays: number;
}

/** The ladder of duties of a county, and what follows from visits. */
export interface CadenceScheme extends Policy {
  /** Tells it from other policies. */
  readonly kind: "cadence";
  /** What is asked about those who may owe a duty. */
  readonly facts: FactSheet;
  /** Values that several conditions read. */
  readonly figures?: readonly Figure[];
  /** The duties, in the order in which they are told. */
  readonly duties: readonly Duty[];
  /** What follows from marks several times running. */
  readonly streaks?: readonly StreakRule[];
  /** How soon findings are put right. */
  readonly findingGrades?: readonly FindingGrade[];
}

/** One period of a duty and when it is due. */
export interface DueDate {
  /** Id of the duty. */
  readonly duty: string;
  /** The days for which it is owed. */
  readonly period: ClosedPeriod;
  /** The last day in time, or why it cannot be told. */
  readonly due: PlainDate | Unknown;
  /** The last minute in time on that day; the end of the day unless given. */
  readonly cutOff?: TimeOfDay;
}

/** Someone who may owe duties: a site, a township, an office. */
export interface DutySubject<Facts = unknown> {
  /** Unique among the subjects. */
  readonly id: string;
  /** What the conditions of the scheme ask about it. */
  readonly facts: Facts;
}

/** Something handed in. */
export interface Submission {
  /** Who handed it in. */
  readonly subject: string;
  /** For which duty. */
  readonly duty: string;
  /** The day on which it arrived. */
  readonly on: PlainDate;
  /** The minute at which it arrived. */
  readonly at?: TimeOfDay;
  /** A day of the period that it is for; that on which it arrived unless given. */
  readonly forDay?: PlainDate;
}

/** Days on which nothing falls due for someone, with the reason. */
export interface Excuse {
  /** Who is excused; everyone unless given. */
  readonly subject?: string;
  /** From which duty; all unless given. */
  readonly duty?: string;
  /** The days; what is due on one of them is excused. */
  readonly period: ClosedPeriod;
  /** Why. */
  readonly reason: Label;
}

/** Who may owe duties, and what is on record about them. */
export interface DutyRegister<Facts = unknown> {
  /** Those who may owe duties. */
  readonly subjects: readonly DutySubject<Facts>[];
  /** What they handed in, in any order. */
  readonly submissions?: readonly Submission[];
  /** Days on which nothing falls due; the first that covers a due day is told. */
  readonly excuses?: readonly Excuse[];
}

/**
 * Where a duty stands on a day.
 *
 * - `met`: as many were handed in as are owed
 * - `due`: not yet met, and still in time
 * - `overdue`: not met in time
 * - `excused`: not met, and an excuse covers the due day
 * - `unknown`: not met, and it is unknown when it is due or whether it is owed
 */
export type DutyStanding = "met" | "due" | "overdue" | "excused" | "unknown";

/** One duty of one subject for one period, on a day. */
export interface DutyStatus extends DueDate {
  /** Who owes it. */
  readonly subject: string;
  /** What the duty is called. */
  readonly label: Label;
  /** Where it is published. */
  readonly citation?: Citation;
  /** Where it stands. */
  readonly status: DutyStanding;
  /** How many were handed in for the period. */
  readonly handedIn: number;
  /** How many are owed. */
  readonly owed: number;
  /** Whether the last one needed came after the due minute; told of what is met alone. */
  readonly late?: boolean | Unknown;
  /** Whether the period is over and the duty still has to be followed up. */
  readonly followUp: boolean;
  /** Why it stands there. */
  readonly reason: Label;
}

/** A subject of which nothing can be told. */
export interface DutyFailure {
  /** Id of the subject. */
  readonly subject: string;
  /** Why: facts that do not fit. */
  readonly error: DomainError;
}

/** Where the duties of many subjects stand on a day. */
export interface DutyStandings {
  /** The duties; first what is left of periods that are over, then by the day on which it is due. */
  readonly results: readonly DutyStatus[];
  /** The subjects of which nothing can be told. */
  readonly failures: readonly DutyFailure[];
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

/** A re-check of a finding (复查). */
export interface Recheck {
  /** The day of the re-check. */
  readonly on: PlainDate;
  /** Whether the finding is put right. */
  readonly passed: boolean;
}

/** Something found wrong on a visit. */
export interface VisitFinding {
  /** Unique among the findings. */
  readonly id: string;
  /** Where it was found. */
  readonly site: string;
  /** The grade, which sets the deadlines. */
  readonly grade: string;
  /** The day on which it was found. */
  readonly foundOn: PlainDate;
  /** Days on which it was reported as put right. */
  readonly reports?: readonly PlainDate[];
  /** Re-checks. */
  readonly rechecks?: readonly Recheck[];
}

/**
 * Where a finding stands on a day.
 *
 * - `open`, `overdue`: to be put right, within the deadline or after it
 * - `reported`, `recheck-overdue`: to be checked again, within the deadline or after it
 * - `closed`: a re-check found it put right
 * - `unknown`: the deadline lies in a year without decree
 */
export type FindingStanding =
  | "open"
  | "overdue"
  | "reported"
  | "recheck-overdue"
  | "closed"
  | "unknown";

/** One finding on a day. */
export interface FindingStatus {
  /** Id of the finding. */
  readonly finding: string;
  /** Where it was found. */
  readonly site: string;
  /** Where it stands. */
  readonly status: FindingStanding;
  /** The last day for the step that is to come; missing for what is closed. */
  readonly due?: PlainDate | Unknown;
  /** How many re-checks it failed. */
  readonly failedRechecks: number;
  /** Why it stands there. */
  readonly reason: Label;
}

/** One figure of a circular. */
export interface CircularFigure {
  /** Whom it is about. */
  readonly subject: string;
  /** Which figure, such as `rate-of-completion`. */
  readonly figure: string;
  /** What it comes to. */
  readonly value: DecimalString | Unknown;
}

/** A figure of a past period, as it is known now. */
export interface RestatedFigure extends CircularFigure {
  /** The first day of the past period. */
  readonly from: PlainDate;
}

/** One issue of a circular (通报). */
export interface Circular {
  /** Unique among the issues. */
  readonly id: string;
  /** The days that it reports on. */
  readonly period: ClosedPeriod;
  /** Its figures. */
  readonly figures: readonly CircularFigure[];
  /** Figures of past periods as they are known now. */
  readonly restated?: readonly RestatedFigure[];
}

/** How a figure moved since the last issue. */
export interface CircularChange {
  /** Whom it is about. */
  readonly subject: string;
  /** Which figure. */
  readonly figure: string;
  /** The value in the last issue; missing where it had none. */
  readonly before?: DecimalString | Unknown;
  /** The value in this issue; missing where it has none. */
  readonly after?: DecimalString | Unknown;
  /** The difference, where both are known. */
  readonly difference?: DecimalString;
  /** The change in words. */
  readonly reason: Label;
}

/** A past figure that is no longer what was printed (更正). */
export interface CircularCorrection extends RestatedFigure {
  /** Id of the issue that printed it last. */
  readonly issue: string;
  /** What it printed. */
  readonly printed: DecimalString | Unknown;
  /** The notice. */
  readonly reason: Label;
}

/** What an issue says beyond its own figures. */
export interface CircularComparison {
  /** Id of the last issue; missing for the first. */
  readonly last?: string;
  /** Every figure that moved, came or went, by subject and figure. */
  readonly changes: readonly CircularChange[];
  /** Every past figure that is no longer what was printed. */
  readonly corrections: readonly CircularCorrection[];
}

/** A fixed number of seats. */
export interface NumberOfSeats {
  /** Tells it from other rules. */
  readonly kind: "number";
  /** How many sites are drawn. */
  readonly seats: number;
}

/** A share of the sites on the list. */
export interface ShareOfSites {
  /** Tells it from other rules. */
  readonly kind: "share";
  /** The share, from 0 to 1. */
  readonly share: DecimalString;
  /** How it is rounded to whole seats. */
  readonly rounding: RoundingMode;
}

/** Every site on the list. */
export interface AllSites {
  /** Tells it from other rules. */
  readonly kind: "all";
}

/** How many sites of a stratum are drawn. */
export type SeatRequirement = NumberOfSeats | ShareOfSites | AllSites;

/** A class of sites with seats of its own. */
export interface DrawStratum {
  /** Unique among the strata. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** How many sites are drawn. */
  readonly seats: SeatRequirement;
}

/** The rule of unannounced visits (不定期暗访), fixed before any seed is known. */
export interface DrawScheme extends Policy {
  /** Tells it from other policies. */
  readonly kind: "draw";
  /** The classes of sites. */
  readonly strata: readonly DrawStratum[];
  /** A site visited in one of so many rounds before is left out; none unless given. */
  readonly restRounds?: number;
  /** Every site is visited within so many rounds; no promise unless given. */
  readonly coverageRounds?: number;
}

/** A site that may be drawn. */
export interface DrawSite {
  /** Unique in the list. */
  readonly id: string;
  /** The stratum to which it belongs. */
  readonly stratum: string;
  /** Its risk weight, which is how many tickets it has; 1 unless given. */
  readonly weight?: number;
  /** The round in which it came onto the list; 1 unless given. */
  readonly since?: number;
}

/** A round of the past. */
export interface PastRound {
  /** Number of the round. */
  readonly round: number;
  /** The seed that was used. */
  readonly seed: string;
  /** Ids of the sites that were visited. */
  readonly visited: readonly string[];
}

/** All that a draw reads but its seed. */
export interface DrawRound {
  /** Number of the round, from 1. */
  readonly round: number;
  /** The list of sites, in any order. */
  readonly sites: readonly DrawSite[];
  /** The rounds before, in any order. */
  readonly history?: readonly PastRound[];
}

/** What is published before the seed is known. */
export interface DrawCommitment {
  /** The digest of the other fields, which stands for all of them. */
  readonly commitment: Digest;
  /** Number of the round. */
  readonly round: number;
  /** The digest of the scheme. */
  readonly scheme: Digest;
  /** The digest of the list of sites, in the order of their ids. */
  readonly sites: Digest;
  /** The digest of the past rounds, in their order, each with its sites in the order of their ids. */
  readonly history: Digest;
}

/** A site that was drawn. */
export interface DrawnSite {
  /** Id of the site. */
  readonly site: string;
  /** Its smallest ticket, see `ticketOf`. */
  readonly ticket: Digest;
  /** Number of that ticket. */
  readonly number: number;
  /** `coverage`: its turn had come, to keep the promise of coverage; `lot`: by its ticket alone. */
  readonly because: "coverage" | "lot";
  /** The last round in which the promise lets it be visited, where there is one. */
  readonly dueRound?: number;
}

/** Why the promise of coverage cannot be kept. */
export interface CoverageShortfall {
  /** Up to this round … */
  readonly untilRound: number;
  /** … so many sites must be visited … */
  readonly sites: number;
  /** … with so many seats. */
  readonly seats: number;
}

/** What was drawn in one stratum. */
export interface StratumDraw {
  /** Id of the stratum. */
  readonly stratum: string;
  /** Sites on the list. */
  readonly sites: number;
  /** Seats by the scheme. */
  readonly seats: number;
  /** Seats for which there was no site. */
  readonly unfilled: number;
  /** The sites drawn: first those whose turn had come, then by ticket. */
  readonly drawn: readonly DrawnSite[];
  /** Sites left out, as they were visited a short while ago. */
  readonly resting: readonly string[];
  /** Sites that ought to have been visited by this round and have no seat. */
  readonly late: readonly string[];
  /** Why the promise cannot be kept, where it cannot. */
  readonly shortfall?: CoverageShortfall;
}

/** A draw as it is published. */
export interface Draw {
  /** The draw took place. */
  readonly status: "drawn";
  /** What was published before the seed was known. */
  readonly committed: DrawCommitment;
  /** The public seed. */
  readonly seed: string;
  /** What was drawn, in the order of the scheme. */
  readonly strata: readonly StratumDraw[];
}

/**
 * Why there is no draw.
 *
 * - `not-as-committed`: scheme, list, history or round are not those that were committed to
 * - `seed-used-before`: a past round used the seed
 */
export type DrawRefusal = "not-as-committed" | "seed-used-before";

/** A draw that the rules forbid. */
export interface RefusedDraw {
  /** The draw may not take place. */
  readonly status: "refused";
  /** Every reason. */
  readonly reasons: readonly DrawRefusal[];
}

/** What the public check of a draw comes to. */
export type DrawVerification = VerifiedDraw | DifferingDraw | RefusedDraw;

/** A draw that comes out the same again. */
export interface VerifiedDraw {
  /** Everything comes out as published. */
  readonly status: "verified";
}

/** A draw that does not come out the same again. */
export interface DifferingDraw {
  /** Something comes out in another way. */
  readonly status: "differs";
  /** JSON pointer of the first difference in the published draw. */
  readonly path: string;
  /** What comes out there; missing where there is nothing. */
  readonly expected?: JsonValue;
  /** What was published there; missing where there is nothing. */
  readonly published?: JsonValue;
}
