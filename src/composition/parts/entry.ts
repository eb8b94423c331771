import type { Citation } from "../../core/citation.js";
import type { JsonValue } from "../../core/json-value.js";
import type { Label } from "../../core/text.js";
import type { TraceEntry, TraceValue } from "../../core/trace.js";

/** A rule that a step is told of. */
interface Named {
  readonly label?: Label | undefined;
  readonly citation?: Citation | undefined;
}

/** What a step may tell besides. */
interface StepParts {
  readonly of?: Named | undefined;
  readonly detail?: Readonly<Record<string, JsonValue | undefined>>;
  readonly parts?: readonly TraceEntry[];
}

/** A step of a trace, frozen; without parts and details it is a leaf. */
export function entry(
  kind: string,
  at: string,
  value: TraceValue,
  { of = {}, detail = {}, parts = [] }: StepParts = {},
): TraceEntry {
  const { label, citation } = of;
  const told = Object.entries(detail).filter(([, each]) => each !== undefined);
  return Object.freeze({
    kind,
    at,
    value,
    ...(label === undefined ? {} : { label }),
    ...(citation === undefined ? {} : { citation }),
    ...(told.length === 0
      ? {}
      : { detail: Object.freeze(Object.fromEntries(told) as Record<string, JsonValue>) }),
    ...(parts.length === 0 ? {} : { parts: Object.freeze(parts) }),
  });
}
