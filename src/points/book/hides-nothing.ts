/**
 * Whether so many fields are all that a record has, none of them hidden or named by a symbol.
 *
 * Two short lists are made in half the time of the one of `Reflect.ownKeys`.
 */
export const hidesNothing = (fields: object, count: number): boolean =>
  Object.getOwnPropertyNames(fields).length === count &&
  Object.getOwnPropertySymbols(fields).length === 0;
