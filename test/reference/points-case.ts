import { balanceOn } from "../../src/points/balance-on.js";
import type { Book } from "../../src/points/book/book.js";
import { countTiers } from "../../src/points/count-tiers.js";
import { courtesiesOn } from "../../src/points/courtesies-on.js";
import { entryDaysOf } from "../../src/points/entry-days-of.js";
import type { PointsScheme } from "../../src/points/model.js";
import { openBook } from "../../src/points/open-book.js";
import type { ManyPostings } from "../../src/points/post-many.js";
import { postMany } from "../../src/points/post-many.js";
import { quoteOffer } from "../../src/points/quote-offer.js";
import type { Outcome } from "../../src/points/records.js";
import { sharePool } from "../../src/points/share-pool.js";
import { tierOn } from "../../src/points/tier-on.js";
import { listFiles, readText } from "../support/repository.js";

/** A record as its file holds it: ids and the day of entry are filled in. */
interface PrintedRecord {
  readonly on: string;
  readonly purse?: string;
  /** How many purses have such a record. */
  readonly copies?: number;
}

/** A value that the library must reach. */
interface ExpectedPoints {
  /** What is read: the name of one of the readings. */
  readonly read: keyof typeof readings;
  /** The field of the answer that is read. */
  readonly of: string;
  /** The arguments of each question. */
  readonly asked?: readonly (readonly never[])[];
  /** One value for each question, or for each record. */
  readonly is: unknown;
}

/** One published or derived example, as its file holds it. */
interface PrintedPointsCase {
  readonly id: string;
  /** Id of the scheme, which is also the name of its file. */
  readonly scheme: string;
  /** Where the rule is published. */
  readonly source: string;
  /** Whether the result itself is printed, or follows strictly from the printed rule. */
  readonly basis: "real" | "derived";
  readonly records: readonly PrintedRecord[];
  readonly expected: readonly ExpectedPoints[];
  readonly note: string;
}

/** One example, ready to be run. */
export interface PointsCase {
  readonly id: string;
  readonly expected: readonly ExpectedPoints[];
  /** The outcomes and the book of its records; whatever did not fit fails the example. */
  readonly posted: ManyPostings;
}

const isJson = (path: string) => path.endsWith(".json");

/** Lists the reference schemes of points. */
export function listPointsSchemes(): readonly PointsScheme[] {
  return listFiles("test/reference/points", isJson).map(
    (path) => JSON.parse(readText(path)) as PointsScheme,
  );
}

/** Lists the examples of points, as printed. */
export function listPointsCases(): readonly PrintedPointsCase[] {
  return listFiles("test/reference/cases/points", isJson).flatMap(
    (path) => JSON.parse(readText(path)) as readonly PrintedPointsCase[],
  );
}

/** Posts the records of an example. */
export function postPointsCase({ id, scheme, records, expected }: PrintedPointsCase): PointsCase {
  const printed = JSON.parse(readText(`test/reference/points/${scheme}.json`)) as PointsScheme;
  const filled = records.flatMap(copiesOf).map((record, place) => ({
    id: `r${place}`,
    recordedOn: record.on,
    ...record,
  }));
  return { id, expected, posted: postMany(openBook(printed), filled as never) };
}

function copiesOf({ copies, ...record }: PrintedRecord): readonly PrintedRecord[] {
  if (copies === undefined) return [record];
  return Array.from({ length: copies }, (_, copy) => ({
    ...record,
    purse: `${record.purse}-${copy}`,
  }));
}

/** What is read of an example. */
export function pointsAnswers(
  { posted }: PointsCase,
  { read, of, asked = [] }: ExpectedPoints,
): unknown {
  return readings[read](posted, of, asked);
}

type Reading = (posted: ManyPostings, of: string, asked: readonly (readonly never[])[]) => unknown;

/** Asks the book each question, and reads a field of the answer. */
const asking =
  (ask: (book: Book, ...rest: never[]) => object): Reading =>
  ({ book }, of, asked) =>
    asked.map((question) => field(ask(book, ...question), of));

const field = (answer: object, of: string): unknown =>
  (answer as Record<string, unknown>)[of] ?? null;

/** Asks about all purses of the book. */
const askingOfAll =
  (ask: (book: Book, holders: readonly { purse: string }[], question: never) => object): Reading =>
  ({ book, results }, of, asked) => {
    const lines = results.flatMap((outcome) => (outcome.status === "posted" ? outcome.lines : []));
    const holders = [...new Set(lines.map(({ purse }) => purse))].map((purse) => ({ purse }));
    return asked.map(([question]) => field(ask(book, holders, question as never), of));
  };

const told = (outcome: Outcome, balance: string): readonly string[] => {
  if (outcome.status === "refused") return outcome.reasons;
  if (outcome.status !== "posted") return [outcome.status];
  return outcome.lines.filter((line) => line.balance === balance).map(({ points }) => points);
};

const readings = {
  balanceOn: asking(balanceOn as never),
  tierOn: asking(tierOn as never),
  entryDaysOf: asking(entryDaysOf as never),
  quoteOffer: asking(quoteOffer as never),
  countTiers: askingOfAll(countTiers),
  sharePool: askingOfAll(sharePool),
  courtesiesOn: (({ book }, of, asked) =>
    asked.map(([question]) =>
      courtesiesOn(book, question as never).map((courtesy) => field(courtesy, of)),
    )) as Reading,
  courtesiesCounted: (({ book }, of, asked) =>
    asked.map(
      ([question]) =>
        courtesiesOn(book, question as never).filter(({ status }) => status === of).length,
    )) as Reading,
  outcomes: (({ results }, of) => results.map((outcome) => told(outcome, of))) as Reading,
} as const;
