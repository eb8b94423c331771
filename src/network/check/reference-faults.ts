import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import type { Dated } from "../model.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";
import type { Row } from "./read-document.js";

/** What may be referred to, by id, with what a reference must lead to. */
export interface Targets<T> {
  /** What it is, for messages. */
  readonly what: string;
  readonly known: ReadonlyMap<string, Row<T>>;
  /** Says what is wrong with the level of the target, if anything is. */
  readonly levelFault?: (target: T) => string | undefined;
}

/** A reference that holds for some days. */
export interface Reference {
  readonly id: string;
  readonly period: { readonly from: PlainDate; readonly until?: PlainDate | undefined };
  /** Where it stands; few references are at fault, so that few need it. */
  readonly path: () => string;
}

/** Turns dated ids into references, each until the next begins or the life ends. */
export function referencesOf(
  values: readonly Dated<string>[],
  { until }: Period,
  path: () => string,
): readonly Reference[] {
  return values.map(({ from, value }, index) => ({
    id: value,
    period: { from, until: values[index + 1]?.from ?? until },
    path: () => `${path()}/${index}/value`,
  }));
}

/** Notes where a reference points nowhere, to a wrong level, or beyond the life of its target. */
export function addReferenceFaults<T extends { readonly existence: Period }>(
  faults: Faults,
  { id, period, path }: Reference,
  { what, known, levelFault }: Targets<T>,
): void {
  const target = known.get(id)?.record;
  if (target === undefined) {
    const message = `is ${quote(id)}, but there is no such ${what}. Add it, or correct the id.`;
    addFault(faults, "network/unknown-reference", path(), message);
    return;
  }
  const wrong = levelFault?.(target);
  if (wrong !== undefined) addFault(faults, "network/wrong-level", path(), wrong);
  const { from, until } = target.existence;
  if (period.from < from) {
    const message =
      `holds from ${period.from}, but the ${what} ${quote(id)} opens on ${from}. ` +
      "Correct one of the days.";
    addFault(faults, "network/outside-existence", path(), message);
  } else if (until !== undefined && (period.until === undefined || period.until > until)) {
    const message = `outlasts the ${what} ${quote(id)}, which closes on ${until}. Name what follows it.`;
    addFault(faults, "network/outside-existence", path(), message);
  }
}
