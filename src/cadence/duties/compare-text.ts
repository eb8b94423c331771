/** Orders texts by their units, as ids, days and times sort. */
export function compareText(one: string, other: string): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
