import { unknown } from "wenming/core";
import type { SeatedSite } from "wenming/evaluation";
import type { FactValue } from "wenming/rules";
import type { Site } from "../county/read-sites.js";

/** A site of the county with the stars that it was given. */
export interface StarredSite {
  readonly site: string;
  readonly name: Site["name"];
  readonly facts: { readonly [fact in "star" | "kind" | "residents"]: FactValue };
}

/** Turns the stars of an evaluation into facts of funding: no result is unknown, not 0 stars. */
export function readStars(
  sites: readonly Site[],
  seats: readonly SeatedSite[],
): readonly StarredSite[] {
  const seatOf = new Map(seats.map((seat) => [seat.site, seat]));
  return sites.map(({ site, name, facts }) => {
    const { star = 0, outcome = "undetermined" } = seatOf.get(site) ?? {};
    const { kind = "", residents = unknown("missing-evidence") } = facts;
    const isKnown = outcome !== "undetermined" && outcome !== "tie-unresolved";
    return {
      site,
      name,
      facts: { star: isKnown ? star : unknown("missing-evidence"), kind, residents },
    };
  });
}
