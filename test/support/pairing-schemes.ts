import type { PairingRound, Party } from "../../src/pairing/model/pairing-round.js";
import type { PairingScheme } from "../../src/pairing/model/pairing-scheme.js";

export const labelOf = (zh: string, en: string) => ({ zh, en });

export const clause = { document: "Notice 3", clause: "article 2", grade: "B" } as const;

/** A scheme of leaders and weak stations, one each, by distance. */
export const leaderScheme = {
  kind: "pairing",
  id: "leaders",
  version: "2024",
  title: labelOf("领导挂点", "leaders and weak stations"),
  issuer: "county office",
  region: "county",
  effective: { from: "2024-01-01" },
  citation: clause,
  givers: [{ id: "leader", label: labelOf("县级领导", "county leader"), most: 1, takes: ["weak"] }],
  sites: [{ id: "weak", label: labelOf("薄弱站", "weak station"), least: 1, most: 1 }],
  pairFacts: { distance: { kind: "count" } },
  distance: "distance",
  cost: { kind: "fact", fact: "distance" },
  ownUnit: "barred",
} as const satisfies PairingScheme;

/** A scheme that uses everything one can hold. */
export const variedScheme: Required<PairingScheme> = {
  ...leaderScheme,
  parameters: {
    weight: {
      lowerLevels: "may-raise",
      layers: [
        { level: "county", place: "Shicheng", values: [{ from: "2024-01-01", value: "0.5" }] },
      ],
    },
  },
  givers: [
    { ...leaderScheme.givers[0], least: 1, citation: clause },
    {
      id: "unit",
      label: labelOf("文明单位", "civilized unit"),
      citation: clause,
      least: 2,
      most: 3,
      takes: ["weak", "middle"],
    },
  ],
  sites: [
    { ...leaderScheme.sites[0], citation: clause, most: 2 },
    { id: "middle", label: labelOf("中间站", "middle station"), most: 1 },
  ],
  giverFacts: { strength: { kind: "decimal", least: "0", most: "100" } },
  siteFacts: {
    need: { kind: "decimal", least: "0", most: "100", mayBeUnknown: true },
    level: { kind: "choice", options: [{ id: "plain" }, { id: "hills" }], mayBeUnknown: true },
  },
  pairFacts: {
    distance: { kind: "decimal", least: "0", mayBeUnknown: true },
    quarrel: { kind: "boolean", mayBeUnknown: true },
  },
  distance: "distance",
  figures: [
    {
      id: "relief",
      amount: {
        kind: "product",
        of: [
          { kind: "fact", fact: "need" },
          { kind: "parameter", parameter: "weight" },
          { kind: "constant", value: "-1" },
        ],
      },
    },
  ],
  cost: {
    kind: "sum",
    of: [
      { kind: "fact", fact: "distance" },
      { kind: "figure", figure: "relief" },
    ],
  },
  ownUnit: "barred",
  bans: [
    {
      id: "quarrel",
      label: labelOf("曾有争议", "a past quarrel"),
      citation: clause,
      when: { kind: "holds", fact: "quarrel" },
    },
    {
      id: "hills",
      label: labelOf("山区由强者结对", "hills for the strong"),
      when: {
        kind: "all",
        of: [
          { kind: "among", fact: "level", options: ["hills"] },
          {
            kind: "compare",
            left: { kind: "fact", fact: "strength" },
            is: "below",
            right: { kind: "constant", value: "50" },
          },
        ],
      },
    },
  ],
  rotation: { rounds: 2, repeats: "avoided", citation: clause },
  stayBonus: "7.5",
};

export const variedOptions = {
  asOf: "2024-06-01",
  knownOn: "2024-07-01",
  places: { county: "Shicheng" },
} as const;

/** A leader or a weak station at a place on a line. */
export const at = (id: string, kind: string, east: number, more: Partial<Party> = {}): Party => ({
  id,
  kind,
  place: { east, north: 0 },
  ...more,
});

const settled = { quarrel: false };

/** A round of the varied scheme that meets everything it can meet. */
export const variedRound: Required<PairingRound> = {
  givers: [
    at("unit-2", "unit", 40, { facts: { strength: "80" }, most: 2, least: 0 }),
    at("unit-1", "unit", 0, { facts: { strength: "30.5" }, unit: "river" }),
    at("leader-1", "leader", 10, { facts: { strength: "60" } }),
    at("leader-2", "leader", 20, { facts: { strength: "60" } }),
  ],
  sites: [
    at("west", "weak", 3, { facts: { need: "10", level: "plain" }, unit: "river" }),
    at("east", "weak", 30, { facts: { need: "90.25", level: "hills" } }),
    at("dam", "middle", 12, { facts: { need: "3", level: "plain" }, least: 0 }),
    at("mill", "middle", 60, { facts: { level: "plain" } }),
    at("ford", "middle", 15, { facts: { need: { unknown: "not-published" }, level: "plain" } }),
  ],
  pairs: ["unit-1", "unit-2", "leader-1", "leader-2"].flatMap((giver) =>
    ["west", "east", "dam", "mill", "ford"].map((site) => ({
      giver,
      site,
      facts: site === "dam" && giver === "unit-1" ? {} : settled,
    })),
  ),
  forced: [{ giver: "unit-2", site: "dam" }],
  forbidden: [{ giver: "leader-2", site: "east" }],
  earlier: [
    { giver: "leader-1", site: "west", roundsAgo: 1 },
    { giver: "unit-2", site: "dam", roundsAgo: 2 },
    { giver: "leader-2", site: "west", roundsAgo: 3 },
    { giver: "gone", site: "west", roundsAgo: 1 },
    { giver: "leader-1", site: "gone", roundsAgo: 1 },
    { giver: "leader-1", site: "leader-2", roundsAgo: 1 },
    { giver: "west", site: "east", roundsAgo: 1 },
  ],
};
