import type { Decimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { toScaledInteger } from "../../core/scaled-decimal.js";
import { isUnknown } from "../../core/unknown.js";
import { checkFacts } from "../../rules/check-facts.js";
import { createTracer } from "../../rules/trace/tracer.js";
import type { RecordFacts } from "../records.js";
import type { Ledger } from "./ledger.js";
import type { ReadyItem } from "./ready-points.js";

/** What is worked out: an item, by facts, on a day, by what was known on another. */
export interface Question {
  readonly item: ReadyItem;
  readonly facts: RecordFacts;
  readonly on: PlainDate;
  readonly knownOn: PlainDate;
}

/**
 * What an item is worth in each of its balances, in units; equal questions are worked out once.
 *
 * NaN stands for an amount that is not known, infinity for one beyond the safe integers.
 */
export function worthOf(ledger: Ledger, { item, facts, on, knownOn }: Question): readonly number[] {
  const sorted = Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1));
  const key = JSON.stringify([item.item.id, sorted, ...(item.dated ? [on, knownOn] : [])]);
  const found = ledger.worths.get(key);
  if (found !== undefined) return found;
  const rules = definitely(item.rules, "the lowering of the scheme");
  const tracer = createTracer(rules, { asOf: on, knownOn }, checkFacts(rules.facts, facts));
  const worth = item.credits.map(({ id, balance }) => {
    const value = tracer.valueOf(id);
    if (isUnknown(value)) return Number.NaN;
    const { places } = definitely(ledger.ready.balances[balance]);
    return toScaledInteger(value as Decimal, places) ?? Number.POSITIVE_INFINITY;
  });
  ledger.worths.set(key, worth);
  return worth;
}
