/** Results kept by whole numbers, to be shared by all who come with the same number. */
export interface Shelf<T> {
  readonly at: (key: number) => T | undefined;
  readonly put: (key: number, made: T) => void;
}

/** How many results several shelves may still keep together. */
export interface ShelfRoom {
  left: number;
}

/** The most places of a list; more of them would push other things out of the fast caches. */
const mostPlaces = 32_768;

/** Makes a shelf for results by whole numbers from `low` to `high`. */
export function newShelf<T>(low: number, high: number, room: ShelfRoom): Shelf<T> {
  return high - low < mostPlaces ? listShelf(low, high, room) : mapShelf(room);
}

function listShelf<T>(low: number, high: number, room: ShelfRoom): Shelf<T> {
  const list = new Array<T | undefined>(high - low + 1);
  return {
    at: (key) => list[key - low],
    put: (key, made) => {
      if (room.left > 0) list[key - low] = made;
      room.left -= 1;
    },
  };
}

function mapShelf<T>(room: ShelfRoom): Shelf<T> {
  const map = new Map<number, T>();
  return {
    at: (key) => map.get(key),
    put: (key, made) => {
      if (room.left > 0) map.set(key, made);
      room.left -= 1;
    },
  };
}
