import type { Jurisdiction } from "./parameter-sheet.js";

/** The levels that can set a parameter, from the highest to the lowest. */
export const jurisdictions: readonly Jurisdiction[] = Object.freeze([
  "nation",
  "province",
  "city",
  "county",
  "township",
  "site",
] as const);
