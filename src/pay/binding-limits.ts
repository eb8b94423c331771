import type { Citation } from "../core/citation.js";
import { DomainError } from "../core/error.js";
import type { Id } from "../core/id.js";
import type { PlainDate } from "../core/plain-date.js";
import type { Label } from "../core/text.js";
import type { TraceEntry, TraceValue } from "../core/trace.js";
import { checkedTrace } from "../rules/explain/checked-trace.js";
import type { PayErrorCode } from "./errors.js";
import type { PayLine, Payslip } from "./model.js";
import { readPayslip } from "./tell/read-payslip.js";

/** A limit that decided an amount. */
export interface BindingLimit {
  /** Id of the item. */
  readonly item: Id;
  /** The first day of the part, for an item that pays a rate. */
  readonly from?: PlainDate;
  /** Whether a floor or a cap bound, or which of several amounts was the highest or the lowest. */
  readonly kind: "floor" | "cap" | "highest" | "lowest";
  /** Where the limit that bound stands in the scheme, as a JSON pointer. */
  readonly at: string;
  /** What the limit is. @unit yuan */
  readonly value: TraceValue;
  /** The name of the limit, where it has one. */
  readonly label?: Label;
  /** Where the limit is published, where it is told. */
  readonly citation?: Citation;
}

/**
 * Finds the floors and caps that decided the amounts of a payslip, and which one of several amounts
 * was the highest or the lowest.
 *
 * A floor or a cap that did not bind is not listed.
 *
 * @param payslip - A payslip with reasons, as `computePay` returns it for `detail: "trace"`.
 * @returns The limits in the order of the items, from the outermost rule to the innermost.
 * @throws {@link core.DomainError} `pay/invalid-payslips` when it is no payslip, or has lines without
 * reasons.
 * @throws {@link core.DomainError} `core/invalid-shape` when its reasons are no traces.
 * @throws {@link core.DomainError} `core/cycle`, `core/too-deep` or `core/too-large` when it is no plain
 * data of a payslip's size.
 * @example
 * import { clamped, constant } from "wenming/rules";
 * const scheme = definePay({
 *   kind: "pay", id: "practitioners", version: "2024",
 *   title: { zh: "文明实践员报酬办法", en: "Pay of practitioners" },
 *   issuer: "county office", region: "county",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 2" }, facts: {},
 *   rates: [{ id: "full", label: { zh: "实践员", en: "practitioner" },
 *     amount: clamped(constant("1760"), { least: "1900" }) }],
 *   items: [{
 *     id: "basic", label: { zh: "基本报酬", en: "basic pay" }, side: "earning",
 *     of: { kind: "rate", rate: "full", proration: "calendar-days" },
 *     rounding: { places: 2, mode: "half-up" },
 *   }],
 * });
 * const record = { person: "p-1", service: [{ from: "2024-05-01" }], facts: {} } as const;
 * const payslip = computePay(scheme, record, { month: "2024-05", detail: "trace" });
 * const [limit] = bindingLimitsOf(payslip);
 * [limit?.kind, limit?.value, limit?.at]; // ["floor", "1900", "/rates/0/amount/least"]
 */
export function bindingLimitsOf(payslip: Payslip): readonly BindingLimit[] {
  return Object.freeze(readPayslip(payslip).lines.flatMap(limitsOfLine));
}

function limitsOfLine({ item, parts, trace }: PayLine): readonly BindingLimit[] {
  if (parts === undefined) return limitsIn(trace, { item });
  return parts.flatMap((part) => limitsIn(part.trace, { item, from: part.from }));
}

function limitsIn(
  trace: TraceEntry | undefined,
  place: Pick<BindingLimit, "item" | "from">,
): readonly BindingLimit[] {
  if (trace === undefined) {
    throw new DomainError<PayErrorCode>(
      "pay/invalid-payslips",
      'The payslip has lines without reasons. Compute it with the detail "trace".',
    );
  }
  // A set also visits what is added during the loop, so it is its own queue.
  const entries = new Set([checkedTrace(trace)]);
  const limits: BindingLimit[] = [];
  for (const entry of entries) {
    for (const part of entry.parts ?? []) entries.add(part);
    const bound = boundOf(entry);
    if (bound === undefined) continue;
    const { at, value, label, citation } = bound.by;
    limits.push({
      ...place,
      kind: bound.kind,
      at,
      value,
      ...(label === undefined ? {} : { label }),
      ...(citation === undefined ? {} : { citation }),
    });
  }
  return limits;
}

interface Bound {
  readonly kind: BindingLimit["kind"];
  /** The step of the limit that bound. */
  readonly by: TraceEntry;
}

/** The limit that decided a step, if one did. */
function boundOf({ kind, detail = {}, parts = [] }: TraceEntry): Bound | undefined {
  const { bound } = detail;
  if (kind === "clamp") {
    // The limits stand behind what they limit, the floor before the cap.
    const by = bound === "least" ? parts[1] : bound === "most" ? parts.at(-1) : undefined;
    return by && { kind: bound === "least" ? "floor" : "cap", by };
  }
  if (kind !== "min" && kind !== "max") return undefined;
  const by = typeof bound === "number" ? parts[bound] : undefined;
  return by && { kind: kind === "max" ? "highest" : "lowest", by };
}
