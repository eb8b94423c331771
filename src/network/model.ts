import type { Citation } from "../core/citation.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import type { Period } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Label } from "../core/text.js";
import type { Unknown } from "../core/unknown.js";
import type { SiteKind } from "../core/vocabulary.js";
import type { FactSheet } from "../rules/fact-sheet.js";
import type { Condition } from "../rules/model.js";
import type { Policy } from "../rules/policy.js";

/** The four levels of regions (市县乡村), from the highest. */
export type RegionLevel = "city" | "county" | "township" | "village";

/** The levels of teams, from the highest: 总队, 支队, 分队 or 小队. */
export type TeamLevel = "general-team" | "detachment" | "squad";

/** What an extended site (延伸领域阵地) is: square, park or base. */
export type ExtendedForm = "square" | "park" | "base";

/** The status of an extended site: 示范 or 达标. */
export type SiteStatus = "demonstration" | "standard-met";

/**
 * What a venue was before: 老祠堂, 老村部, 闲置教学点, 养老院, 党群服务中心, newly built, or
 * something else.
 */
export type VenueOrigin =
  | "ancestral-hall"
  | "village-office"
  | "teaching-point"
  | "elder-care-house"
  | "party-center"
  | "new-building"
  | "other";

/** A value and the first day on which it holds; it holds until the next one begins. */
export interface Dated<T> {
  /** The first day. */
  readonly from: PlainDate;
  /** The value. */
  readonly value: T;
}

/** Several regions or sites, made into one on the day on which they ended. */
export interface MergedOrigin {
  /** Marks a merger. */
  readonly kind: "merged";
  /** What was merged, two or more. */
  readonly of: readonly Id[];
}

/** A part of a region or site that stood on the day before, and may go on. */
export interface SplitOrigin {
  /** Marks a split. */
  readonly kind: "split";
  /** What was split. */
  readonly of: Id;
}

/** Where a region or site came from. */
export type Origin = MergedOrigin | SplitOrigin;

/** What regions, sites and teams have in common: they begin, bear names, and may end. */
export interface Lasting {
  /** Unique in its list. */
  readonly id: Id;
  /** The days on which it exists. */
  readonly existence: Period;
  /** Its names, in order, from its first day on. */
  readonly names: readonly Dated<string>[];
}

/** A region (区划). */
export interface Region extends Lasting {
  /** Its level. */
  readonly level: RegionLevel;
  /** The regions of higher levels that it belongs to, in order; none for the top of the tree. */
  readonly parents?: readonly Dated<Id>[];
  /** Where it came from, if not out of nothing. */
  readonly origin?: Origin;
}

/** A site (阵地). */
export interface Site extends Lasting {
  /** Its kind: centers stand in counties or cities, institutes in townships, stations in villages. */
  readonly kind: SiteKind;
  /** The regions in which it stands, in order, from its first day on. */
  readonly regions: readonly Dated<Id>[];
  /** Where it came from, if not out of nothing. */
  readonly origin?: Origin;
  /** What an extended site is. */
  readonly form?: ExtendedForm;
  /** The statuses of an extended site, in order; it may begin without one. */
  readonly statuses?: readonly Dated<SiteStatus>[];
  /** Longitude and latitude in WGS 84, in that order. @unit degrees */
  readonly coordinates?: readonly [longitude: DecimalString, latitude: DecimalString];
}

/** The Party secretary accountable for a region's network (四级书记), for some days. */
export interface Secretary {
  /** The region. */
  readonly region: Id;
  /** The person, by an id that says nothing about them. */
  readonly person: Id;
  /** The days in office. */
  readonly period: Period;
}

/** The building or room that a site uses (场所); with several functions it is a complex (综合体). */
export interface Venue {
  /** Unique among the venues. */
  readonly id: Id;
  /** The site that uses it. */
  readonly site: Id;
  /** The days of use. */
  readonly period: Period;
  /** What it was before. */
  readonly origin: VenueOrigin;
  /** Its area, counted once whatever is merged in it. @unit m² */
  readonly area: DecimalString;
  /** The functions under its roof (功能), each once, in the host's own words. */
  readonly functions: readonly Id[];
}

/** A team's standing task at a site (下沉). */
export interface Assignment {
  /** The site. */
  readonly site: Id;
  /** The days of the task. */
  readonly period: Period;
}

/** A volunteer team (志愿服务队). */
export interface Team extends Lasting {
  /** Its level. */
  readonly level: TeamLevel;
  /** The region whose team it is. */
  readonly region: Id;
  /** The teams of higher levels that it belongs to, in order; none for the top. */
  readonly parents?: readonly Dated<Id>[];
  /** What it serves, such as `theory` or `health`: one of the eight kinds, or a local one. */
  readonly service?: Id;
  /** The departments that lead it, in order, from its first day on. */
  readonly departments?: readonly Dated<string>[];
  /** Where it is assigned. */
  readonly assignments?: readonly Assignment[];
}

/** A whole network as plain JSON; `openNetwork` checks it and makes it ready for questions. */
export interface NetworkDocument {
  /** The regions. */
  readonly regions: readonly Region[];
  /** The sites. */
  readonly sites: readonly Site[];
  /** The secretaries. */
  readonly secretaries?: readonly Secretary[];
  /** The venues. */
  readonly venues?: readonly Venue[];
  /** The teams. */
  readonly teams?: readonly Team[];
}

/** One requirement of a facility standard. */
export interface Have {
  /** Unique in the standard. */
  readonly id: Id;
  /** What is wanted. */
  readonly label: Label;
  /** When it is met. */
  readonly when: Condition;
  /** Whether the standard can be met without it; `false` unless given. */
  readonly optional?: boolean;
  /** The clause that prints it. */
  readonly citation?: Citation;
}

/** A published list of requirements (五有…十有): all or nothing, some of them optional. */
export interface FacilityStandard extends Policy {
  /** Marks a facility standard. */
  readonly kind: "facility-standard";
  /** The facts that its haves ask for. */
  readonly facts: FactSheet;
  /** The haves, in the order in which they are printed. */
  readonly haves: readonly Have[];
}

/** Whether a requirement is met; `unknown` while facts are missing. */
export type Fulfillment = "met" | "not-met" | "unknown";

/** A region as it stands on a day. */
export interface RegionOnDay {
  /** Its id. */
  readonly id: Id;
  /** Its level. */
  readonly level: RegionLevel;
  /** Its name on that day. */
  readonly name: string;
  /** The regions above it on that day, from the top, and itself. */
  readonly path: readonly Id[];
}

/** A site as it stands on a day. */
export interface SiteOnDay {
  /** Its id. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: SiteKind;
  /** Its name on that day. */
  readonly name: string;
  /** The region in which it stands on that day. */
  readonly region: Id;
  /** What an extended site is. */
  readonly form?: ExtendedForm;
  /** The status of an extended site on that day, if it has one. */
  readonly status?: SiteStatus;
}

/** One link of a responsibility chain. */
export interface Responsibility {
  /** The region. */
  readonly region: Id;
  /** Its level. */
  readonly level: RegionLevel;
  /** The person in office, or `{ unknown: "not-published" }` where the network names none. */
  readonly secretary: Id | Unknown;
}

/** A day, and the part of the network that is asked about. */
export interface NetworkView {
  /** The day. */
  readonly day: PlainDate;
  /** The region whose part is wanted; the whole network unless given. */
  readonly within?: Id;
}

/** A {@link NetworkView} of sites, perhaps of one kind alone. */
export interface SiteView extends NetworkView {
  /** The kind of site; every kind unless given. */
  readonly kind?: SiteKind;
}

/** A figure of one site, whatever it measures. */
export interface SiteFigure {
  /** The site. */
  readonly site: Id;
  /** What was measured there. */
  readonly value: DecimalString;
}

/** A figure of one region, whatever it measures. */
export interface RegionFigure {
  /** The region. */
  readonly region: Id;
  /** What was measured there. */
  readonly value: DecimalString;
}

/** A figure of one site or of one region. */
export type PlaceFigure = SiteFigure | RegionFigure;
