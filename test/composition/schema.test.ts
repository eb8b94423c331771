import { describe, expect, it } from "vitest";
import type {
  Honor,
  HonorBar,
  LinkageScheme,
} from "../../src/composition/linkage/linkage-scheme.js";
import type {
  CountyFacts,
  CountyYearScheme,
  PairingRoundFacts,
  PairingYearPart,
  ValueLink,
} from "../../src/composition/model.js";
import {
  countyFactsSchema,
  countyYearSchema,
  linkageSchemeSchema,
  reformSchema,
} from "../../src/composition/schema.js";
import type { Reform } from "../../src/composition/what-if/reform.js";
import { setIn } from "../support/set-in.js";
import {
  honorScheme,
  named,
  smallCounty,
  smallFacts,
  smallReform,
} from "../support/small-county.js";

const bar: Required<HonorBar> = honorScheme.honors[0]?.bars?.[0] as Required<HonorBar>;
const honor: Required<Honor> = {
  ...(honorScheme.honors[0] as Honor),
  citation: { document: "a" },
  bars: [bar],
  seats: [{ most: 1, when: { kind: "holds", fact: "good" }, per: "town" }],
  rank: { kind: "constant", value: "1" },
};
const linkage: Required<LinkageScheme> = {
  ...honorScheme,
  parameters: {},
  figures: [{ id: "f", amount: { kind: "constant", value: "1" } }],
  honors: [honor],
  ties: "by-id",
};
const pairing = smallCounty.parts.find(
  ({ kind }) => kind === "pairing",
) as Required<PairingYearPart>;
const link: Required<ValueLink> = {
  kind: "value",
  from: { part: "a", result: "total" },
  to: { part: "b", fact: "score", since: "2024-01-01", month: "2024-01" },
  relation: "r",
  absent: 0,
};
const year: CountyYearScheme = {
  ...smallCounty,
  parts: [
    ...smallCounty.parts.map((part) =>
      ["evaluation", "grants", "classes", "linkage"].includes(part.kind)
        ? { ...part, unitsOf: "x" }
        : part,
    ),
    pairing,
  ] as CountyYearScheme["parts"],
  links: [...smallCounty.links, link],
};
const round: Required<PairingRoundFacts> = {
  part: "p",
  kind: "pairing",
  round: { givers: [{ id: "a", kind: "k" }], sites: [], earlier: [] },
  parties: [{ id: "a", least: 1 }],
};
const facts: CountyFacts = {
  parts: [
    ...smallFacts.parts,
    round,
    { part: "g", kind: "grants", units: [], earlier: [] },
    { part: "d", kind: "cadence", register: { subjects: [] }, decrees: [] },
    { part: "q", kind: "points", records: [], holders: [{ unit: "u", facts: {}, given: [] }] },
  ],
  relations: [{ id: "r", pairs: [{ from: "a", to: "b" }] }],
};
const reform: Required<Reform> = { ...smallReform, split: "in-order" };

describe("schemas", () => {
  it("know every field", () => {
    expect(linkageSchemeSchema.safeParse(linkage)).toMatchObject({ success: true });
    expect(countyYearSchema.safeParse(year)).toMatchObject({ success: true });
    expect(countyFactsSchema.safeParse(facts)).toMatchObject({ success: true });
    expect(reformSchema.safeParse(reform)).toMatchObject({ success: true });
  });

  it.each<readonly [string, unknown]>([
    ["a stray field of a year", { ...smallCounty, parties: [] }],
    ["a stray field of a part", setIn(smallCounty, "/parts/0/unitsOf", "stars")],
    ["no parts", { ...smallCounty, parts: [] }],
    ["a fund as grants", setIn(smallCounty, "/parts/2/scheme", { kind: "program" })],
    ["a month that there is not", setIn(year, "/links/10/to/month", "2024-13")],
    ["a fact that is no name", setIn(smallCounty, "/links/0/to/fact", "constructor")],
    ["a result without a name", setIn(smallCounty, "/links/0/from/result", "")],
    ["rows without fields", setIn(smallCounty, "/links/9/fields", [])],
  ])("refuse %s", (_, document) => {
    expect(countyYearSchema.safeParse(document).success).toBe(false);
  });

  it("refuse a scheme of money that grants nothing, for that reason alone", () => {
    const scheme = {
      ...linkage,
      kind: "allocation",
      facts: {},
      weight: { kind: "constant", value: "1" },
      method: "d-hondt",
      ties: "by-id",
    };
    const { subject: _, honors: __, figures: ___, ...allocation } = scheme;
    const parsed = countyYearSchema.safeParse(setIn(smallCounty, "/parts/2/scheme", allocation));
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["is no scheme of grants"]);
  });

  it.each<readonly [string, unknown]>([
    [
      "a place without a slash",
      { ...reform, changes: [{ id: "a", label: named("a"), set: [{ at: "a" }] }] },
    ],
    ["nothing that is set", { ...reform, changes: [{ id: "a", label: named("a"), set: [] }] }],
    ["a split that there is not", { ...reform, split: "halves" }],
  ])("refuse %s of a reform", (_, document) => {
    expect(reformSchema.safeParse(document).success).toBe(false);
  });
});
