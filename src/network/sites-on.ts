import { readRecord } from "../core/plain-record.js";
import { sitesIn } from "./ask/places.js";
import { knownWord, readView } from "./ask/read-question.js";
import { shownSite } from "./ask/show.js";
import type { SiteOnDay, SiteView } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";
import { siteKinds } from "./vocabulary.js";

/**
 * Lists the sites that are open on a day, in a region and all below it.
 *
 * Only that part of the network is looked at.
 *
 * @param network - The opened network.
 * @param view - The day, the region and the kind of site.
 * @returns The sites, sorted by id.
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
 *     names: [{ from: "2020-01-01", value: "平湖实践站" }],
 *     regions: [{ from: "2020-01-01", value: "pinghu" }] }],
 * });
 * sitesOn(network, { day: "2024-05-01", within: "pinghu" }).map(({ id }) => id); // ["station"]
 * sitesOn(network, { day: "2024-05-01", kind: "institute" }); // []
 * sitesOn(network, { day: "2024-05-01", within: "town" }); // throws network/unknown-region
 */
export function sitesOn(network: Network, view: SiteView): readonly SiteOnDay[] {
  const index = indexOf(network);
  const { kind, ...rest } = readRecord(view, ["day"], ["within", "kind"], "view of sites");
  const asked = readView(index, rest);
  const wanted = kind === undefined ? undefined : knownWord(kind, siteKinds, "kind of site");
  return Object.freeze(sitesIn(index, asked, wanted).map((site) => shownSite(site, asked.day)));
}
