import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import { issuesOf } from "../../core/issues.js";
import { listLimit } from "../../core/list.js";
import type { OwnEntries } from "../../core/own-entries.js";
import { ownEntriesOf } from "../../core/own-entries.js";
import { toPlainJson } from "../../core/plain-json.js";
import { quote } from "../../core/quote.js";
import type { NetworkErrorCode } from "../errors.js";
import type { Region, Secretary, Site, Team, Venue } from "../model.js";
import { recordSchemas } from "../schema.js";
import { copies } from "./copies.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";

/** A record and where it stands. */
export interface Row<T> {
  readonly record: T;
  readonly path: string;
}

/** The records of a network that fit their schemas. */
export interface Rows {
  readonly regions: readonly Row<Region>[];
  readonly sites: readonly Row<Site>[];
  readonly secretaries: readonly Row<Secretary>[];
  readonly venues: readonly Row<Venue>[];
  readonly teams: readonly Row<Team>[];
}

/**
 * Copies a document and sorts out the records that do not fit; each is a fault.
 *
 * @throws {@link DomainError} `network/invalid-document` when a list is none, and the codes of
 * `toPlainJson` when something is not plain data.
 */
export function readDocument(document: unknown, faults: Faults): Rows {
  const lists = listsOf(document);
  // The copies are those of the types; a test holds them against the schemas.
  const rows = <T>(name: ListName): readonly Row<T>[] =>
    rowsOf(lists.get(name), name, faults) as readonly Row<T>[];
  return {
    regions: rows<Region>("regions"),
    sites: rows<Site>("sites"),
    secretaries: rows<Secretary>("secretaries"),
    venues: rows<Venue>("venues"),
    teams: rows<Team>("teams"),
  };
}

type ListName = keyof typeof copies;

const listNames: ReadonlySet<string> = new Set(Object.keys(copies));

function listsOf(document: unknown): ReadonlyMap<string, unknown> {
  const read =
    typeof document === "object" && document !== null ? ownEntriesOf(document, 5, 20) : undefined;
  if (read === undefined || (read.plain && read.list)) {
    throw invalid(`A network is a record of lists, not ${quote(document)}.`, "");
  }
  if (!read.plain) throw unplain(read, "");
  const lists = new Map(read.entries);
  const stray = [...lists.keys()].find((name) => !listNames.has(name));
  if (stray !== undefined) {
    throw invalid(`A network has no ${quote(stray)}. It has ${[...listNames].join(", ")}.`, "");
  }
  for (const name of ["regions", "sites"]) {
    if (!lists.has(name)) throw invalid(`The network lacks its list of ${name}.`, "");
  }
  return lists;
}

function rowsOf(list: unknown, name: ListName, faults: Faults): readonly Row<unknown>[] {
  if (list === undefined) return [];
  const path = `/${name}`;
  const read =
    typeof list === "object" && list !== null ? ownEntriesOf(list, listLimit, 0) : undefined;
  if (read === undefined || (read.plain && !read.list)) {
    throw invalid(`The ${name} of a network are a list, not ${quote(list)}.`, path);
  }
  if (!read.plain) throw unplain(read, path);
  const rows: Row<unknown>[] = [];
  for (const [index, source] of read.entries) {
    const place = `${path}/${index}`;
    const record = quickCopy(source, name) ?? slowCopy(source, name, place, faults);
    if (record !== undefined) rows.push({ record, path: place });
  }
  return rows;
}

function quickCopy(source: unknown, name: ListName): unknown {
  try {
    return copies[name](source);
  } catch {
    // Only a proxy can throw here; the slower look refuses it.
    return undefined;
  }
}

/** Copies a record that was not copied at once, or words what is wrong with it. */
function slowCopy(source: unknown, name: ListName, path: string, faults: Faults): unknown {
  const plain = toPlainJson(source, { path });
  const result = recordSchemas[name].safeParse(plain);
  if (result.success) return plain;
  for (const issue of issuesOf(result.error.issues, plain)) {
    const message = `${issue.message}. Correct it there.`;
    addFault(faults, "network/invalid-record", path + issue.path, message);
  }
  return undefined;
}

const invalid = (message: string, path: string): DomainError =>
  new DomainError<NetworkErrorCode>("network/invalid-document", message, { path });

const unplain = ({ code, message }: NotPlain, path: string): DomainError =>
  new DomainError<CoreErrorCode>(code, `The network at "${path}" ${message}`, { path });

type NotPlain = Extract<OwnEntries, { readonly plain: false }>;
