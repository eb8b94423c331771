import type { DecimalString } from "../core/decimal-text.js";
import { DomainError } from "../core/error.js";
import type { CoreErrorCode } from "../core/errors.js";
import { readList } from "../core/list.js";
import { ownEntriesOf } from "../core/own-entries.js";
import { quote } from "../core/quote.js";
import type { Amount } from "./model.js";

/** An amount as builders take it: text is a number that the rule prints. */
export type AmountPart = Amount | DecimalString;

/** No step has more fields, and no field a longer name. */
const mostFields = 100;

/**
 * Makes an amount of a part; what is neither text nor an amount is told when the rules are defined.
 *
 * @param part - An amount, or the text of a number.
 * @returns The amount, or a constant of that number.
 */
export function toAmount(part: AmountPart): Amount {
  return typeof part === "string" ? { kind: "constant", value: part } : part;
}

/**
 * Makes amounts of parts.
 *
 * @param parts - Amounts, or texts of numbers.
 * @returns An amount for each.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no list.
 */
export function toAmounts(parts: readonly AmountPart[]): readonly Amount[] {
  return readList(parts).map(toAmount);
}

/**
 * Reads the fields of a record once, without looking into them.
 *
 * @param fields - The record.
 * @returns A copy with the same fields.
 * @throws {@link core.DomainError} `core/invalid-shape` when it is no plain record.
 */
export function copyFields<Fields extends object>(fields: Fields): Fields {
  const read =
    typeof fields === "object" && fields !== null
      ? ownEntriesOf(fields, mostFields, mostFields)
      : undefined;
  // The very fields of the record, read one by one.
  if (read?.plain && !read.list) return Object.fromEntries(read.entries) as Fields;
  throw new DomainError<CoreErrorCode>(
    "core/invalid-shape",
    `A plain record of named parts is wanted, not ${quote(fields)}.`,
  );
}

/**
 * Names a field only where it has a value, as optional fields want it.
 *
 * @param name - The name of the field.
 * @param part - Its amount, if any.
 * @returns A record to be spread.
 */
export function optionalAmount<Name extends string>(
  name: Name,
  part: AmountPart | undefined,
): { readonly [field in Name]?: Amount } {
  if (part === undefined) return {};
  // A computed name widens to any text; this one is the name given.
  return { [name]: toAmount(part) } as { readonly [field in Name]: Amount };
}
