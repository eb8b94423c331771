import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Rounding } from "../core/rounding.js";
import type { Label } from "../core/text.js";
import type { TracedScheme, TraceEntry } from "../core/trace.js";
import type { Unknown } from "../core/unknown.js";
import type { Star } from "../core/vocabulary.js";
import type { FactSheet, FactValue } from "../rules/fact-sheet.js";
import type { Condition, Duration, Figure } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

/** A length of time, in working days too. */
export type TimeLimit = Duration | WorkingDays;

/** So many working days (工作日). */
export interface WorkingDays {
  /** The unit. */
  readonly unit: "working-days";
  /** How many, from 1. */
  readonly length: number;
}

/** The published way from an application to the plate (评定验收程序). */
export interface AcceptanceScheme extends Policy {
  /** Tells the kind of policy. */
  readonly kind: "acceptance";
  /** The facts that guards read. */
  readonly facts: FactSheet;
  /** Figures that guards read. */
  readonly figures?: readonly Figure[];
  /** The steps in their order. */
  readonly steps: readonly ProcessStep[];
  /** How objections are answered; without it there are none. */
  readonly objections?: ObjectionRule;
}

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

/** How objections (异议) and appeals (申诉) are answered. */
export interface ObjectionRule {
  /** The vote that upholds one; without it the answer is given as it stands. */
  readonly vote?: MajorityRule;
  /** How long an answer may take. */
  readonly answerWithin?: TimeLimit;
  /** What an upheld one does: ends the round for the site, or sends it back to a step. */
  readonly upheld: "fails" | StepToReturnTo;
}

/** The step to which an upheld objection sends a site back. */
export interface StepToReturnTo {
  /** Id of the step. */
  readonly returnsTo: string;
}

/** Which share of whom decides. */
export interface MajorityRule {
  /** The share that is needed: more than half, or at least two thirds. */
  readonly majority: "more-than-half" | "two-thirds";
  /** Of whom: all members, those present, or those who voted for or against. */
  readonly of: "all-members" | "present" | "voting";
}

/** A recorded vote. */
export interface Vote {
  /** How many members the body has, without those who stepped aside. */
  readonly members: number;
  /** How many were present; all unless given. */
  readonly present?: number;
  /** How many voted for it. */
  readonly votesFor: number;
  /** How many voted against it; the rest of those present abstained. */
  readonly votesAgainst?: number;
}

/** Facts by name. */
export interface GivenFacts {
  readonly [fact: string]: FactValue;
}

/** What every event of a log carries. */
export interface EventFields {
  /** Unique in the log; the same event told twice is one event. */
  readonly id: string;
  /** The site. */
  readonly site: string;
  /** The day on which it happened. */
  readonly on: PlainDate;
  /** The day on which it was entered; the day itself unless given. */
  readonly recordedOn?: PlainDate;
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

/**
 * Where a site stands in a round.
 *
 * - `under-way`: the next step is open.
 * - `rectifying`: faults are to be set right first.
 * - `accepted`: every step is complete.
 * - `declined`: decided without a star.
 * - `failed`, `lapsed`, `withdrawn`: out of the round, by a check, a deadline or its own wish.
 */
export type RoundStatus =
  | "under-way"
  | "rectifying"
  | "accepted"
  | "declined"
  | "failed"
  | "lapsed"
  | "withdrawn";

/** Where one site stands in a round on a day. */
export interface Progress {
  /** The site. */
  readonly site: string;
  /** Where it stands. */
  readonly status: RoundStatus;
  /** The first day on which it stood so; a site that is sent back to a step begins anew. */
  readonly since: PlainDate;
  /** The next step, while it is in the round. */
  readonly next?: string;
  /**
   * The last day for what is open, where there is one: of the rectification, else of the notice that is
   * up, else for the next step.
   */
  readonly due?: PlainDate | Unknown;
  /** Whether that day is over while something is still to be done; a notice is never overdue. */
  readonly overdue?: boolean;
  /** The day on which the notice that is up was put up. */
  readonly noticeOn?: PlainDate;
  /** The faults that are to be set right, while it is rectifying. */
  readonly findings?: readonly string[];
  /** Why a check ended badly, where that was told. */
  readonly reason?: string;
  /** The star, once it is decided. */
  readonly star?: Star | null;
  /** The steps that are complete. */
  readonly steps: readonly CompletedStep[];
  /** The objections, in the order in which they came. */
  readonly objections: readonly Objection[];
  /** The values of facts by their source. */
  readonly values: Readonly<Partial<Record<ValueSource, GivenFacts>>>;
  /** The event that brought it to that standing; one that dropped out by itself keeps the one before. */
  readonly by: string;
}

/** A step that is complete. */
export interface CompletedStep {
  /** Id of the step. */
  readonly step: string;
  /** The day on which it was complete. */
  readonly on: PlainDate;
  /** Whether that was later than it may be. */
  readonly late: boolean | Unknown;
}

/** An objection and its answer. */
export interface Objection {
  /** Id of the event that objected. */
  readonly id: string;
  /** The day on which it came. */
  readonly on: PlainDate;
  /** What it is about, where that was told. */
  readonly reason?: string;
  /** The last day for an answer, where there is one. */
  readonly due?: PlainDate | Unknown;
  /** The answer, once it is there. */
  readonly answer?: ObjectionAnswer;
}

/** The answer to an objection. */
export interface ObjectionAnswer {
  /** The day on which it was given. */
  readonly on: PlainDate;
  /** Whether the objection was upheld. */
  readonly upheld: boolean;
  /** Whether that was later than it may be. */
  readonly late: boolean | Unknown;
}

/**
 * Why an event did not count.
 *
 * - `not-entered`, `already-entered`, `round-over`: the site is not in the round, or is already.
 * - `out-of-order`: another step is next.
 * - `wrong-kind`: the step is of another kind than the event.
 * - `guard-not-met`, `guard-undetermined`: what must hold does not, or is not known.
 * - `notice-running`: the notice is not over.
 * - `no-notice`: no notice is up on that day.
 * - `objection-open`: an objection has not been answered.
 * - `no-objection`, `no-order`: what it answers is not there, or is answered already.
 * - `vote-needed`, `answer-needed`: the answer lacks the vote, or the yes or no, that the rules ask.
 * - `wrong-authority`: somebody else decides that star.
 * - `rectifying`: faults are to be set right first.
 * - `day-unknown`: it hangs on working days that are not decreed.
 */
export type RefusalReason =
  | "not-entered"
  | "already-entered"
  | "round-over"
  | "out-of-order"
  | "wrong-kind"
  | "guard-not-met"
  | "guard-undetermined"
  | "notice-running"
  | "no-notice"
  | "objection-open"
  | "no-objection"
  | "no-order"
  | "vote-needed"
  | "answer-needed"
  | "wrong-authority"
  | "rectifying"
  | "day-unknown";

/** An event that did not count, and why. */
export interface RefusedRoundEvent {
  /** Id of the event. */
  readonly id: string;
  /** The site. */
  readonly site: string;
  /** Why. */
  readonly reason: RefusalReason;
  /** The step that was next. */
  readonly next?: string;
  /** Why the guard does not hold; for `detail: "trace"`. */
  readonly trace?: TraceEntry;
}

/** Where every site of a round stands on a day. */
export interface RoundStanding {
  /** The process. */
  readonly scheme: TracedScheme;
  /** The day. */
  readonly day: PlainDate;
  /** The sites, by id. */
  readonly sites: readonly Progress[];
  /** The events that did not count. */
  readonly refused: readonly RefusedRoundEvent[];
}

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

/**
 * What a star is on a day.
 *
 * - `unrated`: none was given yet.
 * - `held`: it counts.
 * - `suspended`: it does not count for now.
 * - `lapsed`: its time is over.
 * - `removed`: it was taken away.
 */
export type TitleStatus = "unrated" | "held" | "suspended" | "lapsed" | "removed";

/** What the star of a site is on a day. */
export interface Title {
  /** What it is. */
  readonly status: TitleStatus;
  /** The star that counts; `null` where none does. */
  readonly star: Star | null;
  /** The first day on which it is so. */
  readonly since?: PlainDate;
  /** The first day on which it is so no longer, as far as is known. */
  readonly until?: PlainDate;
  /** The day of the next re-check that was not passed yet, for a star that is held; it may be over. */
  readonly recheckOn?: PlainDate;
  /**
   * The first day on which the site may be given a star again, where it is barred; unknown while it is
   * barred from a round that is not set yet.
   */
  readonly barredUntil?: PlainDate | Unknown;
  /** The event that made it so; what ends by itself keeps the event before. */
  readonly by?: string;
  /** What was sanctioned and neither repaired nor is over; missing where there is nothing. */
  readonly sanctions?: readonly StandingSanction[];
  /** Whether it was taken away because it failed a re-check. */
  readonly recheckFailed?: true;
}

/** A sanction that stands. */
export interface StandingSanction {
  /** Id of the sanction. */
  readonly sanction: string;
  /** The day on which the fault was sanctioned. */
  readonly on: PlainDate;
  /** Id of the event that sanctioned it. */
  readonly by: string;
}

/**
 * Why an event in the life of a star did not count.
 *
 * - `barred`: the site may not be given a star yet.
 * - `no-star`: the site holds no star that could be re-checked, or sanctioned by what does not bar it.
 * - `nothing-to-repair`: no such sanction stands, or it cannot be repaired.
 * - `too-late-to-repair`: the time for it is over.
 */
export type TitleRefusalReason = "barred" | "no-star" | "nothing-to-repair" | "too-late-to-repair";

/** An event in the life of a star that did not count, and why. */
export interface RefusedTitleEvent {
  /** Id of the event. */
  readonly id: string;
  /** Why. */
  readonly reason: TitleRefusalReason;
}

/** The life of a star. */
export interface TitleHistory {
  /** What it was, stretch by stretch, from the first event on. */
  readonly stretches: readonly Title[];
  /** The events that did not count. */
  readonly refused: readonly RefusedTitleEvent[];
}

/** Who steps aside (回避) because of a tie to the site. */
export interface RecusalRule {
  /** The ties that count, each kind once. */
  readonly ties: readonly RecusalTie[];
}

/** A tie that counts, and for how long. */
export interface RecusalTie {
  /** What it is, in a word of the rule's own, such as `employed`. */
  readonly kind: string;
  /** What it is called; told by its word unless given. */
  readonly label?: Label;
  /**
   * How long it counts after its last day, from the day after it through the last day; only while it
   * lasts unless given.
   */
  readonly within?: Duration;
  /** Where it is published. */
  readonly citation?: Citation;
}

/** A member of a body that decides or assesses. */
export interface BodyMember {
  /** The member. */
  readonly member: string;
  /** The ties of the member to the site in question; none unless given. */
  readonly ties?: readonly MemberTie[];
}

/** A tie of a member to the site. */
export interface MemberTie {
  /** What it is, in the word of the rule. */
  readonly kind: string;
  /** Its first day; as long as anybody knows unless given. */
  readonly from?: PlainDate;
  /** Its last day, or unknown; it lasts unless given. */
  readonly until?: PlainDate | Unknown;
}

/** Who steps aside, and who stays. */
export interface Recusals {
  /** Those who stay, by id: the members that a vote counts. */
  readonly members: readonly string[];
  /** Those who step aside, by id. */
  readonly aside: readonly RecusedMember[];
  /** Those of whom it cannot be told, by id; they are in neither of the others. */
  readonly undetermined: readonly RecusedMember[];
}

/** A member who steps aside or may have to, and the tie that holds longest. */
export interface RecusedMember {
  /** The member. */
  readonly member: string;
  /** The kind of the tie. */
  readonly tie: string;
  /** What the rule calls it. */
  readonly label?: Label;
  /** Where the rule is published. */
  readonly citation?: Citation;
  /** The last day on which it counts, or unknown; missing while it lasts. */
  readonly through?: PlainDate | Unknown;
}

/** What one assessor (评委) found. */
export interface AssessorScore {
  /** The assessor. */
  readonly assessor: string;
  /** The score; unknown while it is not in. */
  readonly score: DecimalString | Unknown;
  /** The group that the assessor belongs to, where groups have weights. */
  readonly group?: string;
  /** Whether the assessor has an interest in the outcome and steps aside (回避). */
  readonly conflict?: boolean;
}

/** How scores of several assessors become one. */
export interface AssessorRule {
  /** Whether the highest and the lowest of a group do not count; it takes three at least. */
  readonly drop?: "highest-and-lowest";
  /** The weights of the groups; each is divided by their sum. All assessors are one group unless given. */
  readonly weights?: Readonly<Record<string, DecimalString>>;
  /** How far two scores of a group may lie apart and still agree. */
  readonly agreement?: DecimalString;
  /** How the score is rounded, once. */
  readonly rounding: Rounding;
}

/** One score of several assessors. */
export interface CombinedScore {
  /** The score; unknown where one that counts is, or a group has none. */
  readonly score: DecimalString | Unknown;
  /** What each group came to. */
  readonly groups: readonly AssessorGroup[];
}

/** The assessors of a group. */
export interface AssessorGroup {
  /** The group; missing where all are one. */
  readonly group?: string;
  /** Those whose scores count. */
  readonly counted: readonly string[];
  /** Those who stepped aside. */
  readonly aside: readonly string[];
  /** Those whose score was dropped: the lowest, then the highest. */
  readonly dropped: readonly string[];
  /** How far the scores of those who did not step aside lie apart (极差). */
  readonly spread: DecimalString | Unknown;
  /** Whether that is no more than the rule allows; missing where it says nothing. */
  readonly agrees?: boolean | Unknown;
  /** How many pairs of them agree (一致率); missing where the rule says nothing. */
  readonly agreement?: PairAgreement | Unknown;
}

/** Of all pairs of assessors, those whose scores lie no farther apart than the rule allows. */
export interface PairAgreement {
  /** How many pairs agree. */
  readonly agreeing: number;
  /** How many there are; 0 where there is one assessor. */
  readonly pairs: number;
}

/** What a closed round keeps, so that it can be held against a later one. */
export interface ClosedRound {
  /** Tells the kind and the version of the format. */
  readonly format: "wenming/closed-round/1";
  /** Id of the round. */
  readonly round: string;
  /** The day on which it was closed. */
  readonly closedOn: PlainDate;
  /** The version of the code that calculated it. */
  readonly calculation: string;
  /** SHA-256 of the scheme. */
  readonly schemeDigest: string;
  /** SHA-256 of the facts of each site. */
  readonly factDigests: Readonly<Record<string, string>>;
  /** What each site came to. */
  readonly results: Readonly<Record<string, RoundResult>>;
  /** SHA-256 of all of the above. */
  readonly digest: string;
}

/** What a site came to in a round: plain fields, such as a score, a rank and a star. */
export interface RoundResult {
  readonly [field: string]: string | number | boolean | null | Unknown;
}

/** A round that is to be closed. */
export interface OpenRound {
  /** Id of the round. */
  readonly round: string;
  /** The scheme, as data. */
  readonly scheme: unknown;
  /** The version of the code that calculates. */
  readonly calculation: string;
  /** The facts and the result of each site. */
  readonly sites: readonly SiteOfRound[];
}

/** A site of a round. */
export interface SiteOfRound {
  /** The site. */
  readonly site: string;
  /** Its facts, as data. */
  readonly facts: unknown;
  /** What it came to. */
  readonly result: RoundResult;
}

/** What is otherwise than it was closed. */
export interface RoundReview {
  /** Whether the closed round is what its digest says. */
  readonly intact: boolean;
  /** Whether the scheme, or the version of the code, is another one. */
  readonly changed: readonly ("scheme" | "calculation")[];
  /** The sites whose facts or results are others, by id. */
  readonly sites: readonly ReviewedSite[];
}

/** A site that is otherwise than it was closed. */
export interface ReviewedSite {
  /** The site. */
  readonly site: string;
  /** Whether it came into the round or left it; missing where it was there both times. */
  readonly presence?: "added" | "removed";
  /** Whether its facts are others. */
  readonly factsChanged: boolean;
  /** The fields of its result that are others. */
  readonly fields: readonly ReviewedField[];
}

/** A field that is otherwise than it was closed. */
export interface ReviewedField {
  /** The field. */
  readonly field: string;
  /** What was closed; missing where it was not there. */
  readonly closed?: RoundResult[string];
  /** What it would be now; missing where it is not there any more. */
  readonly now?: RoundResult[string];
}
