import type { DecimalString } from "../core/decimal-text.js";
import type { Id } from "../core/id.js";
import { readRecord } from "../core/plain-record.js";
import { sitesIn } from "./ask/places.js";
import { knownWord, readView } from "./ask/read-question.js";
import { shownSite } from "./ask/show.js";
import type { SiteOnDay, SiteView } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";
import { siteKinds } from "./vocabulary.js";

/** A site on a map. */
export interface SiteFeature {
  /** Marks a feature of GeoJSON. */
  readonly type: "Feature";
  /** Id of the site. */
  readonly id: Id;
  /** Where it stands; `null` where its coordinates are not known. */
  readonly geometry: SitePoint | null;
  /** The site as it stands on the day. */
  readonly properties: SiteOnDay;
}

/** A point on a map, in WGS 84. */
export interface SitePoint {
  /** Marks a point of GeoJSON. */
  readonly type: "Point";
  /** Longitude and latitude; numbers, as GeoJSON wants them. @unit degrees */
  readonly coordinates: readonly [longitude: number, latitude: number];
}

/** Sites on a map, as GeoJSON. */
export interface SiteCollection {
  /** Marks a collection of GeoJSON. */
  readonly type: "FeatureCollection";
  /** The sites, sorted by id. */
  readonly features: readonly SiteFeature[];
}

/**
 * Puts the sites that are open on a day on a map.
 *
 * The coordinates must be WGS 84, as GeoJSON knows no other; positions of Chinese maps (GCJ-02)
 * lie some hundred meters off and must be converted first. Sites without coordinates are listed
 * without a place.
 *
 * @param network - The opened network.
 * @param view - The day, the region within which, and the kind of site.
 * @returns A feature for each site.
 * @throws {@link DomainError} `network/unknown-region` when the network does not hold the region.
 * @throws {@link DomainError} `network/invalid-options` when there is no such kind of site.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day,
 * and the codes of a record that is not plain.
 * @example
 * const network = openNetwork({
 *   regions: [{ id: "pinghu", level: "village", existence: { from: "1990-01-01" },
 *     names: [{ from: "1990-01-01", value: "平湖村" }] }],
 *   sites: [{ id: "station", kind: "station", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "实践站" }],
 *     regions: [{ from: "2020-01-01", value: "pinghu" }], coordinates: ["114.53", "24.74"] }],
 * });
 * geoJsonOf(network, { day: "2024-05-01" }).features[0]?.geometry?.coordinates; // [114.53, 24.74]
 * @source RFC 7946
 */
export function geoJsonOf(network: Network, view: SiteView): SiteCollection {
  const index = indexOf(network);
  const { kind, ...rest } = readRecord(view, ["day"], ["within", "kind"], "view of sites");
  const asked = readView(index, rest);
  const wanted = kind === undefined ? undefined : knownWord(kind, siteKinds, "kind of site");
  const features = sitesIn(index, asked, wanted).map((site) => {
    const geometry = site.coordinates === undefined ? null : pointAt(site.coordinates);
    return Object.freeze({
      type: "Feature" as const,
      id: site.id,
      geometry,
      properties: shownSite(site, asked.day),
    });
  });
  return Object.freeze({ type: "FeatureCollection", features: Object.freeze(features) });
}

function pointAt([longitude, latitude]: readonly [DecimalString, DecimalString]): SitePoint {
  // Adding 0 turns -0 into 0.
  const coordinates = [Number(longitude) + 0, Number(latitude) + 0] as const;
  return Object.freeze({ type: "Point", coordinates: Object.freeze(coordinates) });
}
