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
  const detail = freezeDetail(reason.detail ?? {});
  const parts = reason.parts?.map((part) => part.entry());
  return Object.freeze({
    kind,
    at,
    value: traceValueOf(value),
    ...(label && { label: Object.freeze({ ...label }) }),
    ...(citation && { citation: Object.freeze({ ...citation }) }),
    ...(unit !== undefined && { unit }),
    ...(detail && { detail }),
    ...(parts && { parts: Object.freeze(parts) }),
  });
}

/** Writes a value as a trace holds it: a decimal in its canonical spelling. */
function traceValueOf(value: StepValue): TraceValue {
  if (typeof value !== "object" || isUnknown(value)) return value;
  return toDecimalString(value);
}
