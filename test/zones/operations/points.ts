import { addDays } from "../../../src/core/plain-date.js";
import { balanceOn } from "../../../src/points/balance-on.js";
import { balancesOn } from "../../../src/points/balances-on.js";
import { clearingsDue } from "../../../src/points/clearings-due.js";
import { courtesiesOn } from "../../../src/points/courtesies-on.js";
import { digestOfBook } from "../../../src/points/digest-of-book.js";
import { earningColumns } from "../../../src/points/earning-columns.js";
import { entryDaysOf } from "../../../src/points/entry-days-of.js";
import { exportBook } from "../../../src/points/export-book.js";
import { membersOn } from "../../../src/points/members-on.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import { quoteOffer } from "../../../src/points/quote-offer.js";
import { rankPurses } from "../../../src/points/rank-purses.js";
import { restoreBook } from "../../../src/points/restore-book.js";
import { sharePool } from "../../../src/points/share-pool.js";
import { snapshotOf } from "../../../src/points/snapshot-of.js";
import { tierOn } from "../../../src/points/tier-on.js";
import { verifyExport } from "../../../src/points/verify-export.js";
import {
  variedBook,
  variedHolders,
  variedPoints,
  variedPointsRecords,
} from "../../hostile/documents/points.js";
import { listPointsCases, pointsAnswers, postPointsCase } from "../../reference/points-case.js";
import { fullScheme } from "../../support/points-full-scheme.js";

const days = Array.from({ length: 30 }, (_, index) => addDays("2023-11-30", 23 * index));
const facts = { clean: true, kind: "village" } as const;

/** Records and balances by day, tiers, courtesies, rankings, pools, published examples. */
export const pointsOperations = {
  postings: () => postMany(openBook(variedPoints), variedPointsRecords).results,
  balances: () =>
    days.map((asOf) => [
      balanceOn(variedBook, { purse: "a", balance: "points", asOf }),
      balancesOn(variedBook, { balance: "points", asOf, knownOn: asOf }),
      membersOn(variedBook, { purse: "b", balance: "points", asOf }),
      quoteOffer(variedBook, { purse: "a", offer: "goods", asOf }),
      entryDaysOf(openBook(fullScheme), { item: "given", on: asOf }),
    ]),
  columns: () =>
    days.map((asOf) => {
      const deeds = { item: "given", rows: 2, facts: { points: ["40", "1.5"] } } as const;
      const { worths } = earningColumns(variedPoints, deeds, { asOf });
      return worths.map(({ balance, at }) => [balance, at(0), at(1)]);
    }),
  standings: () =>
    days.map((asOf) => [
      tierOn(variedBook, { purse: "a", ladder: "stars", asOf, facts, detail: "trace" }),
      courtesiesOn(variedBook, { purse: "a", asOf, facts }),
      clearingsDue(variedBook, variedHolders, { clearing: "inactive", asOf }),
      rankPurses(variedBook, variedHolders, { ranking: "year", asOf }),
      sharePool(variedBook, variedHolders, { pool: "dividend", total: "500", asOf }),
    ]),
  ledgers: () => {
    const snapshot = snapshotOf(variedBook);
    const rows = exportBook(variedBook);
    return [snapshot, digestOfBook(restoreBook(variedPoints, snapshot)), verifyExport(rows)];
  },
  published: () =>
    listPointsCases().map((printed) => {
      const example = postPointsCase(printed);
      return example.expected.map((expected) => pointsAnswers(example, expected));
    }),
};
