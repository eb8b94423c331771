import { DomainError } from "../core/error.js";
import { parseWith } from "../core/parse-with.js";
import { isWithin } from "../core/period.js";
import type { PlainDate } from "../core/plain-date.js";
import { checkedDay } from "../core/plain-date.js";
import { readRecord } from "../core/plain-record.js";
import { quote } from "../core/quote.js";
import type { PairingErrorCode } from "./errors.js";
import type { Bond, BondRecord, Release, StandingBond, Succession } from "./model/bond.js";
import { bondRecordSchema } from "./schema.js";
import { refuseFaults, repeatedIds, unknownId } from "./scheme/faults.js";

/** How much is known when bonds are asked about. */
export interface BondOptions {
  /** Leaves out what was recorded after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/**
 * Tells which bonds stand on a day, and who holds them.
 *
 * Whoever succeeds in an office takes over its bonds without a new paper; without a successor they
 * stand, but are vacant. A bond ends with its term or its release.
 *
 * @param record - Bonds, successions and releases, in any order.
 * @param day - The day asked about.
 * @param options - How much is known.
 * @returns The bonds that stand, in the order of the record.
 * @throws {@link core.DomainError} `pairing/invalid-record` when the record does not fit its schema.
 * @throws {@link core.DomainError} `pairing/duplicate-id` when an id is taken twice.
 * @throws {@link core.DomainError} `pairing/unknown-id` when a release names no bond.
 * @throws {@link core.DomainError} `pairing/conflict` when an office has two successions on one day.
 * @throws {@link core.DomainError} `core/invalid-date` or `core/out-of-range` when a day does not
 * exist, and another `core/` code when something is not plain data.
 * @example
 * const record = {
 *   bonds: [{ id: "1", giver: "leader-1", site: "station", period: { from: "2023-01-01" } }],
 *   successions: [
 *     { id: "s1", from: "leader-1", on: "2023-06-01" },
 *     { id: "s2", from: "leader-1", to: "leader-2", on: "2023-09-01" },
 *   ],
 * } as const;
 * bondsOn(record, "2023-07-01").map(({ status, since }) => [status, since]); // [["vacant", "2023-06-01"]]
 * bondsOn(record, "2023-09-01").map(({ status, giver }) => [status, giver]); // [["held", "leader-2"]]
 */
export function bondsOn(
  record: BondRecord,
  day: PlainDate,
  options: BondOptions = {},
): readonly StandingBond[] {
  const { bonds, successions, releases } = readBonds(record, options);
  const asked = checkedDay(day);
  const released = new Map<string, PlainDate>();
  for (const { bond, on } of releases) {
    const known = released.get(bond);
    if (known === undefined || on < known) released.set(bond, on);
  }
  const standing = bonds.filter(({ id, period }) => {
    const on = released.get(id);
    return isWithin(asked, period) && (on === undefined || asked < on);
  });
  return Object.freeze(standing.map((bond) => holderOn(bond, successions, asked)));
}

interface ReadBonds {
  readonly bonds: readonly Bond[];
  /** In the order of their days. */
  readonly successions: readonly Succession[];
  readonly releases: readonly Release[];
}

function readBonds(document: unknown, options: unknown): ReadBonds {
  const failure = { code: "pairing/invalid-record", what: "record of bonds" } as const;
  const record = parseWith<BondRecord, PairingErrorCode>(bondRecordSchema, document, failure);
  const { bonds, successions = [], releases = [] } = record;
  const index = new Map(bonds.map((bond) => [bond.id, bond]));
  refuseFaults(
    [
      ...repeatedIds(bonds, "bonds"),
      ...repeatedIds(successions, "successions"),
      ...repeatedIds(releases, "releases"),
      ...releases.flatMap((release) => unknownId(release, release.bond, "bond", index)),
    ],
    record,
  );
  const fields = readRecord(options, [], ["knownOn"], "set of options of bonds");
  const knownOn = fields.knownOn === undefined ? undefined : checkedDay(fields.knownOn);
  const isKnown = ({ recordedOn }: { readonly recordedOn?: PlainDate }): boolean =>
    recordedOn === undefined || knownOn === undefined || recordedOn <= knownOn;
  return {
    bonds: bonds.filter(isKnown),
    successions: inOrder(successions.filter(isKnown)),
    releases: releases.filter(isKnown),
  };
}

function inOrder(successions: readonly Succession[]): readonly Succession[] {
  const seen = new Set<string>();
  for (const { from, on } of successions) {
    const key = `${on} ${from}`;
    if (seen.has(key)) {
      throw new DomainError<PairingErrorCode>(
        "pairing/conflict",
        `The office of ${quote(from)} changes twice on ${on}. Remove one, or correct its day.`,
        { from, on },
      );
    }
    seen.add(key);
  }
  return [...successions].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/**
 * Follows a bond from holder to holder.
 *
 * A vacancy leaves the office with whoever left it, so that a later succession from there fills it.
 */
function holderOn(
  { id, giver, site, period }: Bond,
  successions: readonly Succession[],
  day: PlainDate,
): StandingBond {
  let holder = giver;
  let since = period.from;
  let vacant = false;
  const through: string[] = [];
  for (const { id: succession, from, to, on } of successions) {
    if (on > day || from !== holder || on < since) continue;
    vacant = to === undefined;
    holder = to ?? holder;
    since = on;
    through.push(succession);
  }
  return Object.freeze({
    bond: id,
    site,
    status: vacant ? "vacant" : "held",
    giver: holder,
    since,
    through: Object.freeze(through),
    ...(period.until === undefined ? {} : { until: period.until }),
  });
}
