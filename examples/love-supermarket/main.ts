// What does a host application look like that keeps a love supermarket over PostgreSQL?
// npm start                                             PostgreSQL inside this process
// DATABASE_URL=postgres://localhost/village npm start   the same on a server
import type { Outcome, PointsRecord } from "wenming/points";
import { balanceOn, digestOfBook } from "wenming/points";
import { openDatabase } from "./database.js";
import { scheme } from "./scheme.js";
import { shelfOf } from "./shelf.js";
import type { Supermarket } from "./supermarket.js";
import { handIn, openSupermarket, upToDate } from "./supermarket.js";
import { createTables } from "./tables.js";

const asOf = "2025-03-31";
const on = (day: "2025-03-01" | "2025-03-08" | "2025-03-15") => ({ on: day, recordedOn: day });
const serve = (id: string, purse: string, hours: string): PointsRecord => ({
  ...{ kind: "earn", id, purse, item: "service", facts: { hours } },
  ...on("2025-03-01"),
});
const buy = (id: string, purse: string, offer: string, quantity = 1): PointsRecord => ({
  ...{ kind: "redeem", id, purse, offer, quantity },
  ...on("2025-03-08"),
});
const deliver = (id: string, offer: string, quantity: number): PointsRecord => ({
  ...{ kind: "stock", id, offer, quantity },
  ...on("2025-03-01"),
});

const database = await openDatabase(process.env.DATABASE_URL);
await createTables(database.query);
const [till, other] = [openSupermarket(database, scheme), openSupermarket(database, scheme)];

title("到货与服务", "Goods come in, residents serve");
for (const record of [
  deliver("d1", "soap", 10),
  deliver("d2", "oil", 1),
  serve("s1", "V-01", "3"),
  serve("s2", "V-02", "5.5"),
  { ...serve("s3", "V-01", "1"), item: "tidy", facts: {} },
  serve("s4", "V-03", "2"),
]) {
  await tell(till, record);
}
await balances(till);

title("兑换", "Points are redeemed");
await tell(till, buy("b1", "V-02", "soap"));
await tell(till, buy("b2", "V-02", "oil"));
await tell(till, { kind: "refund", id: "b3", of: "b1", ...on("2025-03-15") });

title("两个柜台，最后一瓶油", "Two tills, one last bottle of oil");
await tell(till, { ...serve("s5", "V-02", "4"), ...on("2025-03-08") });
const outcomes = await Promise.all([
  handIn(till, { ...buy("b4", "V-02", "oil"), ...on("2025-03-15") }),
  handIn(other, { ...buy("b5", "V-02", "oil"), ...on("2025-03-15") }),
]);
console.log(
  `  ${outcomes.filter(({ status }) => status === "posted").length} 瓶兑出 bottle handed out`,
);

title("回执丢失后重试", "An answer is lost, and the record handed in again");
const record = { ...buy("b6", "V-02", "soap"), ...on("2025-03-15") };
const lost = await handIn(till, record);
// The process of this till is gone; another knows what the database holds alone.
const restarted = openSupermarket(database, scheme);
const again = await handIn(restarted, record);
console.log(
  `  ${JSON.stringify(again) === JSON.stringify(lost) ? "同样答复 the same answer" : "!"}`,
);
await tell(restarted, { ...buy("b6", "V-02", "soap", 2), ...on("2025-03-15") });

title("账与货", "The book and the shelf");
await balances(restarted);
for (const { offer, pieces } of await shelfOf(database.query)) console.log(`  ${offer} ${pieces}`);
const digests = [till, other, restarted].map(async (each) => digestOfBook(await upToDate(each)));
console.log(`  ${new Set(await Promise.all(digests)).size} 本账 book for three tills`);
await database.close();

/** Hands a record in and prints what became of it. */
async function tell(shop: Supermarket, handed: PointsRecord): Promise<void> {
  console.log(`  ${handed.id} ${handed.kind}: ${wordsOf(await handIn(shop, handed))}`);
}

function wordsOf(outcome: Outcome): string {
  if (outcome.status === "refused") return `不予办理 refused, ${outcome.reasons.join(", ")}`;
  if (outcome.status === "conflict") return `编号已用于别的记录 another record, ${outcome.field}`;
  const lines = outcome.status === "posted" ? outcome.lines : [];
  return ["已记账 posted", ...lines.map(({ purse, points }) => `${purse} ${points}`)].join(", ");
}

/** Prints what everybody holds. */
async function balances(shop: Supermarket): Promise<void> {
  const book = await upToDate(shop);
  for (const purse of ["V-01", "V-02", "V-03"]) {
    const { balance, lots } = balanceOn(book, { purse, balance: "points", asOf });
    const parts = lots.map(({ left, lapses }) => `${left} → ${lapses}`);
    console.log(`  ${purse} ${balance} (${parts.join(", ")})`);
  }
}

function title(zh: string, en: string): void {
  console.log(`${zh} ${en}`);
}
