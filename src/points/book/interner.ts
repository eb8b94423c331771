/**
 * Texts and the numbers given to them, from 0 up.
 *
 * A table of its own: a map of JavaScript ends at 2^24 entries, and takes three times the room.
 */
export interface Interner {
  /** The texts by number. */
  readonly texts: string[];
  /** Two numbers for each slot: that of the text, with one added so that 0 is free, and its hash. */
  slots: Int32Array;
  /** Texts whose slots are all taken by others, as somebody can bring about on purpose. */
  readonly others: Map<string, number>;
}

const firstSlots = 64;
/** The most slots that are looked at before a text goes to the others. */
const mostSteps = 128;

/** Makes an empty interner. */
export const newInterner = (): Interner => ({
  texts: [],
  slots: new Int32Array(firstSlots * 2),
  others: new Map(),
});

/** The hash of a text (FNV-1a, stirred once more). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/**
 * Where a text is looked for first: by the upper bits of its hash.
 *
 * The slots of a wider table then stand in the order of those before, which memory likes.
 */
const firstSlot = (slots: Int32Array, hash: number): number =>
  (hash >>> (Math.clz32(slots.length) + 2)) << 1;

/** The number of a text; -1 for one without a number. */
export function numberOf(
  { texts, slots, others }: Interner,
  text: string,
  hash = hashOf(text),
): number {
  const mask = slots.length - 2;
  let at = firstSlot(slots, hash);
  for (let step = 0; step < mostSteps; step += 1) {
    const taken = slots[at] as number;
    if (taken === 0) break;
    if (slots[at + 1] === hash && texts[taken - 1] === text) return taken - 1;
    at = (at + 2) & mask;
  }
  return others.size === 0 ? -1 : (others.get(text) ?? -1);
}

/** Gives a text that has none the next number. */
export function addText(interner: Interner, text: string, hash = hashOf(text)): number {
  const { texts, others } = interner;
  // Two slots of three are taken at most.
  if ((texts.length + 1) * 3 > interner.slots.length) widen(interner);
  const number = texts.push(text) - 1;
  if (!take(interner.slots, number + 1, hash)) others.set(text, number);
  return number;
}

/** The number of a text, given now if it has none. */
export function intern(interner: Interner, text: string): number {
  const hash = hashOf(text);
  const found = numberOf(interner, text, hash);
  return found === -1 ? addText(interner, text, hash) : found;
}

function take(slots: Int32Array, number: number, hash: number): boolean {
  const mask = slots.length - 2;
  let at = firstSlot(slots, hash);
  for (let step = 0; step < mostSteps; step += 1) {
    if (slots[at] === 0) {
      slots[at] = number;
      slots[at + 1] = hash;
      return true;
    }
    at = (at + 2) & mask;
  }
  return false;
}

function widen(interner: Interner): void {
  const { slots, others, texts } = interner;
  const wider = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 2) {
    const number = slots[at] as number;
    if (number === 0) continue;
    const text = texts[number - 1] as string;
    if (!take(wider, number, slots[at + 1] as number)) others.set(text, number - 1);
  }
  interner.slots = wider;
}
