import { balanceOn } from "../../../src/points/balance-on.js";
import { balancesOn } from "../../../src/points/balances-on.js";
import { clearingsDue } from "../../../src/points/clearings-due.js";
import type { EarningColumns } from "../../../src/points/columns/earning-columns.js";
import { countTiers } from "../../../src/points/count-tiers.js";
import { courtesiesOn } from "../../../src/points/courtesies-on.js";
import { definePoints } from "../../../src/points/define-points.js";
import { digestOfBook } from "../../../src/points/digest-of-book.js";
import { earningColumns } from "../../../src/points/earning-columns.js";
import { entryDaysOf } from "../../../src/points/entry-days-of.js";
import { exportBook } from "../../../src/points/export-book.js";
import { membersOn } from "../../../src/points/members-on.js";
import { mergeBooks } from "../../../src/points/merge-books.js";
import { openBook } from "../../../src/points/open-book.js";
import { post } from "../../../src/points/post.js";
import type { ManyPostings } from "../../../src/points/post-many.js";
import { postMany } from "../../../src/points/post-many.js";
import { quoteOffer } from "../../../src/points/quote-offer.js";
import { rankPurses } from "../../../src/points/rank-purses.js";
import { recordsOf } from "../../../src/points/records-of.js";
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
} from "../documents/points.js";
import { knownCodes } from "../known-codes.js";
import { document, fieldless, listOf, looseListOf, word } from "../sorts.js";
import type { HostileSubject } from "../subject.js";

const layer = "points";
const dates = ["core/invalid-date", "core/out-of-range"];
const ruleCodes = knownCodes().get("rules") ?? [];
const scheme = document(...(knownCodes().get("points") ?? []), ...ruleCodes);
const book = word("points/invalid-book");
const record = document("points/invalid-record", "rules/invalid-facts", ...dates);
const question = document(
  "points/unknown-reference",
  "points/invalid-options",
  "points/unsuitable-number",
  "core/invalid-id",
  "core/invalid-money",
  ...ruleCodes,
  ...dates,
);
const holders = listOf(
  "points/duplicate-id",
  "core/invalid-id",
  "core/invalid-number",
  "core/cycle",
  "core/too-deep",
  "rules/invalid-facts",
);

const snapshot = document("points/unknown-version", "points/damaged", "points/other-scheme");
const looseListOfRows = { ...looseListOf(), codes: document().codes };

const asOf = "2024-12-31";
const given = [{ ladder: "stars", tier: "1", on: "2024-04-01" }];
const facts = { clean: true, kind: "village" };

const deeds = {
  ...document("points/invalid-columns", "points/unknown-reference", "rules/invalid-columns"),
  plain: false,
};

/** A function that asks a book one question. */
const asking = (
  name: string,
  call: HostileSubject["call"],
  example: object,
  more: Partial<HostileSubject> = {},
): HostileSubject => ({
  layer,
  name,
  call,
  examples: [() => [variedBook, structuredClone(example)]],
  sorts: [book, question],
  randomCases: 1_000,
  ...more,
});

/** A function that compares holders. */
const comparing = (
  name: string,
  call: HostileSubject["call"],
  example: object,
): HostileSubject => ({
  layer,
  name,
  call,
  examples: [() => [variedBook, structuredClone(variedHolders), structuredClone(example)]],
  sorts: [book, holders, question],
  randomCases: 1_000,
});

/** The operations of points. */
export const pointsSubjects: readonly HostileSubject[] = [
  {
    layer,
    name: "definePoints",
    call: definePoints,
    examples: [() => [structuredClone(variedPoints)]],
    sorts: [scheme],
    randomCases: 2_000,
  },
  {
    layer,
    name: "earningColumns",
    call: earningColumns,
    examples: [
      () => [
        structuredClone(variedPoints),
        { item: "given", rows: 2, facts: { points: ["40", "1.5"] } },
        { asOf },
      ],
      () => [
        structuredClone(variedPoints),
        {
          item: "given",
          rows: 2,
          facts: { points: { units: new Float64Array([400, Number.NaN]), places: 1 } },
        },
        { asOf, knownOn: asOf },
      ],
    ],
    sorts: [scheme, deeds, { ...document("points/invalid-options"), plain: false }],
    observe: ({ rows, worths }: EarningColumns) =>
      worths.map(({ at }) => Array.from({ length: rows }, (_, row) => at(row))),
    errorsIn: ({ failures }: EarningColumns) => failures.map(({ error }) => error),
    randomCases: 1_000,
  },
  {
    layer,
    name: "openBook",
    call: openBook,
    examples: [() => [structuredClone(variedPoints)]],
    sorts: [scheme],
    triedElsewhere: true,
    randomCases: 500,
  },
  {
    layer,
    name: "post",
    call: post,
    examples: variedPointsRecords.map((each) => () => [
      variedBook,
      { ...structuredClone(each), id: `${each.id}x` },
    ]),
    sorts: [book, record],
    randomCases: 2_000,
  },
  {
    layer,
    name: "postMany",
    call: postMany,
    examples: [() => [openBook(variedPoints), structuredClone(variedPointsRecords)]],
    sorts: [book, looseListOf()],
    errorsIn: ({ failures }: ManyPostings) => failures.map(({ error }) => error),
    randomCases: 500,
  },
  { layer, name: "recordsOf", call: recordsOf, examples: [() => [variedBook]], sorts: [book] },
  { layer, name: "snapshotOf", call: snapshotOf, examples: [() => [variedBook]], sorts: [book] },
  {
    layer,
    name: "digestOfBook",
    call: digestOfBook,
    examples: [() => [variedBook]],
    sorts: [book],
  },
  { layer, name: "exportBook", call: exportBook, examples: [() => [variedBook]], sorts: [book] },
  {
    layer,
    name: "restoreBook",
    call: restoreBook,
    examples: [() => [structuredClone(variedPoints), structuredClone(snapshotOf(variedBook))]],
    sorts: [scheme, snapshot],
    randomCases: 1_000,
  },
  {
    layer,
    name: "mergeBooks",
    call: mergeBooks,
    examples: [() => [[variedBook, openBook(variedPoints)]]],
    sorts: [listOf("points/invalid-book")],
  },
  {
    layer,
    name: "verifyExport",
    call: verifyExport,
    examples: [() => [structuredClone(exportBook(variedBook)), { head: digestOfBook(variedBook) }]],
    sorts: [looseListOfRows, fieldless(document())],
    randomCases: 500,
  },
  asking("balanceOn", balanceOn, { purse: "a", balance: "points", asOf, knownOn: asOf }),
  asking("balancesOn", balancesOn, { balance: "points", asOf, knownOn: asOf }),
  asking("membersOn", membersOn, { purse: "a", balance: "points", asOf, knownOn: asOf }),
  asking("entryDaysOf", entryDaysOf, { item: "ten", on: asOf }),
  asking("quoteOffer", quoteOffer, { purse: "a", offer: "goods", asOf, knownOn: asOf }),
  asking("tierOn", tierOn, {
    purse: "a",
    ladder: "stars",
    asOf,
    knownOn: asOf,
    facts,
    given,
    detail: "trace",
  }),
  asking("courtesiesOn", courtesiesOn, {
    purse: "a",
    asOf,
    knownOn: asOf,
    facts,
    given,
    uses: [{ courtesy: "bus", purse: "a", on: "2024-05-05" }],
  }),
  comparing("clearingsDue", clearingsDue, { clearing: "inactive", asOf, knownOn: asOf }),
  comparing("countTiers", countTiers, { ladder: "stars", asOf, knownOn: asOf }),
  comparing("rankPurses", rankPurses, { ranking: "year", asOf, knownOn: asOf }),
  comparing("sharePool", sharePool, { pool: "dividend", total: "500", asOf, knownOn: asOf }),
];
