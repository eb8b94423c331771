import { changesBetween } from "../../../src/composition/changes-between.js";
import { countyYear } from "../../../src/composition/county-year.js";
import { recommend } from "../../../src/composition/recommend.js";
import { whatIf } from "../../../src/composition/what-if.js";
import {
  honorCandidates,
  honorScheme,
  reformedCounty,
  smallCounty,
  smallFacts,
  smallReform,
} from "../../support/small-county.js";

const options = { year: 2024, detail: "trace" } as const;

/** A year with its traces, honors, and what a reform brings. */
export const compositionOperations = {
  year: () => countyYear(smallCounty, smallFacts, options),
  honors: () => recommend(honorScheme, honorCandidates as never, { detail: "trace" }),
  reform: () => whatIf(smallCounty, smallReform, smallFacts, { ...options, counties: "counties" }),
  changes: () => changesBetween(smallCounty, reformedCounty),
};
