/**
 * Writes well-formed text as UTF-8, also where the host has no `TextEncoder`.
 *
 * @param text - Text without lone surrogates.
 * @returns Its bytes.
 */
export function utf8Bytes(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    const isEscape = escaped[at] === "%";
    bytes.push(
      isEscape ? Number.parseInt(escaped.slice(at + 1, at + 3), 16) : escaped.charCodeAt(at),
    );
    if (isEscape) at += 2;
  }
  return Uint8Array.from(bytes);
}
