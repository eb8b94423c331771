import ts from "typescript";
import type { Snippet } from "./snippet.js";
import { placeOf } from "./snippet.js";

/** Finds the code of every `@example` in the TSDoc comments of a source file. */
export function readTsdoc(file: string, text: string): Snippet[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return commentsOf(source).flatMap((comment) => {
    const firstLine = source.getLineAndCharacterOfPosition(comment.pos).line + 1;
    return examplesIn(file, firstLine, text.slice(comment.pos, comment.end));
  });
}

/** Asks the parser for comments: a search for their delimiters would stumble over globs in strings. */
function commentsOf(source: ts.SourceFile): ts.JSDoc[] {
  const found = new Map<number, ts.JSDoc>();
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (ts.isJSDoc(doc)) found.set(doc.pos, doc);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

function examplesIn(file: string, firstLine: number, comment: string): Snippet[] {
  const lines = comment.split("\n").map(withoutMargin);
  const snippets: Snippet[] = [];
  let fenced = false;
  let start = -1;
  // A sentinel tag ends the last example.
  [...lines, "@end"].forEach((line, index) => {
    if (line.startsWith("```")) fenced = !fenced;
    if (fenced || !/^@[a-z]/i.test(line)) return;
    if (start >= 0) snippets.push(exampleOf(file, firstLine + start, lines.slice(start, index)));
    start = /^@example\b/.test(line) ? index : -1;
  });
  return snippets;
}

function withoutMargin(line: string): string {
  return line
    .replace(/^\s*\/\*\* ?/, "")
    .replace(/\*\/$/, "")
    .replace(/^\s*\* ?/, "")
    .trimEnd();
}

/** Code stands bare after `@example` or in one fenced block; TypeDoc accepts both. */
function exampleOf(file: string, line: number, lines: readonly string[]): Snippet {
  const opening = lines.findIndex((text) => text.startsWith("```"));
  const closing = lines.findIndex((text, index) => index > opening && text.startsWith("```"));
  const from = opening < 0 ? 1 : opening + 1;
  const until = opening < 0 ? lines.length : closing;
  const code = lines.slice(from, until).join("\n");
  const snippet: Snippet = { file, line: line + from, code, runs: true, entry: entryOf(file) };
  if (opening >= 0 && lines[opening] !== "```ts") {
    throw new Error(`${placeOf(snippet)}: an example in TSDoc is marked "ts", or is not fenced.`);
  }
  if (lines.filter((text) => text.startsWith("```")).length > 2) {
    throw new Error(`${placeOf(snippet)}: one block per @example; write a second @example.`);
  }
  if (code.trim() === "") throw new Error(`${placeOf(snippet)}: the example holds no code.`);
  return snippet;
}

/** src/core/money.ts is seen through wenming/core, src/index.ts through wenming. */
function entryOf(file: string): string {
  const folder = /^src\/([^/]+)\//.exec(file)?.[1];
  return folder === undefined ? "wenming" : `wenming/${folder}`;
}
