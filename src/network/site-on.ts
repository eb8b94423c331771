import type { Id } from "../core/id.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { knownSite } from "./ask/read-question.js";
import { shownSite } from "./ask/show.js";
import { isOn } from "./dated.js";
import type { SiteOnDay } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";

/**
 * Finds a site as it stands on a day.
 *
 * @param network - The opened network.
 * @param id - Id of the site.
 * @param day - The day.
 * @returns Its name, region and status on that day; `undefined` when it is not open then.
 * @throws {@link DomainError} `network/unknown-site` when the network does not hold it.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day.
 * @example
 * const network = openNetwork({
 *   regions: [{ id: "pinghu", level: "village", existence: { from: "1990-01-01" },
 *     names: [{ from: "1990-01-01", value: "平湖村" }] }],
 *   sites: [{ id: "station", kind: "station", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "平湖实践站" }, { from: "2022-01-01", value: "新平湖实践站" }],
 *     regions: [{ from: "2020-01-01", value: "pinghu" }] }],
 * });
 * siteOn(network, "station", "2021-12-31")?.name; // "平湖实践站"
 * siteOn(network, "station", "2022-01-01")?.name; // "新平湖实践站"
 * siteOn(network, "other", "2022-01-01"); // throws network/unknown-site
 */
export function siteOn(network: Network, id: Id, day: PlainDate): SiteOnDay | undefined {
  const site = knownSite(indexOf(network), id);
  const asked = checkedDay(day);
  return isOn(site.existence, asked) ? shownSite(site, asked) : undefined;
}
