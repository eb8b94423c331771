/**
 * A number of stars (星级).
 *
 * 0 is a class of its own in schemes that award it; a site without stars is unrated, not 0.
 */
export type Star = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * The kinds of site (阵地).
 *
 * - `center`: 实践中心, at county level.
 * - `institute`: 实践所, at township or street level.
 * - `station`: 实践站, at village or community level.
 * - `sub-center`: 分中心, a branch of the center.
 * - `practice-point`: 实践点, a small site under a station or a unit.
 * - `family-station`: 家庭站, a site in a private home.
 * - `extended-site`: 延伸领域阵地, a square, park or base outside the three levels.
 */
export type SiteKind =
  | "center"
  | "institute"
  | "station"
  | "sub-center"
  | "practice-point"
  | "family-station"
  | "extended-site";
