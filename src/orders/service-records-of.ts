import { definitely } from "../core/definitely.js";
import type { Id } from "../core/id.js";
import { readRecord } from "../core/plain-record.js";
import type { Unknown } from "../core/unknown.js";
import type { RuleContext } from "../rules/rule-context.js";
import { checkedContext } from "../rules/rule-context.js";
import type { RuleName } from "./judge/open-subject.js";
import { readService } from "./judge/schemes.js";
import { compareTexts } from "./log/compare-texts.js";
import { settleLog } from "./log/settle-log.js";
import type {
  LogConflict,
  OrderScheme,
  RecordCorrection,
  RecordRegister,
  ServedOn,
  ServiceEntry,
  ServiceRecord,
  ServiceScheme,
  VolunteerFile,
} from "./model.js";
import type { RecordGap } from "./record-gaps-of.js";
import { gapsIn } from "./record-gaps-of.js";
import type { RecordHistory, RecordVersion } from "./records/corrected-entries.js";
import { correctionsByRecord, keyOf, versionsOf } from "./records/corrected-entries.js";
import { readRecords } from "./records/read-records.js";
import type { SaidOfActivity, UnsettledField } from "./records/said-of-activities.js";
import { saidOfActivities } from "./records/said-of-activities.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";
import type { CreditedDay } from "./service/credit-book.js";
import { creditBook, hoursIn } from "./service/credit-book.js";
import type { ServiceFault } from "./service/sessions.js";

/** The service record of one person and one service. */
export interface IssuedRecord extends ServedOn {
  /** The record as it stands; it holds the one service. */
  readonly record: ServiceRecord;
  /** The minutes that the checks credit, before any correction. */
  readonly minutes: number;
  /** Who must approve the hours that the checks credit to the whole day. */
  readonly route: RuleName | Unknown;
  /** The fields of the national measures that it lacks. */
  readonly gaps: readonly RecordGap[];
  /** The fields that are left out because orders of the activity differ. */
  readonly unsettled: readonly UnsettledField[];
  /** What it said over time: first from the checks, then after each correction. */
  readonly versions: readonly RecordVersion[];
}

/** Service records, and what could not become one. */
export interface ServiceRecords {
  /** The records by person, day and activity. */
  readonly records: readonly IssuedRecord[];
  /** Time of persons who are not on file, so that no record can be issued. */
  readonly unrecorded: readonly (ServedOn & {
    /** How many minutes. */
    readonly minutes: number;
  })[];
  /** What does not fit among the checks. */
  readonly faults: readonly ServiceFault[];
  /** Ids of the corrections whose record there is not, in the order of time. */
  readonly stray: readonly Id[];
  /** The ids that stand for different corrections. */
  readonly conflicts: readonly LogConflict<RecordCorrection>[];
}

/**
 * Makes service records (志愿服务记录) from orders and checks, one for each person and service.
 *
 * A service is an activity on a day. Its hours are the minutes that the checks credit, rounded as the
 * scheme of service says; honor hours prove no presence and are not among them. Content, place and
 * client come from the activity, else from its orders that are neither rejected nor canceled; where
 * these differ the field is left out and told. Nothing is made up: what is not known is a gap. A
 * correction changes what a record says and leaves every earlier version in it.
 *
 * @param schemes - The rules of ordering and of service.
 * @param register - The log, activities, checks, volunteers on file, and corrections.
 * @param context - The day and the place, for rules that depend on them.
 * @returns The records, the time that has none, and what does not fit.
 * @throws {@link core.DomainError} the codes of `defineOrders` and `defineService`, when the rules do
 * not fit.
 * @throws {@link core.DomainError} `orders/invalid-record` when the register does not fit its schema.
 * @throws {@link core.DomainError} `orders/duplicate-id`, `orders/unknown-activity` or
 * `orders/unknown-order` when its ids do not fit together.
 * @throws {@link core.DomainError} `rules/invalid-facts` when the routes ask for more than hours.
 * @throws {@link core.DomainError} `rules/day-needed`, `rules/parameter-not-in-force` or
 * `rules/parameter-conflict` when something that the rules read has no value to use.
 * @throws {@link core.DomainError} a `core/` code when an argument is not plain data.
 * @source 志愿服务记录办法 (2012), 志愿服务记录与证明出具办法 (2020)
 * @example
 * const policy = { version: "2024", title: { zh: "办法", en: "Rules" }, issuer: "county office",
 *   region: "county", effective: { from: "2024-01-01" }, citation: { document: "Notice 1" } } as const;
 * const orders = defineOrders({ ...policy, kind: "orders", id: "orders", freeForm: true, menu: [],
 *   transitions: [{ from: "new", on: "submit", to: "submitted" }],
 *   views: [{ states: ["submitted"], label: { zh: "公开", en: "open" }, public: true }],
 * });
 * const service = defineService({ ...policy, kind: "service", id: "hours", facts: {}, routes: [],
 *   rounding: { step: "0.5", mode: "down" },
 * });
 * const { records } = serviceRecordsOf({ orders, service }, {
 *   events: [{ id: "e1", order: "o1", at: "2024-05-01T08:00", kind: "submit",
 *     demand: { channel: "phone", person: "p1", wish: "修灯" } }],
 *   activities: [
 *     { id: "a1", orders: ["o1"], from: "2024-05-02T09:00", until: "2024-05-02T11:00" },
 *   ],
 *   checks: [
 *     { id: "1", kind: "check-in", person: "v", activity: "a1", at: "2024-05-02T09:00" },
 *     { id: "2", kind: "check-out", person: "v", activity: "a1", at: "2024-05-02T10:40" },
 *   ],
 *   volunteers: [{ person: "v", volunteer: { number: "360001" } }],
 * });
 * records[0]?.record.services; // [
 * //   { activity: "a1", on: "2024-05-02", hours: "1.5", content: "修灯", client: "p1" }]
 * records[0]?.gaps[0]?.path; // "/volunteer/name"
 */
export function serviceRecordsOf(
  schemes: {
    /** The rules of ordering. */
    readonly orders: OrderScheme;
    /** The rules of service. */
    readonly service: ServiceScheme;
  },
  register: RecordRegister,
  context: RuleContext = {},
): ServiceRecords {
  const { orders, service } = readRecord(schemes, ["orders", "service"], [], "pair of schemes");
  const rules = readOrderScheme(orders);
  const hours = readService(service);
  const read = readRecords(register);
  const { activities, checks, corrections = [] } = read;
  const { credited } = creditBook(
    hours,
    { activities, checks, honors: [] },
    checkedContext(context),
  );
  const said = saidOfActivities(rules, read);
  const served = credited.days.flatMap(servicesOn);
  const files = new Map(read.volunteers.map((file) => [file.person, file]));
  const log = settleLog(corrections);
  const byRecord = correctionsByRecord(log);
  const records = served.flatMap((each) => {
    const file = files.get(each.person);
    if (file === undefined) return [];
    const known = definitely(said.get(each.activity), "the check of the register");
    const first = entryOf(each, hours.scheme, known, read);
    const history = versionsOf(first, byRecord.get(keyOf(each)) ?? []);
    return [issuedOf(each, recordOf(file, history.last, read), known, history)];
  });
  const issued = new Set(records.map(keyOf));
  return Object.freeze({
    records: Object.freeze(records),
    unrecorded: Object.freeze(
      served
        .filter(({ person }) => !files.has(person))
        .map(({ route: _, ...rest }) => Object.freeze(rest)),
    ),
    faults: credited.faults,
    stray: Object.freeze(
      log.events.filter(({ record }) => !issued.has(keyOf(record))).map(({ id }) => id),
    ),
    conflicts: log.conflicts,
  });
}

type Served = Pick<IssuedRecord, "person" | "activity" | "on" | "minutes" | "route">;

/** The activities of a person on a day, and the minutes of each. */
function servicesOn({ person, on, route, times }: CreditedDay): readonly Served[] {
  const minutes = new Map<Id, number>();
  for (const time of times) {
    minutes.set(time.activity, (minutes.get(time.activity) ?? 0) + time.minutes);
  }
  return [...minutes]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([activity, count]) => ({ person, activity, on, minutes: count, route }));
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

function issuedOf(
  served: Served,
  record: ServiceRecord,
  { unsettled }: SaidOfActivity,
  { versions, last }: RecordHistory,
): IssuedRecord {
  return Object.freeze({
    ...served,
    record,
    gaps: gapsIn(record),
    unsettled: Object.freeze(unsettled.filter(({ field }) => last[field] === undefined)),
    versions,
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
