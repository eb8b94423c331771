/**
 * Copies a value that surely fits; of any other it returns `undefined`, and a slower look decides.
 *
 * Hundreds of thousands of records pass through, nearly all of them sound: what is copied must fit
 * the schema and be plain data, but not all that does need be copied here.
 */
export type Copy<T = unknown> = (source: unknown) => T | undefined;

/** Copies a simple value that passes a check. */
export function copyIf(check: (value: unknown) => boolean): Copy {
  return (value) => (check(value) ? value : undefined);
}

/** Copies a list of at least so many and at most so many elements. */
export function copyList(element: Copy, least: number, most: number): Copy<readonly unknown[]> {
  return (source) => {
    if (!Array.isArray(source) || Object.getPrototypeOf(source) !== Array.prototype)
      return undefined;
    const { length } = source;
    if (length < least || length > most || Reflect.ownKeys(source).length !== length + 1) {
      return undefined;
    }
    // Of the right length at once: a list that grows sets places aside that would stay empty.
    const copy = new Array<unknown>(length);
    for (let index = 0; index < length; index += 1) {
      const value = element(plainValueAt(source, index));
      if (value === undefined) return undefined;
      copy[index] = value;
    }
    return copy;
  };
}

/** Copies a record with all the fields owed, perhaps some others, and nothing else. */
export function copyRecord(
  owed: Readonly<Record<string, Copy>>,
  optional: Readonly<Record<string, Copy>> = {},
): Copy<Readonly<Record<string, unknown>>> {
  const [owing, others] = [fieldsOf(owed), fieldsOf(optional)];
  return (source) => {
    if (!isPlainRecord(source)) return undefined;
    const copy: Record<string, unknown> = {};
    const length = Object.getOwnPropertyNames(source).length;
    const copied = copyFields(source, owing, copy);
    if (copied < owing.length) return undefined;
    // What is left over is not copied, because it is unknown or does not fit.
    const isWhole = copied === length || copied + copyFields(source, others, copy) === length;
    return isWhole ? copy : undefined;
  };
}

/** A field and how its value is copied. */
interface Field {
  readonly name: string;
  readonly copy: Copy;
}

const fieldsOf = (copies: Readonly<Record<string, Copy>>): readonly Field[] =>
  Object.entries(copies).map(([name, copy]) => ({ name, copy }));

/** Copies the fields that fit, and counts them. */
function copyFields(
  source: object,
  fields: readonly Field[],
  target: Record<string, unknown>,
): number {
  let copied = 0;
  for (const { name, copy } of fields) {
    const value = copy(plainValueAt(source, name));
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

/** Copies what a copy makes, if it also passes a check. */
export function copyFitting<T>(copy: Copy<T>, fits: (value: T) => boolean): Copy<T> {
  return (source) => {
    const value = copy(source);
    return value !== undefined && fits(value) ? value : undefined;
  };
}

/** The value of a visible property, read without running a getter. */
function plainValueAt(source: object, key: PropertyKey): unknown {
  const property = Object.getOwnPropertyDescriptor(source, key);
  return property?.enumerable === true ? property.value : undefined;
}
