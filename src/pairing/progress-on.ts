import { parseWith } from "../core/parse-with.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import type { PairingErrorCode } from "./errors.js";
import type { PairingTarget, TargetProgress } from "./model/target.js";
import { pairingTargetsSchema } from "./schema.js";
import { refuseFaults, repeatedIds } from "./scheme/faults.js";

/**
 * Tells how far dated targets of pairing have come on a day.
 *
 * What is left is overdue from the day after the last day for it. More done than owed leaves nothing.
 *
 * @param targets - The targets, with what was done on which day.
 * @param asOf - The day asked about; what was done later does not count.
 * @returns The targets in their order: done, late, left, overdue.
 * @throws {@link core.DomainError} `pairing/invalid-targets` when the targets do not fit their schema.
 * @throws {@link core.DomainError} `pairing/duplicate-id` when an id is taken twice.
 * @throws {@link core.DomainError} `core/invalid-date` or `core/out-of-range` when the day does not
 * exist, and another `core/` code when the targets are not plain data.
 * @example
 * const [institutes] = progressOn(
 *   [{
 *     id: "institutes", label: { zh: "实践所结对", en: "institutes paired" },
 *     owed: 2457, due: "2023-06-30", done: [{ on: "2023-12-31", count: 2000 }],
 *   }],
 *   "2023-12-31",
 * );
 * institutes?.overdue; // 457
 * @source Henan province, April 2023: all 2457 institutes by 2023-06-30
 */
export function progressOn(
  targets: readonly PairingTarget[],
  asOf: PlainDate,
): readonly TargetProgress[] {
  const failure = { code: "pairing/invalid-targets", what: "list of targets" } as const;
  const read = parseWith<readonly PairingTarget[], PairingErrorCode>(
    pairingTargetsSchema,
    targets,
    failure,
    { nodes: 1_000_000 },
  );
  refuseFaults(repeatedIds(read, "targets"), read);
  const day = checkedDay(asOf);
  return Object.freeze(read.map((target) => progressOf(target, day)));
}

function progressOf({ done, ...target }: PairingTarget, asOf: PlainDate): TargetProgress {
  const { owed, due } = target;
  const known = done.filter(({ on }) => on <= asOf);
  const total = sum(known);
  const left = Math.max(0, owed - total);
  const overdue = asOf > due ? left : 0;
  const late = sum(known.filter(({ on }) => on > due));
  const status = left === 0 ? "met" : overdue > 0 ? "overdue" : "due";
  return Object.freeze({ ...target, asOf, done: total, late, left, overdue, status });
}

const sum = (all: readonly { readonly count: number }[]): number =>
  all.reduce((total, { count }) => total + count, 0);
