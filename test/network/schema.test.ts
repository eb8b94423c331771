import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type {
  FacilityStandard,
  NetworkDocument,
  Region,
  Site,
  Team,
} from "../../src/network/model.js";
import { facilityStandardSchema, networkDocumentSchema } from "../../src/network/schema.js";
import { always, sampleNetwork } from "../support/sample-network.js";

// Every field is set: one that a schema forgot would fail here.
const region: Required<Region> = {
  id: "r",
  level: "village",
  existence: { from: "2000-01-01", until: "2001-01-01" },
  names: always("a region"),
  parents: always("p"),
  origin: { kind: "merged", of: ["a", "b"] },
};
const site: Required<Site> = {
  id: "s",
  kind: "extended-site",
  existence: { from: "2000-01-01" },
  names: always("a site"),
  regions: always("r"),
  origin: { kind: "split", of: "a" },
  form: "park",
  statuses: always("demonstration"),
  coordinates: ["114.5", "24.7"],
};
const team: Required<Team> = {
  id: "t",
  level: "squad",
  region: "r",
  existence: { from: "2000-01-01" },
  names: always("a team"),
  parents: always("u"),
  service: "health",
  departments: always("a department"),
  assignments: [{ site: "s", period: { from: "2000-01-01" } }],
};
const network: Required<NetworkDocument> = {
  regions: [region],
  sites: [site],
  secretaries: [{ region: "r", person: "p", period: { from: "2000-01-01" } }],
  venues: [
    {
      id: "v",
      site: "s",
      period: { from: "2000-01-01" },
      origin: "other",
      area: "1.5",
      functions: ["station"],
    },
  ],
  teams: [team],
};
const label = { zh: "名", en: "a name" };
const citation = { document: "Notice 1" };
const standard: Required<FacilityStandard> = {
  kind: "facility-standard",
  id: "s",
  version: "1",
  title: label,
  issuer: "a county",
  region: "a county",
  effective: { from: "2000-01-01" },
  citation,
  parameters: {},
  facts: { place: { kind: "boolean" } },
  haves: [{ id: "h", label, citation, optional: true, when: { kind: "holds", fact: "place" } }],
};

describe("the schemas of network", () => {
  it.each([
    ["network", networkDocumentSchema, network],
    ["sample", networkDocumentSchema, sampleNetwork],
    ["standard", facilityStandardSchema, standard],
  ] as const)("accept a whole %s", (_, schema, document) => {
    expect(schema.parse(document)).toEqual(document);
  });

  it("become JSON Schemas", () => {
    expect(z.toJSONSchema(networkDocumentSchema).type).toBe("object");
    expect(z.toJSONSchema(facilityStandardSchema).type).toBe("object");
  });

  it.each([
    ["a merger of one", { origin: { kind: "merged", of: ["a"] } }],
    ["a merger of one twice", { origin: { kind: "merged", of: ["a", "a"] } }],
    ["no name", { names: [] }],
    ["another field", { population: 5 }],
  ])("refuse %s", (_, fields) => {
    const regions = [{ ...region, ...fields }];
    expect(networkDocumentSchema.safeParse({ ...network, regions }).success).toBe(false);
  });
});
