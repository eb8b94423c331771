import { divide, plus } from "../core/arithmetic.js";
import type { Decimal } from "../core/decimal.js";
import { decimalOf, toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import type { Rounding } from "../core/rounding.js";
import { upwardFrom } from "./ask/places.js";
import type { PlacedFigure } from "./ask/read-figures.js";
import { readFigures } from "./ask/read-figures.js";
import type { PlaceFigure, Region, RegionLevel } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";
import { regionLevels } from "./vocabulary.js";

/** On which day the tree is read, and whether means are wanted. */
export interface RollUpOptions {
  /** The day whose tree the figures are carried up. */
  readonly day: PlainDate;
  /** How means are rounded; no means unless given. */
  readonly mean?: Rounding;
}

/** What the figures of a region and all below it come to. */
export interface RegionSum {
  /** The region. */
  readonly region: Id;
  /** Its level. */
  readonly level: RegionLevel;
  /** What lies in the region itself, and in none below it. */
  readonly own: DecimalString;
  /** Everything in the region and below it. */
  readonly total: DecimalString;
  /** How many figures the total is made of. */
  readonly count: number;
  /** The total ÷ the count, if means were asked for. */
  readonly mean?: DecimalString;
}

/** Figures carried up the tree. */
export interface RollUp {
  /** The day whose tree was read. */
  readonly day: PlainDate;
  /** The sum of all figures. */
  readonly total: DecimalString;
  /**
   * The regions with a figure in them or below them, by level and id. What they hold of their own
   * and what is unplaced add up to the total.
   */
  readonly regions: readonly RegionSum[];
  /**
   * The figures of what neither exists on that day nor lives on in something that does, in the order
   * in which they were given.
   */
  readonly unplaced: readonly PlaceFigure[];
}

/**
 * Carries figures of sites and regions up the tree of a day.
 *
 * A figure of something that was merged or split before that day goes to what came of it: into its
 * region, or where the parts lie apart, into the lowest region that holds them all. So no figure is
 * lost or divided, and a figure of a region moved as a whole moves with it.
 *
 * @param network - The opened network.
 * @param figures - A value for a site or region each; several for one place add up.
 * @param options - The day, and how means are rounded.
 * @returns The sum of every region that holds something, and what could not be placed.
 * @throws {@link DomainError} `network/invalid-figure` when the figures are no list, or one of them
 * does not name one site or region.
 * @throws {@link DomainError} `network/unknown-site` or `network/unknown-region` when the network
 * does not hold it.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-decimal` when a value is no decimal,
 * `core/precision-exceeded` when a sum needs over 40 digits, `core/invalid-rounding` when the
 * rounding is none, `core/invalid-date` or `core/out-of-range` when there is no such day, and the
 * codes of what is not plain.
 * @example
 * const names = [{ from: "1990-01-01", value: "某地" }] as const;
 * const network = openNetwork({
 *   regions: [
 *     { id: "town", level: "township", existence: { from: "1990-01-01" }, names },
 *     { id: "village", level: "village", existence: { from: "1990-01-01" }, names,
 *       parents: [{ from: "1990-01-01", value: "town" }] },
 *   ],
 *   sites: [],
 * });
 * const figures = [{ region: "village", value: "12.5" }, { region: "town", value: "1" }] as const;
 * const { total, regions } = rollUp(network, figures, { day: "2024-05-01" });
 * total; // "13.5"
 * regions[0]; // { region: "town", level: "township", own: "1", total: "13.5", count: 2 }
 * rollUp(network, [{ region: "city", value: "1" }], { day: "2024-05-01" }); // throws network/unknown-region
 */
export function rollUp(
  network: Network,
  figures: readonly PlaceFigure[],
  options: RollUpOptions,
): RollUp {
  const index = indexOf(network);
  const read = readRecord(options, ["day"], ["mean"], "set of roll-up options");
  const day = checkedDay(read.day);
  const placed = readFigures(index, figures, day);
  const sums = new Map<Region, Sum>();
  for (const { value, region } of placed) {
    if (region === undefined) continue;
    const sum = sumOf(sums, region);
    sum.own = plus(sum.own, value);
    sum.figures += 1;
  }
  // The entries of the lower regions alone: totals are carried up from them.
  for (const [region, { own, figures: count }] of [...sums]) {
    for (const above of upwardFrom(index, region, day)) {
      const sum = sumOf(sums, above);
      sum.total = plus(sum.total, own);
      sum.count += count;
    }
  }
  return Object.freeze({
    day,
    total: toDecimalString(placed.reduce((sum, { value }) => plus(sum, value), decimalOf(0))),
    regions: Object.freeze([...sums].sort(compareSums).map((entry) => shown(entry, read.mean))),
    unplaced: Object.freeze(placed.filter(isUnplaced).map(({ figure }) => figure)),
  });
}

interface Sum {
  own: Decimal;
  total: Decimal;
  /** Figures of the region itself. */
  figures: number;
  /** Figures of the region and all below it. */
  count: number;
}

function sumOf(sums: Map<Region, Sum>, region: Region): Sum {
  const known = sums.get(region);
  if (known !== undefined) return known;
  const sum = { own: decimalOf(0), total: decimalOf(0), figures: 0, count: 0 };
  sums.set(region, sum);
  return sum;
}

function compareSums([a]: readonly [Region, Sum], [b]: readonly [Region, Sum]): number {
  const levels = regionLevels.indexOf(a.level) - regionLevels.indexOf(b.level);
  if (levels !== 0) return levels;
  return a.id < b.id ? -1 : 1;
}

const isUnplaced = ({ region }: PlacedFigure): boolean => region === undefined;

function shown(
  [{ id, level }, { own, total, count }]: readonly [Region, Sum],
  mean: JsonValue | undefined,
): RegionSum {
  return Object.freeze({
    region: id,
    level,
    own: toDecimalString(own),
    total: toDecimalString(total),
    count,
    // The rounding is checked by the division itself.
    ...(mean === undefined
      ? {}
      : { mean: toDecimalString(divide(total, decimalOf(count), mean as unknown as Rounding)) }),
  });
}
