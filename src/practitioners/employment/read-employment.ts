import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import { checkedDay } from "../../core/plain-date.js";
import { readRecord } from "../../core/plain-record.js";
import { quote } from "../../core/quote.js";
import type { PractitionersErrorCode } from "../errors.js";
import type { EmploymentEntry, EmploymentRecord } from "../model.js";
import { employmentRecordSchema } from "../schema.js";
import { byFirstDay } from "./stretches.js";

/** How much is known when an employment record is asked. */
export interface EmploymentOptions {
  /** Leaves out what was recorded after this day, to repeat an earlier answer. */
  readonly knownOn?: PlainDate;
}

/**
 * Checks an employment record and keeps what was known of it on a day: the last version of each
 * entry, by first day and then by id.
 *
 * @throws {@link DomainError} `practitioners/invalid-employment` when it does not fit its schema.
 * @throws {@link DomainError} `practitioners/conflict` when two versions of an entry contradict
 * each other.
 * @throws {@link DomainError} `practitioners/unknown-appointment` when an entry names none.
 */
export function readEmployment(record: unknown, knownOn?: PlainDate): Required<EmploymentRecord> {
  const failure = {
    code: "practitioners/invalid-employment",
    what: "employment record",
  } as const;
  const read = parseWith<EmploymentRecord, PractitionersErrorCode>(
    employmentRecordSchema,
    record,
    failure,
  );
  const { person, appointments, leaves = [], memberships = [], appraisals = [] } = read;
  checkReferences(read);
  return {
    person,
    appointments: knownVersions(appointments, knownOn),
    leaves: knownVersions(leaves, knownOn),
    memberships: knownVersions(memberships, knownOn),
    appraisals: knownVersions(appraisals, knownOn),
  };
}

/** Checks how much is to be known, where nothing else can be said. */
export function knownOnOf(options: EmploymentOptions = {}): PlainDate | undefined {
  const { knownOn } = readRecord(options, [], ["knownOn"], "set of employment options");
  return knownOn === undefined ? undefined : checkedDay(knownOn);
}

/** The last known version of each entry, by first day, then by id: the record has no order. */
function knownVersions<Entry extends EmploymentEntry & { readonly period: Period }>(
  entries: readonly Entry[],
  knownOn: PlainDate | undefined,
): readonly Entry[] {
  const known = new Map<string, Entry>();
  const versions = new Set<string>();
  for (const entry of entries) {
    const { id, recordedOn = "" } = entry;
    const version = JSON.stringify([id, recordedOn]);
    if (versions.has(version)) throw conflict(id);
    versions.add(version);
    if (knownOn !== undefined && recordedOn > knownOn) continue;
    const earlier = known.get(id);
    if (earlier === undefined || (earlier.recordedOn ?? "") < recordedOn) known.set(id, entry);
  }
  return byFirstDay([...known.values()].sort((one, other) => (one.id < other.id ? -1 : 1)));
}

function conflict(id: string): DomainError {
  return new DomainError<PractitionersErrorCode>(
    "practitioners/conflict",
    `The entry ${quote(id)} stands twice and neither version was recorded later. Remove one, or ` +
      "date the records.",
    { entry: id },
  );
}

function checkReferences({ appointments, leaves = [] }: EmploymentRecord): void {
  const ids = new Set(appointments.map(({ id }) => id));
  const named = [
    ...appointments.map(({ id, follows }) => ({ id, names: follows })),
    ...leaves.map(({ id, appointment }) => ({ id, names: appointment })),
  ];
  for (const { id, names } of named) {
    if (names === undefined || ids.has(names)) continue;
    throw new DomainError<PractitionersErrorCode>(
      "practitioners/unknown-appointment",
      `The entry ${quote(id)} names the appointment ${quote(names)}, which is not on record. ` +
        "Correct the id, or add the appointment.",
      { entry: id, appointment: names },
    );
  }
}
