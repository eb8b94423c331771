import type { Decimal } from "../../core/decimal.js";
import { definitely } from "../../core/definitely.js";
import type { PlainDate } from "../../core/plain-date.js";
import { plainDateOf } from "../../core/plain-date.js";
import { toPlainJson } from "../../core/plain-json.js";
import { toScaledInteger } from "../../core/scaled-decimal.js";
import { isUnknown } from "../../core/unknown.js";
import { checkFacts } from "../../rules/check-facts.js";
import type { CheckedFacts } from "../../rules/checked-facts.js";
import { createTracer } from "../../rules/trace/tracer.js";
import type { RecordFacts } from "../records.js";
import { hidesNothing } from "./hides-nothing.js";
import { addText, numberOf } from "./interner.js";
import type { Branch, Content, KnownContents } from "./known-contents.js";
import type { Ledger } from "./ledger.js";
import type { ReadyItem } from "./ready-points.js";
import { sortedText } from "./sorted-text.js";

/** The most contents that are remembered. */
const mostKnown = 200_000;

/** Stands for facts that are left out, as against none. */
const leftOut = Symbol("facts");

/** The content of an item and plain facts, if it has been looked up before. */
export function knownContent(
  ledger: Ledger,
  item: ReadyItem,
  facts: RecordFacts | undefined,
): Content | undefined {
  try {
    return contentAt(ledger, item, facts);
  } catch {
    // Only a proxy or a getter can throw here; the complete reading tells what is wrong.
    return undefined;
  }
}

function contentAt(
  { known }: Ledger,
  item: ReadyItem,
  facts: RecordFacts | undefined,
): Content | undefined {
  const branch = known.branches.get(item);
  if (branch === undefined) return undefined;
  if (facts === undefined) return branch.next.get(leftOut)?.content;
  if (Object.getPrototypeOf(facts) !== Object.prototype) return undefined;
  let found: Branch | undefined = branch;
  let read = 0;
  for (const name of item.names) {
    const value = facts[name];
    // Texts, numbers and booleans alone are told apart by value.
    found = typeof value === "object" ? undefined : found.next.get(value);
    if (found === undefined) return undefined;
    if (value !== undefined) read += 1;
  }
  return hidesNothing(facts, read) ? found.content : undefined;
}

/**
 * Looks up an item and facts about it.
 *
 * @throws {@link DomainError} `rules/invalid-facts` when the facts do not fit the item.
 */
export function contentOf(
  ledger: Ledger,
  item: ReadyItem,
  facts: RecordFacts | undefined,
): Content {
  return knownContent(ledger, item, facts) ?? newContent(ledger, item, facts);
}

function newContent({ known }: Ledger, item: ReadyItem, given: RecordFacts | undefined): Content {
  // Fields are read as the lookup reads them, so that what was met before changes no answer.
  const plain = given === undefined ? {} : toPlainJson(ownFields(given));
  checkFacts(item.item.facts ?? {}, plain);
  const facts = plain as RecordFacts;
  const content: Content = {
    item,
    facts: given === undefined ? undefined : facts,
    worths: new Map(),
    number: -1,
  };
  if (known.size >= mostKnown) {
    known.branches.clear();
    known.numbers.clear();
    known.size = 0;
  }
  known.size += 1;
  const path = given === undefined ? [leftOut] : item.names.map((name) => facts[name]);
  if (path.every((value) => typeof value !== "object")) remember(known, content, path);
  return content;
}

/** A copy of plain fields; what is no plain record is left to the complete reading. */
function ownFields(given: object): unknown {
  try {
    if (Object.getPrototypeOf(given) !== Object.prototype) return given;
    const fields = Object.entries(given);
    const plain = hidesNothing(given, fields.length) && !Object.hasOwn(given, "__proto__");
    return plain ? Object.fromEntries(fields) : given;
  } catch {
    return given;
  }
}

function remember({ branches }: KnownContents, content: Content, path: readonly unknown[]): void {
  let branch = branchAt(branches, content.item);
  for (const value of path) branch = branchAt(branch.next, value);
  branch.content = content;
}

/** The branch under a key, grown now if there is none. */
function branchAt<K>(branches: Map<K, Branch>, key: K): Branch {
  const found = branches.get(key);
  if (found !== undefined) return found;
  const grown: Branch = { next: new Map() };
  branches.set(key, grown);
  return grown;
}

/** The number of a content in the book, given now if it has none. */
export function numberOfContent(ledger: Ledger, content: Content): number {
  if (content.number === -1) {
    const { item, facts } = content;
    content.number = numberOfText(ledger, { item: item.item.id, facts }, item);
  }
  return content.number;
}

/** The number of what a record says besides ids and days, given now if it has none. */
export function numberOfText(ledger: Ledger, content: object, item?: ReadyItem): number {
  const text = definitely(sortedText(content));
  const found = numberOf(ledger.contents, text);
  if (found !== -1) return found;
  ledger.contentItems.push(item);
  return addText(ledger.contents, text);
}

/**
 * What a content is worth in each balance of its item, in units, for a day by what was known on one.
 *
 * NaN stands for an amount that is not known, infinity for one beyond the safe integers.
 */
export function worthOf(ledger: Ledger, content: Content, on: number, known: number) {
  const { item, worths } = content;
  const { stretchOf } = ledger.ready;
  const place =
    item.dated === "never" ? 0 : placeOf(item.dated === "by-day" ? same : stretchOf, on, known);
  const found = worths.get(place);
  if (found !== undefined) return found;
  const facts = checkFacts(item.item.facts ?? {}, content.facts ?? {});
  const worth = worthOfFacts(ledger, item, facts, {
    on: plainDateOf(on),
    knownOn: plainDateOf(known),
  });
  if (worths.size < mostKnown) worths.set(place, worth);
  return worth;
}

const same = (day: number): number => day;

const placeOf = (stretchOf: (day: number) => number, on: number, known: number): number =>
  stretchOf(on) * 2 ** 20 + stretchOf(known);

function worthOfFacts(
  ledger: Ledger,
  { rules, credits }: ReadyItem,
  facts: CheckedFacts,
  { on, knownOn }: { readonly on: PlainDate; readonly knownOn: PlainDate },
): readonly number[] {
  const tracer = createTracer(rules, { asOf: on, knownOn }, facts);
  return credits.map(({ id, balance }) => {
    const value = tracer.valueOf(id);
    if (isUnknown(value)) return Number.NaN;
    const { places } = definitely(ledger.ready.balances[balance]);
    return toScaledInteger(value as Decimal, places) ?? Number.POSITIVE_INFINITY;
  });
}
