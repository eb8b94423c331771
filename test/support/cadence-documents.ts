import type { CadenceScheme } from "../../src/cadence/model/cadence-scheme.js";
import type { DrawSite } from "../../src/cadence/model/draw-round.js";
import type { CommonSeats, DrawScheme } from "../../src/cadence/model/draw-scheme.js";
import type { Duty } from "../../src/cadence/model/duty.js";

const envelope = {
  version: "2026",
  issuer: "county office",
  region: "county",
  effective: { from: "2020-01-01" },
  citation: { document: "Notice 3" },
} as const;

/** A label that says the same in both languages. */
export const labelOf = (name: string) => ({ zh: name, en: name });

/** A ladder of duties with some parts of its own. */
export const ladderOf = (parts: Partial<CadenceScheme> = {}): CadenceScheme => ({
  kind: "cadence",
  id: "ladder",
  title: labelOf("ladder"),
  ...envelope,
  facts: {},
  duties: [],
  ...parts,
});

/** A weekly duty that is due on the Monday after, with some parts of its own. */
export const dutyOf = (parts: Partial<Duty> = {}): Duty => ({
  id: "weekly",
  label: { zh: "周快报", en: "weekly bulletin" },
  submission: { zh: "快报", en: "bulletin" },
  every: { unit: "week" },
  due: { kind: "days", from: "end", count: 1 },
  ...parts,
});

/** A rule of draws with one stratum of stations, and some parts of its own. */
export const drawSchemeOf = (seats: number, parts: Partial<DrawScheme> = {}): DrawScheme => ({
  kind: "draw",
  id: "visits",
  title: labelOf("visits"),
  ...envelope,
  strata: [{ id: "station", label: labelOf("stations"), seats: { kind: "number", seats } }],
  ...parts,
});

/** Stations with these ids. */
export const stations = (...ids: readonly string[]): readonly DrawSite[] =>
  ids.map((id) => ({ id, stratum: "station" }));

/** A rule of draws whose strata share seats, each with the fewest that it gets. */
export const apportionedDraw = (
  sharedSeats: CommonSeats,
  leasts: Readonly<Record<string, number>>,
  parts: Partial<DrawScheme> = {},
): DrawScheme =>
  drawSchemeOf(0, {
    sharedSeats,
    strata: Object.entries(leasts).map(([id, least]) => ({
      id,
      label: labelOf(id),
      seats: { kind: "apportioned", ...(least === 0 ? {} : { least }) },
    })),
    ...parts,
  });

/** So many sites of each stratum. */
export const sitesOf = (counts: Readonly<Record<string, number>>): readonly DrawSite[] =>
  Object.entries(counts).flatMap(([stratum, count]) =>
    Array.from({ length: count }, (_, at) => ({ id: `${stratum}-${at}`, stratum })),
  );
