import type { DuckDBConnection, DuckDBType } from "@duckdb/node-api";
import { BOOLEAN, DuckDBDataChunk, DuckDBInstance, INTEGER } from "@duckdb/node-api";
import type { Dialect, Named } from "../score/expression.js";
import { writeDimensions, writeStar, writeTotal } from "../score/expression.js";
import { answerFacts, benchDimensions, numberFacts } from "../score/items.js";
import type { SiteColumns } from "../score/site-columns.js";

const sql: Dialect<string> = {
  number: String,
  name: (name) => `"${name}"`,
  add: (parts) => `(${parts.join(" + ")})`,
  subtract: (one, other) => `(${one} - ${other})`,
  multiply: (one, other) => `(${one} * ${other})`,
  // "/" divides decimals in floating point; "//" of whole numbers is exact.
  divide: (one, other) => `(${one} // ${other})`,
  least: (one, other) => `least(${one}, ${other})`,
  most: (one, other) => `greatest(${one}, ${other})`,
  all: (conditions) => `(${conditions.join(" AND ")})`,
  atLeast: (one, other) => `(${one} >= ${other})`,
  choose: (condition, then, otherwise) =>
    `CASE WHEN ${condition} THEN ${then} ELSE ${otherwise} END`,
};

const results = [...benchDimensions.map(({ id }) => id), "total", "star"];

const [base, ...others] = writeTotal(sql);
const [rest, ...total] = others;

/** Each step reads the names of the one below it. */
const query = [
  writeDimensions(sql),
  [base, rest] as readonly Named<string>[],
  total,
  [{ name: "star", of: writeStar(sql) }],
].reduce(
  (from, step) =>
    `SELECT *, ${step.map(({ name, of }) => `${of} AS ${sql.name(name)}`).join(", ")} FROM (${from})`,
  "FROM sites",
);

const types: readonly (readonly [string, DuckDBType])[] = [
  ...answerFacts.map((name) => [name, BOOLEAN] as const),
  ...numberFacts.map(({ name }) => [name, INTEGER] as const),
];

/** The rows that a chunk holds. */
const chunkSize = 2_048;

/** Scores by SQL over a table that was filled before, in one thread. @unit hundredths */
export async function duckDbScorer(): Promise<
  (sites: SiteColumns) => Promise<() => Promise<Readonly<Record<string, readonly unknown[]>>>>
> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return async (sites) => {
    await fillTable(connection, sites);
    const asked = `SELECT ${results.map(sql.name).join(", ")} FROM (${query})`;
    return async () => {
      const reader = await connection.runAndReadAll(asked);
      return reader.getColumnsObject();
    };
  };
}

async function fillTable(connection: DuckDBConnection, { rows, facts }: SiteColumns) {
  const columns = types.map(([name, type]) => `${name} ${type}`);
  await connection.run(`CREATE OR REPLACE TABLE sites (${columns.join(", ")})`);
  const appender = await connection.createAppender("sites");
  for (let start = 0; start < rows; start += chunkSize) {
    const chunk = DuckDBDataChunk.create(types.map(([, type]) => type));
    const part = types.map(([name, type]) => {
      const values = Array.from(facts[name]?.subarray(start, start + chunkSize) ?? []);
      return type === BOOLEAN ? values.map((value) => value === 1) : values;
    });
    chunk.setColumns(part);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
