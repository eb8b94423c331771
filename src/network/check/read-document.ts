import { copyQuickly } from "../../core/copy-shape.js";
import { DomainError } from "../../core/error.js";
import type { CoreErrorCode } from "../../core/errors.js";
import { issuesOf, parsingOptions } from "../../core/issues.js";
import { listLimit } from "../../core/list.js";
import type { NotPlain } from "../../core/own-entries.js";
import { ownElementsOf, ownEntriesOf } from "../../core/own-entries.js";
import { toPlainJson } from "../../core/plain-json.js";
import { quote } from "../../core/quote.js";
import type { NetworkErrorCode } from "../errors.js";
import type { Region, Secretary, Site, Team, Venue } from "../model.js";
import { recordSchemas } from "../schema.js";
import { copies } from "./copies.js";
import type { Faults } from "./faults.js";
import { addFault } from "./faults.js";

/** A record and where it stands: most of many never need their path as text. */
export interface Row<T> {
  readonly record: T;
  readonly list: string;
  readonly place: number;
}

/** Where a record stands, as a JSON pointer. */
export const pathOf = ({ list, place }: Row<unknown>): string => `/${list}/${place}`;

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
  const read = isObject(document)
    ? plainly(ownEntriesOf(document, mostFields, mostFields), "")
    : undefined;
  if (read === undefined || read.list) {
    throw invalid(`A network is a record of lists, not ${quote(document)}.`, "", document);
  }
  const lists = new Map(read.entries);
  for (const [name, stray] of lists) {
    if (listNames.has(name)) continue;
    const known = [...listNames].join(", ");
    throw invalid(`A network has no ${quote(name)}. It has ${known}.`, "", stray);
  }
  const missing = ["regions", "sites"].find((name) => !lists.has(name));
  if (missing !== undefined) {
    throw invalid(`The network lacks its list of ${missing}.`, "", null);
  }
  return lists;
}

function rowsOf(list: unknown, name: ListName, faults: Faults): readonly Row<unknown>[] {
  if (list === undefined) return [];
  const path = `/${name}`;
  const elements = isObject(list)
    ? plainly(ownElementsOf(list, listLimit), path).elements
    : undefined;
  if (elements === undefined) {
    throw invalid(`The ${name} of a network are a list, not ${quote(list)}.`, path, list);
  }
  const rows: Row<unknown>[] = [];
  for (const [place, source] of elements.entries()) {
    const record =
      copyQuickly(copies[name], source) ?? slowCopy(source, name, `${path}/${place}`, faults);
    if (record !== undefined) rows.push({ record, list: name, place });
  }
  return rows;
}

const isObject = (source: unknown): source is object =>
  typeof source === "object" && source !== null;

/** Refuses what is not plain data. */
function plainly<Read extends { readonly plain: true }>(read: Read | NotPlain, path: string): Read {
  if (read.plain) return read;
  throw new DomainError<CoreErrorCode>(
    read.code,
    `The network ${path === "" ? "" : `at "${path}" `}${read.message}`,
    { path },
  );
}

/** The most fields of a record, and the longest name of one, that are looked at. */
const mostFields = 10_000;

/** Copies a record that was not copied at once, or words what is wrong with it. */
function slowCopy(source: unknown, name: ListName, path: string, faults: Faults): unknown {
  const plain = toPlainJson(source, { path });
  const result = recordSchemas[name].safeParse(plain, parsingOptions);
  if (result.success) return plain;
  for (const issue of issuesOf(result.error.issues, plain)) {
    const message = `${issue.message}. Correct it there.`;
    addFault(faults, "network/invalid-record", path + issue.path, message);
  }
  return undefined;
}

/** The error about a misfit; what is not even plain data is refused as everywhere else. */
function invalid(message: string, path: string, misfit: unknown): DomainError {
  toPlainJson(misfit, { path });
  return new DomainError<NetworkErrorCode>("network/invalid-document", message, { path });
}
