import type { FactColumns } from "../../rules/fact-columns.js";

/** The facts of many sites: columns, or a list of records. */
export type SiteBatch<Facts> = FactColumns<Facts> | readonly Facts[];
