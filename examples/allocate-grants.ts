// Which money do the stars of a county bring, and why so much? Run it with:
// npx tsx examples/allocate-grants.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { toPlainDate } from "wenming/core";
import type { EvaluationScheme } from "wenming/evaluation";
import { assignStars, defineEvaluation, scoreMany } from "wenming/evaluation";
import type {
  AllocationScheme,
  FundEntry,
  FundProgram,
  GrantScheme,
  StageScheme,
} from "wenming/funding";
import {
  allocateFunds,
  compareShares,
  computeGrants,
  defineFunding,
  explainClause,
  explainGrants,
  explainShares,
  explainStages,
  payStages,
  programOn,
} from "wenming/funding";
import type { Sentence } from "wenming/rules";
import { readSites } from "./county/read-sites.js";
import { grantPage } from "./funding/grant-page.js";
import { readStars } from "./funding/read-stars.js";

const evaluation: EvaluationScheme = defineEvaluation(readJson("data/scheme.json"));
const schemes = readJson("data/funding.json");
const grantScheme: GrantScheme = defineFunding(schemes.grants);
const runningScheme: AllocationScheme = defineFunding(schemes.running);
const stageScheme: StageScheme = defineFunding(schemes.stages);
const program: FundProgram = defineFunding(schemes.program);
const report = process.argv[2] ?? pathOf("out/grants.html");

// The stars of the year are facts of the next year's money.
const county = readSites(
  readFileSync(pathOf("data/synthetic-county.csv"), "utf8"),
  evaluation.facts,
);
const { results } = scoreMany(
  evaluation,
  county.map(({ site, facts }) => ({ site, facts })),
  { asOf: toPlainDate("2025-12-31"), places: { city: "云汉市", county: "星河县" } },
);
const sites = readStars(county, assignStars(evaluation, results));

// Grants by star and kind; what they come to is more than there is, so all are cut in proportion.
const grants = computeGrants(
  grantScheme,
  sites
    .filter(({ facts }) => typeof facts.star === "number")
    .map(({ site, facts: { star, kind } }) => ({ site, facts: { star, kind } })),
  { detail: "trace" },
);
console.log(`${grantScheme.title.zh} ${grantScheme.title.en}`);
for (const { grant, sites: count, total } of grants.grants)
  console.log(`  ${grant}  ${count}  ${total}`);
console.log(`  合计 total ${grants.total}, 缺口 short of the rule ${grants.over}`);

// Running costs by star and residents: floors, caps, steps of 100 yuan.
const stations = sites
  .filter(({ facts }) => facts.kind === "station")
  .map(({ site, facts: { star, residents } }) => ({ site, facts: { star, residents } }));
const total = "1400000";
const running = allocateFunds(runningScheme, stations, { total, detail: "parts" });
if (running.status !== "allocated") throw new Error(running.status);
const amounts = running.shares.map(({ amount }) => Number(amount));
const bound = (kind: string) => running.shares.filter(({ parts }) => parts?.bound === kind).length;
console.log(`\n${runningScheme.title.zh} ${runningScheme.title.en}`);
console.log(
  `  ${running.shares.length} 站 stations, ${Math.min(...amounts)} – ${Math.max(...amounts)} 元 yuan`,
);
console.log(
  `  保底 at the floor ${bound("floor")}, 封顶 at the cap ${bound("cap")}, 结余 unspent ${running.unspent}`,
);

// A station of five stars asks why one of three stars beside it gets more: it has more residents.
const [site = "", neighbor = ""] = ["S-002", "S-001"];
const comparison = compareShares(runningScheme, stations, { total, site, neighbor });
const first = grants.sites.find((granted) => granted.total !== "0");
const paid = payStages(
  stageScheme,
  {
    grant: typeof first?.total === "string" ? first.total : "0",
    paid: "0",
    facts: { named: true, inUse: false, vacant: false, inKind: "500" },
  },
  { detail: "trace" },
);

// The fund as a whole: is enough of it for sites and activities?
const entry = { kind: "allotted", source: "county", on: toPlainDate("2026-01-15") } as const;
const entries: readonly FundEntry[] = [
  { ...entry, id: "grants", use: "sites", amount: grants.total },
  { ...entry, id: "running", use: "activities", amount: total },
  { ...entry, id: "office", use: "office", amount: "700000" },
];
const { clauses } = programOn(program, entries, { asOf: toPlainDate("2026-03-31") });

const sections = [
  {
    title: { zh: "星级奖补", en: "Grants of a site" },
    told: inBoth((language) => (first === undefined ? [] : explainGrants(first, language))),
  },
  {
    title: { zh: "与相邻站比较", en: "Beside a neighbor" },
    told: inBoth((language) => explainShares(comparison, language)),
  },
  {
    title: { zh: "分期拨付", en: "Payment in stages" },
    told: inBoth((language) => explainStages(paid, language)),
  },
  {
    title: { zh: "资金用途", en: "Uses of the fund" },
    told: inBoth((language) => clauses.flatMap((clause) => explainClause(clause, language))),
  },
].map(({ title, told }) => ({ title, lines: told }));
for (const { title, lines } of sections)
  console.log([`\n${title.zh} ${title.en}`, ...lines].join("\n"));

mkdirSync(dirname(report), { recursive: true });
const labels = grantScheme.grants.map(({ label }) => label.zh);
writeFileSync(report, grantPage({ title: grantScheme.title, labels, grants, sections }));
console.log(`\n报告 Report: ${relative("", report)}`);

/** Sentences in Chinese and then in English, as indented lines. */
function inBoth(tell: (language: "zh" | "en") => readonly Sentence[]): readonly string[] {
  return (["zh", "en"] as const).flatMap((language) =>
    tell(language).map(({ depth, text }) => `${"  ".repeat(depth)}${text}`),
  );
}

/** A file of rules beside this one. */
function readJson(name: string) {
  return JSON.parse(readFileSync(pathOf(name), "utf8"));
}

/** The path of a file beside this one. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
