/** The kinds of site that the county evaluates. */
export type Kind = "center" | "institute" | "station";

/** What a site of each kind is like, in round figures. */
export const scales = {
  center: {
    area: [900, 2200],
    squads: 9,
    residents: 96_000,
    activities: 60,
    orders: 420,
    funds: 600_000,
    asked: 200,
  },
  institute: {
    area: [210, 640],
    squads: 6,
    residents: 14_000,
    activities: 42,
    orders: 150,
    funds: 90_000,
    asked: 80,
  },
  station: {
    area: [50, 235],
    squads: 4,
    residents: 1800,
    activities: 26,
    orders: 46,
    funds: 14_000,
    asked: 30,
  },
} as const satisfies Readonly<Record<Kind, unknown>>;
