/**
 * Looks up an entry of a record whose keys a caller chose.
 *
 * What every object inherits, such as `constructor`, is no entry.
 *
 * @param record - The record, such as a fact sheet.
 * @param name - The key.
 * @returns The entry, or `undefined` where the record has none of that name.
 */
export function entryOf<Entry>(
  record: { readonly [name: string]: Entry },
  name: string,
): Entry | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
