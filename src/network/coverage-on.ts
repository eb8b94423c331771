import { divide } from "../core/arithmetic.js";
import { decimalOf, toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import type { PlainDate } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { Rounding } from "../core/rounding.js";
import type { Unknown } from "../core/unknown.js";
import { unknown } from "../core/unknown.js";
import type { SiteKind } from "../core/vocabulary.js";
import { regionOfSite, regionsIn, sitesIn, upwardFrom } from "./ask/places.js";
import { knownWord, readView } from "./ask/read-question.js";
import type { NetworkView, RegionLevel } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";
import { regionLevels, siteKinds } from "./vocabulary.js";

/** Which coverage is asked for. */
export interface CoverageQuestion extends NetworkView {
  /** The level of the regions that are to be covered. */
  readonly level: RegionLevel;
  /** The kind of site that covers a region. */
  readonly kind: SiteKind;
  /** How the ratio is rounded. */
  readonly rounding: Rounding;
}

/** How many regions have an open site (覆盖率). */
export interface Coverage {
  /** The day. */
  readonly day: PlainDate;
  /** The level of the regions. */
  readonly level: RegionLevel;
  /** The kind of site. */
  readonly kind: SiteKind;
  /** Regions with an open site in them or below them. */
  readonly covered: number;
  /** Regions that exist on that day: the denominator. */
  readonly regions: number;
  /** Covered regions ÷ regions, 0 to 1; unknown where there are no regions. */
  readonly ratio: DecimalString | Unknown;
  /** The regions without one, sorted by id. */
  readonly uncovered: readonly Id[];
}

/**
 * Measures how many regions of a level have an open site of a kind on a day.
 *
 * The regions are counted on that same day, as both numbers change.
 *
 * @param network - The opened network.
 * @param question - The day, level, kind of site, rounding, and the region within which.
 * @returns Numerator, denominator, ratio, and the regions that are not covered.
 * @throws {@link DomainError} `network/unknown-region` when the network does not hold the region.
 * @throws {@link DomainError} `network/invalid-options` when there is no such level or kind.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-rounding` when the rounding is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day,
 * and the codes of a record that is not plain.
 * @example
 * const names = [{ from: "1990-01-01", value: "某村" }] as const;
 * const village = (id: string) =>
 *   ({ id, level: "village", existence: { from: "1990-01-01" }, names }) as const;
 * const network = openNetwork({
 *   regions: [village("a"), village("b"), village("c")],
 *   sites: [{ id: "station", kind: "station", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "实践站" }],
 *     regions: [{ from: "2020-01-01", value: "b" }] }],
 * });
 * const coverage = coverageOn(network, {
 *   day: "2024-05-01", level: "village", kind: "station", rounding: { places: 3, mode: "half-up" },
 * });
 * coverage.ratio; // "0.333"
 * coverage.uncovered; // ["a", "c"]
 */
export function coverageOn(network: Network, question: CoverageQuestion): Coverage {
  const index = indexOf(network);
  const fields = ["day", "level", "kind", "rounding"] as const;
  const read = readRecord(question, fields, ["within"], "question of coverage");
  const level = knownWord(read.level, regionLevels, "level of regions");
  const kind = knownWord(read.kind, siteKinds, "kind of site");
  const { day, within } = readView(index, read);
  const regions = regionsIn(index, { day, within }).filter((region) => region.level === level);
  const reached = new Set<Id>();
  for (const site of sitesIn(index, { day, within }, kind)) {
    const upward = upwardFrom(index, regionOfSite(index, site, day), day);
    for (const { id } of upward) reached.add(id);
  }
  const uncovered = regions.map(({ id }) => id).filter((id) => !reached.has(id));
  const covered = regions.length - uncovered.length;
  // The rounding is checked where it is used, so that it is used even where nothing is divided.
  const rounding = read.rounding as unknown as Rounding;
  const ratio = divide(decimalOf(covered), decimalOf(Math.max(regions.length, 1)), rounding);
  return Object.freeze({
    day,
    level,
    kind,
    covered,
    regions: regions.length,
    ratio: regions.length === 0 ? unknown("zero-divisor") : toDecimalString(ratio),
    uncovered: Object.freeze(uncovered),
  });
}
