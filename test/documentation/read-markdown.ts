import type { Snippet } from "./snippet.js";

const fence = /^ {0,3}```ts(?: +(\S.*?))? *\n([\s\S]*?)^ {0,3}``` *$/gm;

const anyTypeScriptFence = /^[ \t>]*(?:```|~~~) *(?:ts|typescript)\b/gm;

/** Finds every block marked `ts` in a Markdown file. */
export function readMarkdown(file: string, text: string): Snippet[] {
  const snippets = [...text.matchAll(fence)].map((match) => {
    const [, marker, code = ""] = match;
    const line = text.slice(0, match.index).split("\n").length + 1;
    if (marker !== undefined && marker !== "no-run") {
      throw new Error(
        `${file}:${line - 1} has the unknown marker "${marker}". Use "no-run" or none.`,
      );
    }
    return { file, line, code, runs: marker !== "no-run" };
  });
  // A block that the pattern does not see would never be checked, and nobody would notice.
  if (snippets.length !== [...text.matchAll(anyTypeScriptFence)].length) {
    throw new Error(
      `${file} has a TypeScript block that is indented, quoted, open or not marked "ts".`,
    );
  }
  return snippets;
}
