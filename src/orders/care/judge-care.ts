import type { Id } from "../../core/id.js";
import type { Period } from "../../core/period.js";
import type { PlainDate } from "../../core/plain-date.js";
import type { RuleContext } from "../../rules/rule-context.js";
import { openSubjects } from "../judge/open-subject.js";
import type { ReadJudged } from "../judge/read-judged.js";
import { compareTexts } from "../log/compare-texts.js";
import type { CareBooking, CareContact, CareRegister } from "../model/care-register.js";
import type { CareScheme } from "../model/care-scheme.js";
import type { CareStanding } from "../model/care-standing.js";
import { careStanding } from "./care-standing.js";

/** How the duties to one person stand. */
export interface PersonCare {
  /** The person. */
  readonly person: Id;
  /** The duties owed, in the order of the scheme. */
  readonly duties: readonly CareStanding[];
}

/** How care stands on a day. */
export interface CareStandings {
  /** Those cared for on the day, in the order of the register. */
  readonly people: readonly PersonCare[];
  /** Those to whom some duty is overdue. */
  readonly overdue: readonly Id[];
  /** Person-times (人次) by kind of contact: a person counts once on a day. */
  readonly personTimes: readonly {
    /** The kind of contact. */
    readonly contact: Id;
    /** How many days of contact, person by person. */
    readonly personTimes: number;
    /** How many persons. */
    readonly persons: number;
  }[];
  /** How bookings stand, in the order of the register. */
  readonly bookings: readonly BookingStanding[];
}

/** How a booking stands on a day. */
export interface BookingStanding {
  /** Id of the booking. */
  readonly booking: Id;
  /** The person. */
  readonly person: Id;
  /** The day for which it is agreed. */
  readonly on: PlainDate;
  /** `kept` by a contact; `open` up to the day itself, and `missed` after it, where there is none. */
  readonly status: "kept" | "open" | "missed";
}

/** Judges the care for everyone of a register on a day. */
export function judgeCare(
  { scheme, rules }: ReadJudged<CareScheme>,
  { people, contacts, bookings = [] }: CareRegister,
  context: RuleContext & { readonly asOf: PlainDate },
): CareStandings {
  const open = openSubjects(rules, context);
  const { asOf } = context;
  const held = contacts.filter(({ on }) => on <= asOf);
  const days = daysOfContact(held);
  const standings = people
    .filter(({ period }) => isOn(asOf, period))
    .map(({ person, period, facts }) => {
      const subject = open(facts);
      const duties = scheme.duties.flatMap((duty) => {
        const applies = duty.when === undefined || subject.holds("duty", duty);
        const seen = days.get(keyOf(person, duty.contact)) ?? { days: [] };
        return careStanding(duty, applies, { period, asOf, days: seen.days });
      });
      return Object.freeze({ person, duties: Object.freeze(duties) });
    });
  const overdue = standings.filter(({ duties }) =>
    duties.some(({ status }) => status === "overdue"),
  );
  return Object.freeze({
    people: Object.freeze(standings),
    overdue: Object.freeze(overdue.map(({ person }) => person)),
    personTimes: Object.freeze(countsOf([...days.values()])),
    bookings: Object.freeze(bookingStandings(bookings, held, asOf)),
  });
}

function bookingStandings(
  bookings: readonly CareBooking[],
  held: readonly CareContact[],
  asOf: PlainDate,
): readonly BookingStanding[] {
  const kept = new Set(held.map(({ booking }) => booking));
  return bookings.map(({ id, person, on }) => {
    const unkept = on < asOf ? "missed" : "open";
    return Object.freeze({ booking: id, person, on, status: kept.has(id) ? "kept" : unkept });
  });
}

const isOn = (day: PlainDate, { from, until }: Period): boolean =>
  from <= day && (until === undefined || day < until);

const keyOf = (person: Id, contact: Id): string => JSON.stringify([person, contact]);

interface ContactDays {
  readonly contact: Id;
  readonly days: readonly PlainDate[];
}

/** The days of contact of each kind with each person, in order, each once. */
function daysOfContact(contacts: CareRegister["contacts"]): ReadonlyMap<string, ContactDays> {
  const found = new Map<string, { readonly contact: Id; readonly days: Set<PlainDate> }>();
  for (const { person, contact, on } of contacts) {
    const key = keyOf(person, contact);
    const entry = found.get(key) ?? { contact, days: new Set() };
    found.set(key, entry);
    entry.days.add(on);
  }
  return new Map(
    [...found].map(([key, { contact, days }]) => [
      key,
      { contact, days: [...days].sort(compareTexts) },
    ]),
  );
}

function countsOf(all: readonly ContactDays[]): CareStandings["personTimes"] {
  const kinds = [...new Set(all.map(({ contact }) => contact))].sort(compareTexts);
  return kinds.map((contact) => {
    const own = all.filter((each) => each.contact === contact);
    const personTimes = own.reduce((sum, { days }) => sum + days.length, 0);
    return Object.freeze({ contact, personTimes, persons: own.length });
  });
}
