/**
 * Copies a value that surely fits; of any other it returns `undefined`, and a slower look decides.
 *
 * Hundreds of thousands of records pass through, nearly all of them sound: what is copied must fit
 * the schema and be plain data, but not all that does need be copied here.
 */
export type Copy<T = unknown> = (source: unknown, room?: CopyRoom) => T | undefined;

/** How much may still be copied, with the meaning and the defaults of `PlainJsonLimits`. */
export interface CopyRoom {
  /** How many values there may still be besides the one that is copied. */
  nodes: number;
  /** How many lists and records may still lie in one another. */
  depth: number;
}

/** Room for one value within the limits that hold unless others are given. */
const usualRoom = (): CopyRoom => ({ nodes: 199_999, depth: 32 });

/**
 * Copies a value, or finds that a slower look must decide.
 *
 * Only a proxy can throw while it is copied; whatever it throws is foreign.
 */
export function copyQuickly<T>(copy: Copy<T>, source: unknown, room?: CopyRoom): T | undefined {
  try {
    return copy(source, room);
  } catch {
    return undefined;
  }
}

/** Copies a simple value that passes a check. */
export function copyIf(check: (value: unknown) => boolean): Copy {
  return (value) => (check(value) ? value : undefined);
}

/** Copies a list of at least so many and at most so many elements. */
export function copyList(element: Copy, least: number, most: number): Copy<readonly unknown[]> {
  const copyElements = (source: readonly unknown[], length: number, room: CopyRoom) => {
    // Of the right length at once: a list that grows sets places aside that would stay empty.
    const copy = new Array<unknown>(length);
    for (let index = 0; index < length; index += 1) {
      const value = element(plainValueAt(source, index), room);
      if (value === undefined) return undefined;
      copy[index] = value;
    }
    return copy;
  };
  return (source, room = usualRoom()) => {
    if (!Array.isArray(source) || Object.getPrototypeOf(source) !== Array.prototype)
      return undefined;
    const { length } = source;
    if (length < least || length > most || Reflect.ownKeys(source).length !== length + 1) {
      return undefined;
    }
    return enter(room, length) ? leave(room, copyElements(source, length, room)) : undefined;
  };
}

/** Copies a record with all the fields owed, perhaps some others, and nothing else. */
export function copyRecord(
  owed: Readonly<Record<string, Copy>>,
  optional: Readonly<Record<string, Copy>> = {},
): Copy<Readonly<Record<string, unknown>>> {
  const [owing, others] = [fieldsOf(owed), fieldsOf(optional)];
  const copyKnown = (source: object, length: number, room: CopyRoom) => {
    const copy: Record<string, unknown> = {};
    if (copyFields(source, owing, copy, room, owing.length) < owing.length) return undefined;
    const left = length - owing.length;
    // What is left over is not copied, because it is unknown or does not fit.
    return copyFields(source, others, copy, room, left) === left ? copy : undefined;
  };
  return (source, room = usualRoom()) => {
    if (!isPlainRecord(source)) return undefined;
    const { length } = Object.getOwnPropertyNames(source);
    return enter(room, length) ? leave(room, copyKnown(source, length, room)) : undefined;
  };
}

/**
 * Copies a record of so many fields by code of its own, which reads them with {@link plainValueAt}.
 *
 * It is for records of which there are very many: fields that are named in code take a third of the time.
 */
export const copyBy =
  <T extends object>(count: number, make: (source: object) => T | undefined): Copy<T> =>
  (source, room = usualRoom()) =>
    isPlainRecord(source) &&
    Object.getOwnPropertyNames(source).length === count &&
    enter(room, count)
      ? leave(room, make(source))
      : undefined;

/** Takes up the room of a list or record with so many values; false where there is none. */
function enter(room: CopyRoom, values: number): boolean {
  room.nodes -= values;
  room.depth -= 1;
  return room.nodes >= 0 && room.depth >= 0;
}

/** Goes up again; the values remain counted. */
function leave<T>(room: CopyRoom, copy: T): T {
  room.depth += 1;
  return copy;
}

/** A field and how its value is copied. */
interface Field {
  readonly name: string;
  readonly copy: Copy;
}

const fieldsOf = (copies: Readonly<Record<string, Copy>>): readonly Field[] =>
  Object.entries(copies).map(([name, copy]) => ({ name, copy }));

/** Copies the fields that fit, up to so many, and counts them. */
function copyFields(
  source: object,
  fields: readonly Field[],
  target: Record<string, unknown>,
  room: CopyRoom,
  most: number,
): number {
  let copied = 0;
  for (const { name, copy } of fields) {
    if (copied === most) break;
    const value = copy(plainValueAt(source, name), room);
    if (value === undefined) continue;
    target[name] = value;
    copied += 1;
  }
  return copied;
}

function isPlainRecord(source: unknown): source is object {
  if (typeof source !== "object" || source === null) return false;
  if (Object.getPrototypeOf(source) !== Object.prototype) return false;
  // Asked apart from the names, as asking for both at once takes twice as long.
  return Object.getOwnPropertySymbols(source).length === 0;
}

/** Copies what a copy makes, and freezes it: not what lies inside, which has copies of its own. */
export const copyFrozen =
  <T>(copy: Copy<T>): Copy<T> =>
  (source, room) =>
    Object.freeze(copy(source, room));

/** Copies what a copy makes, if it also passes a check. */
export function copyFitting<T>(copy: Copy<T>, fits: (value: T) => boolean): Copy<T> {
  return (source, room) => {
    const value = copy(source, room);
    return value !== undefined && fits(value) ? value : undefined;
  };
}

/** The value of a visible property, read without running a getter. */
export function plainValueAt(source: object, key: PropertyKey): unknown {
  const property = Object.getOwnPropertyDescriptor(source, key);
  return property?.enumerable === true ? property.value : undefined;
}
