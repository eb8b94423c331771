import { balanceOn } from "../../../src/points/balance-on.js";
import { balancesOn } from "../../../src/points/balances-on.js";
import type { Book } from "../../../src/points/book/book.js";
import { openBook } from "../../../src/points/open-book.js";
import { postMany } from "../../../src/points/post-many.js";
import type { PointsRecord } from "../../../src/points/records.js";
import { recordsOf } from "../../../src/points/records-of.js";
import type { Run } from "./run.js";

const days = ["2022-08-31", "2023-06-30"] as const;

/** What is not as it must be when a run is over and everything has been recovered once more. */
export function findings(run: Run, thorough: boolean): readonly string[] {
  if (run.broken.length > 0) return run.broken;
  const book = run.recovered();
  const right = statementsOf(book);
  const others = run.books.filter((each) => statementsOf(each) !== right);
  return [
    ...others.map(() => "writers do not agree with what was recovered"),
    ...lossesOf(run, book),
    ...unbalancedOf(book),
    ...(thorough ? replayFindings(run, book, right) : []),
  ];
}

const statementsOf = (book: Book): string =>
  JSON.stringify(days.map((asOf) => balancesOn(book, { balance: "points", asOf })));

/** What was acknowledged is there once more, with the same answers. */
function lossesOf({ acknowledged }: Run, book: Book): readonly string[] {
  const told = [...acknowledged.values()];
  const again = postMany(
    book,
    told.map(({ record }) => record),
  );
  const refused = told.filter(({ reasons }) => reasons !== "").length;
  return [
    ...(again.book === book ? [] : ["what was acknowledged is lost"]),
    ...(again.counts.conflict === 0 ? [] : ["what was acknowledged is another record"]),
    ...(again.counts.refused === refused ? [] : ["what was acknowledged has another answer"]),
  ];
}

/** The purses and days on which what came is not what went and what is left, or something is below 0. */
function unbalancedOf(book: Book): readonly string[] {
  const purses = balancesOn(book, { balance: "points", asOf: days[1] }).map(({ purse }) => purse);
  return purses.flatMap((purse) =>
    days.flatMap((asOf) => {
      const told = balanceOn(book, { purse, balance: "points", asOf });
      const { earned, debt, redeemed, cleared, transferred, lapsed, available } = told;
      const gone = [redeemed, cleared, transferred, lapsed, available].map(Number);
      const least = Math.min(Number(debt), ...told.lots.map(({ left }) => Number(left)));
      const even = Number(earned) + Number(debt) === gone.reduce((sum, part) => sum + part, 0);
      return even && least >= 0 ? [] : [`${purse} is out of balance on ${asOf}`];
    }),
  );
}

/** The fold of the whole log gives the same book, the log once more changes nothing, nothing is strange. */
function replayFindings(run: Run, book: Book, right: string): readonly string[] {
  const log = run.store.copy.map(({ record }) => record);
  const whole = postMany(openBook(run.scheme), log).book;
  const strange = recordsOf(book).filter((record) => !wasSubmitted(run, record));
  return [
    ...(statementsOf(whole) === right ? [] : ["the fold of the log is another book"]),
    ...(postMany(book, log).book === book ? [] : ["the log once more changes the book"]),
    ...strange.map(({ id }) => `${id} was never submitted so`),
  ];
}

const wasSubmitted = ({ deliveries }: Run, record: PointsRecord): boolean =>
  deliveries.submitted.get(record.id)?.some((each) => textOf(each) === textOf(record)) ?? false;

const textOf = (record: PointsRecord): string => JSON.stringify(Object.entries(record).sort());
