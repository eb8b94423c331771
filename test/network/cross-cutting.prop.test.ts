import { moneyOfFen } from "../../src/core/money.js";
import { coverageOn } from "../../src/network/coverage-on.js";
import { geoJsonOf } from "../../src/network/geo-json-of.js";
import { mermaidOf } from "../../src/network/mermaid-of.js";
import type { NetworkDocument, SiteFigure } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";
import { regionOn } from "../../src/network/region-on.js";
import { responsibilityChainOn } from "../../src/network/responsibility-chain-on.js";
import { rollUp } from "../../src/network/roll-up.js";
import { siteOn } from "../../src/network/site-on.js";
import { sitesOn } from "../../src/network/sites-on.js";
import { teamCompleteness } from "../../src/network/team-completeness.js";
import { teamsOn } from "../../src/network/teams-on.js";
import { venueTotals } from "../../src/network/venue-totals.js";
import type { Prepare } from "../support/cross-cutting.js";
import {
  answersStayTheSame,
  documentsAreData,
  idsAreOpaque,
  orderMeansNothing,
} from "../support/cross-cutting.js";
import { equipped } from "../support/equipped-network.js";
import {
  counties,
  dayOfEvent,
  documentAfter,
  networkLife,
} from "../support/network-arbitraries.js";
import type { Renaming } from "../support/plain-documents.js";
import { copyOf, renamingOf, seenIn, shuffled } from "../support/plain-documents.js";

/** A whole network, figures of its sites, and the day of all questions. */
interface NetworkDocuments {
  readonly network: Required<NetworkDocument>;
  readonly figures: readonly SiteFigure[];
  readonly day: ReturnType<typeof dayOfEvent>;
  readonly services: readonly string[];
  readonly asked: { readonly county: string; readonly region: string; readonly site: string };
}

const documents = networkLife.map(({ events, asked }): NetworkDocuments => {
  const network = equipped(documentAfter(events));
  const figures = network.sites.map(({ id }, index) => ({
    site: id,
    value: moneyOfFen(100 * index + 50),
  }));
  const { id: region = "" } = network.regions.at(-1) ?? {};
  const { id: site = "" } = network.sites[asked % network.sites.length] ?? {};
  const county = counties[asked % counties.length] ?? "";
  const day = dayOfEvent(asked - 1);
  return { network, figures, day, services: ["theory", "law"], asked: { county, region, site } };
});

const rounding = { places: 3, mode: "half-up" } as const;

/** Figures carried up; what is unplaced is listed in their order, which is not asked about here. */
const carried = (...asked: Parameters<typeof rollUp>) => {
  const { unplaced, ...rest } = rollUp(...asked);
  return {
    ...rest,
    unplaced: [...unplaced].sort((one, other) => (seenIn(one) < seenIn(other) ? -1 : 1)),
  };
};

/** Every question of the room, asked of a network that was opened once. */
const prepare: Prepare<NetworkDocuments> = (given) => {
  const network = openNetwork(given.network);
  const { day, figures, asked, services } = copyOf(given);
  const kept = carried(network, given.figures, { day: given.day, mean: rounding });
  const { county: within, region, site } = asked;
  return () => [
    copyOf(kept),
    carried(network, figures, { day }),
    sitesOn(network, { day, within }),
    coverageOn(network, { day, within, level: "village", kind: "station", rounding }),
    venueTotals(network, { day }),
    geoJsonOf(network, { day, within }),
    teamCompleteness(network, { region, day, services }),
    teamsOn(network, { site, day }),
    responsibilityChainOn(network, site, day) ?? "closed",
    siteOn(network, site, day) ?? "closed",
    regionOn(network, region, day) ?? "gone",
    mermaidOf(network, { day }).split("\n"),
  ];
};

const asked = { inputs: documents, prepare, runs: 60 };

answersStayTheSame("network", asked);
documentsAreData("network", asked);

/** Ids are renamed in their order; those of venues, teams and persons all have a letter before. */
function renamingFor({ network }: NetworkDocuments): Renaming {
  const { regions, venues, teams, secretaries } = network;
  const ids = new Set(regions.map(({ id }) => id));
  for (const { id } of [...venues, ...teams]) ids.add(id);
  for (const { person } of secretaries) ids.add(person);
  return renamingOf([...ids, "hall", "reading", "theory", "health", "law"]);
}

/** Names are no ids, though those of towns are the same words. */
const unnamed = documents.map((given): NetworkDocuments => {
  const regions = given.network.regions.map((region) => ({
    ...region,
    names: region.names.map((name) => ({ ...name, value: "a name" })),
  }));
  return { ...given, network: { ...given.network, regions } };
});

idsAreOpaque("network", { ...asked, inputs: unnamed }, renamingFor);

/** Records, and what each of them is made of without an order, in any order. */
function turned({ network, figures, ...rest }: NetworkDocuments, seed: number): NetworkDocuments {
  const any = <T>(list: readonly T[]): readonly T[] => shuffled(list, seed);
  const { regions, sites, secretaries, venues, teams } = network;
  return {
    ...rest,
    figures: any(figures),
    network: {
      regions: any(
        regions.map((region) => {
          const { origin } = region;
          if (origin?.kind !== "merged") return region;
          return { ...region, origin: { kind: "merged", of: any(origin.of) } };
        }),
      ),
      sites: any(sites),
      secretaries: any(secretaries),
      venues: any(venues.map((venue) => ({ ...venue, functions: any(venue.functions) }))),
      teams: any(
        teams.map((team) => ({
          ...team,
          ...(team.assignments && { assignments: any(team.assignments) }),
        })),
      ),
    },
  };
}

/** Asks about a network that is changed first. */
const changed =
  (
    change: (network: Required<NetworkDocument>) => Partial<NetworkDocument>,
  ): Prepare<NetworkDocuments> =>
  (given) =>
    prepare({ ...given, network: { ...given.network, ...change(given.network) } });

orderMeansNothing("network", asked, turned, {
  "one function of a venue": changed(({ venues }) => ({
    venues: venues.map((venue) => ({ ...venue, functions: venue.functions.slice(0, 1) })),
  })),
  "the first half of the secretaries": changed(({ secretaries }) => ({
    secretaries: secretaries.slice(0, secretaries.length / 2),
  })),
  "figures of one site": (given) => prepare({ ...given, figures: given.figures.slice(0, 1) }),
});
