import type { CadenceScheme, DutyRegister } from "../cadence/index.js";
import type { HolidayDecree } from "../core/holiday-decree.js";
import type { Id } from "../core/id.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Label } from "../core/text.js";
import type { EvaluationScheme } from "../evaluation/index.js";
import type { EarlierGrant, GrantScheme } from "../funding/index.js";
import type { PairingRound, PairingScheme, Party, SiteClassRule } from "../pairing/index.js";
import type { PayMonth, PayRecord, PayScheme } from "../pay/index.js";
import type { GivenTitle, PointsRecord, PointsScheme, RecordFacts } from "../points/index.js";
import type { AppraisalScheme } from "../practitioners/index.js";
import type { FactValue } from "../rules/fact-sheet.js";
import type { LinkageScheme } from "./linkage/linkage-scheme.js";

/** What parts of every kind have in common. */
interface PartBase {
  /** Unique among the parts. */
  readonly id: Id;
  /** What the part is called. */
  readonly label: Label;
}

/** A part whose units have facts of their own by a fact sheet. */
interface SheetPart extends PartBase {
  /**
   * Id of a part whose units this one has too – another part with a fact sheet, pay or cadence – so
   * that they need not be listed again. Units that are listed nevertheless have their facts there.
   */
  readonly unitsOf?: Id;
}

/** Scores, ranks and stars. */
export interface EvaluationYearPart extends SheetPart {
  /** Marks an evaluation. */
  readonly kind: "evaluation";
  /** The scheme. */
  readonly scheme: EvaluationScheme;
}

/** Grants of sites. */
export interface GrantsYearPart extends SheetPart {
  /** Marks grants. */
  readonly kind: "grants";
  /** The scheme. */
  readonly scheme: GrantScheme;
}

/** The strong, the middle and the weak. The rule reads the facts `star` or `score`, or its own. */
export interface ClassesYearPart extends SheetPart {
  /** Marks a rule of classes. */
  readonly kind: "classes";
  /** The rule. */
  readonly scheme: SiteClassRule;
}

/** The grades of persons. */
export interface AppraisalYearPart extends SheetPart {
  /** Marks an appraisal. */
  readonly kind: "appraisal";
  /** The scheme. */
  readonly scheme: AppraisalScheme;
}

/** Who is recommended for honors, and who is barred. */
export interface LinkageYearPart extends SheetPart {
  /** Marks a scheme of linkage. */
  readonly kind: "linkage";
  /** The scheme. */
  readonly scheme: LinkageScheme;
}

/** Units of another part that take part in a round of pairing, by what that part came to. */
export interface Enrolment {
  /** The part. */
  readonly part: Id;
  /** Its result, one of yes and no or of several words. */
  readonly result: string;
  /** The value with which a unit is enrolled. */
  readonly is: string | boolean;
  /** The side on which it takes part. */
  readonly as: "giver" | "site";
  /** Id of the kind of giver or site that it is. */
  readonly kind: Id;
}

/** Pairs of one round. */
export interface PairingYearPart extends PartBase {
  /** Marks pairing. */
  readonly kind: "pairing";
  /** The scheme. */
  readonly scheme: PairingScheme;
  /** Who takes part besides those of the round itself. */
  readonly enrols?: readonly Enrolment[];
}

/** The pay of the twelve months of the year. */
export interface PayYearPart extends PartBase {
  /** Marks pay. */
  readonly kind: "pay";
  /** The scheme. */
  readonly scheme: PayScheme;
}

/** Balances and tiers of a points scheme. */
export interface PointsYearPart extends PartBase {
  /** Marks points. */
  readonly kind: "points";
  /** The scheme. */
  readonly scheme: PointsScheme;
}

/** Duties met and overdue. */
export interface CadenceYearPart extends PartBase {
  /** Marks duties. */
  readonly kind: "cadence";
  /** The scheme. */
  readonly scheme: CadenceScheme;
}

/** One scheme of a county, under the id by which links name it. */
export type YearPart =
  | EvaluationYearPart
  | GrantsYearPart
  | ClassesYearPart
  | AppraisalYearPart
  | LinkageYearPart
  | PairingYearPart
  | PayYearPart
  | PointsYearPart
  | CadenceYearPart;

/** The kinds of part. */
export type PartKind = YearPart["kind"];

/** Where a linked value comes from: a result of a part, or a fact that was given to it. */
export type LinkSource =
  | {
      /** Id of the part. */
      readonly part: Id;
      /** Name of the result. */
      readonly result: string;
    }
  | {
      /** Id of the part. */
      readonly part: Id;
      /** Name of a fact given to the units of the part. */
      readonly fact: string;
    };

/** Where a linked value goes. */
export interface LinkTarget {
  /** Id of the part. */
  readonly part: Id;
  /** Name of the fact that its scheme asks for. */
  readonly fact: string;
  /** The day from which the value holds; owed by pay, for a fact of the person, and by nothing else. */
  readonly since?: PlainDate;
  /** The month for which the value is a fact; in place of `since`, for a fact of a month. */
  readonly month?: PayMonth;
}

/** A result of one part as a fact of another. */
export interface ValueLink {
  /** Marks one value for one fact. */
  readonly kind: "value";
  /** Where it comes from. */
  readonly from: LinkSource;
  /** Where it goes. */
  readonly to: LinkTarget;
  /** Id of the relation that leads from the units of one to those of the other; the same unit unless given. */
  readonly relation?: Id;
  /** What stands for a value that there is not, such as the star of a site without; the fact is left out unless given. */
  readonly absent?: string | number | boolean;
}

/** What a linked row holds. */
export interface LinkedField {
  /** Name of the result. */
  readonly result: string;
  /** Name of the fact of the row. */
  readonly fact: string;
  /** What stands for a value that there is not; the fact is left out unless given. */
  readonly absent?: string | number | boolean;
}

/** The units of one part as rows of a list fact of another: children of a town, posts of a person. */
export interface RowsLink {
  /** Marks rows of a list. */
  readonly kind: "rows";
  /** Where they come from. */
  readonly from: {
    /** Id of the part. */
    readonly part: Id;
  };
  /** The list fact. */
  readonly to: {
    /** Id of the part. */
    readonly part: Id;
    /** Name of the list fact. */
    readonly fact: string;
  };
  /** Id of the relation that leads from the rows to their unit; every unit of the part is a row unless given. */
  readonly relation?: Id;
  /** What each row holds. */
  readonly fields: readonly LinkedField[];
}

/** How parts hang together. */
export type YearLink = ValueLink | RowsLink;

/** The schemes of a county and how the results of one are facts of another. */
export interface CountyYearScheme {
  /** Marks a county year. */
  readonly kind: "county-year";
  /** Id of the document. */
  readonly id: Id;
  /** Its edition. */
  readonly version: string;
  /** What it is called. */
  readonly title: Label;
  /** The schemes; as many of a kind as there are. */
  readonly parts: readonly YearPart[];
  /** How they hang together. */
  readonly links: readonly YearLink[];
}

/** A unit of a part and the facts given to it; those that are linked are left out. */
export interface UnitFacts {
  /** Id of the unit: a site, a person, a region. */
  readonly unit: Id;
  /** The facts by name. */
  readonly facts: { readonly [fact: string]: FactValue };
}

/** The facts of a part whose units have a fact sheet. */
export interface SheetFacts {
  /** Id of the part. */
  readonly part: Id;
  /** The kind of the part. */
  readonly kind: "evaluation" | "classes" | "appraisal" | "linkage";
  /** The units. */
  readonly units: readonly UnitFacts[];
}

/** The facts of grants. */
export interface GrantFacts {
  /** Id of the part. */
  readonly part: Id;
  /** The kind of the part. */
  readonly kind: "grants";
  /** The sites. */
  readonly units: readonly UnitFacts[];
  /** What sites got before. */
  readonly earlier?: readonly EarlierGrant[];
}

/** The facts of pairing. */
export interface PairingRoundFacts {
  /** Id of the part. */
  readonly part: Id;
  /** The kind of the part. */
  readonly kind: "pairing";
  /** The round, without those who are enrolled. */
  readonly round: PairingRound;
  /** What is known of those who are enrolled: where they are, their unit, their facts. */
  readonly parties?: readonly Omit<Party, "kind">[];
}

/** The facts of pay. */
export interface PayFacts {
  /** Id of the part. */
  readonly part: Id;
  /** The kind of the part. */
  readonly kind: "pay";
  /** The people; linked facts are added to their timelines. */
  readonly people: readonly PayRecord[];
}

/** A holder of points, and what else tiers ask about. */
export interface PointsHolder {
  /** Id of the purse. */
  readonly unit: Id;
  /** Facts about the holder. */
  readonly facts?: RecordFacts;
  /** The titles that the holder was given. */
  readonly given?: readonly GivenTitle[];
}

/** The facts of points. */
export interface PointsFacts {
  /** Id of the part. */
  readonly part: Id;
  /** The kind of the part. */
  readonly kind: "points";
  /** The records, in the order of posting. */
  readonly records: readonly PointsRecord[];
  /** What is known of holders besides; purses that are not listed have no facts. */
  readonly holders?: readonly PointsHolder[];
}

/** The facts of duties. */
export interface CadenceFacts {
  /** Id of the part. */
  readonly part: Id;
  /** The kind of the part. */
  readonly kind: "cadence";
  /** Who may owe duties, and what they handed in. */
  readonly register: DutyRegister;
  /** The decrees about working days. */
  readonly decrees?: readonly HolidayDecree[];
}

/** The facts of one part. */
export type PartFacts =
  | SheetFacts
  | GrantFacts
  | PairingRoundFacts
  | PayFacts
  | PointsFacts
  | CadenceFacts;

/** Which unit of one part belongs to which of another. */
export interface UnitPair {
  /** Id of the unit that a value comes from. */
  readonly from: Id;
  /** Id of the unit that it goes to. */
  readonly to: Id;
}

/** A relation between units: a site to the person who runs it, a village to its town. */
export interface UnitRelation {
  /** Id by which links name it. */
  readonly id: Id;
  /** The pairs of units. */
  readonly pairs: readonly UnitPair[];
}

/** The facts of a year. */
export interface CountyFacts {
  /** The facts of the parts, in any order. */
  readonly parts: readonly PartFacts[];
  /** The relations that links name. */
  readonly relations?: readonly UnitRelation[];
}
