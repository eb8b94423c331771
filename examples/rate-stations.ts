// Which stars does each station of a county get, and why? Run it with: npm run demo
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { toPlainDate } from "wenming/core";
import type { EvaluationScheme } from "wenming/evaluation";
import { assignStars, defineEvaluation, rankSites, scoreMany } from "wenming/evaluation";
import { readSites } from "./county/read-sites.js";
import { reportPage } from "./report/page.js";
import { entriesOf, joinRound } from "./report/round.js";
import { nearestMiss } from "./report/shortfall.js";
import { explanationLines, rankingLines, starLines } from "./report/text-lines.js";

// The rules, the facts and the report: other files can be named after the command.
const [rules = pathOf("data/scheme.json"), table = pathOf("data/synthetic-county.csv")] =
  process.argv.slice(2);
const report = process.argv[4] ?? pathOf("out/report.html");
const scheme: EvaluationScheme = defineEvaluation(JSON.parse(readFileSync(rules, "utf8")));
const sites = readSites(readFileSync(table, "utf8"), scheme.facts);
const asOf = toPlainDate("2025-12-31");

// Every site is scored; then they are ranked, and the stars given out as far as there are seats.
const { results, failures } = scoreMany(
  scheme,
  sites.map(({ site, facts }) => ({ site, facts })),
  { asOf, places: { city: "云汉市", county: "星河县" }, detail: "trace", onProgress: showProgress },
);
const round = joinRound(scheme, asOf, sites, {
  scores: results,
  ranks: rankSites(scheme, results),
  seats: assignStars(scheme, results),
});

console.log(`${scheme.title.zh}\n${scheme.title.en}\n`);
console.log([...starLines(round), ""].join("\n"));
const stations = entriesOf(round, "station");
console.log([...rankingLines(round, stations, { top: 10, bottom: 10 }), ""].join("\n"));
for (const { site, error } of failures) console.log(`${site}: ${error.message}`);

// The station that misses a star by the least wants to know most.
const miss = nearestMiss(round, stations);
if (miss !== undefined) {
  console.log(explanationLines(round, miss).join("\n"));
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, reportPage(round, miss.entry));
  console.log(`\n报告 Report: ${relative("", report)}`);
}

function showProgress(done: number, of: number): void {
  process.stderr.write(`\r评分 Scoring: ${done} / ${of}${done === of ? "\n" : ""}`);
}

/** The path of a file beside this one. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
