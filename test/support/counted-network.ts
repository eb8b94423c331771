import type { PlainDate } from "../../src/core/plain-date.js";
import type { SiteKind } from "../../src/core/vocabulary.js";
import type { NetworkDocument, RegionLevel } from "../../src/network/model.js";
import { always, region, site } from "./sample-network.js";

/** How many sites of a kind open on a day. */
export interface Opening {
  readonly day: PlainDate;
  readonly kind: SiteKind;
  readonly count: number;
}

const levels: Partial<Record<SiteKind, RegionLevel>> = {
  institute: "township",
  station: "village",
};

/** A county with as many sites as are counted, each in a region of its own below the county. */
export function countedNetwork(openings: readonly Opening[]): NetworkDocument {
  const places = openings.flatMap(({ count, ...opening }) =>
    Array.from({ length: count }, (_, index) => {
      const id = `${opening.kind}-${index}`;
      return { ...opening, id, level: levels[opening.kind] };
    }),
  );
  return {
    regions: [
      region("county", "county"),
      ...places.flatMap(({ id, level }) =>
        level === undefined ? [] : [region(id, level, undefined, { parents: always("county") })],
      ),
    ],
    sites: places.map(({ id, kind, day, level }) =>
      site(id, kind, level === undefined ? "county" : id, day),
    ),
  };
}
