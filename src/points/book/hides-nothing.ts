/**
 * Whether so many fields are all that a record has, none of them hidden or named by a symbol.
 *
 * Counting thrice takes half the time of the one list of `Reflect.ownKeys`.
 */
export function hidesNothing(fields: object, count: number): boolean {
  let seen = 0;
  for (const _ in fields) seen += 1;
  return (
    seen === count &&
    Object.getOwnPropertyNames(fields).length === count &&
    Object.getOwnPropertySymbols(fields).length === 0
  );
}
