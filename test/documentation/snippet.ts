/** A piece of code found in the documentation, with the place a reader would look for it. */
export interface Snippet {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line of the file that holds the first line of the code, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** False for a Markdown block marked `no-run`: it has to compile and no more. */
  readonly runs: boolean;
  /** The entry whose exports the code may use without importing them; TSDoc examples only. */
  readonly entry?: string;
}

/** Names a place the way editors and terminals make clickable. */
export function placeOf(snippet: Snippet, lineInCode = 0): string {
  return `${snippet.file}:${snippet.line + lineInCode}`;
}
