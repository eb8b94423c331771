import ts from "typescript";
import { listEntries } from "../support/entries.js";
import { readText } from "../support/repository.js";
import type { Snippet } from "./snippet.js";

/**
 * Writes, on one line, the import that a TSDoc example leaves out: the exports of its own entry that
 * it mentions. Empty for Markdown, where a reader sees no surroundings.
 */
export function implicitImports(snippet: Snippet): string {
  const entry = listEntries().find(({ specifier }) => specifier === snippet.entry);
  if (entry === undefined) return "";
  const mentioned = mentionedNames(snippet.code);
  const specifiers = exportSpecifiers(readText(entry.source))
    .filter(({ name }) => mentioned.has(name))
    .map(({ name, isType }) => (isType ? `type ${name}` : name));
  if (specifiers.length === 0) return "";
  return `import { ${specifiers.join(", ")} } from "${entry.specifier}";`;
}

interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
}

/** A door holds named exports only, so its text is enough to know them. */
function exportSpecifiers(door: string): ExportedName[] {
  const source = ts.createSourceFile("index.ts", door, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause))
      return [];
    return statement.exportClause.elements.map((element) => ({
      name: element.name.text,
      isType: statement.isTypeOnly || element.isTypeOnly,
    }));
  });
}

/** Every identifier of the code but those that it declares or imports itself. */
function mentionedNames(code: string): Set<string> {
  const names = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    const declared = isDeclaration(node) ? node.name : undefined;
    if (declared !== undefined && ts.isIdentifier(declared)) own.add(declared.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.Latest));
  return new Set([...names].filter((name) => !own.has(name)));
}

function isDeclaration(
  node: ts.Node,
): node is ts.ImportSpecifier | ts.VariableDeclaration | ts.DeclarationStatement {
  return (
    ts.isImportSpecifier(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}
