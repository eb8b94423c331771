import { assessStandard } from "../../../src/network/assess-standard.js";
import { coverageOn } from "../../../src/network/coverage-on.js";
import { denominatorsOf } from "../../../src/network/denominators-of.js";
import { geoJsonOf } from "../../../src/network/geo-json-of.js";
import { mermaidOf } from "../../../src/network/mermaid-of.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { regionOn } from "../../../src/network/region-on.js";
import { responsibilityChainOn } from "../../../src/network/responsibility-chain-on.js";
import { rollUp } from "../../../src/network/roll-up.js";
import { siteOn } from "../../../src/network/site-on.js";
import { sitesOn } from "../../../src/network/sites-on.js";
import { teamCompleteness } from "../../../src/network/team-completeness.js";
import { teamsOn } from "../../../src/network/teams-on.js";
import { venueTotals } from "../../../src/network/venue-totals.js";
import { referenceStandard } from "../../reference/network-case.js";
import { openedSample, sampleNetwork } from "../../support/sample-network.js";
import { knownCodes } from "../known-codes.js";
import { day, document, fieldless, plainData, word } from "../sorts.js";
import type { HostileSubject, ParameterSort } from "../subject.js";

const network = word("network/not-opened");
const networkDocument = document(...(knownCodes().get("network") ?? []));
const ruleCodes = knownCodes().get("rules") ?? [];
const standard = document("network/invalid-standard", "network/duplicate-have", ...ruleCodes);
const facts = fieldless(document("rules/invalid-facts"));
const context = fieldless(document("core/invalid-date", "core/out-of-range", ...ruleCodes));

const dateCodes = ["core/invalid-date", "core/out-of-range"];
const question = document(
  "network/unknown-region",
  "network/unknown-site",
  "network/invalid-options",
  "core/invalid-rounding",
  ...dateCodes,
);
const figures: ParameterSort = {
  ...plainData,
  codes: [
    ...plainData.codes,
    "network/invalid-figure",
    "network/unknown-site",
    "network/unknown-region",
    "core/invalid-decimal",
    "core/precision-exceeded",
  ],
};

const on = "2021-06-01";
const rounding = { places: 2, mode: "half-up" } as const;

/** A function that asks an opened network one question. */
const asking = (
  name: string,
  call: HostileSubject["call"],
  ...examples: readonly object[]
): HostileSubject => ({
  layer: "network",
  name,
  call,
  examples: examples.map((example) => () => [openedSample, structuredClone(example)]),
  sorts: [network, question],
});

/** A function that asks an opened network about one thing on a day. */
const lookingUp = (
  name: string,
  call: HostileSubject["call"],
  id: string,
  code: string,
): HostileSubject => ({
  layer: "network",
  name,
  call,
  examples: [() => [openedSample, id, on]],
  sorts: [network, word(code), day],
});

/** Every function of network. */
export const networkSubjects: readonly HostileSubject[] = [
  {
    layer: "network",
    name: "openNetwork",
    call: openNetwork,
    examples: [() => [structuredClone(sampleNetwork)]],
    sorts: [networkDocument],
    observe: (opened: typeof openedSample) => sitesOn(opened, { day: on }),
    randomCases: 4_000,
  },
  {
    layer: "network",
    name: "assessStandard",
    call: assessStandard,
    examples: [
      () => [
        referenceStandard("shandong-capacity"),
        { siteKind: "station", capacity: 20, sign: true },
        { asOf: on },
      ],
      () => [referenceStandard("shucheng-2021"), { area: "200", hall: "39.5" }, {}],
    ],
    sorts: [standard, facts, context],
    randomCases: 2_000,
  },
  {
    layer: "network",
    name: "denominatorsOf",
    call: denominatorsOf,
    examples: [() => [{ count: 1366, percentage: "76.8", rounding: { ...rounding } }]],
    sorts: [document("network/invalid-options", "core/out-of-range", ...decimalCodes())],
  },
  {
    layer: "network",
    name: "rollUp",
    call: rollUp,
    examples: [
      () => [
        openedSample,
        [
          { site: "station-east", value: "10.5" },
          { region: "large", value: "2" },
        ],
        { day: "2023-01-01", mean: { ...rounding } },
      ],
    ],
    sorts: [network, figures, question],
    randomCases: 1_000,
  },
  lookingUp("siteOn", siteOn, "square", "network/unknown-site"),
  lookingUp("regionOn", regionOn, "moved", "network/unknown-region"),
  lookingUp(
    "responsibilityChainOn",
    responsibilityChainOn,
    "station-moved",
    "network/unknown-site",
  ),
  asking("sitesOn", sitesOn, { day: on, within: "north", kind: "station" }, { day: on }),
  asking("coverageOn", coverageOn, {
    day: on,
    level: "village",
    kind: "station",
    rounding,
    within: "county",
  }),
  asking("teamsOn", teamsOn, { site: "institute", day: on }),
  asking("teamCompleteness", teamCompleteness, {
    region: "county",
    day: on,
    services: ["theory", "health"],
  }),
  asking("venueTotals", venueTotals, { day: on, within: "north" }),
  asking("mermaidOf", mermaidOf, { day: on, within: "north" }),
  asking("geoJsonOf", geoJsonOf, { day: on, within: "county", kind: "center" }),
];

function decimalCodes(): readonly string[] {
  return ["core/invalid-decimal", "core/precision-exceeded", "core/invalid-rounding"];
}
