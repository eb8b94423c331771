/** A value that JSON can write: text, number, boolean, null, and lists and records of them. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
