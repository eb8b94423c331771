/**
 * Returns a value that the code around it guarantees, such as an element at a counted index.
 *
 * A missing value is a bug of the library, not of the caller, and is reported as a plain `Error`.
 *
 * @param value - The guaranteed value.
 * @param why - What guarantees it.
 * @returns The same value, without `undefined` in its type.
 * @throws Error when the value is missing after all.
 */
export function definitely<T>(value: T | undefined, why = "the code around it"): T {
  if (value !== undefined) return value;
  throw new Error(`A value is missing that was guaranteed by ${why}. This is a bug.`);
}
