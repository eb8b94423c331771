import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { PointsRecord } from "wenming/points";
import type { Database } from "./database.js";
import { openEmbedded } from "./database.js";
import { scheme } from "./scheme.js";
import { shelfOf } from "./shelf.js";
import { handIn, openSupermarket, upToDate } from "./supermarket.js";
import { createTables } from "./tables.js";

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const run = (name: string, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", pathOf(name), ...args]);
const day = { on: "2025-03-01", recordedOn: "2025-03-01" } as const;
const delivered: PointsRecord = { kind: "stock", id: "d", offer: "oil", quantity: 2, ...day };
const tidy: PointsRecord = { kind: "earn", id: "t", purse: "V-01", item: "tidy", ...day };

test("prints what is expected, on whatever database it runs", async () => {
  const { stdout } = await run("main.ts");
  assert.equal(stdout, readFileSync(pathOf("expected.txt"), "utf8"));
});

test("answers a retry after a crash between append and reply as if nothing had happened", async () => {
  const folder = mkdtempSync(join(tmpdir(), "love-supermarket-"));
  try {
    const before = await openEmbedded(folder);
    await createTables(before.query);
    await before.close();
    await assert.rejects(run("crash-after-append.ts", folder, JSON.stringify(tidy)));
    const after = await openEmbedded(folder);
    const shop = openSupermarket(after, scheme);
    const answer = await handIn(shop, tidy);
    assert.equal(answer.status, "posted");
    assert.deepEqual(await handIn(shop, tidy), answer);
    assert.equal((await upToDate(shop)).size, 1);
    await after.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("appends nothing and moves nothing when a transaction fails on the way", async () => {
  const database = await openEmbedded();
  await createTables(database.query);
  const shop = openSupermarket(failing(database, "update shelf"), scheme);
  await assert.rejects(handIn(shop, delivered), /power/);
  assert.equal(shop.book.size, 0);
  assert.deepEqual(await database.query("select * from log"), []);
  assert.deepEqual(await shelfOf(database.query), []);
  assert.equal((await handIn({ ...shop, database }, delivered)).status, "posted");
  assert.deepEqual(await shelfOf(database.query), [{ offer: "oil", pieces: 2 }]);
  await database.close();
});

/** A database whose power goes when a statement begins so. */
const failing = (database: Database, start: string): Database => ({
  ...database,
  transaction: (work) =>
    database.transaction((query) =>
      work((text, values) => {
        if (text.startsWith(start)) throw new Error("The power is gone.");
        return query(text, values);
      }),
    ),
});
