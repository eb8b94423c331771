import type { SiteKind } from "../../core/vocabulary.js";
import type { RegionLevel } from "../model.js";

/** Says whether a kind of site stands in regions of a level. */
export function standsWhereItMay(kind: SiteKind, level: RegionLevel): boolean {
  switch (kind) {
    case "center":
      // Cities without counties, such as Dongguan and Zhongshan, have a center of their own.
      return level === "county" || level === "city";
    case "institute":
      return level === "township";
    case "station":
      return level === "village";
    case "sub-center":
    case "practice-point":
    case "family-station":
    case "extended-site":
      return true;
  }
}
