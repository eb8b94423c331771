import { createHash } from "node:crypto";

/** JSON with maps as lists of entries; the order of fields counts, as it does in a host's bytes. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof Map ? [...each] : each)) ?? "";

/** The SHA-256 of a value's JSON. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
