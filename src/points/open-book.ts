import type { Book } from "./book/book.js";
import { emptyBook } from "./book/book.js";
import { readPoints } from "./define/read-points.js";
import type { PointsScheme } from "./model.js";

/**
 * Opens an empty book for a scheme.
 *
 * @param scheme - The scheme.
 * @returns A book without records.
 * @throws {@link DomainError} the codes of `definePoints`.
 */
export function openBook(scheme: PointsScheme): Book {
  return emptyBook(readPoints(scheme));
}
