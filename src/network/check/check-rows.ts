import { quote } from "../../core/quote.js";
import type { Dated, Lasting, Region, Site, Team } from "../model.js";
import { regionLevels, teamLevels } from "../vocabulary.js";
import { addCycleFaults } from "./cycle-faults.js";
import { addDateFaults } from "./date-faults.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";
import { addOriginFaults } from "./origin-faults.js";
import { addOverlapFaults } from "./overlap-faults.js";
import type { Row, Rows } from "./read-document.js";
import { pathOf } from "./read-document.js";
import type { Targets } from "./reference-faults.js";
import { addReferenceFaults, referencesOf } from "./reference-faults.js";
import { standsWhereItMay } from "./site-levels.js";

/** Where the records of a network stand, by id. */
interface Known {
  readonly regions: ReadonlyMap<string, Row<Region>>;
  readonly sites: ReadonlyMap<string, Row<Site>>;
  readonly teams: ReadonlyMap<string, Row<Team>>;
}

/** Notes everything about a network that does not fit the rest of it. */
export function checkRows(faults: Faults, rows: Rows): void {
  const regions = rowsById(faults, rows.regions);
  const sites = rowsById(faults, rows.sites);
  const teams = rowsById(faults, rows.teams);
  rowsById(faults, rows.venues);
  addCycleFaults(faults, regions, regionLevels);
  addCycleFaults(faults, teams, teamLevels);
  const known = { regions, sites, teams };
  checkRegions(faults, rows.regions, known);
  checkSites(faults, rows.sites, known);
  checkTeams(faults, rows.teams, known);
  checkSecretaries(faults, rows, known);
  checkVenues(faults, rows, known);
}

function rowsById<T extends { readonly id: string }>(
  faults: Faults,
  rows: readonly Row<T>[],
): ReadonlyMap<string, Row<T>> {
  const known = new Map<string, Row<T>>();
  for (const row of rows) {
    const { id } = row.record;
    const first = known.get(id);
    if (first === undefined) known.set(id, row);
    else {
      const message = `is ${quote(id)}, as is that of "${pathOf(first)}". Give each an id of its own.`;
      addFault(faults, "network/duplicate-id", `${pathOf(row)}/id`, message);
    }
  }
  return known;
}

function checkRegions(faults: Faults, rows: readonly Row<Region>[], { regions }: Known): void {
  for (const row of rows) {
    const { level, parents = [], names } = row.record;
    const levelFault = higherThan(level, regionLevels);
    addDateFaults(faults, row, "names", names);
    addLinkFaults(faults, row, "parents", parents, { what: "region", known: regions, levelFault });
    addOriginFaults(faults, row, regions, "region");
  }
}

function checkSites(faults: Faults, rows: readonly Row<Site>[], known: Known): void {
  for (const row of rows) {
    const { kind, names, regions, statuses = [] } = row.record;
    const levelFault = ({ level }: Region): string | undefined =>
      standsWhereItMay(kind, level)
        ? undefined
        : `is a ${level}, where no ${kind} stands. Correct it.`;
    addDateFaults(faults, row, "names", names);
    addDateFaults(faults, row, "statuses", statuses, true);
    addLinkFaults(faults, row, "regions", regions, {
      what: "region",
      known: known.regions,
      levelFault,
    });
    addOriginFaults(faults, row, known.sites, "site");
  }
}

function checkTeams(faults: Faults, rows: readonly Row<Team>[], known: Known): void {
  for (const row of rows) {
    const { level, names, region, parents = [], departments = [], assignments = [] } = row.record;
    const levelFault = higherThan(level, teamLevels);
    const { existence } = row.record;
    const path = (): string => `${pathOf(row)}/region`;
    const home = { what: "region", known: known.regions };
    addDateFaults(faults, row, "names", names);
    addDateFaults(faults, row, "departments", departments);
    addReferenceFaults(faults, { id: region, period: existence, path }, home);
    addLinkFaults(faults, row, "parents", parents, {
      what: "team",
      known: known.teams,
      levelFault,
    });
    const tasks = assignments.map(({ site, period }, index) => {
      return { key: site, period, path: `${pathOf(row)}/assignments/${index}` };
    });
    for (const { key: id, period, path: place } of tasks) {
      const task = { id, period, path: () => `${place}/site` };
      addReferenceFaults(faults, task, { what: "site", known: known.sites });
      addReferenceFaults(
        faults,
        { ...task, id: row.record.id, path: () => `${place}/period` },
        { what: "team", known: new Map([[row.record.id, row]]) },
      );
    }
    addOverlapFaults(faults, tasks);
  }
}

function checkSecretaries(faults: Faults, { secretaries }: Rows, { regions }: Known): void {
  const offices = secretaries.map((row) => {
    return { key: row.record.region, period: row.record.period, path: pathOf(row) };
  });
  for (const { key: id, period, path } of offices) {
    const reference = { id, period, path: () => `${path}/region` };
    addReferenceFaults(faults, reference, { what: "region", known: regions });
  }
  addOverlapFaults(faults, offices);
}

function checkVenues(faults: Faults, { venues }: Rows, { sites }: Known): void {
  for (const row of venues) {
    const { site: id, period } = row.record;
    const reference = { id, period, path: () => `${pathOf(row)}/site` };
    addReferenceFaults(faults, reference, { what: "site", known: sites });
  }
}

function addLinkFaults<T extends Lasting>(
  faults: Faults,
  row: Row<Lasting>,
  field: string,
  values: readonly Dated<string>[],
  targets: Targets<T>,
): void {
  addDateFaults(faults, row, field, values);
  const { existence } = row.record;
  for (const reference of referencesOf(values, existence, () => `${pathOf(row)}/${field}`)) {
    addReferenceFaults(faults, reference, targets);
  }
}

/** Says why something cannot be above a level; only a higher level can. */
function higherThan<Level extends string>(level: Level, levels: readonly Level[]) {
  return (above: { readonly level: Level }): string | undefined =>
    levels.indexOf(above.level) < levels.indexOf(level)
      ? undefined
      : `is a ${above.level}, which cannot be above a ${level}. Name one of a higher level.`;
}
