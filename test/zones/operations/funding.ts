import { allocateFunds } from "../../../src/funding/allocate-funds.js";
import { computeGrants } from "../../../src/funding/compute-grants.js";
import { explainClause } from "../../../src/funding/explain-clause.js";
import { explainShares } from "../../../src/funding/explain-shares.js";
import { fitTotals } from "../../../src/funding/fit-totals.js";
import { payStages } from "../../../src/funding/pay-stages.js";
import { programOn } from "../../../src/funding/program-on.js";
import {
  allocated,
  allocationOptions,
  fundEntries,
  grantOptions,
  grantSites,
  programOptions,
  stageRecord,
  toldShares,
  totalsTable,
  variedAllocation,
  variedGrants,
  variedProgram,
  variedStages,
} from "../../hostile/documents/funding.js";
import { listFundingCases } from "../../reference/funding-case.js";
import { fundingAnswersOf } from "../../reference/funding-readings.js";

/** What a zone or a locale could change about money to sites. */
export const fundingOperations = {
  cases: () => listFundingCases().map((told) => fundingAnswersOf(told)),
  grants: () => computeGrants(variedGrants, grantSites as never, grantOptions),
  allocation: () => [
    allocateFunds(variedAllocation, allocated as never, allocationOptions),
    explainShares(toldShares, "zh"),
    explainShares(toldShares, "en"),
  ],
  stages: () => payStages(variedStages, stageRecord as never, { detail: "trace" }),
  program: () => {
    const standing = programOn(variedProgram, fundEntries, programOptions);
    return [standing, standing.clauses.map((clause) => explainClause(clause, "zh"))];
  },
  totals: () => fitTotals(totalsTable),
};
