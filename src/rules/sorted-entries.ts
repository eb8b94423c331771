/**
 * Lists the entries of a record by name, so that the order of fields in a document decides nothing.
 *
 * @param record - The record, such as a fact sheet.
 * @returns Names and entries, sorted by code unit.
 */
export function sortedEntriesOf<Entry>(record: {
  readonly [name: string]: Entry;
}): readonly (readonly [name: string, entry: Entry])[] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
