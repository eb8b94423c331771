import ts from "typescript";

/** What the comment behind a statement promises. */
export type Expectation =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "throws"; readonly code: string };

/**
 * Reads `"3"`, `{ status: "refused" }` or `throws core/invalid-decimal`; undefined when the text is
 * neither. A value may be followed by a colon and an explanation: `"3": the cap cut it`.
 */
export function readExpectation(comment: string): Expectation | undefined {
  const code = /^throws ([a-z-]+\/[a-z-]+)$/.exec(comment.trim())?.[1];
  if (code !== undefined) return { kind: "throws", code };
  const literal = parseLeadingExpression(comment);
  return literal === undefined ? undefined : literalOf(literal);
}

const assignment = "value = ";

function parseLeadingExpression(text: string): ts.Expression | undefined {
  const source = parse(assignment + text);
  const statement = source.statements[0];
  if (statement === undefined || !ts.isExpressionStatement(statement)) return undefined;
  if (!ts.isBinaryExpression(statement.expression)) return undefined;
  const { right } = statement.expression;
  const rest = source.text.slice(right.end);
  return /^\s*(:\s|$)/.test(rest) && isComplete(right.getText(source)) ? right : undefined;
}

/** The parser also returns objects that lack their closing bracket. */
function isComplete(expression: string): boolean {
  const { diagnostics } = ts.transpileModule(assignment + expression, { reportDiagnostics: true });
  return diagnostics?.length === 0;
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("comment.ts", text, ts.ScriptTarget.Latest, true);
}

class NotLiteral extends Error {}

function literalOf(node: ts.Expression): Expectation | undefined {
  try {
    return { kind: "value", value: evaluate(node) };
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

const constants = new Map<ts.SyntaxKind, unknown>([
  [ts.SyntaxKind.TrueKeyword, true],
  [ts.SyntaxKind.FalseKeyword, false],
  [ts.SyntaxKind.NullKeyword, null],
]);

function evaluate(node: ts.Node): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return evaluateSigned(node);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(evaluate);
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(node.properties.map(evaluateProperty));
  }
  if (ts.isIdentifier(node) && node.text === "undefined") return undefined;
  if (constants.has(node.kind)) return constants.get(node.kind);
  throw new NotLiteral();
}

function evaluateSigned(node: ts.PrefixUnaryExpression): number {
  const isNegative = node.operator === ts.SyntaxKind.MinusToken;
  if (!(isNegative && ts.isNumericLiteral(node.operand))) throw new NotLiteral();
  return -Number(node.operand.text);
}

function evaluateProperty(node: ts.ObjectLiteralElementLike): [string, unknown] {
  if (!ts.isPropertyAssignment(node)) throw new NotLiteral();
  const { name } = node;
  const isPlain = ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name);
  if (!isPlain) throw new NotLiteral();
  return [name.text, evaluate(node.initializer)];
}
