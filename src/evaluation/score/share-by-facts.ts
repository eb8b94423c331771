import type { Shelf, ShelfRoom } from "./new-shelf.js";
import { newShelf } from "./new-shelf.js";
import type { BlockReading } from "./read-numbers.js";

/**
 * Makes something of a figure and the reasons behind it.
 *
 * Rows whose facts are equal as far as the figure reads them share one result, so what is made must
 * be frozen. Where that cannot be told, it is made for each row.
 */
export function shareByFacts<T>(
  figure: string,
  room: ShelfRoom,
  reading: BlockReading<T>,
): BlockReading<T> {
  let shelf: Shelf<T> | undefined;
  return (block) => {
    const make = reading(block);
    const { keys, count } = block.keysOf(figure);
    shelf ??= newShelf(0, count - 1, room);
    const { at, put } = shelf;
    return (row) => {
      const key = keys[row] as number;
      if (Number.isNaN(key)) return make(row);
      const known = at(key);
      if (known !== undefined) return known;
      const made = make(row);
      put(key, made);
      return made;
    };
  };
}
