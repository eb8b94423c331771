import type { Id } from "../core/id.js";
import { parseWith } from "../core/parse-with.js";
import type { ClosedPeriod } from "../core/period.js";
import { readRegister } from "./care/care-register.js";
import type { OrdersErrorCode } from "./errors.js";
import { compareTexts } from "./log/compare-texts.js";
import type { CareContact, CareRegister } from "./model/care-register.js";
import { careStatisticsOptionsSchema } from "./schema.js";

/** Which contacts are counted. */
export interface CareStatisticsOptions {
  /** The days of the contacts; all unless given. */
  readonly period?: ClosedPeriod;
}

/** Figures about contacts of one kind. */
export interface CareFigures {
  /** The kind of contact. */
  readonly contact: Id;
  /** How many contacts. */
  readonly contacts: number;
  /** Person-times (人次): a person counts once on a day. */
  readonly personTimes: number;
  /** How many persons. */
  readonly persons: number;
  /** How many minutes those contacts took of which it is told. */
  readonly minutes: number;
  /** How many contacts do not tell how long they took. */
  readonly untimed: number;
  /** How many orders were placed for needs that came up, each counted once. */
  readonly orders: number;
}

/** Figures about care. */
export interface CareStatistics {
  /** The sites by id, those contacts that name none last. */
  readonly sites: readonly {
    /** The site; missing for contacts that name none. */
    readonly site?: Id;
    /** Its figures by kind of contact. */
    readonly figures: readonly CareFigures[];
  }[];
  /** All of them by kind of contact. */
  readonly total: readonly CareFigures[];
}

/**
 * Counts contacts with the old and the young, site by site: sessions, person-times, minutes, needs.
 *
 * @param register - The people and the contacts.
 * @param options - The days of the contacts.
 * @returns Figures by site and kind of contact, and in all.
 * @throws {@link core.DomainError} `orders/invalid-register` when the register does not fit its schema.
 * @throws {@link core.DomainError} `orders/duplicate-id`, `orders/unknown-person` or
 * `orders/unknown-booking` when its ids do not fit together.
 * @throws {@link core.DomainError} `orders/invalid-options` when the options do not fit, and a `core/` code
 * when an argument is not plain data.
 * @example
 * const register: CareRegister = {
 *   people: [{ person: "p1", period: { from: "2024-01-01" }, facts: {} }],
 *   contacts: [
 *     { id: "1", person: "p1", contact: "kin-link", on: "2024-05-01", site: "dongcun", minutes: 25 },
 *     { id: "2", person: "p1", contact: "kin-link", on: "2024-05-01", site: "dongcun", orders: ["o1"] },
 *   ],
 * };
 * careStatisticsOf(register).sites[0]; // { site: "dongcun", figures: [{ contact: "kin-link", contacts: 2,
 * //   personTimes: 1, persons: 1, minutes: 25, untimed: 1, orders: 1 }] }
 */
export function careStatisticsOf(
  register: CareRegister,
  options: CareStatisticsOptions = {},
): CareStatistics {
  const { contacts } = readRegister(register);
  const failure = { code: "orders/invalid-options", what: "set of options" } as const;
  const { period } = parseWith<CareStatisticsOptions, OrdersErrorCode>(
    careStatisticsOptionsSchema,
    options,
    failure,
  );
  const counted = contacts.filter(
    ({ on }) => period === undefined || (period.from <= on && on < period.until),
  );
  const sites = [...groupedBy(counted, ({ site }) => site)].sort(([one], [other]) =>
    compareSites(one, other),
  );
  return Object.freeze({
    sites: Object.freeze(
      sites.map(([site, held]) =>
        Object.freeze({ ...(site === undefined ? {} : { site }), figures: figuresOf(held) }),
      ),
    ),
    total: figuresOf(counted),
  });
}

function compareSites(one: Id | undefined, other: Id | undefined): number {
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return compareTexts(one, other);
}

function groupedBy<Key>(
  contacts: readonly CareContact[],
  keyOf: (contact: CareContact) => Key,
): ReadonlyMap<Key, readonly CareContact[]> {
  const groups = new Map<Key, CareContact[]>();
  for (const contact of contacts) {
    const key = keyOf(contact);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(contact);
  }
  return groups;
}

function figuresOf(contacts: readonly CareContact[]): readonly CareFigures[] {
  const kinds = [...groupedBy(contacts, ({ contact }) => contact)];
  const figures = kinds
    .sort(([one], [other]) => compareTexts(one, other))
    .map(([contact, held]) =>
      Object.freeze({
        contact,
        contacts: held.length,
        personTimes: new Set(held.map(({ person, on }) => JSON.stringify([person, on]))).size,
        persons: new Set(held.map(({ person }) => person)).size,
        minutes: held.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
        untimed: held.filter(({ minutes }) => minutes === undefined).length,
        orders: new Set(held.flatMap(({ orders = [] }) => orders)).size,
      }),
    );
  return Object.freeze(figures);
}
