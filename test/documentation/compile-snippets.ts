import { join } from "node:path";
import ts from "typescript";
import { root } from "../support/repository.js";
import { implicitImports } from "./implicit-imports.js";
import type { Snippet } from "./snippet.js";
import { placeOf } from "./snippet.js";

/**
 * Type-checks all snippets in one program, each as a module of its own.
 *
 * @returns The faults of each snippet, with file and line of the document.
 */
export function compileSnippets(snippets: readonly Snippet[]): Map<Snippet, readonly string[]> {
  // The files exist in memory only; they seem to lie in the root so that packages resolve from there.
  const files = new Map(snippets.map((snippet, i) => [join(root, `snippet-${i}.ts`), snippet]));
  const options = compilerOptions();
  const program = ts.createProgram([...files.keys()], options, hostWith(files, options));
  return new Map([...files].map(([path, snippet]) => [snippet, faultsOf(program, path, snippet)]));
}

function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, root);
  // An example often names a value only to show it.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}

function hostWith(files: Map<string, Snippet>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => textOf(files.get(path)) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = textOf(files.get(path));
    const [languageVersion] = rest;
    if (text === undefined) return getSourceFile(path, ...rest);
    return ts.createSourceFile(path, text, languageVersion);
  };
  return host;
}

/** One line of imports comes first, empty or not: places are counted with that in mind. */
function textOf(snippet: Snippet | undefined): string | undefined {
  return snippet && `${implicitImports(snippet)}\n${snippet.code}`;
}

function faultsOf(program: ts.Program, path: string, snippet: Snippet): string[] {
  const source = program.getSourceFile(path);
  const diagnostics = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return diagnostics.map(({ file, start, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${placeOf(snippet, line - 1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
