import { DomainError } from "../core/error.js";
import type { Id } from "../core/id.js";
import { isId } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import { knownRegion } from "./ask/read-question.js";
import { isOn } from "./dated.js";
import type { NetworkErrorCode } from "./errors.js";
import type { Team } from "./model.js";
import type { Network } from "./network.js";
import { indexOf } from "./network.js";

/** Which teams a region owes, and on which day. */
export interface CompletenessQuestion {
  /** The region. */
  readonly region: Id;
  /** The day. */
  readonly day: PlainDate;
  /** The services for which a team is owed: the eight of "8 + N", or however many are published. */
  readonly services: readonly Id[];
}

/** The teams of one service. */
export interface ServiceTeams {
  /** The service. */
  readonly service: Id;
  /** The teams, sorted by id. */
  readonly teams: readonly Id[];
}

/** Whether a region has the teams that it owes. */
export interface TeamCompleteness {
  /** Whether there is a team for each service that is owed. */
  readonly complete: boolean;
  /** The services owed, in the order of the question, with their teams. */
  readonly owed: readonly ServiceTeams[];
  /** The services owed for which there is no team. */
  readonly missing: readonly Id[];
  /** The other services, the N of "8 + N", sorted by name. */
  readonly local: readonly ServiceTeams[];
}

/**
 * Tells whether a region has a team for each service that is owed ("8 + N").
 *
 * Only the region's own teams count, not those of regions above or below it.
 *
 * @param network - The opened network.
 * @param question - The region, the day, and the services owed.
 * @returns The teams by service, and what is missing.
 * @throws {@link DomainError} `network/unknown-region` when the network does not hold the region.
 * @throws {@link DomainError} `network/invalid-options` when the services are no list of ids that
 * differ.
 * @throws {@link DomainError} `network/not-opened` when the network is none.
 * @throws {@link DomainError} `core/invalid-date` or `core/out-of-range` when there is no such day,
 * and the codes of a record that is not plain.
 * @example
 * const network = openNetwork({
 *   regions: [{ id: "county", level: "county", existence: { from: "1990-01-01" },
 *     names: [{ from: "1990-01-01", value: "某县" }] }],
 *   sites: [],
 *   teams: [{ id: "health", level: "detachment", region: "county", existence: { from: "2020-01-01" },
 *     names: [{ from: "2020-01-01", value: "医疗健身支队" }], service: "health" }],
 * });
 * const services = ["theory", "health"];
 * teamCompleteness(network, { region: "county", day: "2024-05-01", services }).missing; // ["theory"]
 */
export function teamCompleteness(
  network: Network,
  question: CompletenessQuestion,
): TeamCompleteness {
  const index = indexOf(network);
  const fields = ["region", "day", "services"] as const;
  const read = readRecord(question, fields, [], "question of completeness");
  const { id } = knownRegion(index, read.region);
  const day = checkedDay(read.day);
  const services = checkedServices(read.services);
  const teams = (index.teamsOf.get(id) ?? []).filter(({ existence }) => isOn(existence, day));
  const owed = services.map((service) => teamsOf(service, teams));
  const missing = owed.filter((each) => each.teams.length === 0).map(({ service }) => service);
  const others = new Set(teams.flatMap(({ service }) => service ?? []));
  for (const service of services) others.delete(service);
  return Object.freeze({
    complete: missing.length === 0,
    owed: Object.freeze(owed),
    missing: Object.freeze(missing),
    local: Object.freeze([...others].sort().map((service) => teamsOf(service, teams))),
  });
}

function checkedServices(services: JsonValue): readonly Id[] {
  if (Array.isArray(services) && services.every(isId) && new Set(services).size === services.length)
    return services;
  throw new DomainError<NetworkErrorCode>(
    "network/invalid-options",
    `The services owed are ${quote(services)}. Hand over a list of ids that differ.`,
  );
}

function teamsOf(service: Id, teams: readonly Team[]): ServiceTeams {
  const ids = teams.filter((team) => team.service === service).map(({ id }) => id);
  return Object.freeze({ service, teams: Object.freeze(ids) });
}
