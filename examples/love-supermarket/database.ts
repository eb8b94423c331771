import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";

/** Asks for rows, or changes some. */
export type Query = <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** What the supermarket needs of a database: PGlite and a PostgreSQL server both have it. */
export interface Database {
  readonly query: Query;
  /** Does all of the work or, where it throws, none of it. */
  readonly transaction: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Opens PostgreSQL inside this process: in a folder, or in memory alone. */
export async function openEmbedded(folder?: string): Promise<Database> {
  const client = await PGlite.create(folder ?? "memory://");
  return {
    query: async (text, values = []) => (await client.query(text, [...values])).rows as never,
    transaction: (work) =>
      client.transaction((within) =>
        work(async (text, values = []) => (await within.query(text, [...values])).rows as never),
      ),
    close: () => client.close(),
  };
}

/** Connects to a PostgreSQL server. */
export function openServer(url: string): Database {
  const pool = new Pool({ connectionString: url });
  return {
    query: async (text, values = []) => (await pool.query(text, [...values])).rows as never,
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await work(
          async (text, values = []) => (await client.query(text, [...values])).rows as never,
        );
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

/** The one place where the database is chosen. */
export const openDatabase = async (url: string | undefined): Promise<Database> =>
  url === undefined ? openEmbedded() : openServer(url);
