import { readPoints } from "./define/read-points.js";
import type { PointsScheme } from "./model.js";

/**
 * Checks a points scheme and keeps its literal types.
 *
 * A scheme read from JSON is checked just the same; records are checked when they are posted.
 *
 * @param scheme - The scheme, as published.
 * @returns A frozen copy of the scheme.
 * @throws {@link DomainError} `points/invalid-scheme` when the scheme does not fit its schema.
 * @throws {@link DomainError} another `points/` code, that of the first fault, when something in the
 * scheme does not fit the rest of it; `issues` hold all faults.
 * @throws {@link DomainError} a `rules/` code when a rule refers to what is not there or does not
 * suit.
 * @throws {@link DomainError} a `core/` code when the scheme is not plain data, and `core/conflict` when
 * its decrees contradict each other.
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
 *     facts: { hours: { kind: "decimal", least: "0" } },
 *     credits: [{ balance: "points", amount: product([fact("hours"), "2"]) }],
 *   }],
 *   closedPeriods: "refused",
 * });
 * definePoints({ ...scheme, caps: [{
 *   id: "c", label: { zh: "上限", en: "cap" }, balance: "hours", per: "day", whose: "purse",
 *   counts: "points", most: "8", beyond: "lost",
 * }] }); // throws points/unknown-reference
 */
export function definePoints<const S extends PointsScheme>(scheme: S): S {
  // The checked copy holds what the scheme held, so it has the scheme's own type.
  return readPoints(scheme).scheme as S;
}
