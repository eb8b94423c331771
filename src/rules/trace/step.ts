import type { Citation } from "../../core/citation.js";
import type { Decimal } from "../../core/decimal.js";
import { toDecimalString } from "../../core/decimal.js";
import type { JsonValue } from "../../core/json-value.js";
import type { Label } from "../../core/text.js";
import type { TraceEntry, TraceValue } from "../../core/trace.js";
import type { Unknown } from "../../core/unknown.js";
import { isUnknown } from "../../core/unknown.js";
import { freezeDetail } from "./detail.js";

/** What a step of a rule can arrive at. */
export type StepValue = Decimal | string | boolean | Unknown;

/** What one step of a rule arrived at, and how to tell it. */
export interface Step<Value extends StepValue = StepValue> {
  readonly value: Value;
  /** Builds the entry of the trace; nothing is built unless it is asked for. */
  readonly entry: () => TraceEntry;
}

/** What an amount arrived at. */
export type AmountStep = Step<Decimal | Unknown>;

/** What a condition arrived at. */
export type ConditionStep = Step<boolean | Unknown>;

/** Where a step stands, and what the rule says about it. */
export interface StepSubject {
  readonly kind: string;
  readonly at: string;
  readonly label?: Label | undefined;
  readonly citation?: Citation | undefined;
  readonly unit?: string | undefined;
}

/** What explains a step beyond its value: the parts read, and whatever else decided. */
export interface StepReason {
  /** Details that are `undefined` are left out. */
  readonly detail?: Readonly<Record<string, JsonValue | undefined>>;
  readonly parts?: readonly Step[];
}

/** Makes a step whose reasons are told only when asked for. */
export function makeStep<Value extends StepValue>(
  subject: StepSubject,
  value: Value,
  reason: () => StepReason,
): Step<Value> {
  return { value, entry: () => entryFor(subject, value, reason()) };
}

function entryFor(subject: StepSubject, value: StepValue, reason: StepReason): TraceEntry {
  const { kind, at, label, citation, unit } = subject;
  const told = traceValueOf(value);
  const detail = reason.detail && freezeDetail(reason.detail);
  const parts = reason.parts && Object.freeze(reason.parts.map(entryOfStep));
  return Object.freeze({
    kind,
    at,
    value: told,
    ...(label && { label: frozen(label) }),
    ...(citation && { citation: frozen(citation) }),
    ...(unit !== undefined && { unit }),
    ...(detail && { detail }),
    ...(parts && { parts }),
  });
}

const entryOfStep = (step: Step): TraceEntry => step.entry();

/** A step whose entry is told once, for all who read it. */
export function sharing<Value extends StepValue>(step: Step<Value>): Step<Value> {
  let entry: TraceEntry | undefined;
  return {
    value: step.value,
    entry: () => {
      entry ??= step.entry();
      return entry;
    },
  };
}

/** Rules checked before are frozen already, and all entries of a step share their notes. */
function frozen<Note extends object>(note: Note): Note {
  return Object.isFrozen(note) ? note : Object.freeze({ ...note });
}

/** Writes a value as a trace holds it: a decimal in its canonical spelling. */
function traceValueOf(value: StepValue): TraceValue {
  if (typeof value !== "object" || isUnknown(value)) return value;
  return toDecimalString(value);
}
