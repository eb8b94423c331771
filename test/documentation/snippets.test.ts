import { beforeAll, describe, expect, it } from "vitest";
import { listFiles, readText } from "../support/repository.js";
import { compileSnippets } from "./compile-snippets.js";
import { readMarkdown } from "./read-markdown.js";
import { readTsdoc } from "./read-tsdoc.js";
import { runSnippet } from "./run-snippet.js";
import type { Snippet } from "./snippet.js";
import { placeOf } from "./snippet.js";

const isPage = (path: string) => /^(README[^/]*|docs\/.+)\.md$/.test(path);
const isSource = (path: string) => path.endsWith(".ts");

const snippets = [
  ...listFiles("", isPage).flatMap((file) => readMarkdown(file, readText(file))),
  ...listFiles("src", isSource).flatMap((file) => readTsdoc(file, readText(file))),
].map((snippet) => ({ place: placeOf(snippet), snippet }));

let faults: Map<Snippet, readonly string[]>;

beforeAll(() => {
  faults = compileSnippets(snippets.map(({ snippet }) => snippet));
}, 120_000);

describe("code in the documentation", () => {
  it("is found", () => {
    expect(snippets.length).toBeGreaterThan(0);
  });

  it.each(snippets)("compiles and keeps its word: $place", async ({ snippet }) => {
    expect(faults.get(snippet)).toEqual([]);
    if (snippet.runs) await runSnippet(snippet);
  });
});
