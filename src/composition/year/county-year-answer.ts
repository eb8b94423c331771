import type { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { TracedScheme, TraceEntry } from "../../core/trace.js";
import type { ComputedGrants } from "../../funding/index.js";
import type { SiteStanding } from "../../pairing/index.js";
import type { Appraised } from "../../practitioners/index.js";
import type { FactValue } from "../../rules/fact-sheet.js";
import type { Recommendations } from "../linkage/recommendations.js";
import type { PartKind, YearPart } from "../model.js";
import type { CadenceAnswer } from "../parts/cadence.js";
import type { EvaluationAnswer } from "../parts/evaluation.js";
import type { PairingAnswer } from "../parts/pairing.js";
import type { UnitFailure } from "../parts/part-room.js";
import type { PayAnswer } from "../parts/pay.js";
import type { PointsAnswer } from "../parts/points.js";
import type { YearValue } from "./table.js";

/** The answers of parts, by kind: each as its room tells it. */
export interface PartAnswers {
  /** Scores, ranks, stars. */
  readonly evaluation: EvaluationAnswer;
  /** Grants. */
  readonly grants: ComputedGrants;
  /** The strong, the middle, the weak. */
  readonly classes: readonly SiteStanding[];
  /** Grades of persons. */
  readonly appraisal: readonly Appraised[];
  /** Honors. */
  readonly linkage: Recommendations;
  /** Pairs. */
  readonly pairing: PairingAnswer;
  /** Pay. */
  readonly pay: PayAnswer;
  /** Balances and tiers. */
  readonly points: PointsAnswer;
  /** Duties. */
  readonly cadence: CadenceAnswer;
}

/** A part that was worked out. */
export interface WorkedPart<Kind extends PartKind> {
  /** Id of the part. */
  readonly part: Id;
  /** Its kind. */
  readonly kind: Kind;
  /** Marks a part that was worked out. */
  readonly status: "worked-out";
  /** What its room answers. */
  readonly answer: PartAnswers[Kind];
  /** The units of which nothing could be worked out. */
  readonly failures: readonly UnitFailure[];
}

/** A part that failed: its facts do not fit, and all of them count together. */
export interface FailedPart<Kind extends PartKind> {
  /** Id of the part. */
  readonly part: Id;
  /** Its kind. */
  readonly kind: Kind;
  /** Marks a part that failed. */
  readonly status: "failed";
  /** Why. */
  readonly error: DomainError;
}

/** A part that was not worked out, as parts that it reads were not. */
export interface WaitingPart<Kind extends PartKind> {
  /** Id of the part. */
  readonly part: Id;
  /** Its kind. */
  readonly kind: Kind;
  /** Marks a part that was not worked out. */
  readonly status: "not-worked-out";
  /** Ids of the parts that it reads and that have no results. */
  readonly because: readonly Id[];
}

/** What became of a part of a kind. */
export type PartOutcome<Kind extends PartKind = PartKind> = Kind extends PartKind
  ? WorkedPart<Kind> | FailedPart<Kind> | WaitingPart<Kind>
  : never;

/** What became of parts, in their order; for parts that the compiler knows, each of its own kind. */
export type PartOutcomes<Parts extends readonly YearPart[]> = {
  readonly [Place in keyof Parts]: PartOutcome<Parts[Place]["kind"]>;
};

/** One result of a unit. */
export interface YearResult {
  /** Name of the result. */
  readonly result: string;
  /** The value; left out where there is none, such as the star of a site without. */
  readonly value?: YearValue;
  /** The reasons through all parts, when asked for. */
  readonly trace?: TraceEntry;
}

/** All results of a unit of a part. */
export interface UnitResults {
  /** Id of the part. */
  readonly part: Id;
  /** Id of the unit. */
  readonly unit: Id;
  /** The results. */
  readonly results: readonly YearResult[];
}

/** A fact that came by a link. */
export interface CarriedFact {
  /** Where it went. */
  readonly to: {
    /** Id of the part. */
    readonly part: Id;
    /** Id of the unit. */
    readonly unit: Id;
    /** Name of the fact. */
    readonly fact: string;
  };
  /** The units of the other part that it came from. */
  readonly from: readonly {
    /** Id of the part. */
    readonly part: Id;
    /** Id of the unit. */
    readonly unit: Id;
    /** Name of the result; left out for rows and for facts that were given. */
    readonly result?: string;
    /** Name of the fact that was given. */
    readonly given?: string;
  }[];
  /** What it came to; where it is left out there is no such fact, and one that held before ends. */
  readonly value?: FactValue;
}

/** A county's year. */
export interface CountyYear<Parts extends readonly YearPart[] = readonly YearPart[]> {
  /** The document that was applied. */
  readonly scheme: TracedScheme;
  /** The year. */
  readonly year: number;
  /** The day on which rules were read. */
  readonly asOf: PlainDate;
  /** What became of the parts, in the order of the scheme. */
  readonly parts: PartOutcomes<Parts>;
  /** The results of all units, in the order of parts and units. */
  readonly units: readonly UnitResults[];
  /** The facts that came by links. */
  readonly carried: readonly CarriedFact[];
}
