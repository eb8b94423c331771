import { DomainError } from "../../core/error.js";
import type { Fault } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import { repeatedIds as repeatedIn } from "../../core/repeated-ids.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { CadenceErrorCode } from "../errors.js";

/** A static fault of a scheme of this room. */
export type CadenceFault = Fault<CadenceErrorCode>;

/** Says which ids occur twice. */
export const repeatedIds = (
  all: readonly { readonly id: string }[],
  kind: string,
): readonly CadenceFault[] => repeatedIn(all, kind, "cadence/duplicate-id");

/**
 * Refuses a key that occurs twice in a list of records.
 *
 * @throws {@link DomainError} `cadence/duplicate-id`.
 */
export function refuseTwice(keys: readonly (string | number)[], what: string): void {
  const seen = new Set<string | number>();
  for (const key of keys) {
    if (seen.has(key)) {
      throw new DomainError<CadenceErrorCode>(
        "cadence/duplicate-id",
        `The ${what} ${quote(key)} is there twice. Keep one of them.`,
        { key },
      );
    }
    seen.add(key);
  }
}

/**
 * Refuses a name that nothing has.
 *
 * @throws {@link DomainError} with the given code.
 */
export function refuseStray(
  code: CadenceErrorCode,
  what: string,
  name: string,
  names: ReadonlySet<string>,
): void {
  if (names.has(name)) return;
  throw new DomainError<CadenceErrorCode>(
    code,
    `There is no ${what} ${quote(name)}. Add it, or correct the id.${suggestionFor(name, names)}`,
    { name: quote(name) },
  );
}
