import { describe, expect, it } from "vitest";
import { compileSnippets } from "./compile-snippets.js";
import { readExpectation } from "./expectation.js";
import { readMarkdown } from "./read-markdown.js";
import { readTsdoc } from "./read-tsdoc.js";
import { runSnippet } from "./run-snippet.js";
import type { Snippet } from "./snippet.js";

// A check of the documentation that cannot fail is worth nothing, so each of its faults is sown here.

const snippet = (code: string): Snippet => ({ file: "docs/page.md", line: 7, code, runs: true });

describe("reading", () => {
  it("finds blocks of Markdown with the line of their code", () => {
    const page =
      "# Page\n\n```ts\nlet a = 1;\n```\n\n```ts no-run\nlet b = 2;\n```\n```sh\nls\n```\n";
    expect(readMarkdown("docs/page.md", page)).toEqual([
      { file: "docs/page.md", line: 4, code: "let a = 1;\n", runs: true },
      { file: "docs/page.md", line: 8, code: "let b = 2;\n", runs: false },
    ]);
  });

  it.each([
    ["an unknown marker", "```ts skip\n1;\n```\n"],
    ["another name of the language", "```typescript\n1;\n```\n"],
    ["a quoted block", "> ```ts\n> 1;\n> ```\n"],
    ["an open block", "```ts\n1;\n"],
  ])("refuses %s", (_, page) => {
    expect(() => readMarkdown("docs/page.md", page)).toThrow("docs/page.md");
  });

  it("finds bare and fenced examples of TSDoc", () => {
    const source = [
      'const glob = "src/**/*.ts";',
      "/**",
      " * Doubles.",
      " *",
      " * @example",
      " * double(1); // 2",
      " * @example",
      " * ```ts",
      " * double(2); // 4",
      " * ```",
      " * @returns Twice the number.",
      " */",
      "export const double = (x: number) => 2 * x;",
    ].join("\n");
    const common = { file: "src/core/double.ts", runs: true, entry: "wenming/core" };
    expect(readTsdoc("src/core/double.ts", source)).toEqual([
      { ...common, line: 6, code: "double(1); // 2" },
      { ...common, line: 9, code: "double(2); // 4" },
    ]);
  });

  it("refuses an example of TSDoc that would not run", () => {
    const source =
      "/**\n * @example\n * ```ts no-run\n * f();\n * ```\n */\nexport const f = () => 1;";
    expect(() => readTsdoc("src/core/f.ts", source)).toThrow("src/core/f.ts:4");
  });
});

describe("expectations", () => {
  it.each([
    ['"3"', "3"],
    ["true", true],
    ["-1.5", -1.5],
    ["null", null],
    ["undefined", undefined],
    ['{ status: "refused", reasons: ["low"] }', { status: "refused", reasons: ["low"] }],
    ['"1241.38": rounded once, at the end', "1241.38"],
    ["{\n a: {\n b: 1 } }", { a: { b: 1 } }],
  ])("reads %s", (comment, value) => {
    expect(readExpectation(comment)).toEqual({ kind: "value", value });
  });

  it("reads the code of an error", () => {
    const expected = { kind: "throws", code: "core/invalid-decimal" };
    expect(readExpectation("throws core/invalid-decimal")).toEqual(expected);
  });

  it.each(["best first", "3 hours", "{ a: { b: 1 }", "[total]", "`half", ""])(
    "takes %j for no value",
    (comment) => {
      expect(readExpectation(comment)).toBeUndefined();
    },
  );
});

const fail = "const fail = (code: string) => { throw Object.assign(new Error(), { code }); };";

describe("running", () => {
  it.each([
    ["an expression", "1 + 1; // 2"],
    ["a declaration", "const sum = 1 + 1; // 2"],
    ["plain words inside a block", "if (true) {\n1 + 1; // the sum\n}"],
    ["a declaration with plain words", "const sum = 1 + 1; // the sum of both"],
    ["a comment of its own", "[1, { a: 2 }];\n// nothing to do with it"],
    ["a value over several lines", "[1, { a: 2 }]; // [\n//   1,\n//   { a: 2 },\n// ]"],
    ["a promise", "await Promise.resolve(2); // 2"],
    ["an error", `${fail}\nfail("a/b"); // throws a/b`],
  ])("accepts %s", async (_, code) => {
    await expect(runSnippet(snippet(code))).resolves.toBeUndefined();
  });

  it.each([
    ["a wrong value", "\n1 + 1; // 3"],
    ["a wrong value behind a declaration", "\nconst sum = 1 + 1; // 3"],
    ["a wrong value over several lines", "\n[1]; // [\n// 2]"],
    ["words where a value belongs", "\n1 + 1; // the sum"],
    ["a value inside a block", "if (true) {\n1 + 1; // 2\n}"],
    ["a value inside a function", "const add = () => {\nconst sum = 2; // 2\nreturn sum; };"],
    ["an error that does not come", "\n1 + 1; // throws a/b"],
    ["another error than promised", `${fail}\nfail("c/d"); // throws a/b`],
  ])("rejects %s and names its line", async (_, code) => {
    await expect(runSnippet(snippet(code))).rejects.toThrow("docs/page.md:8");
  });
});

describe("compiling", () => {
  it("names the line of the document", () => {
    const wrong = snippet('const a: string = "a";\nconst b: number = a;\n');
    const right = snippet("const a = 1;\n");
    const faults = compileSnippets([wrong, right]);
    expect(faults.get(wrong)).toEqual([
      "docs/page.md:8: Type 'string' is not assignable to type 'number'.",
    ]);
    expect(faults.get(right)).toEqual([]);
  }, 60_000);
});
