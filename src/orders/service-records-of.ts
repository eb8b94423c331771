import { definitely } from "../core/definitely.js";
import type { Id } from "../core/id.js";
import { readRecord } from "../core/plain-record.js";
import { readService } from "./judge/schemes.js";
import { compareTexts } from "./log/compare-texts.js";
import { settleLog } from "./log/settle-log.js";
import type { OrderScheme } from "./model/order-scheme.js";
import type { LogConflict } from "./model/orders-replay.js";
import type { RecordCorrection, RecordRegister, ServedOn } from "./model/record-register.js";
import type { ServiceScheme } from "./model/service-scheme.js";
import { correctionsByRecord, keyOf } from "./records/corrected-entries.js";
import type { IssuedRecord, Served } from "./records/issue-record.js";
import { issueRecord } from "./records/issue-record.js";
import type { RecordContext } from "./records/read-records.js";
import { readContext, readRecords } from "./records/read-records.js";
import { saidOfActivities } from "./records/said-of-activities.js";
import { readOrderScheme } from "./scheme/read-order-scheme.js";
import type { CreditedDay } from "./service/credit-book.js";
import { creditBook } from "./service/credit-book.js";
import type { ServiceFault } from "./service/sessions.js";

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
 * scheme of service says; honor hours prove no presence and are not among them, and each record tells
 * whether its hours count or have still to be approved. Content, place and
 * client come from the activity, else from its orders that are neither rejected nor canceled; where
 * these differ the field is left out and told. Nothing is made up: what is not known is a gap. A
 * correction changes what a record says and leaves every earlier version in it.
 *
 * @param schemes - The rules of ordering and of service.
 * @param register - The log, activities, checks, volunteers on file, and corrections.
 * @param context - The day and the place, for rules that depend on them, and the decrees about
 * working days, for orders that time out by them.
 * @returns The records, the time that has none, and what does not fit.
 * @throws {@link core.DomainError} the codes of `defineOrders` and `defineService`, when the rules do
 * not fit.
 * @throws {@link core.DomainError} `orders/invalid-record` when the register does not fit its schema.
 * @throws {@link core.DomainError} `orders/duplicate-id`, `orders/unknown-activity` or
 * `orders/unknown-order` when its ids do not fit together.
 * @throws {@link core.DomainError} `orders/unknown-way` or `orders/unknown-route` when a check or a decision
 * names what the scheme does not have.
 * @throws {@link core.DomainError} `rules/invalid-facts` when the routes ask for more than hours, or the facts
 * of an activity do not fit.
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
  context: RecordContext = {},
): ServiceRecords {
  const { orders, service } = readRecord(schemes, ["orders", "service"], [], "pair of schemes");
  const rules = readOrderScheme(orders);
  const hours = readService(service);
  const read = readRecords(register);
  const { activities, checks, decisions = [], corrections = [] } = read;
  const { place, ...known } = readContext(context);
  const { credited } = creditBook(hours, { activities, checks, decisions, honors: [] }, place);
  const said = saidOfActivities(rules, read, known);
  const served = credited.days.flatMap(servicesOn);
  const files = new Map(read.volunteers.map((file) => [file.person, file]));
  const log = settleLog(corrections);
  const byRecord = correctionsByRecord(log);
  const records = served.flatMap((each) => {
    const file = files.get(each.person);
    if (file === undefined) return [];
    const saidOfIt = definitely(said.get(each.activity), "the check of the register");
    const mended = byRecord.get(keyOf(each)) ?? [];
    return [
      issueRecord(each, { file, said: saidOfIt, mended, register: read, rules: hours.scheme }),
    ];
  });
  const issued = new Set(records.map(keyOf));
  return Object.freeze({
    records: Object.freeze(records),
    unrecorded: Object.freeze(
      served
        .filter(({ person }) => !files.has(person))
        .map(({ route: _, status: __, ...rest }) => Object.freeze(rest)),
    ),
    faults: credited.faults,
    stray: Object.freeze(
      log.events.filter(({ record }) => !issued.has(keyOf(record))).map(({ id }) => id),
    ),
    conflicts: log.conflicts,
  });
}

/** The activities of a person on a day, and the minutes of each. */
function servicesOn({ person, on, route, status, times }: CreditedDay): readonly Served[] {
  const minutes = new Map<Id, number>();
  for (const time of times) {
    minutes.set(time.activity, (minutes.get(time.activity) ?? 0) + time.minutes);
  }
  return [...minutes]
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([activity, count]) => ({ person, activity, on, minutes: count, route, status }));
}
