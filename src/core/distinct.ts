/** The longest list in which a search of what stands before takes less time than a set. */
const shortList = 16;

/**
 * Tells whether no value stands twice in a list.
 *
 * @param all - Texts or numbers.
 */
export function areDistinct(all: readonly unknown[]): boolean {
  if (all.length > shortList) return new Set(all).size === all.length;
  return all.every((value, at) => all.indexOf(value) === at);
}
