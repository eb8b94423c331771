import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { quote } from "../../core/quote.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";

/** Something that at most one may hold at a time: the office of a region, a task at a site. */
export interface Holding {
  /** What is held. */
  readonly key: string;
  readonly period: Period;
  readonly path: string;
}

/** Notes holdings of the same thing that share a day. */
export function addOverlapFaults(faults: Faults, holdings: readonly Holding[]): void {
  const lasting = new Map<string, Holding>();
  for (const holding of [...holdings].sort(compareStarts)) {
    const { key, period, path } = holding;
    const earlier = lasting.get(key);
    if (earlier !== undefined && endOf(earlier.period) > period.from) {
      const message =
        `begins on ${period.from}, while "${earlier.path}" still holds ${quote(key)}. ` +
        "End one of them.";
      addFault(faults, "network/overlap", path, message);
    }
    if (earlier === undefined || endOf(period) > endOf(earlier.period)) lasting.set(key, holding);
  }
}

function compareStarts({ period: a }: Holding, { period: b }: Holding): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}

/** The end of a period as text that sorts; one without an end comes after every day. */
const endOf = ({ until }: Period): PlainDate => until ?? "9999-12-31";
