import type { Id } from "../core/id.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { knownSite } from "./ask/read-question.js";
import { nameOn } from "./ask/show.js";
import { datedOn, isOn } from "./dated.js";
import type { Team, TeamLevel } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";

/** A team as it stands on a day. */
export interface TeamOnDay {
  /** Its id. */
  readonly id: Id;
  /** Its level. */
  readonly level: TeamLevel;
  /** Its name on that day. */
  readonly name: string;
  /** The region whose team it is. */
  readonly region: Id;
  /** What it serves. */
  readonly service?: Id;
  /** The department that leads it on that day. */
  readonly department?: string;
}

/** The site and the day of a question about teams. */
export interface TeamQuestion {
  /** The site. */
  readonly site: Id;
  /** The day. */
  readonly day: PlainDate;
}

/**
 * Lists the teams that are assigned to a site on a day (下沉).
 *
 * @param network - The opened network.
 * @param question - The site and the day.
 * @returns The teams, sorted by id.
 * @throws {@link DomainError} `network/unknown-site` when the network does not hold the site.
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
 *   teams: [{ id: "health", level: "squad", region: "pinghu", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "医疗健身分队" }], service: "health",
 *     departments: [{ from: "2020-01-01", value: "卫健委" }],
 *     assignments: [{ site: "station", period: { from: "2021-01-01" } }] }],
 * });
 * teamsOn(network, { site: "station", day: "2021-01-01" })[0]?.department; // "卫健委"
 * teamsOn(network, { site: "station", day: "2020-12-31" }); // []
 * teamsOn(network, { site: "hall", day: "2020-12-31" }); // throws network/unknown-site
 */
export function teamsOn(network: Network, question: TeamQuestion): readonly TeamOnDay[] {
  const index = indexOf(network);
  const read = readRecord(question, ["site", "day"], [], "question about teams");
  const { id } = knownSite(index, read.site);
  const day = checkedDay(read.day);
  const tasks = (index.tasksAt.get(id) ?? []).filter(({ period }) => isOn(period, day));
  return Object.freeze(tasks.map(({ team }) => shownTeam(team, day)));
}

function shownTeam(team: Team, day: PlainDate): TeamOnDay {
  const { id, level, region, service, departments = [] } = team;
  const department = datedOn(departments, day);
  return Object.freeze({
    id,
    level,
    name: nameOn(team, day),
    region,
    ...(service === undefined ? {} : { service }),
    ...(department === undefined ? {} : { department }),
  });
}
