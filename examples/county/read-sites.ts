import { parse } from "csv-parse/sync";
import type { FactDefinition, FactSheet, FactValue } from "wenming/rules";

/** A site of the table: who it is, and its facts as the scheme asks for them. */
export interface Site {
  readonly site: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly facts: { readonly [fact: string]: FactValue };
}

/**
 * Reads a table of sites: one row a site, the header naming the facts.
 *
 * An empty cell is a fact that is not known: it is left out, never read as 0 or as no.
 */
export function readSites(csv: string, sheet: FactSheet): readonly Site[] {
  const rows: readonly Record<string, string>[] = parse(csv, { bom: true, columns: true });
  return rows.map(({ site = "", name = "", englishName = "", ...cells }) => ({
    site,
    name: { zh: name, en: englishName },
    facts: Object.fromEntries(
      Object.entries(cells)
        .filter(([, cell]) => cell !== "")
        .map(([fact, cell]) => [fact, factValueOf(sheet[fact], cell)]),
    ),
  }));
}

/** Reads a cell as its definition says; what does not fit stays text, for the library to refuse. */
function factValueOf(definition: FactDefinition | undefined, cell: string): FactValue {
  switch (definition?.kind) {
    case "count":
      return /^\d+$/.test(cell) ? Number(cell) : cell;
    case "boolean":
      return cell === "yes" || (cell === "no" ? false : cell);
    default:
      return cell;
  }
}
