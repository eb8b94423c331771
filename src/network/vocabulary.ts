import type { SiteKind } from "../core/vocabulary.js";
import type { ExtendedForm, RegionLevel, SiteStatus, TeamLevel, VenueOrigin } from "./model.js";

/** The most entries of one dated field. */
export const mostDated = 1_000;

/** The most entries of another list inside a record. */
export const mostListed = 1_000;

/** The fewest regions or sites that are merged into one. */
export const fewestMerged = 2;

/** The levels of regions, from the highest. */
export const regionLevels: readonly RegionLevel[] = ["city", "county", "township", "village"];

/** The levels of teams, from the highest. */
export const teamLevels: readonly TeamLevel[] = ["general-team", "detachment", "squad"];

/** The kinds of site. */
export const siteKinds: readonly SiteKind[] = [
  "center",
  "institute",
  "station",
  "sub-center",
  "practice-point",
  "family-station",
  "extended-site",
];

/** What an extended site can be. */
export const extendedForms: readonly ExtendedForm[] = ["square", "park", "base"];

/** The statuses of extended sites. */
export const siteStatuses: readonly SiteStatus[] = ["demonstration", "standard-met"];

/** What a venue can have been. */
export const venueOrigins: readonly VenueOrigin[] = [
  "ancestral-hall",
  "village-office",
  "teaching-point",
  "elder-care-house",
  "party-center",
  "new-building",
  "other",
];

/** A longitude in degrees, with at most nine decimal places. */
export const longitudePattern = /^-?(?:180(?:\.0{1,9})?|(?:1[0-7]\d|[1-9]?\d)(?:\.\d{1,9})?)$/;

/** A latitude in degrees, with at most nine decimal places. */
export const latitudePattern = /^-?(?:90(?:\.0{1,9})?|[1-8]?\d(?:\.\d{1,9})?)$/;

/** An area in square meters, not negative, with at most four decimal places. */
export const areaPattern = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,4})?$/;

/** Tells whether a site has a form or a status only where it is an extended one. */
export function isExtendedAsSaid(site: {
  readonly kind?: unknown;
  readonly form?: unknown;
  readonly statuses?: unknown;
}): boolean {
  return site.kind === "extended-site" || (site.form === undefined && site.statuses === undefined);
}
