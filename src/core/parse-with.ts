import { DomainError } from "./error.js";
import type { RawIssue, SchemaIssue } from "./issues.js";
import { issuesOf, parsingOptions } from "./issues.js";
import type { PlainJsonLimits } from "./plain-json.js";
import { toPlainJson } from "./plain-json.js";
import { quote } from "./quote.js";

/** The part of a zod schema that {@link parseWith} uses; any schema of zod or zod/mini has it. */
export interface ParsingSchema<T> {
  /** Checks a value without throwing. */
  safeParse(value: unknown, options?: ParsingOptions): ParsingResult<T>;
}

/** How a schema words an issue that it leaves to the one who asks. */
export interface ParsingOptions {
  /** The words for an issue; zod's own where there are none. */
  readonly error: (issue: RawIssue) => string | undefined;
}

/** What a zod schema answers: the data, or an error with its issues. */
export type ParsingResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };

/** How a failure of {@link parseWith} is told. */
export interface ParsingFailure<Code extends string> {
  /** The code of the error, such as `evaluation/invalid-scheme`. */
  readonly code: Code;
  /** What the document is, such as `evaluation scheme`. */
  readonly what: string;
}

/**
 * Checks a document with a schema, after copying it into plain data.
 *
 * The copy comes first, so that neither cycles nor depth, size or the caller's own code can harm
 * the schema.
 *
 * @param schema - The zod schema of the document.
 * @param document - What the caller handed over.
 * @param failure - The code and the noun with which a misfit is reported.
 * @param limits - How large the document may be; the limits of `toPlainJson` unless given.
 * @returns The checked copy, frozen.
 * @throws {@link DomainError} with the given code when the document does not fit the schema; its
 * `issues` name each fault with its path, and its `cause` is zod's error.
 * @throws {@link DomainError} the codes of `toPlainJson` when the document is not plain data.
 */
export function parseWith<T, Code extends string>(
  schema: ParsingSchema<T>,
  document: unknown,
  failure: ParsingFailure<Code>,
  limits?: PlainJsonLimits,
): T {
  const copy = toPlainJson(document, limits);
  const result = schema.safeParse(copy, parsingOptions);
  // The frozen copy is kept rather than zod's, which is not frozen; the schema has just checked it.
  if (result.success) return copy as unknown as T;
  const issues = issuesOf(result.error.issues, copy);
  const [first = { path: "", message: "is not accepted" }, ...others] = issues;
  const place = first.path === "" ? "it" : quote(first.path);
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  throw new DomainError<Code>(
    failure.code,
    `The ${failure.what} does not fit: ${place} ${first.message}${more}. Correct it there.`,
    { path: first.path },
    { issues, cause: result.error },
  );
}
