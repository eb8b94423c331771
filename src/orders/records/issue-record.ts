import type { Unknown } from "../../core/unknown.js";
import type { RuleName } from "../judge/open-subject.js";
import type {
  RecordCorrection,
  RecordRegister,
  ServedOn,
  VolunteerFile,
} from "../model/record-register.js";
import type { ServiceEntry, ServiceRecord } from "../model/service-record.js";
import type { ServiceScheme } from "../model/service-scheme.js";
import type { RecordGap } from "../record-gaps-of.js";
import { gapsIn } from "../record-gaps-of.js";
import { hoursIn } from "../service/credit-book.js";
import type { HoursStatus } from "../service/hours-status.js";
import type { RecordVersion } from "./corrected-entries.js";
import { versionsOf } from "./corrected-entries.js";
import type { SaidOfActivity, UnsettledField } from "./said-of-activities.js";

/** The service record of one person and one service. */
export interface IssuedRecord extends ServedOn {
  /** The record as it stands; it holds the one service. */
  readonly record: ServiceRecord;
  /** The minutes that the checks credit, before any correction. */
  readonly minutes: number;
  /** Who must approve the hours that the checks credit to the whole day. */
  readonly route: RuleName | Unknown;
  /** Whether those hours count. */
  readonly status: HoursStatus;
  /** The fields of the national measures that it lacks. */
  readonly gaps: readonly RecordGap[];
  /** The fields that are left out because orders of the activity differ. */
  readonly unsettled: readonly UnsettledField[];
  /** What it said over time: first from the checks, then after each correction. */
  readonly versions: readonly RecordVersion[];
}

/** What was served, as the checks credit it. */
export type Served = Pick<
  IssuedRecord,
  "person" | "activity" | "on" | "minutes" | "route" | "status"
>;

/** What a record is made from. */
interface RecordGrounds {
  readonly file: VolunteerFile;
  readonly said: SaidOfActivity;
  /** The corrections of the record, in the order of time. */
  readonly mended: readonly RecordCorrection[];
  readonly register: RecordRegister;
  readonly rules: ServiceScheme;
}

/** Makes the record of what was served, and lays its corrections over it. */
export function issueRecord(
  served: Served,
  { file, said, mended, register, rules }: RecordGrounds,
): IssuedRecord {
  const { versions, last } = versionsOf(entryOf(served, rules, said, register), mended);
  const record = recordOf(file, last, register);
  const unsettled = said.unsettled.filter(({ field }) => last[field] === undefined);
  return Object.freeze({
    ...served,
    record,
    gaps: gapsIn(record),
    unsettled: Object.freeze(unsettled),
    versions,
  });
}

function entryOf(
  { activity, on, minutes }: Served,
  { rounding }: ServiceScheme,
  { fields }: SaidOfActivity,
  { recordedBy }: RecordRegister,
): ServiceEntry {
  return Object.freeze({
    activity,
    on,
    hours: hoursIn(minutes, rounding),
    ...fields,
    ...(recordedBy === undefined ? {} : { recorder: recordedBy }),
  });
}

function recordOf(
  { person: _, ...file }: VolunteerFile,
  service: ServiceEntry,
  { recorder }: RecordRegister,
): ServiceRecord {
  return Object.freeze({
    ...file,
    services: Object.freeze([service]),
    ...(recorder === undefined ? {} : { recorder }),
  });
}
