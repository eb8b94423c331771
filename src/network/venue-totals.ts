import { plus } from "../core/arithmetic.js";
import type { Decimal } from "../core/decimal.js";
import { decimalOf, toDecimal, toDecimalString } from "../core/decimal.js";
import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import { readRecord } from "../core/plain-record.js";
import { sitesIn } from "./ask/places.js";
import { readView } from "./ask/read-question.js";
import { isOn } from "./dated.js";
import type { NetworkView, Venue, VenueOrigin } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";

/** Venues and their area. */
export interface VenueSum {
  /** How many venues. */
  readonly venues: number;
  /** Their area together. @unit m² */
  readonly area: DecimalString;
}

/** The venues of one function. */
export interface FunctionSum extends VenueSum {
  /** The function. */
  readonly function: Id;
}

/** The venues of one origin. */
export interface OriginSum extends VenueSum {
  /** What they were before. */
  readonly origin: VenueOrigin;
}

/** The venues in use on a day. */
export interface VenueTotals extends VenueSum {
  /** By function: a complex counts whole for each of its functions, so these do not add up. */
  readonly functions: readonly FunctionSum[];
  /** By what the venues were before; these add up to the total. */
  readonly origins: readonly OriginSum[];
}

/**
 * Adds up the venues in use on a day: the area of each once, and once for each of its functions.
 *
 * @param network - The opened network.
 * @param view - The day, and the region within which.
 * @returns The total, by function, and by origin; both sorted by name.
 * @throws {@link DomainError} `network/unknown-region` when the network does not hold the region.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day,
 * and the codes of a record that is not plain.
 * @example
 * const network = openNetwork({
 *   regions: [{ id: "pinghu", level: "village", existence: { from: "1990-01-01" },
 *     names: [{ from: "1990-01-01", value: "平湖村" }] }],
 *   sites: [{ id: "station", kind: "station", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "平湖实践站" }],
 *     regions: [{ from: "2020-01-01", value: "pinghu" }] }],
 *   venues: [{ id: "hall", site: "station", period: { from: "2020-01-01" },
 *     origin: "ancestral-hall", area: "120.5", functions: ["station", "reading-room"] }],
 * });
 * const { area, functions } = venueTotals(network, { day: "2024-05-01" });
 * area; // "120.5"
 * functions[0]; // { function: "reading-room", venues: 1, area: "120.5" }
 */
export function venueTotals(network: Network, view: NetworkView): VenueTotals {
  const index = indexOf(network);
  const asked = readView(index, readRecord(view, ["day"], ["within"], "view of a network"));
  // A venue is in use only while its site is open, which was checked.
  const venues = sitesIn(index, asked)
    .flatMap(({ id }) => index.venuesOf.get(id) ?? [])
    .filter(({ period }) => isOn(period, asked.day));
  const functions = [...sumsBy(venues, (venue) => venue.functions)].map(([name, sum]) =>
    Object.freeze({ function: name, ...sum }),
  );
  const origins = [...sumsBy(venues, ({ origin }) => [origin])].map(([origin, sum]) =>
    Object.freeze({ origin, ...sum }),
  );
  const [total = ["", nothing] as const] = sumsBy(venues, () => [""]);
  return Object.freeze({
    ...total[1],
    functions: Object.freeze(functions),
    origins: Object.freeze(origins),
  });
}

const nothing: VenueSum = { venues: 0, area: "0" };

function sumsBy<Key extends string>(
  venues: readonly Venue[],
  keysOf: (venue: Venue) => readonly Key[],
): readonly (readonly [Key, VenueSum])[] {
  const sums = new Map<Key, { venues: number; area: Decimal }>();
  for (const venue of venues) {
    for (const key of keysOf(venue)) {
      const sum = sums.get(key) ?? { venues: 0, area: decimalOf(0) };
      sums.set(key, { venues: sum.venues + 1, area: plus(sum.area, toDecimal(venue.area)) });
    }
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { venues: count, area }]) => [key, { venues: count, area: toDecimalString(area) }]);
}
