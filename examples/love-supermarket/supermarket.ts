import type { Book, Outcome, PointsRecord, PointsScheme } from "wenming/points";
import { openBook, post, postMany } from "wenming/points";
import type { Database, Query } from "./database.js";
import { moveGoods } from "./shelf.js";

/** One till, or one server: a book kept in memory, and the database that it follows. */
export interface Supermarket {
  readonly database: Database;
  /** What the log comes to, as far as this process has read it. */
  book: Book;
}

/** Opens a till with an empty book: it reads the log when it is first asked. */
export const openSupermarket = (database: Database, scheme: PointsScheme): Supermarket => ({
  database,
  book: openBook(scheme),
});

/**
 * Hands in a record, and tells what became of it.
 *
 * One transaction appends the record, keeps its outcome and moves the goods; or does nothing of it.
 * A record that is handed in again, because its answer was lost, gets the answer that it had.
 */
export async function handIn(shop: Supermarket, record: PointsRecord): Promise<Outcome> {
  const done = await shop.database.transaction(async (query) => {
    // Waits for other tills: from here on, nobody else appends.
    await query("select length from log_length for update");
    const before = await followed(query, shop.book);
    const { book, outcome } = post(before, record);
    if (book !== before) {
      await append(query, book.size, record, outcome);
      if (outcome.status === "posted") await moveGoods(query, record);
    }
    return { book, outcome: (await keptOutcome(query, record.id, outcome)) ?? outcome };
  });
  // Kept only now: a transaction that failed leaves the book as it was.
  shop.book = done.book;
  return done.outcome;
}

/** The book with everything that any till has appended. */
export async function upToDate(shop: Supermarket): Promise<Book> {
  shop.book = await followed(shop.database.query, shop.book);
  return shop.book;
}

/** Posts what the log holds beyond a book. */
async function followed(query: Query, book: Book): Promise<Book> {
  const rows = await query<{ readonly record: PointsRecord }>(
    "select record from log where place > $1 order by place",
    [book.size],
  );
  const records = rows.map(({ record }) => record);
  return postMany(book, records).book;
}

async function append(query: Query, place: number, record: PointsRecord, outcome: Outcome) {
  const row = [place, record.id, JSON.stringify(record), JSON.stringify(outcome)];
  await query("insert into log (place, id, record, outcome) values ($1, $2, $3, $4)", row);
  await query("update log_length set length = $1", [place]);
}

/** The answer that a record got the first time; none for another record under its id. */
async function keptOutcome(query: Query, id: string, { status }: Outcome) {
  if (status === "conflict") return undefined;
  const text = "select outcome from log where id = $1";
  const [row] = await query<{ readonly outcome: Outcome }>(text, [id]);
  return row?.outcome;
}
