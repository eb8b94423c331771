import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { ClosedPeriod, Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Label } from "../core/text.js";
import type { TracedScheme, TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Condition, Duration, Figure } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

/** What every entry of an employment record carries. */
export interface EmploymentEntry {
  /**
   * Unique among the entries of its list. Entries of one list with the same id are versions of one
   * entry, of which the one recorded last counts.
   */
  readonly id: string;
  /** The day on which this version became known; without it, it was always known. */
  readonly recordedOn?: PlainDate;
}

/** How long a probation lasts: up to a day, or for some months from its beginning. */
export type Probation = ProbationUntil | ProbationMonths;

/** A probation that ends on a known day. */
export interface ProbationUntil {
  /** The first day off probation. */
  readonly until: PlainDate;
}

/** A probation that lasts for some months. */
export interface ProbationMonths {
  /** Its length from the first day of the contract. @unit months */
  readonly months: number;
}

/** A person's dated holding of a post (任用). */
export interface Appointment extends EmploymentEntry {
  /** The post (岗位), such as `practitioner`. */
  readonly post: string;
  /** The site at which it is held. */
  readonly site?: string;
  /** The days on which it is held. */
  readonly period: Period;
  /** The days for which the contract was agreed; those of the appointment unless given. */
  readonly contract?: Period;
  /** The probation (试用期), counted from the first day of the contract. */
  readonly probation?: Probation;
  /** Whether this is the main post of those held at once; `false` unless given. */
  readonly primary?: boolean;
  /** Id of the appointment from which the person was transferred (调任) to this one. */
  readonly follows?: string;
  /** Why it ended, in a word of the record's own, such as `resignation`. */
  readonly ending?: string;
}

/** Days on which a person holds a post without being at work. */
export interface Leave extends EmploymentEntry {
  /** The days. */
  readonly period: Period;
  /** The kind of leave, in a word of the record's own, such as `maternity`. */
  readonly kind: string;
  /** Id of the appointment that it is leave from; all unless given. */
  readonly appointment?: string;
}

/** Days on which a person is a member of the union. */
export interface UnionMembership extends EmploymentEntry {
  /** The days, from joining to leaving. */
  readonly period: Period;
}

/** The grade that an appraisal came to. */
export interface AppraisalEntry extends EmploymentEntry {
  /** Id of the scheme by which the person was appraised. */
  readonly scheme: string;
  /** The days that were appraised, such as a year or a month. */
  readonly period: ClosedPeriod;
  /** Id of the grade. */
  readonly grade: string;
}

/** What is on record about the employment of one person. */
export interface EmploymentRecord {
  /** Opaque id of the person. */
  readonly person: string;
  /** The posts held, in any order. */
  readonly appointments: readonly Appointment[];
  /** Days off. */
  readonly leaves?: readonly Leave[];
  /** Days in the union. */
  readonly memberships?: readonly UnionMembership[];
  /** Grades of past appraisals. */
  readonly appraisals?: readonly AppraisalEntry[];
}

/** How long a probation may be under contracts from a certain length on. */
export interface ProbationLimit {
  /** The least length of the contracts meant; the next limit takes over where it begins. @unit months */
  readonly contractMonths: number;
  /** The longest probation; 0 where there may be none. @unit months */
  readonly most: number;
  /** The law that limits it. */
  readonly citation: Citation;
}

/** The rules that an employment record is checked by. */
export interface EmploymentRules {
  /**
   * Limits of probation, rising from contracts of 0 months. A contract without an end counts as
   * longer than any other.
   */
  readonly probation: readonly ProbationLimit[];
}

/** A rule that a person meets or not: a grade, a veto, a requirement or a bar. */
export interface PersonRule {
  /** Unique among the rules of its list. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
}

/** A rule that takes something from a person, and therefore names what it rests on. */
export interface TakingRule extends PersonRule {
  /** The document and clause that print it; owed, as it takes something from a person. */
  readonly citation: Citation;
  /** The law or regulation behind it, where the document itself is none. */
  readonly legalBasis?: Citation;
}

/** One grade of an appraisal (等次). */
export interface Grade extends PersonRule {
  /** When the grade is given, unless a better one is; only otherwise or by a veto unless given. */
  readonly when?: Condition;
}

/** An event that closes the better grades (一票否决). */
export interface AppraisalVeto extends TakingRule {
  /** When the veto strikes. */
  readonly when: Condition;
  /** Id of the best grade that stays open. */
  readonly atBest: string;
}

/** What follows from a streak of grades. */
export type ConsequenceEffect = PlainEffect | PayEffect;

/** An effect that needs nothing else said. */
export interface PlainEffect {
  /** The contract ends; the person comes first in a choice; or what the label says. */
  readonly kind: "dismissal" | "preference" | "other";
}

/** A change of pay. */
export interface PayEffect {
  /** Marks a change of pay. */
  readonly kind: "pay";
  /** By which share the pay of the next period changes: `-0.25` for a quarter less. */
  readonly change: DecimalString;
}

/** What follows when certain grades are given several times running. */
export interface Consequence extends TakingRule {
  /** Ids of the grades that count. */
  readonly grades: readonly string[];
  /** How many appraisals running must have one of them, 1 to 120. */
  readonly running: number;
  /** Whether days without an appraisal break a streak, or are passed over. */
  readonly gaps: "break" | "bridge";
  /**
   * What a longer streak does: the consequence follows at every appraisal from the number on, at
   * the first of them alone, or each time the number is full anew.
   */
  readonly repeats: "every-time" | "once" | "every-full-run";
  /** What follows. */
  readonly effect: ConsequenceEffect;
}

/** A published policy of appraisal (考核): which facts give a person which grade. */
export interface AppraisalScheme<Facts extends FactSheet = FactSheet> extends Policy {
  /** Marks a scheme of appraisal. */
  readonly kind: "appraisal";
  /** The facts about a person. */
  readonly facts: Facts;
  /** Numbers and questions that the rules share, such as the score. */
  readonly figures?: readonly Figure[];
  /** The grades, the best first; of those whose condition holds the first is given. */
  readonly grades: readonly Grade[];
  /** Id of the grade of a person whom no condition claims; the grade is unknown unless given. */
  readonly otherwise?: string;
  /** Events that close the better grades. */
  readonly vetoes?: readonly AppraisalVeto[];
  /** What follows from grades that are given several times running. */
  readonly consequences?: readonly Consequence[];
}

/** What a reserve candidate must be or have. */
export interface Requirement extends PersonRule {
  /** When it is met. */
  readonly when: Condition;
}

/** The days on which a bar stands. */
export type BarTerm = BarLength | BarEnd;

/** A bar that stands for some time from a day on. */
export interface BarLength {
  /** Name of the date fact that is the first day. */
  readonly from: string;
  /** How long it stands. */
  readonly length: Duration;
  /** Whether the day on which the time is over is already free, or is the last one barred. */
  readonly ends: "on-day" | "day-after";
}

/** A bar that stands up to a day. */
export interface BarEnd {
  /** Name of the date fact on which it ends. */
  readonly until: string;
  /** Whether that day is already free, or is the last one barred. */
  readonly ends: "on-day" | "day-after";
}

/** What keeps a person from being listed. */
export interface Bar extends TakingRule {
  /** When it applies at all. */
  readonly when: Condition;
  /** The days on which it then stands; always unless given. */
  readonly term?: BarTerm;
}

/** How many persons a village lists in one role. */
export interface VillageQuota {
  /** The role, such as `secretary`. */
  readonly role: string;
  /** The kind of village meant; villages of every kind that has no quota of its own unless given. */
  readonly kind?: string;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** The least number of persons. */
  readonly least?: number;
  /** The greatest number of persons. */
  readonly most?: number;
}

/** A published policy of reserve candidates (后备人选): who may be listed, and how many. */
export interface ReserveScheme<Facts extends FactSheet = FactSheet> extends Policy {
  /** Marks a scheme of reserve candidates. */
  readonly kind: "reserve";
  /** The facts about a person. */
  readonly facts: Facts;
  /** Numbers and questions that the rules share, or that are results in their own right. */
  readonly figures?: readonly Figure[];
  /** What a candidate must be or have. */
  readonly requirements: readonly Requirement[];
  /** What keeps a person from being listed. */
  readonly bars?: readonly Bar[];
  /** How many persons villages list. */
  readonly quotas?: readonly VillageQuota[];
}

/** A village and how many persons it lists, or several villages of one kind taken together. */
export interface Village {
  /** Id of the village, or of the villages together. */
  readonly id: string;
  /** The kind of village, such as `poor`. */
  readonly kind?: string;
  /** How many villages are taken together; 1 unless given. */
  readonly villages?: number;
  /** How many persons are listed in each role; unknown for a role that is left out. */
  readonly listed: readonly ListedPersons[];
}

/** How many persons are listed in one role. */
export interface ListedPersons {
  /** The role. */
  readonly role: string;
  /** How many there are. */
  readonly count: number | Unknown;
}

/** A person and the facts that a scheme asks for. */
export interface PersonFacts<Facts = unknown> {
  /** Opaque id of the person. */
  readonly person: string;
  /** The facts. */
  readonly facts: Facts;
}

/** A rule and whether it holds for a person. */
export interface Reason {
  /** The kind of rule. */
  readonly kind: "grade" | "veto" | "requirement" | "bar";
  /** Id of the rule. */
  readonly id: string;
  /** What it is called. */
  readonly label: Label;
  /** The document and clause that print it. */
  readonly citation?: Citation;
  /** The law or regulation behind it. */
  readonly legalBasis?: Citation;
  /** Whether it holds: the requirement is met, the bar stands, the veto strikes. */
  readonly holds: boolean | Unknown;
  /** The first day on which a bar stands, where its term has one. */
  readonly from?: PlainDate;
  /** The first day on which a bar no longer stands, where it has a term. */
  readonly until?: PlainDate;
  /** Why its condition holds or not, when asked for. */
  readonly trace?: TraceEntry;
}

/** A figure of a scheme and what it comes to for a person. */
export interface PersonFigure {
  /** Id of the figure. */
  readonly id: string;
  /** A number, an answer, or why neither can be told. */
  readonly value: DecimalString | boolean | Unknown;
  /** Why it comes to that, when asked for. */
  readonly trace?: TraceEntry;
}

/** What is answered about a person, whatever the scheme. */
export interface PersonAnswer {
  /** Opaque id of the person. */
  readonly person: string;
  /** The scheme that was applied. */
  readonly scheme: TracedScheme;
  /** The day asked about, where there was one. */
  readonly asOf?: PlainDate;
  /** The figures of the scheme. */
  readonly figures: readonly PersonFigure[];
}

/** The grade of a person, or the grades that are still possible. */
export type GradeStanding = GradedStanding | OpenGrade;

/** The grade is certain, whatever is not known. */
export interface GradedStanding {
  /** Marks a certain grade. */
  readonly status: "graded";
  /** Id of the grade. */
  readonly grade: string;
}

/** Several grades are still possible. */
export interface OpenGrade {
  /** Marks a grade that is not certain. */
  readonly status: "undetermined";
  /** Ids of the grades, the best first. */
  readonly possible: readonly string[];
  /** Why it is not certain. */
  readonly reason: Unknown;
}

/** The appraisal of one person. */
export interface Appraised extends PersonAnswer {
  /** The grade. */
  readonly standing: GradeStanding;
  /** Id of the grade before vetoes; left out while that is not certain. */
  readonly claimed?: string;
  /** Ids of the vetoes that struck. */
  readonly vetoes: readonly string[];
  /** The conditions of the grades, then the vetoes, in the order of the scheme. */
  readonly reasons: readonly Reason[];
}

/** Whether a person may be listed as a reserve candidate, and why. */
export interface Eligibility extends PersonAnswer {
  /** `ineligible` as soon as something speaks against it, whatever is not known. */
  readonly status: "eligible" | "ineligible" | "undetermined";
  /** Requirements that are met and bars that do not stand. */
  readonly for: readonly Reason[];
  /** Requirements that are not met and bars that stand. */
  readonly against: readonly Reason[];
  /** Requirements and bars of which it cannot be told. */
  readonly open: readonly Reason[];
}
