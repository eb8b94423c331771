import type { Row, Rows } from "./check/read-document.js";
import type { Dated, Origin } from "./model.js";
import type { NetworkIndex } from "./network.js";

/** Arranges the records of a sound network for questions. */
export function indexRecords(rows: Rows): NetworkIndex {
  const allRegions = byId(rows.regions);
  const allSites = byId(rows.sites);
  const teams = byId(rows.teams);
  const tasks = teams.flatMap((team) =>
    (team.assignments ?? []).map((assignment) => ({ ...assignment, team })),
  );
  return {
    regions: mapById(allRegions),
    sites: mapById(allSites),
    regionsBelow: grouped(allRegions, ({ parents = [] }) => valuesOf(parents)),
    sitesIn: grouped(allSites, (site) => valuesOf(site.regions)),
    secretariesOf: grouped(recordsOf(rows.secretaries), ({ region }) => [region]),
    venuesOf: grouped(byId(rows.venues), ({ site }) => [site]),
    teamsOf: grouped(teams, ({ region }) => [region]),
    tasksAt: grouped(tasks, ({ site }) => [site]),
    regionsFrom: grouped(allRegions, sourcesOf),
    sitesFrom: grouped(allSites, sourcesOf),
  };
}

const recordsOf = <T>(rows: readonly Row<T>[]): T[] => rows.map(({ record }) => record);

const byId = <T extends { readonly id: string }>(rows: readonly Row<T>[]): T[] =>
  // Ids of one list differ, so that two of them are never equal.
  recordsOf(rows).sort((a, b) => (a.id < b.id ? -1 : 1));

function mapById<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const known = new Map<string, T>();
  for (const record of records) known.set(record.id, record);
  return known;
}

/** The values, each once: what moves away and back stays one of those around. */
function valuesOf(values: readonly Dated<string>[]): readonly string[] {
  const all = values.map(({ value }) => value);
  return all.length > 1 ? [...new Set(all)] : all;
}

function sourcesOf({ origin }: { readonly origin?: Origin }): readonly string[] {
  if (origin === undefined) return [];
  return origin.kind === "merged" ? origin.of : [origin.of];
}

function grouped<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
}
