import { DomainError } from "../../core/error.js";
import { quote } from "../../core/quote.js";
import type { PayErrorCode } from "../errors.js";

/** The error about a person whom a list of records names again: nobody is paid twice unseen. */
export const personTwice = (person: string): DomainError =>
  new DomainError<PayErrorCode>(
    "pay/duplicate-person",
    `The person ${quote(person)} is in the list already. Give each person one record.`,
    { person },
  );
