import type { PlainDate } from "../../../core/plain-date.js";
import type { FactDefinition, FactValue } from "../../fact-sheet.js";
import type { Amount } from "../../model.js";
import type { RuleContext } from "../../rule-context.js";
import type { ExampleFacts, ExampleResult } from "../finding.js";
import type { Assignment, Tried } from "./assignments.js";
import type { Thresholds } from "./thresholds.js";

/** What probes of a rule set need: the day and place for which they ask. */
export type ProbeContext = RuleContext & { readonly asOf: PlainDate };

/** The probes that one question about one figure may take. */
export const mostProbes = 2000;

/** Reads figures of a rule set for facts that an audit makes up. */
export interface Prober {
  readonly context: ProbeContext;
  /** Whether some rule reads a parameter or the day itself. */
  readonly dependsOnDay: boolean;
  /** The names of the facts that a figure depends on, in the order of the sheet. */
  readonly factsOf: (figure: string) => readonly string[];
  readonly definitionOf: (fact: string) => FactDefinition;
  /** The values of facts at which the rules of a figure change their course. */
  readonly thresholdsOf: (figure: string) => Thresholds;
  /** The values that are tried for each fact of a figure. */
  readonly triedFor: (figure: string) => ReadonlyMap<string, Tried>;
  /** What a figure comes to; nothing where the exact reader refuses to say. */
  readonly resultOf: (figure: string, facts: Assignment) => ExampleResult | undefined;
  /** What an amount outside of lists comes to, given the facts of the figure around it. */
  readonly amountOf: (
    amount: Amount,
    facts: Assignment,
    figure: string,
  ) => ExampleResult | undefined;
  /** Whether the rules were too large for all the probes that were asked for. */
  readonly isExhausted: () => boolean;
}

/** The facts of an assignment as they are handed to a reader. */
export function factsIn(assignment: Assignment): ExampleFacts {
  return Object.fromEntries(assignment);
}

/** The same assignment with another value for one fact. */
export function withFact(assignment: Assignment, fact: string, value: FactValue): Assignment {
  return new Map([...assignment, [fact, value]]);
}
