import type { Id } from "../core/id.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { upwardFrom } from "./ask/places.js";
import { knownRegion } from "./ask/read-question.js";
import { nameOn } from "./ask/show.js";
import { isOn } from "./dated.js";
import type { RegionOnDay } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";

/**
 * Finds a region as it stands on a day.
 *
 * @param network - The opened network.
 * @param id - Id of the region.
 * @param day - The day.
 * @returns Its name on that day and the regions above it; `undefined` when it does not exist then.
 * @throws {@link DomainError} `network/unknown-region` when the network does not hold it.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day.
 * @example
 * const names = [{ from: "1990-01-01", value: "某地" }] as const;
 * const network = openNetwork({
 *   regions: [
 *     { id: "county", level: "county", existence: { from: "1990-01-01" }, names },
 *     { id: "town", level: "township", existence: { from: "1990-01-01" }, names,
 *       parents: [{ from: "1990-01-01", value: "county" }] },
 *   ],
 *   sites: [],
 * });
 * regionOn(network, "town", "2024-05-01")?.path; // ["county", "town"]
 * regionOn(network, "city", "2024-05-01"); // throws network/unknown-region
 */
export function regionOn(network: Network, id: Id, day: PlainDate): RegionOnDay | undefined {
  const index = indexOf(network);
  const region = knownRegion(index, id);
  const asked = checkedDay(day);
  if (!isOn(region.existence, asked)) return undefined;
  const path = upwardFrom(index, region, asked).map((each) => each.id);
  return Object.freeze({
    id: region.id,
    level: region.level,
    name: nameOn(region, asked),
    path: Object.freeze(path.reverse()),
  });
}
