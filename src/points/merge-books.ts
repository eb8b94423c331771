import { digestOf } from "../core/digest.js";
import { DomainError } from "../core/error.js";
import { readList } from "../core/list.js";
import { quote } from "../core/quote.js";
import type { Book } from "./book/book.js";
import { appendable, bookOf } from "./book/book.js";
import { recordAt } from "./book/entry.js";
import { addText, newInterner, numberOf } from "./book/interner.js";
import type { Ledger } from "./book/ledger.js";
import { accountAt, lastLineAt, newLedger } from "./book/ledger.js";
import { postTo } from "./book/post-record.js";
import { isSameEntry } from "./book/same-entry.js";
import type { PointsErrorCode } from "./errors.js";

/**
 * Puts books of disjoint purses together, so that purses can be kept in shards.
 *
 * Records come in the order of the days on which they were entered; those that several books share,
 * such as a period that is closed in all of them, come once. What limits all purses together – stock,
 * limits of the whole scheme – must not make a record come out differently than it did.
 *
 * @param books - At least one book, all of one scheme.
 * @returns A book with the records of all.
 * @throws {@link DomainError} `points/invalid-book` when one is no book, or there is none.
 * @throws {@link DomainError} `points/other-scheme` when they are not of one scheme.
 * @throws {@link DomainError} `points/shared-purse` when two of them know the same purse.
 * @throws {@link DomainError} `points/not-mergeable` when a record would come out differently.
 */
export function mergeBooks(books: readonly Book[]): Book {
  const ledgers = readList(books).map(appendable);
  const [first] = ledgers;
  if (first === undefined) throw noBooks();
  checkSchemes(ledgers, first);
  checkPurses(ledgers);
  const merged = newLedger(first.opened);
  const places = ledgers.map(() => 0);
  const shared = sharedIds(ledgers);
  for (let next = nextOf(ledgers, places, shared); next !== -1; ) {
    const ledger = ledgers[next] as Ledger;
    const entry = places[next] as number;
    const record = recordAt(ledger, entry);
    const posted = postTo(merged, record);
    const known = typeof posted === "number" && posted < 0;
    const same =
      typeof posted === "number" && (known || isSameEntry(ledger, entry, merged, posted));
    if (!same) throw notMergeable(record.id);
    places[next] = entry + 1;
    next = nextOf(ledgers, places, shared);
  }
  return bookOf(merged);
}

/** The ids that more than one book holds. */
function sharedIds(ledgers: readonly Ledger[]): ReadonlySet<string> {
  const [, ...others] = ledgers;
  const seen = new Set<string>();
  for (const [index, { ids }] of others.entries()) {
    for (const id of ids.texts) {
      if (ledgers.slice(0, index + 1).some((ledger) => numberOf(ledger.ids, id) !== -1)) {
        seen.add(id);
      }
    }
  }
  return seen;
}

/**
 * The book whose next record was entered first; -1 at the end of all.
 *
 * A record that books share waits until all of them have come to it, unless none would go on.
 */
function nextOf(
  ledgers: readonly Ledger[],
  places: readonly number[],
  shared: ReadonlySet<string>,
): number {
  const waits = (ledger: Ledger, place: number): boolean => {
    const id = ledger.ids.texts[place] as string;
    if (!shared.has(id)) return false;
    return ledgers.some((other, index) => {
      const there = numberOf(other.ids, id);
      return there !== -1 && (places[index] as number) < there;
    });
  };
  let [next, held] = [-1, -1];
  for (const [index, ledger] of ledgers.entries()) {
    const place = places[index] as number;
    if (place >= ledger.count) continue;
    const day = ledger.entries.recordedOn[place] as number;
    const before = (chosen: number): boolean =>
      chosen === -1 ||
      day < ((ledgers[chosen] as Ledger).entries.recordedOn[places[chosen] as number] as number);
    if (waits(ledger, place)) {
      if (before(held)) held = index;
    } else if (before(next)) next = index;
  }
  return next === -1 ? held : next;
}

function checkSchemes(ledgers: readonly Ledger[], first: Ledger): void {
  const digests = new Map<object, string>();
  const schemeOf = ({ opened: { scheme } }: Ledger): string => {
    const digest = digests.get(scheme) ?? digestOf(scheme);
    digests.set(scheme, digest);
    return digest;
  };
  if (ledgers.some((ledger) => schemeOf(ledger) !== schemeOf(first))) throw otherScheme();
}

function checkPurses(ledgers: readonly Ledger[]): void {
  const seen = newInterner();
  for (const ledger of ledgers) {
    const own = ledger.purses.texts.filter((purse, number) => isTouched(ledger, purse, number));
    const shared = own.find((purse) => numberOf(seen, purse) !== -1);
    if (shared !== undefined) throw sharedPurse(shared);
    for (const purse of own) addText(seen, purse);
  }
}

/** A purse that caps donate to stands in every book, whether or not anything came to it. */
function isTouched(ledger: Ledger, purse: string, number: number): boolean {
  if (!ledger.ready.donations.includes(purse)) return true;
  const accounts = ledger.ready.balances.map((_, balance) => accountAt(ledger, number, balance));
  return accounts.some((account) => ledger.rows[account + lastLineAt] !== -1);
}

const noBooks = (): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/invalid-book",
    "There is no book to merge. Hand over at least one.",
  );

const otherScheme = (): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/other-scheme",
    "Books of several schemes cannot be merged. Merge those of one scheme.",
  );

const sharedPurse = (purse: string): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/shared-purse",
    `Two of the books know the purse ${quote(purse)}. Keep each purse in one book.`,
    { purse },
  );

const notMergeable = (id: string): DomainError =>
  new DomainError<PointsErrorCode>(
    "points/not-mergeable",
    `The record ${quote(id)} would come out differently in one book. Keep what shares a limit, a ` +
      "stock or an id in one book.",
    { record: id },
  );
