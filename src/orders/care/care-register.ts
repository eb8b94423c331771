import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { OrdersErrorCode } from "../errors.js";
import type { CareBooking, CareContact, CareRegister } from "../model/care-register.js";
import { careRegisterSchema } from "../schema.js";
import { refuseTwice } from "../service/read-book.js";

/**
 * Copies and checks a register of people cared for.
 *
 * @throws {@link DomainError} `orders/invalid-register` when it does not fit its schema.
 * @throws {@link DomainError} `orders/duplicate-id` when a person or an entry occurs twice.
 * @throws {@link DomainError} `orders/unknown-person` when an entry names nobody of the register.
 * @throws {@link DomainError} `orders/unknown-booking` when a contact keeps no booking of its own.
 */
export function readRegister(register: unknown): CareRegister {
  const failure = { code: "orders/invalid-register", what: "register of care" } as const;
  const read = parseWith<CareRegister, OrdersErrorCode>(careRegisterSchema, register, failure, {
    nodes: 2_000_000,
  });
  const persons = refuseTwice(
    read.people.map(({ person }) => ({ id: person })),
    "people",
  );
  const { contacts, bookings = [] } = read;
  refuseTwice(contacts, "contacts");
  refuseTwice(bookings, "bookings");
  for (const { id, person } of [...contacts, ...bookings]) {
    if (persons.has(person)) continue;
    throw new DomainError<OrdersErrorCode>(
      "orders/unknown-person",
      `The entry ${quote(id)} names ${quote(person)}, who is not in the register. Add the person, ` +
        "or correct the id.",
      { entry: id, person },
    );
  }
  refuseStrayBookings(contacts, bookings);
  return read;
}

/** A contact keeps a booking of its own person and kind, and no other contact keeps the same one. */
function refuseStrayBookings(
  contacts: readonly CareContact[],
  bookings: readonly CareBooking[],
): void {
  const kept = contacts.flatMap(({ booking }) => (booking === undefined ? [] : [{ id: booking }]));
  refuseTwice(kept, "bookings that contacts keep");
  const known = new Map(bookings.map((booking) => [booking.id, booking]));
  for (const { id, person, contact, booking } of contacts) {
    if (booking === undefined) continue;
    const found = known.get(booking);
    if (found?.person === person && found.contact === contact) continue;
    throw new DomainError<OrdersErrorCode>(
      "orders/unknown-booking",
      `The contact ${quote(id)} keeps the booking ${quote(booking)}, and there is none of that id for ` +
        "the person and the kind of contact. Add it, or correct the id.",
      { contact: id, booking },
    );
  }
}
