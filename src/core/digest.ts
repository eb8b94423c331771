import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalJson } from "./canonical-json.js";

/** SHA-256 in 64 lower-case hexadecimal digits. */
export type Digest = string;

/**
 * The SHA-256 of data, the same for equal data whatever the order of its keys.
 *
 * Anyone can work it out again without this library: it is the SHA-256 of the UTF-8 bytes of what
 * {@link canonicalJson} writes.
 *
 * @param value - Plain data, as {@link toPlainJson} accepts it.
 * @returns 64 hexadecimal digits.
 * @throws {@link DomainError} as {@link toPlainJson} does.
 * @example
 * digestOf({}); // "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 */
export function digestOf(value: unknown): Digest {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
