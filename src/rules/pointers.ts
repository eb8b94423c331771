import { pointerSegment } from "../core/plain-json.js";

/**
 * Finds where every object and array of a plain JSON document stands.
 *
 * The document is a tree, as `toPlainJson` returns it: an object that stood in two places would
 * keep the first of them.
 *
 * @param document - The plain JSON document.
 * @param prefix - The pointer of the document itself, where it is part of a larger one.
 * @returns The JSON pointer of each object and array.
 * @source RFC 6901
 */
export function pointersOf(document: object, prefix = ""): ReadonlyMap<object, string> {
  const pointers = new Map<object, string>([[document, prefix]]);
  // A Map also visits the entries that are added during the loop, so it is its own queue.
  for (const [holder, pointer] of pointers) {
    for (const [key, part] of Object.entries(holder)) {
      if (typeof part !== "object" || part === null || pointers.has(part)) continue;
      pointers.set(part, `${pointer}/${pointerSegment(key)}`);
    }
  }
  return pointers;
}
