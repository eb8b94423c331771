import { quote } from "../../core/quote.js";
import type { ConflictOutcome, EarnRecord, PointsRecord, RedeemRecord } from "../records.js";
import { applyEntry } from "./apply-entry.js";
import { contentOf, knownContent, numberOfContent, numberOfText, worthOf } from "./contents.js";
import type { Entry } from "./entry.js";
import { recordAt } from "./entry.js";
import { addText, hashOf, intern, numberOf } from "./interner.js";
import type { Ledger } from "./ledger.js";
import { inForce, kinds, knownAt, openPurse, roomForEntry } from "./ledger.js";
import { balanceOf, unitsIn } from "./named-balance.js";
import { offerOf } from "./offer-of.js";
import { readRecord, unfit } from "./read-record.js";
import type { ReadyItem } from "./ready-points.js";
import { factsOfOffer } from "./redeem.js";
import { sortedText } from "./sorted-text.js";

/** The number of the entry that was posted, or -1 less that of the one known before; or a conflict. */
export type Posted = number | ConflictOutcome;

/**
 * Reads a record and posts it to a ledger.
 *
 * @throws {@link DomainError} the codes of `post`; nothing is posted then.
 */
export function postTo(ledger: Ledger, value: unknown): Posted {
  const { count } = ledger;
  const entry = readRecord(value);
  const { id } = entry.record;
  const hash = hashOf(id);
  const known = numberOf(ledger.ids, id, hash);
  if (known !== -1) return knownAs(ledger, known, entry);
  prepare(ledger, entry);
  if (ledger.count !== count)
    throw unfit("Reading it posts to the book. Hand over plain data.", "");
  const number = append(ledger, entry);
  addText(ledger.ids, id, hash);
  return number;
}

/** Looks up what a record names before anything is changed, so that one that does not fit leaves nothing. */
function prepare(ledger: Ledger, entry: Entry): void {
  const { record, day, entered } = entry;
  switch (record.kind) {
    case "earn":
      entry.content = contentOf(ledger, itemOf(ledger, record.item), record.facts);
      entry.worth = worthOf(ledger, entry.content, day, entered);
      break;
    case "redeem":
      factsOfOffer(offerOf(ledger, record.offer), record);
      break;
    case "stock":
      offerOf(ledger, record.offer);
      break;
    case "clear":
      unitsIn(ledger, balanceOf(ledger, record.balance), record.keep ?? "0", "/keep");
      break;
    case "transfer":
      unitsIn(ledger, balanceOf(ledger, record.balance), record.points, "/points");
      break;
    default:
  }
}

/** The item of an id. */
function itemOf(ledger: Ledger, id: string): ReadyItem {
  const item = ledger.ready.items.get(id);
  if (item !== undefined) return item;
  throw unfit(`The scheme has no item ${quote(id)}. Correct the id.`, "/item");
}

function append(ledger: Ledger, entry: Entry): number {
  const { record, day, entered } = entry;
  if ("of" in record) entry.about = numberOf(ledger.ids, record.of);
  if ("purse" in record) entry.purse = openedPurse(ledger, record.purse);
  if ("to" in record) entry.to = openedPurse(ledger, record.to);
  donationsOf(ledger, record);
  const number = ledger.count;
  entry.entry = number;
  roomForEntry(ledger);
  const { entries } = ledger;
  entries.kind[number] = kinds.indexOf(record.kind);
  entries.state[number] = inForce;
  entries.on[number] = day;
  entries.recordedOn[number] = entered;
  entries.purse[number] = entry.purse;
  entries.line[number] = ledger.lineCount;
  entries.anchor[number] = -1;
  entries.known[number] = entered;
  entries.refused[number] = applyEntry(ledger, entry);
  makeKnown(ledger, entry);
  entries.content[number] = contentNumberOf(ledger, entry);
  const { activity, member } = record as Partial<EarnRecord>;
  entries.about[number] =
    activity === undefined ? entry.about : intern(ledger.activities, activity);
  entries.member[number] = member === undefined ? -1 : intern(ledger.members, member);
  ledger.count = number + 1;
  entries.line[number + 1] = ledger.lineCount;
  return number;
}

function openedPurse(ledger: Ledger, id: string): number {
  const hash = hashOf(id);
  const found = numberOf(ledger.purses, id, hash);
  if (found !== -1) return found;
  const number = addText(ledger.purses, id, hash);
  openPurse(ledger, number);
  return number;
}

/** An entry is known no earlier than the one before it in each purse that it concerns. */
function makeKnown(ledger: Ledger, { record, entry, entered, purse, to, about }: Entry): void {
  const { entries } = ledger;
  const owner = about === -1 ? -1 : (entries.purse[about] as number);
  const donations = donationsOf(ledger, record);
  let known = Math.max(entered, knownIn(ledger, purse), knownIn(ledger, to));
  known = Math.max(known, knownIn(ledger, owner));
  for (const donation of donations) known = Math.max(known, knownIn(ledger, donation));
  entries.known[entry] = known;
  for (const donation of donations) setKnown(ledger, donation, known);
  setKnown(ledger, purse, known);
  setKnown(ledger, to, known);
  setKnown(ledger, owner, known);
}

/** The purses that may get what the caps of a record cut off. */
function donationsOf(ledger: Ledger, { kind }: PointsRecord): readonly number[] {
  const { donations } = ledger.ready;
  const gives = donations.length > 0 && (kind === "earn" || kind === "amend" || kind === "approve");
  return gives ? donations.map((id) => openedPurse(ledger, id)) : none;
}

const none: readonly number[] = [];

function setKnown({ rows, rowLength }: Ledger, purse: number, known: number): void {
  if (purse !== -1) rows[purse * rowLength + knownAt] = known;
}

const knownIn = ({ rows, rowLength }: Ledger, purse: number): number =>
  purse === -1 ? 0 : (rows[purse * rowLength + knownAt] as number);

function contentNumberOf(ledger: Ledger, { record, content, about }: Entry): number {
  if (content !== undefined) return numberOfContent(ledger, content);
  if (!isFrequent(record, about)) return numberOfText(ledger, restOf(record, about));
  const { offer = "", points } = record as Partial<RedeemRecord>;
  const ofOffer = ledger.known.numbers.get(offer) ?? new Map<string | undefined, number>();
  const found = ofOffer.get(points);
  if (found !== undefined) return found;
  const number = numberOfText(ledger, restOf(record, about));
  ledger.known.numbers.set(offer, ofOffer.set(points, number));
  return number;
}

/** Whether a record says what most of its kind say: a redemption of one piece, or a plain reversal. */
function isFrequent(record: PointsRecord, about: number): boolean {
  if (record.kind === "reverse") return about !== -1 && record.reason === undefined;
  return record.kind === "redeem" && record.facts === undefined && record.quantity === undefined;
}

function restOf(record: PointsRecord, about: number): object {
  const { kind, id, on, recordedOn, purse, of, ...rest } = record as PointsRecord & {
    readonly purse?: string;
    readonly of?: string;
  };
  // A record about one that is not there keeps the id that it named.
  return of === undefined || about !== -1 ? rest : { ...rest, of };
}

function knownAs(ledger: Ledger, entry: number, again: Entry): Posted {
  if (isSame(ledger, entry, again)) return -1 - entry;
  const { record } = again;
  const before = recordAt(ledger, entry);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(record)])].sort();
  const held = (from: PointsRecord, field: string) =>
    (from as unknown as Record<string, unknown>)[field];
  const field = fields.find((name) => differ(held(before, name), held(record, name)));
  if (field === undefined) return -1 - entry;
  return Object.freeze({ status: "conflict", id: record.id, field });
}

const differ = (one: unknown, other: unknown): boolean =>
  one !== other && sortedText(one) !== sortedText(other);

/** Whether a record that earned is the same, at a glance: its facts have been met before. */
function isSame(ledger: Ledger, entry: number, { record, day, entered }: Entry): boolean {
  if (record.kind !== "earn") return false;
  const { entries, purses, activities, members } = ledger;
  const item = ledger.ready.items.get(record.item);
  const content = item && knownContent(ledger, item, record.facts);
  const { activity, member } = record;
  return (
    content !== undefined &&
    content.number === entries.content[entry] &&
    entries.kind[entry] === 0 &&
    entries.on[entry] === day &&
    entries.recordedOn[entry] === entered &&
    purses.texts[entries.purse[entry] as number] === record.purse &&
    activities.texts[entries.about[entry] as number] === activity &&
    members.texts[entries.member[entry] as number] === member
  );
}
