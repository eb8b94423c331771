/** Numbers side by side. */
export type Column = Uint8Array | Int32Array | Float64Array;

/** How long columns are at first. */
export const firstLength = 16;

/** Columns grow by half, and by a quarter once they are large. */
const large = 4_000_000;

const longer = (length: number): number => Math.ceil(length * (length < large ? 1.5 : 1.25)) + 1;

/** The same column with room for one more number at a place. */
export function withRoomAt<C extends Column>(column: C, place: number): C {
  if (place < column.length) return column;
  const wider = new (column.constructor as new (length: number) => C)(longer(place));
  wider.set(column);
  return wider;
}

/** Makes room for one more number in each of several columns of one length. */
export function roomIn(columns: object, place: number): void {
  const named = columns as Record<string, Column>;
  for (const name of Object.keys(named)) named[name] = withRoomAt(named[name] as Column, place);
}
