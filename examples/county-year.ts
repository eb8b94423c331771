// What does a county's year come to, part by part, and what would a reform change? Run it with:
// npx tsx examples/county-year.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reform } from "wenming/composition";
import { countyYear, whatIf } from "wenming/composition";
import { readSites } from "./county/read-sites.js";
import { readRecords } from "./points/read-records.js";
import { makeFacts } from "./year/make-facts.js";
import { yearPage } from "./year/page.js";
import { readYear } from "./year/read-year.js";
import { reformLines, traceLines, yearLines } from "./year/text-lines.js";
import { figuresOf } from "./year/year-figures.js";

const report = process.argv[2] ?? pathOf("out/county-year.html");
const scheme = readYear(readText("data/county-year.json"), (name) =>
  JSON.parse(readText(`data/${name}`)),
);
const stars = scheme.parts.find(({ id }) => id === "stars");
if (stars?.kind !== "evaluation") throw new Error("The county has no evaluation.");
const sites = readSites(readText("data/synthetic-county.csv"), stars.scheme.facts);
const facts = makeFacts(sites, readRecords(readText("data/synthetic-village-points.csv")));
const asked = { year: 2025, places: { city: "云汉市", county: "星河县" } } as const;

// The year, and one number of it followed back through all parts.
const year = countyYear(scheme, facts, { ...asked, detail: "trace" });
const figures = figuresOf(scheme, year, sites);
console.log([`${scheme.title.zh}\n${scheme.title.en}\n`, ...yearLines(figures), ""].join("\n"));
console.log([...traceLines(figures), ""].join("\n"));

// What four changes would bring, together and each.
const reform: Reform = JSON.parse(readText("data/county-reform.json"));
const answer = whatIf(scheme, reform, facts, asked);
console.log(reformLines(reform, answer).join("\n"));

mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, yearPage(figures, reform, answer));
console.log(`\n报告 Report: ${relative("", report)}`);

function readText(name: string): string {
  return readFileSync(pathOf(name), "utf8");
}

/** The path of a file beside this one. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
