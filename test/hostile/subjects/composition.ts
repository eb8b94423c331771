import { changesBetween } from "../../../src/composition/changes-between.js";
import { countyYear } from "../../../src/composition/county-year.js";
import { defineCountyYear } from "../../../src/composition/define-county-year.js";
import { defineLinkage } from "../../../src/composition/define-linkage.js";
import { recommend } from "../../../src/composition/recommend.js";
import { whatIf } from "../../../src/composition/what-if.js";
import type { CountyYear } from "../../../src/composition/year/county-year-answer.js";
import {
  honorCandidates,
  honorScheme,
  reformedCounty,
  smallCounty,
  smallFacts,
  smallReform,
} from "../../support/small-county.js";
import { codesFor, knownCodes } from "../known-codes.js";
import { document, fieldless, listOf } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "composition";
const ours = knownCodes().get(layer) ?? [];
const all = [...codesFor(layer)];

const year = document(...ours);
const linkage = document(...all);
const question = { ...document("composition/invalid-question"), plain: false };

/** The errors of units and parts, which carry the codes of their rooms. */
const errorsIn = ({ parts }: CountyYear) =>
  parts.flatMap((part) => {
    if (part.status === "failed") return [part.error];
    return part.status === "worked-out" ? part.failures.map(({ error }) => error) : [];
  });

/** The operations of composition. */
export const compositionSubjects: readonly HostileSubject[] = [
  {
    layer,
    name: "defineCountyYear",
    call: defineCountyYear,
    examples: [() => [smallCounty]],
    sorts: [year],
    randomCases: 1_000,
  },
  {
    layer,
    name: "countyYear",
    call: countyYear,
    examples: [() => [smallCounty, smallFacts, { year: 2024, places: { county: "upper" } }]],
    sorts: [year, year, question],
    errorsIn,
    randomCases: 1_000,
  },
  {
    layer,
    name: "defineLinkage",
    call: defineLinkage,
    examples: [() => [honorScheme]],
    sorts: [linkage],
    randomCases: 1_000,
  },
  {
    layer,
    name: "recommend",
    call: recommend,
    examples: [() => [honorScheme, honorCandidates, { asOf: "2024-12-31", detail: "trace" }]],
    sorts: [linkage, listOf(...all), fieldless(document("core/invalid-date", "core/out-of-range"))],
    randomCases: 1_000,
  },
  {
    layer,
    name: "whatIf",
    call: whatIf,
    examples: [() => [smallCounty, smallReform, smallFacts, { year: 2024, counties: "counties" }]],
    sorts: [year, year, year, { ...document(...ours), plain: false }],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "changesBetween",
    call: changesBetween,
    examples: [() => [smallCounty, reformedCounty]],
    sorts: [year, year],
    triedElsewhere: true,
    randomCases: 500,
  },
];
