import type { Id } from "../core/id.js";
import { readRecord } from "../core/plain-record.js";
import { regionOfSite, regionsIn, sitesIn } from "./ask/places.js";
import { readView } from "./ask/read-question.js";
import { nameOn } from "./ask/show.js";
import { datedOn } from "./dated.js";
import type { NetworkView } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";

/**
 * Draws the tree of regions and sites on a day as a Mermaid flowchart.
 *
 * @param network - The opened network.
 * @param view - The day, and the region within which.
 * @returns The text of the chart: regions as boxes, sites as rounded ones, by their ids.
 * @throws {@link DomainError} `network/unknown-region` when the network does not hold the region.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day,
 * and the codes of a record that is not plain.
 * @example
 * const network = openNetwork({
 *   regions: [{ id: "pinghu", level: "village", existence: { from: "1990-01-01" },
 *     names: [{ from: "1990-01-01", value: "平湖村" }] }],
 *   sites: [{ id: "station", kind: "station", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "实践站" }],
 *     regions: [{ from: "2020-01-01", value: "pinghu" }] }],
 * });
 * mermaidOf(network, { day: "2024-05-01" }).split("\n")[3]; // "  r0 --> s0"
 */
export function mermaidOf(network: Network, view: NetworkView): string {
  const index = indexOf(network);
  const asked = readView(index, readRecord(view, ["day"], ["within"], "view of a network"));
  const { day } = asked;
  const regions = regionsIn(index, asked);
  // Ids may hold what Mermaid reads as its own signs, so that nodes are numbered.
  const nodes = new Map<Id, string>(regions.map(({ id }, place) => [id, `r${place}`]));
  const lines = ["flowchart TD"];
  for (const region of regions) {
    lines.push(`  ${nodes.get(region.id)}["${escaped(nameOn(region, day))}"]`);
  }
  for (const [place, site] of sitesIn(index, asked).entries()) {
    lines.push(`  s${place}(["${escaped(nameOn(site, day))}"])`);
    lines.push(`  ${nodes.get(regionOfSite(index, site, day).id)} --> s${place}`);
  }
  for (const { id, parents = [] } of regions) {
    const above = nodes.get(datedOn(parents, day) ?? "");
    if (above !== undefined) lines.push(`  ${above} --> ${nodes.get(id)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Writes the signs that Mermaid would read as its own by their numbers. */
const escaped = (name: string): string =>
  name.replaceAll(/["#&<>\\`]/g, (sign) => `#${sign.charCodeAt(0)};`);
