import type { Issue } from "./error.js";
import type { JsonValue } from "./json-value.js";
import { pointerSegment } from "./plain-json.js";
import { quote } from "./quote.js";

/** One issue as a zod schema reports it; which of the fields are there depends on `code`. */
export interface SchemaIssue {
  /** The kind of fault, such as `invalid_type`; missing in errors of an author's own making. */
  readonly code?: string;
  /** The keys that lead to the faulty value. */
  readonly path: readonly PropertyKey[];
  /** The message that the schema gave to the fault. */
  readonly message: string;
  /** `invalid_type`: what was expected. */
  readonly expected?: unknown;
  /** `too_big`: the limit. */
  readonly maximum?: unknown;
  /** `too_small`: the limit. */
  readonly minimum?: unknown;
  /** `too_big` and `too_small`: whether the limit itself is allowed. */
  readonly inclusive?: unknown;
  /** `too_big` and `too_small`: what is measured. */
  readonly origin?: unknown;
  /** `not_multiple_of`: the unit. */
  readonly divisor?: unknown;
  /** `unrecognized_keys`: the keys. */
  readonly keys?: readonly string[];
  /** `invalid_value`: the values to choose from. */
  readonly values?: readonly unknown[];
  /** `invalid_union` on a discriminator: the values to choose from. */
  readonly options?: readonly unknown[];
  /** `invalid_union`: the issues of each member. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
  /** `invalid_key` and `invalid_element`: the issues of the key or element. */
  readonly issues?: readonly SchemaIssue[];
}

const mostIssues = 100;

/** What zod hands to an error map, as far as it is looked at. */
export interface RawIssue {
  /** The kind of fault. */
  readonly code?: string;
  /** The schema that found it. */
  readonly inst?: unknown;
}

const knownFields = "it has ";
const mostFields = 30;

/**
 * The options of a schema's `safeParse` whose issues {@link issuesOf} can tell in full.
 *
 * An issue about unknown fields says nothing of the known ones, which only the schema itself knows.
 */
export const parsingOptions = {
  error: ({ code, inst }: RawIssue): string | undefined => {
    if (code !== "unrecognized_keys") return undefined;
    const { _zod: { def: { shape = {} } = {} } = {} } = Object(inst) as StrictObject;
    const names = Object.keys(shape);
    if (names.length === 0) return undefined;
    return knownFields + names.slice(0, mostFields).join(", ");
  },
};

/** The part of a schema of records that names their fields. */
interface StrictObject {
  readonly _zod?: { readonly def?: { readonly shape?: object } };
}

/**
 * Puts the issues of a schema into words, with JSON pointers as paths.
 *
 * Where a value fits no member of a union, it tells how it misses the member that is nearest.
 * At most 100 issues are told.
 *
 * @param issues - The issues that a zod schema reported.
 * @param document - The plain document that was checked.
 * @returns One readable issue for each.
 */
export function issuesOf(issues: readonly SchemaIssue[], document: JsonValue): readonly Issue[] {
  const told: Issue[] = [];
  const waiting = issues.slice(0, mostIssues).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const inner = innerIssuesOf(next);
    if (inner.length > 0) waiting.push(...inner.reverse());
    else told.push(issueOf(next, document));
  }
  return told.slice(0, mostIssues);
}

/** The issues inside an issue, with their full paths: of a key, an element, or a union's member. */
function innerIssuesOf(issue: SchemaIssue): SchemaIssue[] {
  const inner = issue.issues ?? nearestOf(issue.errors ?? []);
  return inner
    .slice(0, mostIssues)
    .map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

/** The member of a union that is missed by least: deepest first fault, then fewest faults. */
function nearestOf(members: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  const depthOf = (member: readonly SchemaIssue[]): number => member[0]?.path.length ?? 0;
  const [nearest = []] = [...members].sort(
    (a, b) => depthOf(b) - depthOf(a) || a.length - b.length,
  );
  return nearest;
}

function issueOf(issue: SchemaIssue, document: JsonValue): Issue {
  const path = issue.path.map((key) => `/${pointerSegment(key)}`).join("");
  const message = wordsOf(issue, valueAt(document, issue.path));
  return Object.freeze({ path, message, code: issue.code ?? "custom" });
}

function valueAt(document: JsonValue, path: readonly PropertyKey[]): unknown {
  let value: unknown = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function wordsOf(issue: SchemaIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return instead(value, typeNames.get(issue.expected) ?? String(issue.expected));
    case "invalid_value":
      return instead(value, choiceOf(issue.values));
    case "invalid_union":
      return instead(value, choiceOf(issue.options));
    case "too_big":
      return `is too large: expected ${bound("most", "less", issue.maximum, issue)}`;
    case "too_small":
      return `is too small: expected ${bound("least", "more", issue.minimum, issue)}`;
    case "not_multiple_of":
      return instead(value, `a multiple of ${issue.divisor}`);
    case "unrecognized_keys":
      return `has unknown fields: ${listOf(issue.keys)}${knownFieldsIn(issue)}`;
    default:
      return issue.message;
  }
}

/** Which fields there are, where {@link parsingOptions} told them. */
const knownFieldsIn = ({ message }: SchemaIssue): string =>
  message.startsWith(knownFields) ? `; ${message}` : "";

const typeNames: ReadonlyMap<unknown, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["tuple", "a list"],
  ["object", "a record"],
  ["record", "a record"],
]);

const measures: ReadonlyMap<unknown, string> = new Map([
  ["string", " characters"],
  ["array", " elements"],
]);

const instead = (value: unknown, expected: string): string =>
  value === undefined
    ? `is missing; expected ${expected}`
    : `is ${quote(value)}; expected ${expected}`;

function bound(least: string, more: string, limit: unknown, issue: SchemaIssue): string {
  const measure = measures.get(issue.origin) ?? "";
  return `${issue.inclusive === false ? `${more} than` : `at ${least}`} ${limit}${measure}`;
}

const listOf = (values: readonly unknown[] = []): string =>
  values.slice(0, 8).map(quote).join(", ") + (values.length > 8 ? ", …" : "");

const choiceOf = (values: readonly unknown[] | undefined): string =>
  values === undefined ? "another kind of value" : `one of ${listOf(values)}`;
