import type { PointsRecord } from "wenming/points";
import type { Query } from "./database.js";

/** Moves the goods of a record that took effect: delivered, handed out, or brought back. */
export async function moveGoods(query: Query, record: PointsRecord): Promise<void> {
  switch (record.kind) {
    case "stock":
      return add(query, record.offer, record.quantity);
    case "redeem":
      return add(query, record.offer, -(record.quantity ?? 1));
    case "refund": {
      const text = "select record from log where id = $1";
      const [bought] = await query<{ readonly record: PointsRecord }>(text, [record.of]);
      if (bought?.record.kind !== "redeem") throw new Error(`${record.of} bought nothing.`);
      return add(query, bought.record.offer, bought.record.quantity ?? 1);
    }
    default:
  }
}

async function add(query: Query, offer: string, pieces: number): Promise<void> {
  await query("insert into shelf values ($1, 0) on conflict do nothing", [offer]);
  await query("update shelf set pieces = pieces + $2 where offer = $1", [offer, pieces]);
}

/** What stands on the shelf. */
export const shelfOf = (query: Query) =>
  query<{ readonly offer: string; readonly pieces: number }>("select * from shelf order by offer");
