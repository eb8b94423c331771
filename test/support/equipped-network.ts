import { moneyOfFen } from "../../src/core/money.js";
import { addDays } from "../../src/core/plain-date.js";
import type { NetworkDocument, Secretary, Team, Venue } from "../../src/network/model.js";

const origins = ["ancestral-hall", "village-office", "new-building"] as const;

/**
 * The same network with a secretary in every second region, a venue and a squad for every site, and
 * a general team; ids are those of regions and sites, with a letter before them.
 */
export function equipped(document: NetworkDocument): Required<NetworkDocument> {
  const { regions, sites } = document;
  const secretaries = regions.flatMap(({ id, existence }, index): readonly Secretary[] => {
    if (index % 2 === 0) return [];
    const later = addDays(existence.from, 1);
    if (existence.until !== undefined && existence.until <= later) {
      return [{ region: id, person: `p-${id}`, period: existence }];
    }
    return [
      { region: id, person: `q-${id}`, period: { ...existence, from: later } },
      { region: id, person: `p-${id}`, period: { from: existence.from, until: later } },
    ];
  });
  const venues = sites.map(
    ({ id, existence }, index): Venue => ({
      id: `v-${id}`,
      site: id,
      period: existence,
      origin: origins[index % origins.length] ?? "other",
      area: moneyOfFen(10_025 + 100 * index),
      functions: index % 2 === 0 ? ["hall", "reading"] : ["reading"],
    }),
  );
  const squads = sites.map(
    ({ id, existence, names, regions: [home] }, index): Team => ({
      id: `t-${id}`,
      level: "squad",
      region: home?.value ?? "",
      existence,
      names,
      parents: [{ from: existence.from, value: "t" }],
      service: index % 2 === 0 ? "theory" : "health",
      departments: [{ from: existence.from, value: "an office" }],
      assignments: [{ site: id, period: existence }],
    }),
  );
  const general: Team = {
    id: "t",
    level: "general-team",
    region: "county-0",
    existence: { from: "2000-01-01" },
    names: [{ from: "2000-01-01", value: "a name" }],
  };
  return { regions, sites, secretaries, venues, teams: [general, ...squads] };
}
