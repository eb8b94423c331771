// When is which market and activity of a county, what is missing, and what collides?
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { holidayDecrees, iCalendarOf } from "wenming/calendar";
import { compileWorkdays } from "wenming/core";
import { clashFindings, gapFindings } from "./market-year/findings.js";
import { yearPage } from "./market-year/page.js";
import { findingLines, yearLines } from "./market-year/text-lines.js";
import type { CountyPlan } from "./market-year/year-plan.js";
import { yearPlanOf } from "./market-year/year-plan.js";

// The plan and the two files to write: others can be named after the command.
const [source = pathOf("data/market-year.json")] = process.argv.slice(2);
const [page = pathOf("out/market-year.html"), file = pathOf("out/market-year.ics")] =
  process.argv.slice(3);
const county: CountyPlan = JSON.parse(readFileSync(source, "utf8"));
const plan = yearPlanOf(county, compileWorkdays(holidayDecrees));

const { zh, en } = plan.scheme.label;
console.log(`${zh}\n${en}\n`);
console.log([...yearLines(plan), ""].join("\n"));
const [gaps, clashes] = [gapFindings(plan), clashFindings(plan)];
console.log(`空档 Gaps: ${plan.review.gaps.length}\n${gaps.flatMap(findingLines).join("\n")}\n`);
console.log(`冲突 Clashes: ${clashes.length}\n${clashes.flatMap(findingLines).join("\n")}`);

mkdirSync(dirname(page), { recursive: true });
writeFileSync(page, yearPage(plan));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  iCalendarOf(plan.scheme, plan.days, { stampedOn: "2025-12-01", domain: "xinghe.example" }),
);
console.log(`\n年历 Calendar: ${relative("", page)}\n日历文件 File: ${relative("", file)}`);

/** The path of a file beside this one. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
