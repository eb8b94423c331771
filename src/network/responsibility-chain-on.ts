import type { Id } from "../core/id.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { unknown } from "../core/unknown.js";
import { regionOfSite, upwardFrom } from "./ask/places.js";
import { knownSite } from "./ask/read-question.js";
import { isOn } from "./dated.js";
import type { Responsibility } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";

/**
 * Lists who is accountable for a site on a day: a secretary for each level (四级书记).
 *
 * @param network - The opened network.
 * @param site - Id of the site.
 * @param day - The day.
 * @returns One link for each region above the site, the nearest first; `undefined` when the site is
 * not open on that day.
 * @throws {@link DomainError} `network/unknown-site` when the network does not hold the site.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day.
 * @example
 * const network = openNetwork({
 *   regions: [{ id: "pinghu", level: "village", existence: { from: "1990-01-01" },
 *     names: [{ from: "1990-01-01", value: "平湖村" }] }],
 *   sites: [{ id: "station", kind: "station", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "平湖实践站" }],
 *     regions: [{ from: "2020-01-01", value: "pinghu" }] }],
 *   secretaries: [{ region: "pinghu", person: "p-17", period: { from: "2021-03-01" } }],
 * });
 * responsibilityChainOn(network, "station", "2021-03-01")?.[0]?.secretary; // "p-17"
 * responsibilityChainOn(network, "station", "2021-02-28")?.[0]?.secretary; // { unknown: "not-published" }
 * responsibilityChainOn(network, "other", "2021-02-28"); // throws network/unknown-site
 */
export function responsibilityChainOn(
  network: Network,
  site: Id,
  day: PlainDate,
): readonly Responsibility[] | undefined {
  const index = indexOf(network);
  const known = knownSite(index, site);
  const asked = checkedDay(day);
  if (!isOn(known.existence, asked)) return undefined;
  const chain = upwardFrom(index, regionOfSite(index, known, asked), asked).map(({ id, level }) => {
    const offices = index.secretariesOf.get(id) ?? [];
    const office = offices.find(({ period }) => isOn(period, asked));
    return Object.freeze({
      region: id,
      level,
      secretary: office?.person ?? unknown("not-published"),
    });
  });
  return Object.freeze(chain);
}
