// What became of the orders of two days, replayed from the logs of two phones?
// Run it with: npx tsx examples/dispatch.ts
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OrderEvent, OrderScheme } from "wenming/orders";
import {
  defineDispatch,
  defineOrders,
  explainOrder,
  explainRanking,
  explainServiceLevels,
  menuStatisticsOf,
  mergeLogs,
} from "wenming/orders";
import { atMost, clamped, fact, holds, product, sum } from "wenming/rules";

const document = JSON.parse(
  readFileSync(fileURLToPath(new URL("data/synthetic-orders.json", import.meta.url)), "utf8"),
) as { readonly scheme: OrderScheme; readonly logs: readonly (readonly OrderEvent[])[] };
const scheme = defineOrders(document.scheme);

const { events, orders, contests } = mergeLogs(scheme, document.logs);
console.log(`合并日志 Merged log: ${events.length} events, ${orders.length} orders`);
for (const { order, winner, loser } of contests) {
  console.log(`抢接冲突 Contest: ${order}, ${winner.team} before ${loser.team}`);
}

const now = "2024-05-07T18:00";
for (const { order } of orders) {
  console.log();
  tell(explainOrder(scheme, events, { order, now, language: "zh" }));
}

// The mending that nobody has taken: who is proposed, and why?
const label = (zh: string, en: string) => ({ zh, en });
const dispatch = defineDispatch({
  kind: "dispatch",
  id: "dispatch",
  version: "2024",
  title: label("派单规则", "Rules of dispatch"),
  issuer: "星河县文明办",
  region: "星河县",
  effective: { from: "2024-01-01" },
  citation: { document: "星河县派单规则" },
  facts: {
    skilled: { kind: "boolean", label: label("会缝补", "can mend") },
    km: { kind: "decimal", least: "0", label: label("距离", "distance"), unit: "km" },
    open: { kind: "count", label: label("在手订单", "orders in hand") },
    month: { kind: "count", label: label("本月已派", "dispatched this month") },
  },
  requirements: [
    { id: "skill", label: label("会缝补", "can mend"), when: holds("skilled") },
    { id: "near", label: label("十公里以内", "within 10 km"), when: atMost(fact("km"), "10") },
  ],
  parts: [
    {
      id: "distance",
      label: label("就近", "nearness"),
      amount: clamped(sum(["50", product(["-5", fact("km")])]), { least: "0" }),
    },
    { id: "load", label: label("负荷", "load"), amount: product(["-10", fact("open")]) },
    { id: "fairness", label: label("均衡", "fairness"), amount: product(["-2", fact("month")]) },
  ],
});
console.log();
tell(
  explainRanking(
    dispatch,
    [
      { team: "东风队", facts: { skilled: true, km: "2.5", open: 2, month: 6 } },
      { team: "红旗队", facts: { skilled: true, km: "4", open: 0, month: 3 } },
      { team: "青春队", facts: { skilled: false, km: "1", open: 0, month: 0 } },
    ],
    { language: "zh" },
  ),
);

console.log();
tell(explainServiceLevels(scheme, events, { now, language: "zh" }));
tell(explainServiceLevels(scheme, events, { now, language: "en" }));

console.log();
for (const { label: name, ordered, completed, satisfied } of menuStatisticsOf(scheme, events, {
  now,
}).services) {
  const share = typeof satisfied === "string" ? satisfied : "–";
  console.log(
    `${name.zh} ${name.en}: ${ordered} ordered, ${completed} completed, satisfied ${share}`,
  );
}

/** Prints sentences, indented by their depth. */
function tell(sentences: readonly { readonly depth: number; readonly text: string }[]): void {
  for (const { depth, text } of sentences) console.log(`${"  ".repeat(depth)}${text}`);
}
