import type { TraceEntry } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { checkFacts } from "../../rules/check-facts.js";
import type { FactSheet } from "../../rules/fact-sheet.js";
import { factsReadIn } from "../../rules/facts-read.js";
import type { Tracer } from "../../rules/trace/tracer.js";
import { createTracer } from "../../rules/trace/tracer.js";
import type { CheckStep } from "../model/process-step.js";
import type { CompletedEvent, GivenFacts } from "../model/round-event.js";
import type { ReadAcceptance } from "./read-acceptance.js";
import { guardId } from "./read-acceptance.js";
import type { ReadQuestion } from "./read-question.js";

/** The guards of a process, asked with the facts of an event on its day. */
export interface Guards {
  /** Whether the guard of a step holds; a step without one asks for nothing. */
  readonly holds: (step: CheckStep, event: CompletedEvent) => boolean | Unknown;
  /** Why the guard of the step of an event holds or not. */
  readonly reasonsOf: (event: CompletedEvent) => TraceEntry;
}

/** Makes the guards of a process ready to be asked. */
export function guardsIn({ rules }: ReadAcceptance, { context }: ReadQuestion): Guards {
  const readBy = factsReadIn(rules);
  const tracerOf = ({ step, on, facts = {} }: CompletedEvent): Tracer => {
    const sheet = factsAmong(rules.facts, facts, readBy.get(guardId(step)));
    return createTracer(rules, { ...context, asOf: on }, checkFacts(sheet, facts));
  };
  return {
    holds: (step, event) => {
      const tracer = tracerOf(event);
      if (step.when === undefined) return true;
      const held = tracer.valueOf(guardId(step.id));
      return isUnknown(held) ? held : held === true;
    },
    reasonsOf: (event) => tracerOf(event).traceOf(guardId(event.step)),
  };
}

/** The definitions of the facts that an event tells or its guard reads: no step owes those of others. */
const factsAmong = (
  sheet: FactSheet,
  told: GivenFacts,
  read: ReadonlySet<string> = new Set(),
): FactSheet =>
  Object.fromEntries(
    Object.entries(sheet).filter(([name]) => read.has(name) || Object.hasOwn(told, name)),
  );
