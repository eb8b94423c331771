/** A record whose fields have not been looked at yet. */
export type FieldRecord = Readonly<Record<string, unknown>>;

/** Records of other realms are plain too, but that is for the complete check to find out. */
export function isPlainRecord(value: unknown): value is FieldRecord {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** Whether a record has no other fields than these. */
export function hasOnly(record: FieldRecord, fields: readonly string[]): boolean {
  for (const name in record) if (!fields.includes(name)) return false;
  return true;
}
