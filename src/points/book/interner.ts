/** A map of JavaScript ends at 2^24 entries; a part is closed well before, and a new one begun. */
const mostInPart = 8_000_000;

/** Texts and the numbers given to them, from 0 up, without an end to their count. */
export interface Interner {
  /** The texts by number. */
  readonly texts: string[];
  readonly parts: Map<string, number>[];
}

/** Makes an empty interner. */
export const newInterner = (): Interner => ({ texts: [], parts: [new Map()] });

/** The number of a text; -1 for one without a number. */
export function numberOf({ parts }: Interner, text: string): number {
  for (const part of parts) {
    const found = part.get(text);
    if (found !== undefined) return found;
  }
  return -1;
}

/** Gives a text that has none the next number. */
export function addText(interner: Interner, text: string, most = mostInPart): number {
  const { texts, parts } = interner;
  let part = parts[parts.length - 1] as Map<string, number>;
  if (part.size >= most) {
    part = new Map();
    parts.push(part);
  }
  part.set(text, texts.length);
  return texts.push(text) - 1;
}

/** The number of a text, given now if it has none. */
export function intern(interner: Interner, text: string): number {
  const found = numberOf(interner, text);
  return found === -1 ? addText(interner, text) : found;
}
