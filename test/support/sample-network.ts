import type { NetworkDocument, Region, Site } from "../../src/network/model.js";
import { openNetwork } from "../../src/network/open-network.js";

type Day = Region["existence"]["from"];

/** A name, an id or a status that holds from a day on, and never changes. */
export const always = <const T>(value: T, from: Day = "2000-01-01") => [{ from, value }] as const;

/** A region that begins in 2000; fields given replace its own. */
export const region = (
  id: string,
  level: Region["level"],
  parent?: string,
  fields: Partial<Region> = {},
): Region => ({
  id,
  level,
  existence: { from: "2000-01-01" },
  names: always(`region ${id}`),
  ...(parent === undefined ? {} : { parents: always(parent) }),
  ...fields,
});

/** A site that begins on a day; fields given replace its own. */
export const site = (
  id: string,
  kind: Site["kind"],
  home: string,
  from: Day = "2019-01-01",
  fields: Partial<Site> = {},
): Site => ({
  id,
  kind,
  existence: { from },
  names: always(`site ${id}`, from),
  regions: always(home, from),
  ...fields,
});

/**
 * A county with two towns. The village `moved` changes towns in 2021; the villages `east` and `west`
 * are merged into `joined` in 2022; the village `large` is split into `upper` and `lower` in 2023.
 */
export const sampleNetwork: NetworkDocument = {
  regions: [
    region("county", "county"),
    region("north", "township", "county"),
    region("south", "township", "county"),
    region("moved", "village", undefined, {
      parents: [
        { from: "2000-01-01", value: "north" },
        { from: "2021-01-01", value: "south" },
      ],
      names: [
        { from: "2000-01-01", value: "old name" },
        { from: "2020-07-01", value: "new name" },
      ],
    }),
    region("east", "village", "north", { existence: { from: "2000-01-01", until: "2022-01-01" } }),
    region("west", "village", "south", { existence: { from: "2000-01-01", until: "2022-01-01" } }),
    region("joined", "village", undefined, {
      existence: { from: "2022-01-01" },
      names: always("joined", "2022-01-01"),
      parents: always("south", "2022-01-01"),
      origin: { kind: "merged", of: ["east", "west"] },
    }),
    region("large", "village", "north", { existence: { from: "2000-01-01", until: "2023-01-01" } }),
    ...["upper", "lower"].map((id) =>
      region(id, "village", undefined, {
        existence: { from: "2023-01-01" },
        names: always(id, "2023-01-01"),
        parents: always(id === "upper" ? "north" : "south", "2023-01-01"),
        origin: { kind: "split", of: "large" },
      }),
    ),
  ],
  sites: [
    site("center", "center", "county", "2019-01-01", { coordinates: ["114.53", "-24.740"] }),
    site("institute", "institute", "north", "2019-06-01"),
    site("station-moved", "station", "moved", "2020-01-01", {
      existence: { from: "2020-01-01", until: "2024-01-01" },
    }),
    site("station-east", "station", "east", "2020-01-01", {
      existence: { from: "2020-01-01", until: "2022-01-01" },
    }),
    site("station-west", "station", "west", "2020-01-01", {
      existence: { from: "2020-01-01", until: "2022-01-01" },
    }),
    site("station-joined", "station", "joined", "2022-01-01", {
      origin: { kind: "merged", of: ["station-east", "station-west"] },
    }),
    site("square", "extended-site", "south", "2020-01-01", {
      form: "square",
      statuses: [
        { from: "2021-01-01", value: "standard-met" },
        { from: "2022-01-01", value: "demonstration" },
      ],
    }),
  ],
  secretaries: [
    { region: "county", person: "p-1", period: { from: "2018-01-01" } },
    { region: "north", person: "p-2", period: { from: "2018-01-01", until: "2021-07-01" } },
    { region: "north", person: "p-3", period: { from: "2021-07-01" } },
  ],
  venues: [
    {
      id: "hall",
      site: "institute",
      period: { from: "2019-06-01", until: "2023-01-01" },
      origin: "ancestral-hall",
      area: "120.5",
      functions: ["station", "reading-room"],
    },
    {
      id: "school",
      site: "institute",
      period: { from: "2020-01-01" },
      origin: "teaching-point",
      area: "79.5",
      functions: ["reading-room"],
    },
  ],
  teams: [
    {
      id: "general",
      level: "general-team",
      region: "county",
      existence: { from: "2019-01-01" },
      names: always("general team", "2019-01-01"),
      assignments: [{ site: "center", period: { from: "2019-01-01" } }],
    },
    {
      id: "theory",
      level: "detachment",
      region: "county",
      existence: { from: "2019-01-01" },
      names: always("theory team", "2019-01-01"),
      parents: always("general", "2019-01-01"),
      service: "theory",
      departments: [
        { from: "2019-01-01", value: "publicity" },
        { from: "2021-01-01", value: "party school" },
      ],
      assignments: [
        { site: "institute", period: { from: "2020-01-01", until: "2021-01-01" } },
        { site: "institute", period: { from: "2021-01-01", until: "2022-01-01" } },
      ],
    },
    {
      id: "lanterns",
      level: "detachment",
      region: "county",
      existence: { from: "2020-01-01" },
      names: always("lantern team", "2020-01-01"),
      service: "lanterns",
      assignments: [{ site: "institute", period: { from: "2021-06-01" } }],
    },
    {
      id: "herbs",
      level: "squad",
      region: "north",
      existence: { from: "2020-01-01" },
      names: always("herb squad", "2020-01-01"),
      parents: always("lanterns", "2020-01-01"),
    },
  ],
};

/** The sample network, opened. */
export const openedSample = openNetwork(sampleNetwork);
