// Makes up the county that the other examples read: npx tsx examples/make-county.ts
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { countyTable } from "./county/county-table.js";

const path = new URL("data/synthetic-county.csv", import.meta.url);
const table = countyTable();
if (readIfThere() !== table) writeFileSync(path, table);

const [header = "", ...rows] = table.trimEnd().split("\n");
const digest = createHash("sha256").update(table).digest("hex");
console.log(
  `examples/data/synthetic-county.csv: ${rows.length} sites, ${header.split(",").length} columns`,
);
console.log(`SHA-256 ${digest}`);

function readIfThere(): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
