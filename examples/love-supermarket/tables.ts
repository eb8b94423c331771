import type { Query } from "./database.js";

const tables = [
  // The log is the truth: a book is its records in this order, and can be worked out at any time.
  `create table if not exists log (
    place integer primary key,
    id text not null unique,
    record jsonb not null,
    outcome jsonb not null
  )`,
  // How long the log is. Whoever appends locks this row first: places are given one after the other.
  "create table if not exists log_length (length integer not null)",
  "insert into log_length select 0 where not exists (select from log_length)",
  // What stands on the shelf. The database itself refuses to hand out what is not there.
  `create table if not exists shelf (
    offer text primary key,
    pieces integer not null check (pieces >= 0)
  )`,
];

/** Makes the tables where they are missing. */
export async function createTables(query: Query): Promise<void> {
  for (const table of tables) await query(table);
}
