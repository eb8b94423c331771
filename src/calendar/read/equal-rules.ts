/** What was found for each of some rules; a rule equal to one of them finds the same. */
export interface EqualRules<T> {
  readonly find: (rule: object) => T | undefined;
  readonly add: (rule: object, found: T) => void;
}

interface Entry<T> {
  readonly rule: object;
  readonly found: T;
}

/** As many different rules of one hash are remembered, so that no scheme makes the search long. */
const mostOfOneHash = 8;

/**
 * Opens an empty memory of rules.
 *
 * Tens of thousands of rules pass through: a hash and a comparison leave nothing to clear away, and
 * take a fraction of the time of keys as text.
 *
 * @param named - Whether names and citations count; they make no difference to the days.
 */
export function equalRules<T>(named: boolean): EqualRules<T> {
  const buckets = new Map<number, Entry<T>[]>();
  return {
    find: (rule) =>
      buckets.get(mixed(0, rule, named))?.find((entry) => areEqual(entry.rule, rule, named))?.found,
    add: (rule, found) => {
      const hash = mixed(0, rule, named);
      const bucket = buckets.get(hash);
      if (bucket === undefined) buckets.set(hash, [{ rule, found }]);
      else if (bucket.length < mostOfOneHash) bucket.push({ rule, found });
    },
  };
}

const isLeftOut = (field: string, named: boolean): boolean =>
  !named && (field === "label" || field === "citation");

type Fields = Readonly<Record<string, unknown>>;

/** Mixes the values of a part into a hash of 32 bits. */
function mixed(hash: number, part: unknown, named: boolean): number {
  if (typeof part === "number") return next(hash, part);
  if (typeof part === "string") return mixedText(hash, part);
  let all = next(hash, 7);
  if (Array.isArray(part)) {
    for (const element of part) all = mixed(all, element, named);
    return all;
  }
  for (const field in part as Fields) {
    if (!isLeftOut(field, named)) all = mixed(all, (part as Fields)[field], named);
  }
  return all;
}

const next = (hash: number, value: number): number => (Math.imul(hash, 31) + value) | 0;

/** Mixes in how long a text is and how it ends: days and kinds that differ mostly differ there. */
function mixedText(hash: number, text: string): number {
  let all = next(hash, text.length);
  for (let at = Math.max(0, text.length - 5); at < text.length; at += 1) {
    all = next(all, text.charCodeAt(at));
  }
  return all;
}

function areEqual(one: unknown, other: unknown, named: boolean): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => areEqual(each, other[at], named));
  }
  let more = 0;
  for (const field in one) {
    if (isLeftOut(field, named)) continue;
    if (!areEqual((one as Fields)[field], (other as Fields)[field], named)) return false;
    more += 1;
  }
  for (const field in other) if (!isLeftOut(field, named)) more -= 1;
  return more === 0;
}
