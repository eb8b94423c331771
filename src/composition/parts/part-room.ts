import type { DomainError } from "../../core/error.js";
import type { Id } from "../../core/id.js";
import type { FactSheet, FactValue } from "../../rules/fact-sheet.js";
import type { PartFacts, UnitFacts, YearPart } from "../model.js";
import type { YearQuestion } from "../year/question.js";
import type { Costs, ResultSheet, Table } from "../year/table.js";

/** The facts that links may lead to. */
export interface LinkableFacts {
  /** Facts that hold throughout, or from a day on where a part is dated. */
  readonly facts: FactSheet;
  /** Facts of a month. */
  readonly monthFacts?: FactSheet;
  /** Whether facts hold from a day on. */
  readonly dated?: boolean;
}

/** A value that came by a link. */
export interface LinkedFact {
  readonly fact: string;
  readonly since?: string;
  readonly month?: string;
  /** The value; `null` ends a fact that held before. */
  readonly value: FactValue | null;
}

/** What a part is worked out from. */
export interface PartInput<Facts extends PartFacts = PartFacts> {
  /** The facts as they were handed over. */
  readonly facts: Facts;
  /** The units of a part with a fact sheet, with what came by links among their facts. */
  readonly units: readonly UnitFacts[];
  /** What came by links to a unit. */
  readonly linkedTo: (unit: Id) => readonly LinkedFact[];
  /** The results of a part that was worked out before. */
  readonly tableOf: (part: Id) => Table;
  readonly question: YearQuestion;
}

/** A unit of which nothing could be worked out, and why. */
export interface UnitFailure {
  /** Id of the unit. */
  readonly unit: Id;
  /** Why. */
  readonly error: DomainError;
}

/** What a part came to. */
export interface PartRun<Answer = unknown> {
  readonly answer: Answer;
  readonly table: Table;
  readonly failures: readonly UnitFailure[];
  readonly costs?: Costs;
}

/** How parts of one kind are checked and worked out. */
export interface PartRoom<Part extends YearPart = YearPart, Facts = unknown, Answer = unknown> {
  /** Checks the scheme, and throws what its room throws. */
  readonly check: (part: Part) => void;
  /** What its units can come to. */
  readonly results: (part: Part) => ResultSheet;
  /** What links may lead to. */
  readonly linkable: (part: Part) => LinkableFacts;
  /** The units that are listed in its facts. */
  readonly unitsIn: (facts: Facts) => readonly Id[];
  /** Makes it ready for many runs. */
  readonly open: (part: Part) => (input: PartInput<PartFacts & Facts>) => PartRun<Answer>;
}
