import ts from "typescript";
import type { Expectation } from "./expectation.js";
import { readExpectation } from "./expectation.js";
import type { Snippet } from "./snippet.js";
import { placeOf } from "./snippet.js";

/** A statement whose comment promises a value or an error. */
export interface Claim {
  readonly place: string;
  /** The code that is to have the value. */
  readonly expression: string;
  readonly expectation: Expectation;
  /** Where the statement stands in the code; a declaration stays and is checked behind its end. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds `expression; // value` and `const name = …; // value` among the top-level statements.
 *
 * A comment behind an expression has to be a value: a misspelt one would otherwise check nothing.
 * Behind a declaration it may also be plain words. Inside a block nothing is checked, so no value may
 * stand there.
 */
export function findClaims(snippet: Snippet): Claim[] {
  const source = ts.createSourceFile("snippet.ts", snippet.code, ts.ScriptTarget.Latest, true);
  refuseHidden(source, snippet);
  return source.statements.flatMap((statement) => {
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line;
    const place = placeOf(snippet, line);
    const candidate = candidateOf(statement, source);
    const comments = commentsBehind(statement, snippet.code);
    if (candidate === undefined || comments.length === 0) return [];
    const expectation = firstExpectation(comments);
    if (expectation !== undefined) return [{ place, expectation, ...candidate }];
    if (!ts.isExpressionStatement(statement)) return [];
    throw new Error(`${place}: "${comments[0]}" is no value. Put words above the line.`);
  });
}

function refuseHidden(source: ts.SourceFile, snippet: Snippet): void {
  const visit = (node: ts.Node): void => {
    const isHidden = ts.isStatement(node) && node.parent !== source;
    if (isHidden && candidateOf(node, source) !== undefined) {
      const comments = commentsBehind(node, snippet.code);
      if (firstExpectation(comments) !== undefined) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
        throw new Error(`${placeOf(snippet, line)}: a value inside a block is never checked.`);
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
}

type Candidate = Pick<Claim, "expression" | "start" | "end">;

function candidateOf(statement: ts.Statement, source: ts.SourceFile): Candidate | undefined {
  const { end } = statement;
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText(source);
    return { expression, start: statement.getStart(source), end };
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, another] = statement.declarationList.declarations;
  if (declaration === undefined || another !== undefined) return undefined;
  if (!ts.isIdentifier(declaration.name)) return undefined;
  return { expression: declaration.name.text, start: end, end };
}

/** The comment on the statement's last line, then the full-line comments right below it. */
function commentsBehind(statement: ts.Statement, code: string): string[] {
  const [sameLine, ...below] = code.slice(statement.end).split("\n");
  const first = /^\s*\/\/(.*)$/.exec(sameLine ?? "")?.[1];
  if (first === undefined) return [];
  const end = below.findIndex((line) => !/^\s*\/\//.test(line));
  const more = below.slice(0, end < 0 ? below.length : end);
  return [first.trim(), ...more.map((line) => line.replace(/^\s*\/\//, ""))];
}

/** A long value runs on over several comment lines, so more of them are tried until one parses. */
function firstExpectation(comments: readonly string[]): Expectation | undefined {
  for (let count = 1; count <= comments.length; count += 1) {
    const expectation = readExpectation(comments.slice(0, count).join("\n"));
    if (expectation !== undefined) return expectation;
  }
  return undefined;
}
