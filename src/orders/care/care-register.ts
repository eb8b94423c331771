import { DomainError } from "../../core/error.js";
import { parseWith } from "../../core/parse-with.js";
import { quote } from "../../core/quote.js";
import type { OrdersErrorCode } from "../errors.js";
import type { CareRegister } from "../model/care-register.js";
import { careRegisterSchema } from "../schema.js";
import { refuseTwice } from "../service/read-book.js";

/**
 * Copies and checks a register of people cared for.
 *
 * @throws {@link DomainError} `orders/invalid-register` when it does not fit its schema.
 * @throws {@link DomainError} `orders/duplicate-id` when a person or an entry occurs twice.
 * @throws {@link DomainError} `orders/unknown-person` when a contact names nobody of the register.
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
  refuseTwice(read.contacts, "contacts");
  for (const { id, person } of read.contacts) {
    if (persons.has(person)) continue;
    throw new DomainError<OrdersErrorCode>(
      "orders/unknown-person",
      `The contact ${quote(id)} names ${quote(person)}, who is not in the register. Add the person, ` +
        "or correct the id.",
      { contact: id, person },
    );
  }
  return read;
}
