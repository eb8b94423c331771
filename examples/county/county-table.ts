import { makeSites } from "./make-sites.js";

/** The seed of the county in `data/synthetic-county.csv`. */
const seed = 20_251_231;

/** Writes the made-up county as CSV: one row a site, the header naming the facts. */
export function countyTable(): string {
  const sites = makeSites(seed);
  const facts = Object.keys(sites[0]?.facts ?? {});
  const header = ["site", "name", "englishName", ...facts];
  const rows = sites.map(({ site, name, englishName, facts: values }) => [
    site,
    name,
    englishName,
    ...facts.map((fact) => values[fact] ?? ""),
  ]);
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

/** Quotes a cell as RFC 4180 has it, where it needs quotes. */
const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
