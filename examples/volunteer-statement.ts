// What did a volunteer earn and redeem in a year, what is left, and what may the volunteer have?
// Run it with: npx tsx examples/volunteer-statement.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome, PointsRecord } from "wenming/points";
import { definePoints, openBook, postMany, rankPurses } from "wenming/points";
import { readRecords } from "./points/read-records.js";
import { statementOf } from "./points/statement.js";
import { statementLines } from "./points/statement-lines.js";
import { statementPage } from "./points/statement-page.js";

const asOf = "2025-12-31";
const report = process.argv[2] ?? pathOf("out/volunteer-statement.html");
const scheme = definePoints(JSON.parse(readFileSync(pathOf("data/points-village.json"), "utf8")));
const records = readRecords(readFileSync(pathOf("data/synthetic-village-points.csv"), "utf8"));

// The ledger of the village: what was refused stays in it, with the reasons.
const { book, results, failures } = postMany(openBook(scheme), records);
for (const { index, error } of failures) console.log(`${index}: ${error.message}`);
const posted = records.flatMap(
  (record, place): readonly { record: PointsRecord; outcome: Outcome }[] => {
    const outcome = results[place];
    return outcome === undefined ? [] : [{ record, outcome }];
  },
);

// One volunteer's year, from the entries to the courtesies.
const statement = statementOf(book, scheme, posted, { purse: "V-01", asOf });
console.log([scheme.title.zh, scheme.title.en, "", ...statementLines(statement), ""].join("\n"));

// Who comes first in the village.
const holders = ["V-01", "V-02", "V-03"].map((purse) => ({ purse }));
for (const each of rankPurses(book, holders, { ranking: "year", asOf })) {
  if (each.status === "ranked") console.log(`${each.rank}  ${each.purse}  ${each.values[0]}`);
}
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, statementPage(statement));
console.log(`\n报告 Report: ${relative("", report)}`);

/** The path of a file beside this one. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
