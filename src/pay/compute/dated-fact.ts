import type { PlainDate } from "../../core/plain-date.js";
import type { Timeline, TimelineLookup } from "../../core/timeline.js";
import type { FactValue } from "../../rules/fact-sheet.js";

/** A fact that holds from a day on, ready to be asked. */
export interface DatedFact {
  readonly name: string;
  readonly entries: Timeline<FactValue>;
  readonly lookup: TimelineLookup<FactValue>;
}

/** The value of a fact on a day as far as it was known; nothing before its first entry. */
export function valueOfFact(
  { entries, lookup }: DatedFact,
  day: PlainDate,
  knownOn: PlainDate | undefined,
): FactValue | undefined {
  const began = entries.some(({ from, recordedOn }) => from <= day && isBy(recordedOn, knownOn));
  if (!began) return undefined;
  return lookup(day, knownOn === undefined ? {} : { knownOn }).value ?? undefined;
}

/** Whether something was on record by a day; without a day, everything was. */
export function isBy(recordedOn: PlainDate | undefined, knownOn: PlainDate | undefined): boolean {
  return recordedOn === undefined || knownOn === undefined || recordedOn <= knownOn;
}
