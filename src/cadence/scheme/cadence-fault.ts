import { DomainError } from "../../core/error.js";
import type { Fault } from "../../core/fault.js";
import { quote } from "../../core/quote.js";
import { suggestionFor } from "../../rules/nearest-name.js";
import type { CadenceErrorCode } from "../errors.js";

/** A static fault of a scheme of this room. */
export type CadenceFault = Fault<CadenceErrorCode>;

interface Named {
  readonly id: string;
}

/** Says which ids occur twice. */
export function repeatedIds(all: readonly Named[], kind: string): readonly CadenceFault[] {
  const seen = new Set<string>();
  return all.flatMap((named) => {
    if (!seen.has(named.id)) {
      seen.add(named.id);
      return [];
    }
    const message = `The id ${quote(named.id)} is taken twice among ${kind}. Rename one of them.`;
    return [{ code: "cadence/duplicate-id" as const, at: named, message }];
  });
}

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
