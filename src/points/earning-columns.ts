import { earnInColumns } from "./columns/earn-in-columns.js";
import type {
  DeedColumns,
  EarningColumns,
  EarningColumnsOptions,
} from "./columns/earning-columns.js";
import { readDeeds, readEarningOptions } from "./columns/read-deeds.js";
import { readPoints } from "./define/read-points.js";
import type { PointsScheme } from "./model.js";

/**
 * Tells what many deeds are worth by the rules, from columns into columns: what an `earn` record of
 * each would credit before caps, the least amount and the balance of a purse are looked at.
 *
 * All deeds are those of one item on one day. A row whose facts do not fit costs no other its worth.
 * Typed arrays are read where they are, so they must stay as they are until the end.
 *
 * @param scheme - The scheme.
 * @param deeds - The item and the facts of the deeds, at most a million rows.
 * @param options - The day, what was on record by which day, who is told of progress, and what ends
 * the work.
 * @returns The worth in each balance by row, and the failures with their causes.
 * @throws {@link DomainError} the codes of `definePoints`, when the scheme does not fit.
 * @throws {@link DomainError} `points/invalid-columns` when the deeds are no record,
 * `points/unknown-reference` when there is no such item, and `rules/invalid-columns` when the columns
 * do not fit its facts.
 * @throws {@link DomainError} `points/invalid-options` when the options do not fit.
 * @throws {@link DomainError} `points/callback-failed` when `onProgress` throws an error, and
 * `points/aborted` when the signal ended the work.
 * @throws {@link DomainError} `rules/parameter-not-in-force` or `rules/parameter-conflict` when a
 * parameter that the item reads has no value to use.
 * @example
 * import { fact, product } from "wenming/rules";
 * const scheme = definePoints({
 *   kind: "points", id: "village", version: "2024",
 *   title: { zh: "积分办法", en: "Points rule" }, issuer: "village meeting", region: "village",
 *   effective: { from: "2024-01-01" }, citation: { document: "Notice 5" },
 *   balances: [{
 *     id: "points", label: { zh: "积分", en: "points" }, places: 1, rounding: "floor",
 *     expiry: { kind: "period-end", months: 12 }, shortfall: { kind: "debt", most: "50" },
 *     transfer: "refused",
 *   }],
 *   items: [{
 *     id: "service", label: { zh: "志愿服务", en: "service" }, countsFrom: "service",
 *     facts: { hours: { kind: "decimal", least: "0", most: "24", places: 1 } },
 *     credits: [{ balance: "points", amount: product([fact("hours"), "2"]) }],
 *   }],
 *   closedPeriods: "refused",
 * });
 * // 15 units with one place are 1.5 hours.
 * const hours = { units: new Int16Array([15, 40, 241]), places: 1 };
 * const deeds = { item: "service", rows: 3, facts: { hours } };
 * const { worths, failures } = earningColumns(scheme, deeds, { asOf: "2024-05-01" });
 * Array.from(worths[0]?.units ?? [], String); // ["30", "80", "NaN"]
 * worths[0]?.at(0); // "3"
 * failures.map(({ row, error }) => [row, error.code]); // [[2, "rules/invalid-facts"]]
 */
export function earningColumns(
  scheme: PointsScheme,
  deeds: DeedColumns,
  options: EarningColumnsOptions,
): EarningColumns {
  const read = readPoints(scheme);
  return earnInColumns(read, readDeeds(read.scheme, deeds), readEarningOptions(options));
}
