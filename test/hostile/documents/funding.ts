import { compareShares } from "../../../src/funding/compare-shares.js";
import { computeGrants } from "../../../src/funding/compute-grants.js";
import { payStages } from "../../../src/funding/pay-stages.js";
import { programOn } from "../../../src/funding/program-on.js";
import type { FundEntry, SiteFacts, TotalsTable } from "../../../src/funding/records.js";
import {
  allocationScheme,
  allocationSites,
  clause,
  constant,
  fact,
  fundProgram,
  grant,
  grantFacts,
  grantScheme,
  holds,
  stageFacts,
  stageScheme,
  starIs,
} from "../../support/funding-schemes.js";

/** Grants with seats, ties, a rounding, a budget that cuts, and what was received before. */
export const variedGrants = grantScheme(
  [
    grant({
      id: "five",
      when: starIs("5"),
      seats: [{ most: 2 }, { most: 1, per: "town", when: holds("poor") }],
      rank: fact("score"),
    }),
    grant({
      id: "bill",
      amount: fact("bill"),
      rounding: { places: 2, mode: "half-up" },
      recurs: "top-up",
    }),
  ],
  { ties: "by-id", budget: { most: "9000", over: "scale" } },
);
export const grantSites: readonly SiteFacts[] = [
  { site: "a", facts: grantFacts() },
  { site: "b", facts: grantFacts({ poor: true, bill: "33.335" }) },
  { site: "c", facts: grantFacts({ star: 4, town: "west" }) },
];
export const grantOptions = {
  detail: "trace",
  earlier: [{ site: "c", grant: "bill", amount: "40" }],
} as const;

/** An allocation with floors, caps and steps. */
export const variedAllocation = allocationScheme({
  when: holds("open"),
  floor: fact("least"),
  cap: fact("most"),
  step: "0.5",
});
export const allocated = allocationSites({
  a: { people: "6", most: "50" },
  b: "3",
  c: { people: "1", least: "13" },
});
export const allocationOptions = { total: "100.25", detail: "parts" } as const;
export const comparisonOptions = { total: "100.25", site: "a", neighbor: "b" } as const;

export const variedStages = stageScheme();
export const stageRecord = {
  grant: "100000",
  paid: "50000",
  facts: stageFacts({ accepted: true, inKind: "12000", late: true }),
};

export const variedProgram = fundProgram({
  clauses: [
    clause(),
    clause({ id: "all", over: "program", is: "above", of: "paid", share: constant("0.5") }),
    clause({ id: "own", sources: ["city"], share: constant("0.25") }),
  ],
});
export const fundEntries: readonly FundEntry[] = [
  { id: "1", on: "2022-01-10", kind: "allotted", source: "county", use: "sites", amount: "50" },
  { id: "2", on: "2022-01-10", kind: "allotted", source: "county", use: "office", amount: "50" },
  {
    id: "3",
    on: "2023-03-01",
    kind: "paid",
    source: "city",
    use: "staff-awards",
    amount: "120",
    site: "a",
  },
  {
    id: "4",
    on: "2023-03-02",
    recordedOn: "2023-04-01",
    kind: "returned",
    source: "city",
    use: "sites",
    amount: "1",
  },
];
export const programOptions = { asOf: "2023-12-31" } as const;

export const totalsTable: TotalsTable = {
  rows: [
    { id: "east", total: "100" },
    { id: "west", total: "50" },
  ],
  columns: [
    { id: "5", total: "90" },
    { id: "4", total: "60" },
  ],
  cells: [
    { row: "east", column: "5", amount: "70", least: "68", most: "69" },
    { row: "east", column: "4", amount: "30" },
    { row: "west", column: "5", amount: "25" },
    { row: "west", column: "4", amount: "25" },
  ],
};

/** What the operations answer, to be told in words. */
export const toldGrants = computeGrants(variedGrants, grantSites as never, grantOptions).sites;
export const toldShares = compareShares(variedAllocation, allocated as never, comparisonOptions);
export const toldStages = payStages(variedStages, stageRecord as never, { detail: "trace" });
export const toldClauses = programOn(variedProgram, fundEntries, programOptions).clauses;
