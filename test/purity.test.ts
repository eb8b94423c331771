import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listFiles, readText, root } from "./support/repository.js";

/** What would make an answer depend on the machine, the day or the host, or break a strict host. */
const forbidden: readonly (readonly [name: string, pattern: RegExp, except?: string])[] = [
  ["Intl", /\bIntl\b/],
  ["the clock", /\bDate\.now\b|\bperformance\b/],
  ["a Date", /\bDate\s*\(/, "src/core/plain-date.ts"],
  ["randomness", /\bMath\.random\b|\bcrypto\b/],
  ["the order of a locale", /\blocaleCompare\b/],
  ["the format of a locale", /\btoLocale/],
  ["code from text", /\beval\b|\bFunction\s*\(/],
  ["the environment", /\bprocess\s*[.[]|\bglobalThis\b/],
  ["a module of Node", /["'`]node:/],
  ["a dynamic import", /\bimport\s*\(/],
];

/** The code without comments and types: words about the clock are no use of it. */
function codeOf(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: true },
  });
  return outputText;
}

function impuritiesOf(file: string, text: string): string[] {
  const code = codeOf(text);
  return forbidden
    .filter(([, pattern, except]) => file !== except && pattern.test(code))
    .map(([name]) => `${file} uses ${name}`);
}

describe("the source", () => {
  it("answers the same on every machine", () => {
    const files = listFiles("src", (path) => path.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => impuritiesOf(file, readText(file)))).toEqual([]);
  });

  it.each([
    "new Intl.NumberFormat()",
    "Date.now()",
    "new Date()",
    "Math.random()",
    "a.localeCompare(b)",
    "a.toLocaleString()",
    'eval("1")',
    'new Function("1")',
    "process.env.TZ",
    'import "node:fs"',
    'await import("zod")',
  ])("would be caught using %s", (code) => {
    expect(impuritiesOf("src/points/seeded.ts", code)).toHaveLength(1);
  });

  it("may speak of the clock and keep dates in their one place", () => {
    expect(impuritiesOf("src/points/seeded.ts", "// Date.now() is not used\nconst a = 1;")).toEqual(
      [],
    );
    expect(impuritiesOf("src/core/plain-date.ts", "new Date(0)")).toEqual([]);
  });
});

/** Folders that exist on this machine only: this one and its neighbours. */
const neighbours = readdirSync(dirname(root)).map((name) => join(dirname(root), name));
const machinePaths = neighbours.map((path) => path.replaceAll("\\", "/"));

/** True when the text names the folder itself, not a longer path that only holds the same letters. */
function namesMachine(text: string, path: string): boolean {
  const quoted = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w.@)}*-])${quoted}(?![\\w-])`).test(text);
}

describe("the repository", () => {
  const isText = (path: string) => !/\.(png|jpg|gif|xlsx|zip|woff2?|tgz)$/.test(path);

  it("names no folder of the machine it was written on", () => {
    const found = listFiles("", isText).flatMap((file) => {
      const text = readText(file);
      return machinePaths
        .filter((path) => namesMachine(text, path))
        .map((path) => `${file}: ${path}`);
    });
    expect(found).toEqual([]);
  });

  it("would be caught naming it", () => {
    expect(namesMachine("see /data/notes/a.md", "/data/notes")).toBe(true);
    expect(namesMachine('"/data/notes"', "/data/notes")).toBe(true);
    expect(namesMachine("see ../data/notes/a.md", "/data/notes")).toBe(false);
    expect(namesMachine("see /data/notes-2025", "/data/notes")).toBe(false);
  });
});
