import * as z from "zod/mini";
import { listLimit } from "../core/list.js";
import {
  citationSchema,
  decimalStringSchema,
  distinctListOf,
  idSchema,
  labelSchema,
  listOf,
  periodSchema,
  plainDateSchema,
  textSchema,
} from "../core/schema.js";
import { conditionSchema, factSheetSchema, policyFields } from "../rules/schema.js";
import type {
  Dated,
  FacilityStandard,
  NetworkDocument,
  Origin,
  Region,
  Secretary,
  Site,
  Team,
  Venue,
} from "./model.js";
import {
  areaPattern,
  extendedForms,
  fewestMerged,
  isExtendedAsSaid,
  latitudePattern,
  longitudePattern,
  mostDated,
  mostListed,
  regionLevels,
  siteKinds,
  siteStatuses,
  teamLevels,
  venueOrigins,
} from "./vocabulary.js";

const mostHaves = 500;

const distinctIds = (least: number) => distinctListOf(idSchema, mostListed, least);

const decimalIn = (pattern: RegExp, expected: string) =>
  decimalStringSchema.check(z.regex(pattern, { error: `is not ${expected}` }));

const dated = <T>(value: z.ZodMiniType<T>): z.ZodMiniType<readonly Dated<T>[]> =>
  listOf(z.strictObject({ from: plainDateSchema, value }), mostDated, 1);

const originSchema: z.ZodMiniType<Origin> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("merged"), of: distinctIds(fewestMerged) }),
  z.strictObject({ kind: z.literal("split"), of: idSchema }),
]);

const lasting = { id: idSchema, existence: periodSchema, names: dated(textSchema) };

const regionSchema: z.ZodMiniType<Region> = z.strictObject({
  ...lasting,
  level: z.enum(regionLevels),
  parents: z.exactOptional(dated(idSchema)),
  origin: z.exactOptional(originSchema),
});

const siteSchema: z.ZodMiniType<Site> = z
  .strictObject({
    ...lasting,
    kind: z.enum(siteKinds),
    regions: dated(idSchema),
    origin: z.exactOptional(originSchema),
    form: z.exactOptional(z.enum(extendedForms)),
    statuses: z.exactOptional(dated(z.enum(siteStatuses))),
    coordinates: z.exactOptional(
      z.tuple([
        decimalIn(longitudePattern, "a longitude of -180 to 180 with at most nine places"),
        decimalIn(latitudePattern, "a latitude of -90 to 90 with at most nine places"),
      ]),
    ),
  })
  .check(z.refine(isExtendedAsSaid, { error: "has a form or a status, but is no extended site" }));

const secretarySchema: z.ZodMiniType<Secretary> = z.strictObject({
  region: idSchema,
  person: idSchema,
  period: periodSchema,
});

const venueSchema: z.ZodMiniType<Venue> = z.strictObject({
  id: idSchema,
  site: idSchema,
  period: periodSchema,
  origin: z.enum(venueOrigins),
  area: decimalIn(areaPattern, "an area in square meters with at most four places"),
  functions: distinctIds(1),
});

const teamSchema: z.ZodMiniType<Team> = z.strictObject({
  ...lasting,
  level: z.enum(teamLevels),
  region: idSchema,
  parents: z.exactOptional(dated(idSchema)),
  service: z.exactOptional(idSchema),
  departments: z.exactOptional(dated(textSchema)),
  assignments: z.exactOptional(
    listOf(z.strictObject({ site: idSchema, period: periodSchema }), mostListed, 1),
  ),
});

/** The schemas of the records of each list. */
export const recordSchemas = {
  regions: regionSchema,
  sites: siteSchema,
  secretaries: secretarySchema,
  venues: venueSchema,
  teams: teamSchema,
} as const;

/**
 * The schema of a network.
 *
 * It knows shapes alone, and takes its time: `openNetwork` checks shapes by itself, faster, and
 * also whether the records fit each other.
 */
export const networkDocumentSchema: z.ZodMiniType<NetworkDocument> = z.strictObject({
  regions: listOf(regionSchema, listLimit),
  sites: listOf(siteSchema, listLimit),
  secretaries: z.exactOptional(listOf(secretarySchema, listLimit)),
  venues: z.exactOptional(listOf(venueSchema, listLimit)),
  teams: z.exactOptional(listOf(teamSchema, listLimit)),
});

/**
 * The schema of a facility standard.
 *
 * It knows shapes alone: whether the facts that its haves read exist is for `assessStandard`.
 */
export const facilityStandardSchema: z.ZodMiniType<FacilityStandard> = z.strictObject({
  ...policyFields,
  kind: z.literal("facility-standard"),
  facts: factSheetSchema,
  haves: listOf(
    z.strictObject({
      id: idSchema,
      label: labelSchema,
      when: conditionSchema,
      optional: z.exactOptional(z.boolean()),
      citation: z.exactOptional(citationSchema),
    }),
    mostHaves,
    1,
  ),
});
