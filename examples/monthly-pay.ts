// What is each practitioner of a township paid in August, and who gains by the new rule?
// Run it with: npx tsx examples/monthly-pay.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { PayScheme } from "wenming/pay";
import { comparePay, computePayMany, definePay } from "wenming/pay";
import { payPage } from "./pay/pay-page.js";
import { readPeople } from "./pay/read-people.js";
import { comparisonLines, payslipLines, slipLines } from "./pay/text-lines.js";

const month = "2025-08";
const report = process.argv[2] ?? pathOf("out/monthly-pay.html");
const [percent, ordinary] = [schemeIn("data/pay-percent.json"), schemeIn("data/pay-ordinary.json")];
const people = readPeople(readFileSync(pathOf("data/synthetic-township-pay.csv"), "utf8"), month, {
  county: "星河县",
});

// The payslips by the rule in force, each line with its reasons.
const { results, failures } = computePayMany(ordinary, people, { month, detail: "trace" });
console.log([`${ordinary.title.zh}\n${ordinary.title.en}\n`, ...slipLines(results), ""].join("\n"));
for (const { index, error } of failures) console.log(`${index}: ${error.message}`);
const example = results.find(({ person }) => person === "S-005");
if (example !== undefined) console.log([...payslipLines(example), ""].join("\n"));

// The older rule beside it: who gains, and who bears it.
const comparison = comparePay(percent, ordinary, people, { month });
console.log(comparisonLines(comparison).join("\n"));
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, payPage(results, comparison));
console.log(`\n报告 Report: ${relative("", report)}`);

function schemeIn(name: string): PayScheme {
  return definePay(JSON.parse(readFileSync(pathOf(name), "utf8")));
}

/** The path of a file beside this one. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
