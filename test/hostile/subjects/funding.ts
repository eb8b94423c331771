import { allocateFunds } from "../../../src/funding/allocate-funds.js";
import { compareShares } from "../../../src/funding/compare-shares.js";
import { computeGrants } from "../../../src/funding/compute-grants.js";
import { defineFunding } from "../../../src/funding/define-funding.js";
import { explainClause } from "../../../src/funding/explain-clause.js";
import { explainGrants } from "../../../src/funding/explain-grants.js";
import { explainShares } from "../../../src/funding/explain-shares.js";
import { explainStages } from "../../../src/funding/explain-stages.js";
import { fitTotals } from "../../../src/funding/fit-totals.js";
import { payStages } from "../../../src/funding/pay-stages.js";
import { programOn } from "../../../src/funding/program-on.js";
import { splitBySource } from "../../../src/funding/split-by-source.js";
import {
  allocated,
  allocationOptions,
  comparisonOptions,
  fundEntries,
  grantOptions,
  grantSites,
  programOptions,
  stageRecord,
  toldClauses,
  toldGrants,
  toldShares,
  toldStages,
  totalsTable,
  variedAllocation,
  variedGrants,
  variedProgram,
  variedStages,
} from "../documents/funding.js";
import { knownCodes } from "../known-codes.js";
import { document, loose } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const fundingCodes = knownCodes().get("funding") ?? [];
const ruleCodes = knownCodes().get("rules") ?? [];
const dayCodes = ["core/invalid-date", "core/out-of-range"];

const scheme = document(...fundingCodes, ...ruleCodes);
const sites = loose("funding/invalid-sites", "funding/unsuitable-amount", "rules/invalid-facts");
const options = loose(
  ...fundingCodes,
  ...ruleCodes,
  ...dayCodes,
  "core/invalid-money",
  "core/invalid-id",
);
const answer = document("funding/invalid-record");
const language = loose("core/invalid-shape");

/** The operations of funding. */
export const fundingSubjects: readonly HostileSubject[] = [
  {
    layer: "funding",
    name: "defineFunding",
    call: defineFunding,
    examples: [
      () => [variedGrants],
      () => [variedAllocation],
      () => [variedStages],
      () => [variedProgram],
    ],
    sorts: [scheme],
    randomCases: 1_500,
  },
  {
    layer: "funding",
    name: "computeGrants",
    call: computeGrants,
    examples: [() => [variedGrants, grantSites, grantOptions]],
    sorts: [scheme, sites, options],
    randomCases: 1_000,
  },
  {
    layer: "funding",
    name: "allocateFunds",
    call: allocateFunds,
    examples: [() => [variedAllocation, allocated, allocationOptions]],
    sorts: [scheme, sites, options],
    randomCases: 1_000,
  },
  {
    layer: "funding",
    name: "compareShares",
    call: compareShares,
    examples: [() => [variedAllocation, allocated, comparisonOptions]],
    sorts: [scheme, loose("funding/unknown-site", ...sites.codes), options],
    randomCases: 500,
  },
  {
    layer: "funding",
    name: "payStages",
    call: payStages,
    examples: [() => [variedStages, stageRecord, { detail: "trace" }]],
    sorts: [
      scheme,
      loose("funding/invalid-record", "funding/unsuitable-amount", "rules/invalid-facts"),
      options,
    ],
    randomCases: 1_000,
  },
  {
    layer: "funding",
    name: "programOn",
    call: programOn,
    examples: [() => [variedProgram, fundEntries, programOptions]],
    sorts: [
      scheme,
      loose("funding/invalid-record", "funding/duplicate-id", "funding/unknown-id"),
      options,
    ],
    randomCases: 1_000,
  },
  {
    layer: "funding",
    name: "splitBySource",
    call: splitBySource,
    examples: [() => [variedProgram, { amount: "100.01", use: "sites" }]],
    sorts: [
      scheme,
      loose(
        "funding/unknown-id",
        "funding/unsuitable-amount",
        "core/invalid-money",
        "core/out-of-range",
      ),
    ],
    randomCases: 500,
  },
  {
    layer: "funding",
    name: "fitTotals",
    call: fitTotals,
    examples: [() => [totalsTable]],
    sorts: [
      document(
        "funding/invalid-record",
        "funding/duplicate-id",
        "funding/unknown-id",
        "core/out-of-range",
      ),
    ],
    randomCases: 1_000,
  },
  {
    layer: "funding",
    name: "explainGrants",
    call: explainGrants,
    examples: toldGrants.map((site) => () => [site, "zh"]),
    sorts: [answer, language],
    randomCases: 500,
  },
  {
    layer: "funding",
    name: "explainShares",
    call: explainShares,
    examples: [() => [toldShares, "en"]],
    sorts: [answer, language],
    randomCases: 500,
  },
  {
    layer: "funding",
    name: "explainStages",
    call: explainStages,
    examples: [() => [toldStages, "zh"]],
    sorts: [answer, language],
    randomCases: 500,
  },
  {
    layer: "funding",
    name: "explainClause",
    call: explainClause,
    examples: toldClauses.map((clause) => () => [clause, "en"]),
    sorts: [answer, language],
    randomCases: 500,
  },
];
