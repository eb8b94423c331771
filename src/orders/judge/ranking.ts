import type { DecimalString } from "../../core/decimal-text.js";
import type { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import type { Unknown } from "../../core/unknown.js";
import type { RuleName } from "./open-subject.js";

/** A part of a score and what it comes to. */
export interface PartScore extends RuleName {
  /** What it comes to, or why that cannot be told. */
  readonly value: DecimalString | Unknown;
}

/** A team in its place; the parts add up to the total. */
export interface RankedTeam {
  /** Its place from 1; teams with equal totals share one. */
  readonly rank: number;
  /** Id of the team. */
  readonly team: Id;
  /** The sum of the parts. */
  readonly total: DecimalString;
  /** The parts, in the order of the scheme. */
  readonly parts: readonly PartScore[];
}

/** Teams proposed for an order. */
export interface DispatchRanking {
  /** Those that can be ranked, the best first; equal ones by id. */
  readonly ranked: readonly RankedTeam[];
  /** Those that lack a requirement, and which. */
  readonly unsuitable: readonly {
    /** Id of the team. */
    readonly team: Id;
    /** The requirements that it lacks. */
    readonly unmet: readonly RuleName[];
  }[];
  /** Those of which too little is known, and the requirements that are open. */
  readonly undetermined: readonly {
    /** Id of the team. */
    readonly team: Id;
    /** The requirements of which it is not known whether it meets them. */
    readonly open: readonly RuleName[];
    /** The parts of its score. */
    readonly parts: readonly PartScore[];
  }[];
  /** Those whose facts do not fit, and why. */
  readonly failures: readonly {
    /** Its place in the list. */
    readonly index: number;
    /** Id of the team. */
    readonly team?: string;
    /** What does not fit. */
    readonly error: DomainError;
  }[];
}
