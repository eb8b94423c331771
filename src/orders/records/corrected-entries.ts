import type { Id } from "../../core/id.js";
import type { PlainDateTime } from "../../core/plain-date-time.js";
import type { SettledLog } from "../log/settle-log.js";
import type { RecordCorrection, ServedOn } from "../model/record-register.js";
import type { ServiceEntry } from "../model/service-record.js";

/** What a record said, and since which correction. */
export interface RecordVersion {
  /** The service as it stood. */
  readonly service: ServiceEntry;
  /** The correction that made it so; none made the first version, which comes from the checks. */
  readonly correction?: {
    /** Its id. */
    readonly id: Id;
    /** When it was made. */
    readonly at: PlainDateTime;
    /** Who made it. */
    readonly by: Id;
    /** Why. */
    readonly reason: string;
  };
}

/** Every version of a record, and the one in force. */
export interface RecordHistory {
  readonly versions: readonly RecordVersion[];
  readonly last: ServiceEntry;
}

/** Tells records apart. */
export const keyOf = ({ person, activity, on }: ServedOn): string =>
  JSON.stringify([person, activity, on]);

/** The corrections of each record, in the order of time. */
export function correctionsByRecord({
  events,
}: SettledLog<RecordCorrection>): ReadonlyMap<string, readonly RecordCorrection[]> {
  const found = new Map<string, RecordCorrection[]>();
  for (const correction of events) {
    const key = keyOf(correction.record);
    const same = found.get(key) ?? [];
    found.set(key, same);
    same.push(correction);
  }
  return found;
}

/** Lays corrections one after the other over what the checks say. */
export function versionsOf(
  first: ServiceEntry,
  corrections: readonly RecordCorrection[],
): RecordHistory {
  const versions: RecordVersion[] = [Object.freeze({ service: first })];
  let last = first;
  for (const { id, at, by, reason, says } of corrections) {
    last = Object.freeze({ ...last, ...says });
    const correction = Object.freeze({ id, at, by, reason });
    versions.push(Object.freeze({ service: last, correction }));
  }
  return { versions: Object.freeze(versions), last };
}
