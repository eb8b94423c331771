/** Orders texts by their UTF-16 units, as days, minutes and ids sort. */
export function compareTexts(one: string, other: string): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
