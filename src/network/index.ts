export type { AssessedHave, AssessedStandard } from "./assess-standard.js";
export { assessStandard } from "./assess-standard.js";
export type { Coverage, CoverageQuestion } from "./coverage-on.js";
export { coverageOn } from "./coverage-on.js";
export type { Denominators, PublishedCoverage } from "./denominators-of.js";
export { denominatorsOf } from "./denominators-of.js";
export type { NetworkErrorCode } from "./errors.js";
export type { SiteCollection, SiteFeature, SitePoint } from "./geo-json-of.js";
export { geoJsonOf } from "./geo-json-of.js";
export { mermaidOf } from "./mermaid-of.js";
export type {
  Assignment,
  Dated,
  ExtendedForm,
  FacilityStandard,
  Fulfillment,
  Have,
  Lasting,
  MergedOrigin,
  NetworkDocument,
  NetworkView,
  Origin,
  PlaceFigure,
  Region,
  RegionFigure,
  RegionLevel,
  RegionOnDay,
  Responsibility,
  Secretary,
  Site,
  SiteFigure,
  SiteOnDay,
  SiteStatus,
  SiteView,
  SplitOrigin,
  Team,
  TeamLevel,
  Venue,
  VenueOrigin,
} from "./model.js";
export type { Network } from "./network.js";
export { openNetwork } from "./open-network.js";
export { regionOn } from "./region-on.js";
export { responsibilityChainOn } from "./responsibility-chain-on.js";
export type { RegionSum, RollUp, RollUpOptions } from "./roll-up.js";
export { rollUp } from "./roll-up.js";
export { facilityStandardSchema, networkDocumentSchema } from "./schema.js";
export { siteOn } from "./site-on.js";
export { sitesOn } from "./sites-on.js";
export type { CompletenessQuestion, ServiceTeams, TeamCompleteness } from "./team-completeness.js";
export { teamCompleteness } from "./team-completeness.js";
export type { TeamOnDay, TeamQuestion } from "./teams-on.js";
export { teamsOn } from "./teams-on.js";
export type { FunctionSum, OriginSum, VenueSum, VenueTotals } from "./venue-totals.js";
export { venueTotals } from "./venue-totals.js";
