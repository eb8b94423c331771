import { parseWith } from "../core/parse-with.js";
import { changesSince } from "./circulars/changes-since.js";
import { correctionsTo } from "./circulars/corrections-to.js";
import { refuseMisplaced } from "./circulars/refuse-misplaced.js";
import { compareText } from "./duties/compare-text.js";
import type { CadenceErrorCode } from "./errors.js";
import type { Circular, CircularComparison } from "./model/circular.js";
import { circularsSchema } from "./schema.js";

/**
 * Tells what a new issue of a circular says beyond its own figures: what moved since the last issue,
 * and which past figures have to be corrected.
 *
 * @param past - The issues before, in any order.
 * @param current - The new issue, with past figures as they are known now.
 * @returns The changes by subject and figure, and a notice for each past figure that is no longer
 * what was printed last. A figure restated that was never printed needs no notice.
 * @throws {@link core.DomainError} `cadence/invalid-circulars` when an issue does not fit its schema.
 * @throws {@link core.DomainError} `cadence/duplicate-id` when an issue, its period, or a figure in it
 * is there twice.
 * @throws {@link core.DomainError} `cadence/out-of-order` when a past issue reports on later days, or a
 * restated figure is none of the past.
 * @throws {@link core.DomainError} `core/precision-exceeded` when a difference has more than 40 digits,
 * and the codes of what is not plain data.
 * @example
 * const june: Circular = {
 *   id: "2026-2", period: { from: "2026-04-01", until: "2026-07-01" },
 *   figures: [{ subject: "east", figure: "visits", value: "12" }],
 * };
 * const september: Circular = {
 *   id: "2026-3", period: { from: "2026-07-01", until: "2026-10-01" },
 *   figures: [{ subject: "east", figure: "visits", value: "15" }],
 *   restated: [{ subject: "east", figure: "visits", from: "2026-04-01", value: "11" }],
 * };
 * const { changes, corrections } = compareCirculars([june], september);
 * changes[0]?.difference; // "3"
 * corrections[0]?.reason.zh; // "更正：2026-2 所载 east 的 visits（自 2026-04-01）由 12 更正为 11"
 */
export function compareCirculars(past: readonly Circular[], current: Circular): CircularComparison {
  const before = readCirculars(past, "list of past circulars");
  const [issue] = readCirculars([current], "circular") as readonly [Circular];
  return compared(before, issue);
}

/** Compares issues that have been checked one by one. */
export function compared(before: readonly Circular[], issue: Circular): CircularComparison {
  refuseMisplaced(before, issue);
  const issues = [...before].sort((one, other) => compareText(one.period.from, other.period.from));
  const last = issues.at(-1);
  return Object.freeze({
    ...(last === undefined ? {} : { last: last.id }),
    changes: last === undefined ? Object.freeze([]) : changesSince(last, issue),
    corrections: correctionsTo(issues, issue),
  });
}

function readCirculars(document: unknown, what: string): readonly Circular[] {
  const failure = { code: "cadence/invalid-circulars", what } as const;
  const limits = { nodes: 2_000_000 };
  return parseWith<readonly Circular[], CadenceErrorCode>(
    circularsSchema,
    document,
    failure,
    limits,
  );
}
