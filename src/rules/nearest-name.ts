import { definitely } from "../core/definitely.js";

/**
 * Finds the name that was probably meant by a misspelt one.
 *
 * One letter in three may be wrong, missing or too many, but no more than two; capitals do not count.
 *
 * @param name - The name that nothing has.
 * @param names - The names that exist.
 * @returns The nearest of them, the first of several, or `undefined` when none is near.
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const most = Math.min(2, Math.floor(name.length / 3));
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of names) {
    // Names that differ in length by more than that need not be compared.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/**
 * Words a suggestion to be put behind a message.
 *
 * @param name - The name that nothing has.
 * @param names - The names that exist.
 * @returns A sentence with a space before it, or nothing.
 */
export function suggestionFor(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

/** Counts the letters to add, drop or change (Levenshtein), one line of the table at a time. */
function editsBetween(from: string, to: string): number {
  let line = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of from.split("").entries()) {
    const above = line;
    line = [index + 1];
    for (let column = 1; column < above.length; column += 1) {
      const change = letter === to[column - 1] ? 0 : 1;
      line.push(
        Math.min(
          cell(line, column - 1) + 1,
          cell(above, column) + 1,
          cell(above, column - 1) + change,
        ),
      );
    }
  }
  return cell(line, to.length);
}

function cell(line: readonly number[], column: number): number {
  return definitely(line[column], "the width of the table");
}
