import { definitely } from "../../src/core/definitely.js";

/** Changes every value of plain data, the inner ones first. */
function mapped<T>(document: T, change: (value: unknown) => unknown): T {
  const inner = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return change(value);
    if (Array.isArray(value)) return change(value.map(inner));
    return change(Object.fromEntries(Object.entries(value).map(([key, of]) => [key, inner(of)])));
  };
  return inner(document) as T;
}

/** A copy that cannot be changed at any depth. */
export const frozenThroughout = <T>(document: T): T => mapped(document, Object.freeze);

/** A copy that lets itself be changed. */
export const copyOf = <T>(document: T): T => mapped(document, (value) => value);

/** Changes everything in a document that lets itself be changed. */
export function spoil(document: unknown): void {
  if (typeof document !== "object" || document === null) return;
  for (const [key, value] of Object.entries(document)) {
    spoil(value);
    Reflect.set(document, key, typeof value === "object" ? null : "spoiled");
  }
  if (Array.isArray(document) && !Object.isFrozen(document)) document.length = 0;
}

/** The same list in an order that a seed chooses. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const left = [...list];
  return list.map((_, index) => {
    // A small linear generator: any spread over the places will do.
    const chosen = (((seed + index) * 2_654_435_761) % 4_294_967_296) % left.length;
    return definitely(left.splice(chosen, 1)[0], "one is left for every place");
  });
}

/** The same document with the keys of every record in another order. */
export const withShuffledKeys = <T>(document: T, seed: number): T =>
  mapped(document, (value) =>
    typeof value !== "object" || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(shuffled(Object.entries(value), seed)),
  );

/** The same document as it comes back from text. */
export const readBack = <T extends object>(document: T): T =>
  JSON.parse(JSON.stringify(document)) as T;

/** New ids for old ones, in the same order. */
export type Renaming = ReadonlyMap<string, string>;

/** Ids that a dictionary would lose or that sort unusually, in the order of their code units. */
const unusual = ["A", "__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "村"];

/** Renames ids without changing their order; unusual ones come first. */
export function renamingOf(ids: readonly string[]): Renaming {
  const plain = Array.from({ length: ids.length }, (_, index) => `id-${1000 + index}`);
  const names = [...unusual, ...plain].slice(0, ids.length).sort();
  return new Map([...ids].sort().map((id, index) => [id, definitely(names[index])]));
}

/** A document with its ids renamed, wherever they stand as a value or a key. */
export function renamed<T>(document: T, names: Renaming): T {
  const nameOf = (text: string): string => names.get(text) ?? text;
  return mapped(document, (value) => {
    if (typeof value === "string") return nameOf(value);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [nameOf(key), of]));
  });
}

/** Everything in plain data as text, the keys of records in the order of their code units. */
export const seenIn = (value: unknown): string =>
  JSON.stringify(
    mapped(value, (of) =>
      typeof of !== "object" || of === null || Array.isArray(of)
        ? of
        : Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1))),
    ),
  );

/** What a fault makes of an answer: `__proto__` is lost, as by a dictionary that is no map. */
export const withoutProto = (answer: unknown): unknown =>
  mapped(answer, (value) => (value === "__proto__" ? undefined : value));
